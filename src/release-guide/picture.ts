import { html, svg, type TemplateResult } from 'lit';
import type { TriggerPointKind } from '../data/trigger-points.js';
import { personMarkup, viewBox, type Picture } from '../figure/person.js';
import { spotOf } from '../figure/points.js';
import { bake } from '../shared/bake.js';
import type { Side } from './model.js';
import { box as closeUp, pelvisParts } from './pelvis.js';

const persons = new Map<Picture, TemplateResult[]>();

/** A person at the start (0) or the end (1) of a movement; drawn with the right side near, mirrored for the left. @param box how much is seen */
export function person(
  picture: Picture,
  side: Side | undefined,
  name: string,
  at: 0 | 1 = 0,
  box = viewBox(picture),
): TemplateResult {
  const drawn = persons.get(picture) ?? [];
  persons.set(picture, drawn);
  drawn[at] ??= bake(personMarkup(picture, at), 2);
  return html`<svg
    class="picture person ${side ?? 'right'}"
    part="picture"
    viewBox=${box}
    role="img"
    aria-label=${name}
  >
    ${drawn[at]}
  </svg>`;
}

let front: TemplateResult | undefined;

/** Skin, bones and the two muscles of the page's right half, drawn once. */
const body = (): TemplateResult =>
  (front ??= bake(pelvisParts.map(([kind, d]) => `<path class="${kind}" d="${d}"/>`).join(''), 2));

/** The bony point at the front of the hip, on the page's right half. */
const bone = { x: 75, y: 436 };

/**
 * The pelvis from in front, close up on one side: a ring round the bony point, and with `kind` an arrow to the spot.
 * @param name what a screen reader says
 */
export function pelvis(side: Side, kind: TriggerPointKind | undefined, name: string): TemplateResult {
  // The page's right is the person's left.
  const sign = side === 'left' ? 1 : -1;
  const [left, top, width, height] = closeUp;
  const spot = kind && spotOf(`${kind}-${side === 'left' ? 'l' : 'r'}`, 'front');
  return html`<svg
    class="picture pelvis"
    part="picture"
    viewBox=${[sign > 0 ? left : -left - width, top, width, height].join(' ')}
    role="img"
    aria-label=${name}
  >
    ${body()} ${svg`<circle class="ring ${spot ? 'quiet' : ''}" cx=${sign * bone.x} cy=${bone.y} r="7" />`}
    ${
      spot &&
      svg`<path class="way" d=${arrow(sign * bone.x, bone.y, spot.x, spot.y)} />
        <g transform="translate(${spot.x} ${spot.y})"><circle class="disc" r="7" /><path class="cross" d="M-3-3 3 3M3-3-3 3" /></g>`
    }
  </svg>`;
}

/** From ring to ring, with a head. */
function arrow(x1: number, y1: number, x2: number, y2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 26) return '';
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const at = (along: number, across = 0): string =>
    `${Math.round(10 * (x1 + dx * along - dy * across)) / 10} ${Math.round(10 * (y1 + dy * along + dx * across)) / 10}`;
  const end = length - 10;
  return `M${at(9)}L${at(end)}M${at(end - 4, 3.5)}L${at(end)}L${at(end - 4, -3.5)}`;
}
