/** Marks of a plan as the answer of a map, and back. */
import { regionsIn } from '../../data/quiz-answers.js';
import type { RegionId } from '../../data/regions.js';
import type { Mark } from '../../shared/plan.js';

/** How a map asks how strong it is. */
type Scale = 'none' | '3' | '10';

/** Mild, moderate, strong: the middle of each on a scale from 0 to 10. */
const three = [2, 5, 8] as const;

const onto: Readonly<Record<Scale, (intensity: number) => number | undefined>> = {
  none: () => undefined,
  '3': (intensity) => (intensity < 4 ? 1 : intensity < 7 ? 2 : 3),
  '10': (intensity) => intensity,
};

/** An answer such as `low-back-l:6 hip-crease-l`. */
export const answerOf = (marks: readonly Mark[], scale: Scale = 'none'): string =>
  marks
    .map(({ id, intensity }) => {
      const number = intensity === undefined ? undefined : onto[scale](intensity);
      return number === undefined ? id : `${id}:${number}`;
    })
    .join(' ');

/** @param before the plan's marks: what they say and this map does not ask stays */
export function marksOf(answer: string, scale: Scale, before: readonly Mark[]): Mark[] {
  const told = new Map(answer.split(/\s+/).map((part) => part.split(':') as [string, string | undefined]));
  return regionsIn(answer).map((id: RegionId) => {
    const number = told.get(id);
    const old = before.find((mark) => mark.id === id)?.intensity;
    const same = old !== undefined && String(onto[scale](old)) === String(number);
    const given = number === undefined ? undefined : scale === '3' ? three[Number(number) - 1] : Number(number);
    const intensity = same || (scale === 'none' && old !== undefined) ? old : given;
    return intensity === undefined ? { id } : { id, intensity };
  });
}
