/** A page's own exercise: read, checked, and made ready to show. Loaded when a page brings one. */
import { check } from '../data/validate/check.js';
import { exerciseKind } from '../data/validate/exercise.js';
import { pictureOf } from '../figure/person/angles.js';
import { readJson } from '../shared/load-json.js';
import type { CardExercise, Refused } from './library.js';

/** Characters of a file; one exercise with long texts stays well below. */
const largest = 64 * 1024;
/**
 * Reads a page's own exercise.
 * @param src address of a JSON file, or '' for what is in `given`: JSON text or a plain object
 * @returns what to show, or one sentence for each mistake; never throws
 */
export async function readOwn(src: string, given: unknown, base: string): Promise<CardExercise | Refused> {
  const found =
    src || typeof given === 'string'
      ? await readJson(src, String(given), base, largest)
      : { ok: true as const, value: given };
  if (!found.ok) return found;
  const result = check(exerciseKind, found.value);
  if (!result.ok) return result;
  const exercise = result.value;
  const { poses, image } = exercise;
  return { exercise, image, picture: poses && pictureOf(poses) };
}
