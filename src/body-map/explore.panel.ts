import { html, nothing, type TemplateResult } from 'lit';
import { layers, type Layer } from '../data/layers.js';
import { regions, type RegionId, type View } from '../data/regions.js';
import type { Reach, ToolId } from '../data/tools.js';
import type { TriggerPoint, TriggerPointKind } from '../data/trigger-points.js';
import { nameOf } from './names.js';
import { pointName, pointsWith, type ExploreWords } from './explore.sentences.js';

export interface Explained {
  /** The point that is shown. */
  readonly point: TriggerPoint | undefined;
  /** Or the place that was asked about. */
  readonly asked: RegionId | undefined;
  readonly layer: Layer;
  readonly exploring: boolean;
}

const sees = (ids: readonly RegionId[], view: View): boolean => ids.some((id) => regions.get(id)!.views.includes(view));

/** Which tools reach the point, can be tried, or do not reach it. */
function reachOf(words: ExploreWords, { facts }: TriggerPoint): TemplateResult {
  const all = Object.entries(facts.reach) as [ToolId, { reach: Reach }][];
  const group = (reach: Reach): TemplateResult | typeof nothing => {
    const names = all.filter(([, how]) => how.reach === reach).map(([id]) => words.tools.names[id]);
    if (!names.length) return nothing;
    return html`<div class=${`reach-${reach}`}>
      <dt>${words.tools.reach[reach]}</dt>
      ${names.map((name) => html`<dd>${name}</dd> `)}
    </div>`;
  };
  return html`<dl class="reach">${group('yes')} ${group('limited')} ${group('no')}</dl>`;
}

function aboutPoint(words: ExploreWords, point: TriggerPoint): TemplateResult {
  const { explore } = words;
  const caution = (explore.cautions as Partial<Record<TriggerPointKind, string>>)[point.kind];
  // Where there is room for one body only, the other may be the one to look at.
  const far = sees(point.referred, 'back') ? 'back' : 'front';
  return html`<p class="topic">${pointName(words, point)}</p>
    <ul class="legend" part="legend">
      <li><span class="swatch felt"></span>${explore.felt}</li>
      <li><span class="swatch travels"></span>${explore.travels}</li>
      <li class=${`turn ${far}`}>
        <button type="button" part="button" class="quiet" data-do=${far}>
          ${far === 'back' ? explore.seeBack : explore.seeFront}
        </button>
      </li>
    </ul>
    <p>${explore.points[point.kind]}</p>
    ${reachOf(words, point)} ${caution ? html`<p class="note">${caution}</p>` : nothing}`;
}

function aboutPlace(words: ExploreWords, region: RegionId): TemplateResult {
  const { asked, askedNone } = words.explore;
  const found = pointsWith(words, region);
  if (!found.length) return html`<p>${askedNone(nameOf(words, region))}</p>`;
  return html`<p>${asked(nameOf(words, region))}:</p>
    <ul class="found">
      ${found.map(
        ({ id, name, how }) =>
          html`<li><button type="button" part="button" data-point=${id}>${name}</button> <span>${how}</span></li>`,
      )}
    </ul>`;
}

/** What stands under the figures: the layers, then the point or the place, then what holds of all points. */
export function explain(words: ExploreWords, { point, asked, layer, exploring }: Explained): TemplateResult {
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
    ${point || asked ? html`<div class="about">${point ? aboutPoint(words, point) : aboutPlace(words, asked!)}</div>` : nothing}
    <p class="muted remark">${explore.note}</p>
  </div>`;
}
