/** The drawings of the steps. They share the person with the card; a guide that cannot load them does with words. */
import { html, svg, type TemplateResult } from 'lit';
import type { TriggerPointKind } from '../data/trigger-points.js';
import type { Picture } from '../figure/person.js';
import { spotOf } from '../figure/points.js';
import { ballHipCrease } from '../figure/poses/ball-hip-crease.js';
import { fingertipLocate } from '../figure/poses/fingertip-locate.js';
import { kneeLift } from '../figure/poses/knee-lift.js';
import { toolIliacus } from '../figure/poses/tool-iliacus.js';
import { bake } from '../shared/bake.js';
import { still, type Moment } from '../shared/drawn.js';
import { drawnStyles } from '../shared/drawn.styles.js';
import type { Movement } from '../shared/moving.js';
import type { Side } from './model.js';
import { box as closeUp, pelvisMarkup } from './pelvis.js';
import { pictureStyles } from './picture.styles.js';

export const sheets = [drawnStyles, pictureStyles];

const poses = { sink: fingertipLocate, lift: kneeLift, tool: toolIliacus, ball: ballHipCrease };

/** A person at one end of a movement; drawn with the right side near, mirrored for the left. @param box how much is seen */
export const person = (
  pose: keyof typeof poses,
  side: Side | undefined,
  name: string,
  which: Moment = 'end',
  box = poses[pose].frame.join(' '),
): TemplateResult =>
  html`<div class="still ${which} ${side ?? 'right'}">
    <svg class="picture" part="picture" viewBox=${box} role="img" aria-label=${name}>${still(poses[pose], which)}</svg>
  </div>`;

const movements = new WeakMap<Element, Movement>();

async function press({ currentTarget }: Event, picture: Picture): Promise<void> {
  const button = currentTarget as HTMLElement;
  const known = movements.get(button);
  if (known) return known.toggle();
  const room = await import('../shared/moving.js').catch(() => undefined);
  const svg = button.parentElement?.querySelector('.end svg');
  if (!room || !svg || movements.has(button)) return;
  movements.set(
    button,
    room.move(svg, picture, (runs) => button.classList.toggle('runs', runs)),
  );
}

/** A picture that can be set in motion. @param words what its button says @param box how much of the picture is seen */
export const moving = (
  pose: keyof typeof poses,
  side: Side | undefined,
  name: string,
  words: { play: string; pause: string },
  box?: string,
): TemplateResult =>
  html`<div class="moving">
    ${person(pose, side, name, 'start', box)} ${person(pose, side, name, 'end', box)}
    <button part="button" class="quiet" type="button" @click=${(event: Event) => press(event, poses[pose])}>
      <span class="play">${words.play}</span><span class="pause">${words.pause}</span>
    </button>
  </div>`;

let front: TemplateResult | undefined;

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
    class="picture pelvis still"
    part="picture"
    viewBox=${[sign > 0 ? left : -left - width, top, width, height].join(' ')}
    role="img"
    aria-label=${name}
  >
    ${(front ??= bake(pelvisMarkup(), 2))}
    ${svg`<circle class="ring ${spot ? 'quiet' : ''}" cx=${sign * bone.x} cy=${bone.y} r="7" />`}
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
    `${(x1 + dx * along - dy * across).toFixed(1)} ${(y1 + dy * along + dx * across).toFixed(1)}`;
  const end = length - 10;
  return `M${at(9)}L${at(end)}M${at(end - 4, 3.5)}L${at(end)}L${at(end - 4, -3.5)}`;
}
