/** A page's own exercise: read, checked, and made ready to show. Loaded when a page brings one. */
import { check } from '../data/validate/check.js';
import { exerciseKind } from '../data/validate/exercise.js';
import { pictureOf } from '../figure/person/angles.js';
import type { CardExercise, Refused } from './library.js';

/** Characters of a file; one exercise with long texts stays well below. */
const largest = 64 * 1024;
/** Milliseconds for a file to come. */
const patience = 20_000;

/** The text of a file, from this site or one that allows it (CORS); no cookies go along. */
async function load(src: string, base: string): Promise<string> {
  const { href, protocol } = new URL(src, base);
  if (!/^https?:$/.test(protocol)) throw new Error('expected an address that begins with https:// or http://');
  const response = await fetch(href, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

/**
 * Reads a page's own exercise.
 * @param src address of a JSON file, or '' for what is in `given`: JSON text or a plain object
 * @returns what to show, or one sentence for each mistake; never throws
 */
export async function readOwn(src: string, given: unknown, base: string): Promise<CardExercise | Refused> {
  let content = given;
  try {
    const text = src ? await load(src, base) : given;
    if (typeof text === 'string') {
      if (text.length > largest) throw new Error(`expected at most ${largest / 1024} KiB`);
      content = JSON.parse(text);
    }
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).slice(0, 200);
    return { errors: [`${src ? `src="${src.slice(0, 100)}"` : 'script'}: ${why}`] };
  }
  const result = check(exerciseKind, content);
  if (!result.ok) return result;
  const exercise = result.value;
  const { poses, image } = exercise;
  return { exercise, image, picture: poses && pictureOf(poses) };
}
