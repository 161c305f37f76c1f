import { pictureParts, type Picture } from '../figure/person.js';

/** Slow at both ends. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/**
 * Moves a drawn picture once from its start to its end, in under five seconds, so that nobody needs a pause button.
 * @returns ends the movement at once, at the end pose
 */
export function move(svg: Element, picture: Picture): () => void {
  const paths = svg.querySelectorAll('path');
  const draw = (at: number): void => pictureParts(picture, at).forEach(([, d], i) => paths[i]?.setAttribute('d', d));
  let began: number | undefined;
  let next = 0;
  const step = (time: number): void => {
    began ??= time;
    const share = Math.min(1, (time - began) / picture.milliseconds);
    draw(eased(share));
    if (share < 1) next = requestAnimationFrame(step);
  };
  next = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(next);
    draw(1);
  };
}
