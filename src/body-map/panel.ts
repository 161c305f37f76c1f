import { html, nothing, type TemplateResult } from 'lit';
import type { RegionId, View } from '../data/regions.js';
import type { Chosen, Scale } from './model.js';
import { nameOf, type MapWords } from './names.js';
import type { Settings } from './settings.js';
import { slider, strength } from './slider.js';

// Buttons carry `data-do`: the map has one click listener. They are written out, for each binding costs every map memory.

/** Beside the heading: which body where there is room for one, the close-up, the list. */
export function tools(
  { map }: MapWords,
  { views, closeUp, list, exploring }: Settings,
  shown: View,
  listed: boolean,
): TemplateResult {
  return html`<div class="row tools">
    ${
      views.length > 1
        ? html`<button type="button" part="button" class="switch" data-do="front" aria-pressed=${shown === 'front'}>
              ${map.front}</button
            ><button type="button" part="button" class="switch" data-do="back" aria-pressed=${shown === 'back'}>
              ${map.back}
            </button>`
        : nothing
    }
    ${
      views.length
        ? html`<button type="button" part="button" data-do="zoom" aria-pressed=${closeUp}>${map.closeUp}</button>`
        : nothing
    }
    ${
      list === 'only' || exploring
        ? nothing
        : html`<button type="button" part="button" data-do="list" aria-pressed=${listed}>${map.list}</button>`
    }
  </div>`;
}

/** About the region chosen last: its name, how strong it is, and a way to take it away. */
export function panel(
  words: MapWords,
  chosen: Chosen,
  last: RegionId | undefined,
  scale: Scale,
  locked: boolean,
): TemplateResult {
  const { map } = words;
  // The panel itself stays: WebKit lays a page out once without what is new in a size container, and one that was
  // scrolled to its end would jump.
  return html`<div class="panel" part="panel">
    ${last ? about(words, last, chosen.get(last), scale, locked) : html`<p class="muted">${map.places(0)}</p>`}
  </div>`;
}

function about(
  words: MapWords,
  last: RegionId,
  intensity: number | undefined,
  scale: Scale,
  locked: boolean,
): TemplateResult {
  const { map } = words;
  return html`<p class="who">
      <b>${nameOf(words, last)}</b>
      ${
        scale === 'none'
          ? nothing
          : html`<span class="muted"
              >${intensity === undefined ? map.howStrong : strength(words, intensity, scale)}</span
            >`
      }
    </p>
    ${scale === 'none' ? nothing : slider(words, last, intensity, scale, locked)}
    ${locked ? nothing : html`<button type="button" part="button" data-do="remove">${map.remove}</button>`}`;
}

/** All that is chosen, to go back to one of them, with undo and clear. */
export function summary(
  words: MapWords,
  chosen: Chosen,
  last: RegionId | undefined,
  undoable: boolean,
  locked: boolean,
): TemplateResult {
  const { map } = words;
  const chip = ([id, intensity]: [RegionId, number | undefined]): TemplateResult =>
    html`<button type="button" part="button" class="pick" data-do="show" data-id=${id} aria-pressed=${id === last}>
      ${nameOf(words, id)} <b>${intensity}</b>
    </button>`;
  return html`<div class="row answer">
    ${chosen.size > 1 ? html`<div class="row" role="group" aria-label=${map.chosen}>${[...chosen].map(chip)}</div>` : nothing}
    ${
      locked
        ? nothing
        : html`<div class="row ends">
            <button type="button" part="button" class="quiet" data-do="undo" ?disabled=${!undoable}>${map.undo}</button>
            <button type="button" part="button" class="quiet" data-do="clear" ?disabled=${!chosen.size}>
              ${map.clear}
            </button>
          </div>`
    }
  </div>`;
}
