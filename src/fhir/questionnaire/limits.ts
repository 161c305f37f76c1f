/** Values of an item that are of the right kind, and limits that somebody can meet. */
import { extended, names } from './extensions.js';
import type { Warn } from './options.js';
import { isObject, type Part } from './part.js';

/** Numbers and days of `initial`; what is of another kind is refused. */
export function initial(part: Part): unknown {
  const [first, ...more] = part.parts('initial');
  if (more.length) return more[0].fail(undefined, 'one initial value', part.json.initial);
  const value = first?.value();
  return isObject(value?.value) ? value.value.value : value?.value;
}

export const kindOf = <T extends 'number' | 'string' | 'boolean'>(kind: T, value: unknown) =>
  typeof value === kind ? (value as { number: number; string: string; boolean: boolean }[T]) : undefined;

export const numberIn = (value: unknown): number | undefined => kindOf('number', isObject(value) ? value.value : value);

/** A day, also of a point in time. Less than a day, such as `2026-03`, is none. */
export const dayIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : undefined;

export function within(part: Part, read: (value: unknown) => number | string | undefined, warn: Warn) {
  const [min, max] = ([names.min, names.max] as const).map((name) => {
    const value = extended(part, name)?.value;
    const found = read(value);
    if (value !== undefined && found === undefined) warn(name);
    return found;
  });
  if (min === undefined || max === undefined || min <= max) return [min, max];
  // Nothing is between them, so nobody could go on.
  warn(`${names.min} above ${names.max}`);
  return [];
}

/** What is more than nothing; other numbers are told. */
export function positive(
  name: string,
  value: unknown,
  isRight: (value: number) => boolean,
  warn: Warn,
): number | undefined {
  const found = numberIn(value);
  if (found !== undefined && found > 0 && isRight(found)) return found;
  if (value !== undefined) warn(found === undefined ? name : `${name} ${found}`);
  return undefined;
}
