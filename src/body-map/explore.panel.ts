import { html, nothing, type TemplateResult } from 'lit';
import { layers, type Layer } from '../data/layers.js';
import { regions, type RegionId, type View } from '../data/regions.js';
import type { Reach, ToolId } from '../data/tools.js';
import { pointsWith, reachInWords, type Point } from './explore.points.js';
import type { ExploreWords } from './explore.sentences.js';
import { nameOf } from './names.js';

export interface Explained {
  /** The point that is shown. */
  readonly point: Point | undefined;
  /** All that can be explained. */
  readonly points: readonly Point[];
  /** Or the place that was asked about. */
  readonly asked: RegionId | undefined;
  readonly layer: Layer;
  readonly exploring: boolean;
}

const sees = (ids: readonly RegionId[], view: View): boolean => ids.some((id) => regions.get(id)!.views.includes(view));

/** Which tools reach the point, can be tried, or do not reach it. */
function reachOf(words: ExploreWords, { reach }: Point): TemplateResult | typeof nothing {
  const all = Object.entries(reach) as [ToolId, { reach: Reach }][];
  if (!all.length) return nothing;
  const group = (wanted: Reach): TemplateResult | typeof nothing => {
    const names = all.filter(([, how]) => how.reach === wanted).map(([id]) => words.tools.names[id]);
    if (!names.length) return nothing;
    return html`<div class=${`reach-${wanted}`}>
      <dt>${words.tools.reach[wanted]}</dt>
      ${names.map((name) => html`<dd>${name}</dd> `)}
    </div>`;
  };
  return html`<dl class="reach">${group('yes')} ${group('limited')} ${group('no')}</dl>`;
}

function aboutPoint(words: ExploreWords, point: Point): TemplateResult {
  const { explore } = words;
  const { name, local, referred, text, caution, sources } = point;
  // Where there is room for one body only, the other may be the one to look at.
  const far = sees(referred.length ? referred : local, 'back') ? 'back' : 'front';
  return html`<p class="topic">${name}</p>
    <ul class="legend" part="legend">
      ${local.length ? html`<li><span class="swatch felt"></span>${explore.felt}</li>` : nothing}
      ${referred.length ? html`<li><span class="swatch travels"></span>${explore.travels}</li>` : nothing}
      <li class=${`turn ${far}`}>
        <button type="button" part="button" class="quiet" data-do=${far}>
          ${far === 'back' ? explore.seeBack : explore.seeFront}
        </button>
      </li>
    </ul>
    <p>${text || reachInWords(words, point)}</p>
    ${reachOf(words, point)} ${caution ? html`<p class="note">${caution}</p>` : nothing}
    ${sources.length ? html`<p class="muted source">${explore.sources(sources.join('; '))}</p>` : nothing}`;
}

function aboutPlace(words: ExploreWords, points: readonly Point[], region: RegionId): TemplateResult {
  const { asked, askedNone } = words.explore;
  const found = pointsWith(points, region);
  if (!found.length) return html`<p>${askedNone(nameOf(words, region))}</p>`;
  return html`<p>${asked(nameOf(words, region))}:</p>
    <ul class="found">
      ${found.map(
        ({ point, how }) =>
          html`<li>
            <button type="button" part="button" data-point=${point.id}>${point.name}</button>
            <span>${words.explore[how]}</span>
          </li>`,
      )}
    </ul>`;
}

/** What stands under the figures: the layers, then the point or the place, then what holds of all points. */
export function explain(words: ExploreWords, { point, points, asked, layer, exploring }: Explained): TemplateResult {
  const { explore } = words;
  if (!exploring && !point) return html``;
  return html`<div class="explain" part="explain">
    ${
      exploring
        ? html`<div class="layers" role="group" aria-label=${explore.layer}>
            ${layers.map(
              (name) =>
                html`<button type="button" part="button" data-layer=${name} aria-pressed=${name === layer}>
                  ${explore.layers[name]}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${point || asked ? html`<div class="about">${point ? aboutPoint(words, point) : aboutPlace(words, points, asked!)}</div>` : nothing}
    <p class="muted remark">${explore.note}</p>
  </div>`;
}
