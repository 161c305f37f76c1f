import { html, svg, type TemplateResult } from 'lit';
import type { Program } from './program.js';

/** Angle of a share of the way round, as a point on a circle of radius 45 in a 100 × 100 box; clockwise from the top. */
function bead(share: number): TemplateResult {
  const angle = share * 2 * Math.PI;
  return svg`<circle class="bead" r="2.1" cx=${(50 + 45 * Math.sin(angle)).toFixed(2)} cy=${(50 - 45 * Math.cos(angle)).toFixed(2)} />`;
}

/**
 * The ring: a track, one bead for each milestone, and two half rings that turn, with round ends. Turning is a `transform` animation, which
 * the compositor runs without the main thread; a dash offset would cost thirty times as much.
 */
export function ring({ steps, milestones }: Program): TemplateResult {
  const hold = steps.find(({ phase }) => phase === 'hold')!.seconds;
  const beads = milestones.filter((at) => at < hold).map((at) => bead(at / hold));
  return html`<svg class="track" part="track" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="45" />
    </svg>
    <div class="half"><div class="arc" part="arc"></div></div>
    <div class="half late"><div class="arc" part="arc"></div></div>
    <div class="cap"></div>
    <div class="cap end"></div>
    <svg class="beads" viewBox="0 0 100 100" aria-hidden="true">${beads}</svg>
    <div class="disc" part="disc"></div>`;
}

const turn = (degrees: number): Keyframe[] => [{ transform: 'rotate(0deg)' }, { transform: `rotate(${degrees}deg)` }];

/** A half is unseen until it has begun to turn: its edges would shine through as a hairline. */
const turnHalf: Keyframe[] = [
  { transform: 'rotate(0deg)', opacity: 0 },
  { transform: 'rotate(0.2deg)', opacity: 1, offset: 0.001 },
  { transform: 'rotate(180deg)', opacity: 1 },
];

/** Breathing in fills the disc, breathing out empties it more slowly. Seconds. */
export const breath = { inhale: 4, exhale: 6 };

/** Is the person breathing in, `milliseconds` into a hold? */
export function inhaling(milliseconds: number): boolean {
  return (milliseconds / 1000) % (breath.inhale + breath.exhale) < breath.inhale;
}

/** Moves the ring and the disc by itself from where a step stands. */
export class RingMotion {
  #animations: Animation[] = [];

  /**
   * @param spent milliseconds of the step that are over
   * @param length milliseconds of the whole step
   * @param running false leaves the ring standing there
   * @param breathing should the disc breathe?
   */
  show(root: ParentNode, spent: number, length: number, running: boolean, breathing: boolean): void {
    this.clear();
    const half = length / 2;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    root.querySelectorAll('.arc').forEach((arc, late) => {
      this.#add(arc, turnHalf, { duration: half, delay: late * half, fill: 'both' }, spent, running);
    });
    this.#add(root.querySelector('.end')!, turn(360), { duration: length, fill: 'both' }, spent, running);
    const disc = root.querySelector('.disc');
    if (!disc || !breathing || still) return;
    const cycle = (breath.inhale + breath.exhale) * 1000;
    const frames = [
      { transform: 'scale(0.84)', easing: 'ease-in-out' },
      { transform: 'scale(1)', easing: 'ease-in-out', offset: breath.inhale / (breath.inhale + breath.exhale) },
      { transform: 'scale(0.84)' },
    ];
    this.#add(disc, frames, { duration: cycle, iterations: Infinity }, spent, running);
  }

  clear(): void {
    for (const animation of this.#animations) animation.cancel();
    this.#animations = [];
  }

  #add(
    element: Element,
    frames: Keyframe[],
    options: KeyframeAnimationOptions,
    currentTime: number,
    running: boolean,
  ): void {
    const animation = element.animate(frames, options);
    animation.currentTime = currentTime;
    if (!running) animation.pause();
    this.#animations.push(animation);
  }
}
