import { pictureParts, type Picture } from '../figure/person.js';
import { mix } from '../figure/person/mix.js';

/** Slow at both ends. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** A picture on its way from start to end, in under five seconds. */
export interface Movement {
  /** Halts, or goes on from where it halted. */
  toggle(): void;
  /** Over at once, at the end pose. */
  end(): void;
}

/**
 * Moves a drawn picture once from its start to its end.
 * @param tell called with whether it is moving, each time that changes
 */
export function move(svg: Element, picture: Picture, tell: (moving: boolean) => void): Movement {
  const paths = svg.querySelectorAll('path');
  const draw = (at: number): void =>
    pictureParts(picture, mix(picture.start, picture.end, at)).forEach(([, d], i) => paths[i]?.setAttribute('d', d));
  let share = 0;
  let last: number | undefined;
  let next = 0;
  const step = (time: number): void => {
    share = Math.min(1, share + (time - (last ?? time)) / picture.milliseconds);
    last = time;
    draw(eased(share));
    next = share < 1 ? requestAnimationFrame(step) : 0;
    if (!next) tell(false);
  };
  const halt = (): void => {
    cancelAnimationFrame(next);
    next = 0;
    last = undefined;
    tell(false);
  };
  const go = (): void => {
    if (share === 1) share = 0;
    next = requestAnimationFrame(step);
    tell(true);
  };
  go();
  return {
    toggle: () => (next ? halt() : go()),
    end() {
      halt();
      share = 1;
      draw(1);
    },
  };
}
