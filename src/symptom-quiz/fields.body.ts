/** Where it is felt: an embedded `<body-map>`, or its places as a list when the drawing cannot be loaded. */
import { html, type TemplateResult } from 'lit';
import { regionsIn } from '../data/quiz-answers.js';
import type { RegionsItem } from '../data/quiz-types.js';
import { regionAreas, regions, type RegionId } from '../data/regions.js';
import type { Words } from '../data/words/en.js';
import { map as mapWords } from '../data/words/en/map.js';
import { regions as regionWords } from '../data/words/en/regions.js';
import { withGuests } from '../shared/guests.js';
import type { Frame, Voice } from './fields.frame.js';

/** The drawing: on its way, there, or not to be had. */
let drawing: 'unasked' | 'coming' | 'there' | 'failed' = 'unasked';

/** Loads the drawing; tests load another. */
export const body = { load: (): Promise<unknown> => import('../define/body-map.js') };
const waiting = new Set<() => void>();

function ask(redraw: () => void): void {
  waiting.add(redraw);
  if (drawing === 'coming') return;
  drawing = 'coming';
  body
    .load()
    .then(() => (drawing = 'there'))
    .catch(() => (drawing = 'failed'))
    .finally(() => {
      waiting.forEach((each) => each());
      waiting.clear();
    })
    // `finally` passes nothing on that could fail.
    .catch(() => {});
}

/** Only tests forget what was loaded. */
export const forgetBody = (): void => void (drawing = 'unasked');

/** A region's name with the person's own side. */
export function regionName(id: RegionId, words: Pick<Words, 'map' | 'regions'> | undefined): string {
  const { stem, side } = regions.get(id)!;
  const name = (words?.regions ?? regionWords).names[stem];
  return side === 'none' ? name : (words?.map ?? mapWords)[side === 'l' ? 'left' : 'right'](name);
}

export function bodyField(item: RegionsItem, frame: Frame, voice: Voice): TemplateResult {
  if (drawing === 'failed') return places(item, frame, voice);
  if (drawing !== 'there') {
    ask(voice.redraw);
    return html`<p class="muted map-place">…</p>`;
  }
  return withGuests`<body-map
    part="map"
    label=${item.text}
    heading-level=${voice.level}
    scale=${item.scale ?? 'none'}
    zoom=${item.zoom ?? 'none'}
    max=${item.max ?? 74}
    ?readonly=${item.readOnly}
  ></body-map>`;
}

/** All regions by area, as the map's own list has them; how strong it is cannot be said here. */
function places(item: RegionsItem, { answer }: Frame, { words, translation }: Voice): TemplateResult {
  const marked = regionsIn(answer);
  const { areas } = translation?.regions ?? regionWords;
  return html`<p class="muted">${words.noMap}</p>
    ${regionAreas.map((area) => {
      const here = [...regions.values()].filter((region) => region.area === area);
      return html`<fieldset class="area">
        <legend>${areas[area]}</legend>
        ${here.map(
          ({ id }) =>
            html`<label class="answer small" part="answer">
              <input
                type="checkbox"
                data-region=${id}
                autocomplete="off"
                ?disabled=${item.readOnly}
                .checked=${marked.includes(id)}
              />
              <span>${regionName(id, translation)}</span>
            </label>`,
        )}
      </fieldset>`;
    })}`;
}
