/** A posture on the way from `a` (t = 0) to `b` (t = 1); works on anything made of numbers alone, shaped alike. */
export function mix<T>(a: T, b: T, t: number): T {
  if (typeof a === 'number') return (a + ((b as number) - a) * t) as T;
  if (Array.isArray(a)) return a.map((value: unknown, i) => mix(value, (b as unknown[])[i], t)) as T;
  if (!a || typeof a !== 'object') return a;
  return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, mix(value, b[key as keyof T], t)])) as T;
}
