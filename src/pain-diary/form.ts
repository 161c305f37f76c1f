import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { diaryYears } from '../data/diary.js';
import { regionAreas, regions, type RegionId, type RegionStem } from '../data/regions.js';
import { fieldTime, nameOf } from './format.js';
import { regionsOf, usualRegions } from './model.js';
import type { Sheet } from './sheet.js';
import type { DraftPlace } from './draft.js';

const numbers = Array.from({ length: 11 }, (_, number) => number);

/** Offered to be ticked, the most common first; what a plan has told besides stays on an entry that is edited. */
const offered = [
  'tp-iliacus',
  'tp-psoas-upper',
  'tp-iliopsoas-crease',
  'kneeling-lunge',
  'modified-bridge',
  'hip-sway',
  'knee-lift',
  'stand-up-break',
  'other',
] as const;

const chip = (name: string, value: string, label: string, checked: boolean, spoken?: string): TemplateResult =>
  html`<label class="choice"
    ><input
      type="checkbox"
      name=${name}
      value=${value}
      aria-label=${spoken ?? nothing}
      .checked=${checked}
    />${label}</label
  >`;

function scale({ more }: Sheet, place: DraftPlace, which: 'before' | 'after'): TemplateResult {
  const { form } = more.diaryMore;
  const label = which === 'before' ? form.tender : form.after;
  const id = `${which}-${place.region}`;
  return html`<div class="ask">
    <p class="small" id=${id}>${label}</p>
    <div class="scale" part="scale" role="radiogroup" aria-labelledby="of-${place.region} ${id}">
      ${numbers.map(
        (number) =>
          html`<label class="n${number}"
            ><input
              type="radio"
              name=${id}
              data-which=${which}
              data-region=${place.region}
              value=${number}
              autocomplete="off"
              aria-label=${form.number(number)}
              .checked=${place[which] === number}
            /><span aria-hidden="true">${number}</span></label
          >`,
      )}
    </div>
  </div>`;
}

function placeView(sheet: Sheet, place: DraftPlace): TemplateResult {
  const { more } = sheet;
  const { form } = more.diaryMore;
  const { region } = place;
  return html`<div class="place" part="place">
    <p class="strong" id="of-${region}">${nameOf(more, region)}</p>
    ${scale(sheet, place, 'before')} ${place.asked ? scale(sheet, place, 'after') : nothing}
    <p class="ends muted small">${form.ends.map((end) => html`<span>${end}</span>`)}</p>
    ${
      place.asked
        ? nothing
        : html`<button part="button" type="button" class="quiet" data-act="ask-after" data-region=${region}>
            ${form.addAfter}
          </button>`
    }
  </div>`;
}

/** The places to tick, both sides of each: those of the form and those used before, then the usual ones. */
function shortList({ room }: Sheet, chosen: readonly DraftPlace[]): RegionStem[] {
  const used = regionsOf(room.entries).slice(0, 6);
  const ids = [...used, ...usualRegions, ...chosen.map(({ region }) => region)];
  return [...new Set(ids.map((id) => regions.get(id)!.stem))];
}

const sidesOf = (stem: RegionStem): RegionId[] =>
  (regions.has(stem as RegionId) ? [stem] : [`${stem}-l`, `${stem}-r`]) as RegionId[];

/** A place with its two sides, or with one box when it lies in the middle. */
function placeRow({ more }: Sheet, stem: RegionStem, chosen: readonly RegionId[]): TemplateResult {
  const { sides, middle } = more.diaryMore.form;
  const ids = sidesOf(stem);
  return html`<div class="side-row">
    <span aria-hidden="true">${more.regions.names[stem]}</span>
    <div class="sides">
      ${ids.map((id, index) =>
        chip('place', id, ids.length > 1 ? sides[index] : middle, chosen.includes(id), nameOf(more, id)),
      )}
    </div>
  </div>`;
}

/** All other places, in their groups. */
function fullList(sheet: Sheet, short: readonly RegionStem[]): TemplateResult {
  const { more } = sheet;
  const { form } = more.diaryMore;
  return html`<label class="field">
    <span class="small">${form.another}</span>
    <select name="another" part="field" @change=${sheet.room.another}>
      <option value="">${form.choose}</option>
      ${regionAreas.map(
        (area) =>
          html`<optgroup label=${more.regions.areas[area]}>
            ${[...regions.values()]
              .filter((region) => region.area === area && !short.includes(region.stem))
              .map(({ id }) => html`<option value=${id}>${nameOf(more, id)}</option>`)}
          </optgroup>`,
      )}
    </select>
  </label>`;
}

/** What is asked for an entry. */
export function formView(sheet: Sheet): TemplateResult {
  const { room, more, title } = sheet;
  const draft = room.draft!;
  const { form, deeds } = more.diaryMore;
  const stems = shortList(sheet, draft.places);
  const places = draft.places.map(({ region }) => region);
  return html`<form
    class="panel stack"
    part="form"
    novalidate
    autocomplete="off"
    aria-labelledby="form-title"
    @submit=${room.submit}
    @change=${room.fill}
    @input=${room.write}
  >
    ${title(draft.id ? form.edit : form.add, 'form-title')}
    <fieldset>
      <legend>${form.where}</legend>
      <div class="rows">
        ${repeat(
          stems,
          (stem) => stem,
          (stem) => placeRow(sheet, stem, places),
        )}
      </div>
      ${fullList(sheet, stems)}
    </fieldset>
    ${repeat(
      draft.places,
      ({ region }) => region,
      (place) => placeView(sheet, place),
    )}
    <fieldset>
      <legend>${form.did}</legend>
      <div class="choices">
        ${offered.map((id) =>
          chip(
            'done',
            id,
            deeds[id],
            draft.done.some((deed) => deed.id === id),
          ),
        )}
      </div>
    </fieldset>
    <div class="pair">
      <label class="field">
        <span class="strong">${form.when}</span>
        <input
          type="datetime-local"
          name="at"
          part="field"
          required
          min=${fieldTime(diaryYears.first)}
          max=${fieldTime(Date.now())}
          .value=${draft.time}
        />
      </label>
      <label class="field">
        <span class="strong">${form.note}</span>
        <textarea name="note" part="field" rows="3" maxlength="2000" .value=${draft.note}></textarea>
      </label>
    </div>
    ${room.problem ? html`<p class="note problem" part="problem" tabindex="-1">${room.problem(more)}</p>` : nothing}
    <div class="row">
      <button part="button primary" class="primary" type="submit">${form.save}</button>
      <button part="button" type="button" data-act="cancel">${form.cancel}</button>
    </div>
  </form>`;
}
