import type { Breath } from './program.js';

const turn: Keyframe[] = [{ transform: 'rotate(0deg)' }, { transform: 'rotate(360deg)' }];

/** A half is unseen until it has begun to turn: its edges would shine through as a hairline. */
const turnHalf: Keyframe[] = [
  { transform: 'rotate(0deg)', opacity: 0 },
  { transform: 'rotate(0.2deg)', opacity: 1, offset: 0.001 },
  { transform: 'rotate(180deg)', opacity: 1 },
];

/** Breathing in fills the disc, breathing out lets it sink more slowly. */
const breathe = ({ inhale, exhale }: Breath): Keyframe[] => [
  { transform: 'scale(0.84)', easing: 'ease-in-out' },
  { transform: 'scale(1)', easing: 'ease-in-out', offset: inhale / (inhale + exhale) },
  { transform: 'scale(0.84)' },
];

/** Does this person ask for no motion? */
export const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Rings on screen are moved; one watcher tells all of them when they come and go. */
const rings = new Map<Element, RingMotion>();
let watcher: IntersectionObserver | undefined;

function watch(ring: Element, motion: RingMotion): void {
  rings.set(ring, motion);
  watcher ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) rings.get(target)?.seen(isIntersecting);
  });
  watcher.observe(ring);
}

/** Moves the ring and the disc by itself from where a step stands, for as long as somebody can see it. */
export class RingMotion {
  #animations: Animation[] = [];
  #clock: Element | undefined;
  /** Starts the animations where they would be by now. */
  #start: (() => void) | undefined;
  readonly #back: () => void;

  /** Can it be seen? Known only while it runs; otherwise it is taken as seen. */
  visible = true;

  /** @param back it has come on screen again */
  constructor(back: () => void) {
    this.#back = back;
  }

  /**
   * @param clock holds what `ring()` has drawn
   * @param spent milliseconds of the step that are over
   * @param length milliseconds of the whole step
   * @param running false leaves the ring standing there
   * @param breath how the disc breathes, or `undefined` if it does not
   */
  show(clock: Element, spent: number, length: number, running: boolean, breath?: Breath): void {
    this.clear();
    const half = length / 2;
    const begun = performance.now();
    this.#start = () => {
      const at = spent + (running ? performance.now() - begun : 0);
      const add = (selector: string, frames: Keyframe[], options: KeyframeAnimationOptions): void => {
        const animation = clock.querySelector(selector)!.animate(frames, { fill: 'both', ...options });
        animation.currentTime = at;
        if (!running) animation.pause();
        this.#animations.push(animation);
      };
      add('.arc', turnHalf, { duration: half });
      add('.late .arc', turnHalf, { duration: half, delay: half });
      add('.end', turn, { duration: length });
      if (breath && !still()) {
        const duration = (breath.inhale + breath.exhale) * 1000;
        add('.disc', breathe(breath), { duration, iterations: Infinity });
      }
    };
    this.#start();
    this.#clock = clock;
    if (running) watch(clock, this);
  }

  /** It came on screen, or left it. */
  seen(now: boolean): void {
    if (now === this.visible) return;
    this.visible = now;
    if (!now) return this.#halt();
    this.#start?.();
    this.#back();
  }

  clear(): void {
    this.#halt();
    this.visible = true;
    if (!this.#clock) return;
    rings.delete(this.#clock);
    watcher?.unobserve(this.#clock);
    this.#clock = undefined;
  }

  #halt(): void {
    for (const animation of this.#animations) animation.cancel();
    this.#animations = [];
  }
}
