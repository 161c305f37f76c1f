import { html, svg, type TemplateResult } from 'lit';
import type { TriggerPointKind } from '../data/trigger-points.js';
import { viewBox, type Picture } from '../figure/person.js';
import { spotOf } from '../figure/points.js';
import { bake } from '../shared/bake.js';
import { still, type Moment } from '../shared/drawn.js';
import { move, type Movement } from '../shared/moving.js';
import type { Side } from './model.js';
import { box as closeUp, pelvisParts } from './pelvis.js';

/** A person at one end of a movement; drawn with the right side near, mirrored for the left. @param box how much is seen */
export const person = (
  picture: Picture,
  side: Side | undefined,
  name: string,
  which: Moment = 'end',
  box = viewBox(picture),
): TemplateResult =>
  html`<div class="still ${which} ${side ?? 'right'}">
    <svg class="picture" part="picture" viewBox=${box} role="img" aria-label=${name}>${still(picture, which)}</svg>
  </div>`;

const movements = new WeakMap<Element, Movement>();

/** A picture that can be set in motion. @param words what its button says @param box how much of the picture is seen */
export function moving(
  picture: Picture,
  side: Side | undefined,
  name: string,
  words: { play: string; pause: string },
  box?: string,
): TemplateResult {
  const press = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLElement;
    const known = movements.get(button);
    if (known) return known.toggle();
    const svg = button.parentElement!.querySelector('.end svg')!;
    movements.set(
      button,
      move(svg, picture, (runs) => button.classList.toggle('runs', runs)),
    );
  };
  return html`<div class="moving">
    ${person(picture, side, name, 'start', box)} ${person(picture, side, name, 'end', box)}
    <button part="button" class="quiet" type="button" @click=${press}>
      <span class="play">${words.play}</span><span class="pause">${words.pause}</span>
    </button>
  </div>`;
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
