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

/**
 * The arc as a background of its own colour, with its round end: in a box that reaches to the outer edge of the ring.
 * @param share of the way round
 */
function painted(share: number): string {
  const angle = share * 2 * Math.PI;
  const [x, y] = [50 + 47.37 * Math.sin(angle), 50 - 47.37 * Math.cos(angle)].map((each) => each.toFixed(2));
  const end = `radial-gradient(2.63% 2.63% at ${x}% ${y}%, currentColor 97%, transparent)`;
  return `${end}, conic-gradient(currentColor ${(share * 360).toFixed(1)}deg, transparent 0)`;
}

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

/** Rings that run on screen. So many turn smoothly; more are painted once a second, for a layer that moves costs in every frame. */
const running = new Set<RingMotion>();
const few = 8;
const crowded = (): boolean => running.size > few;

/** It runs on screen from now on, or no more. Where that makes a crowd or ends one, all change over. */
function count(motion: RingMotion, runs: boolean): void {
  const before = crowded();
  if (runs) running.add(motion);
  else running.delete(motion);
  if (crowded() !== before) for (const each of running) each.begin();
}

/** Moves the ring and the disc from where a step stands, for as long as somebody can see it. */
export class RingMotion {
  #animations: Animation[] = [];
  #clock: HTMLElement | undefined;
  /** Starts it where it would be by now. */
  #start: (() => void) | undefined;
  /** Paints where it is by now; only in a crowd. */
  #paint: (() => void) | undefined;
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
   * @param runs false leaves the ring standing there
   * @param breath how the disc breathes, or `undefined` if it does not
   */
  show(clock: HTMLElement, spent: number, length: number, runs: boolean, breath?: Breath): void {
    this.clear();
    this.#clock = clock;
    const half = length / 2;
    const begun = performance.now();
    this.#start = () => {
      this.#halt();
      const at = (): number => spent + (runs ? performance.now() - begun : 0);
      const steps = crowded();
      clock.toggleAttribute('data-steps', steps);
      if (steps) {
        const ring = clock.querySelector<HTMLElement>('.half')!;
        let shown = -1;
        this.#paint = () => {
          // A step that nobody would see is left out.
          const share = Math.floor(Math.min(1, at() / length) * 360) / 360;
          if (share !== shown) ring.style.background = painted((shown = share));
        };
        return this.#paint();
      }
      const add = (selector: string, frames: Keyframe[], options: KeyframeAnimationOptions): void => {
        const animation = clock.querySelector(selector)!.animate(frames, { fill: 'both', ...options });
        animation.currentTime = at();
        if (!runs) animation.pause();
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
    if (runs) {
      count(this, true);
      watch(clock, this);
    }
    this.begin();
  }

  /** Goes on smoothly, or in a crowd from step to step. */
  begin(): void {
    this.#start?.();
  }

  /** A second has passed. */
  step(): void {
    this.#paint?.();
  }

  /** It came on screen, or left it. */
  seen(now: boolean): void {
    if (now === this.visible) return;
    this.visible = now;
    count(this, now);
    if (!now) return this.#halt();
    this.begin();
    this.#back();
  }

  clear(): void {
    this.#halt();
    this.visible = true;
    if (!this.#clock) return;
    count(this, false);
    rings.delete(this.#clock);
    watcher?.unobserve(this.#clock);
    this.#clock = this.#start = undefined;
  }

  #halt(): void {
    for (const animation of this.#animations) animation.cancel();
    this.#animations = [];
    const ring = this.#paint && this.#clock?.querySelector<HTMLElement>('.half');
    if (ring) ring.style.background = '';
    this.#paint = undefined;
  }
}
