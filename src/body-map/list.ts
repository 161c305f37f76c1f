import { html, nothing, type TemplateResult } from 'lit';
import { regionAreas, regions, type Region, type RegionId } from '../data/regions.js';

import type { Chosen, Scale } from './model.js';
import { nameOf, type MapWords } from './names.js';
import { styles } from './list.styles.js';
import { slider } from './slider.js';

export { styles };

/**
 * The same answer as a list: a fieldset for each area, a checkbox for each region, a slider for each chosen one. For all
 * who would rather read than point; loaded when it is first opened.
 */
export function list(
  words: MapWords,
  chosen: Chosen,
  scale: Scale,
  locked: boolean,
  hidden?: ReadonlySet<RegionId>,
): TemplateResult {
  const offered = [...regions.values()].filter(({ id }) => !hidden?.has(id));
  const row = ({ id }: Region): TemplateResult =>
    html`<div class="item">
      <label
        ><input
          type="checkbox"
          data-id=${id}
          .checked=${chosen.has(id)}
          ?disabled=${locked}
        />${nameOf(words, id)}</label
      >
      ${chosen.has(id) && scale !== 'none' ? html`<div class="rate">${slider(words, id, chosen.get(id), scale, locked)}</div>` : nothing}
    </div>`;
  return html`${regionAreas
    .filter((area) => offered.some((region) => region.area === area))
    .map(
      (area) =>
        html`<fieldset class="area" part="area">
          <legend>${words.regions.areas[area]}</legend>
          ${offered.filter((region) => region.area === area).map(row)}
        </fieldset>`,
    )}`;
}
