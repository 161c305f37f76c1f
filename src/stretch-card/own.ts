/** A page's own exercise: read, checked, and made ready to show. Loaded when a page brings one. */
import { check } from '../data/validate/check.js';
import { exerciseKind } from '../data/validate/exercise.js';
import { pictureOf } from '../figure/person/angles.js';
import { readJson } from '../shared/load-json.js';
import type { CardExercise, Refused } from './library.js';

/** Characters of a file; one exercise with long texts stays well below. */
const largest = 64 * 1024;

/** Muscles for which the drawing has a tint. */
const tinted = /psoas|iliacus/;

/** The exercise of a list that `src` names by its id, or which ones there are. Anything but a list is what it is. */
function chosen(value: unknown, src: string): { value: unknown } | Refused {
  const list: unknown = Array.isArray(value) ? value : (value as { exercises?: unknown } | null)?.exercises;
  if (!Array.isArray(list)) return { value };
  const [file, wanted] = src.split('#');
  const ids = list.map((each: unknown) => (each as { id?: unknown } | null)?.id);
  const at = wanted ? ids.indexOf(wanted) : -1;
  if (at >= 0) return { value: list[at] as unknown };
  const how = src ? `name one of them, as in src="${file}#${String(ids[0])}"` : 'give one of them alone';
  return { errors: [`${src ? `src="${src}"` : 'script'}: a list of exercises; ${how}. It has ${ids.join(', ')}.`] };
}

/**
 * Reads a page's own exercise.
 * @param src address of a JSON file, with `#id` for one of a list; or '' for what is in `given`: JSON text or a plain object
 * @returns what to show, or one sentence for each mistake; never throws
 */
export async function readOwn(src: string, given: unknown, base: string): Promise<CardExercise | Refused> {
  const found =
    src || typeof given === 'string'
      ? await readJson(src, String(given), base, largest)
      : { ok: true as const, value: given };
  if (!found.ok) return found;
  const one = chosen(found.value, src);
  if ('errors' in one) return one;
  const result = check(exerciseKind, one.value);
  if (!result.ok) return result;
  const exercise = result.value;
  const { poses, image, mistakes, easier, harder, sources, dosage, targets = [] } = exercise;
  const bare = ![mistakes, easier, harder, sources].some((list) => list?.length) && !dosage.designChoice;
  const picture =
    poses &&
    pictureOf(
      poses,
      targets.some((muscle) => tinted.test(muscle)),
    );
  return { exercise, image, picture, bare };
}
