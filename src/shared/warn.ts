const said = new WeakMap<object, Set<string>>();

/** Says something to the page's author, once per element: the page may render a thousand times. */
export function warnOnce(host: HTMLElement, message: string): void {
  let messages = said.get(host);
  if (!messages) said.set(host, (messages = new Set()));
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`<${host.localName}> ${message}`);
}

/** A value as a message quotes it. */
export const shown = (value: unknown): string => {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** `value` when it is a number from `min` to `max`; otherwise a warning and `fallback`. */
export function inRange(
  host: HTMLElement,
  attribute: string,
  value: number,
  min: number,
  max: number,
  fallback: number,
): number {
  if (value >= min && value <= max) return value;
  // What was typed says more than the NaN it was read as.
  const typed = host.getAttribute(attribute);
  const given = Number.isNaN(value) && typed !== null ? typed : value;
  warnOnce(host, `${attribute}="${shown(given)}": expected a number from ${min} to ${max}; using ${fallback}.`);
  return fallback;
}

/** `value` when it is one of `allowed`; otherwise a warning and the first of them. */
export function oneOf<T extends string>(
  host: HTMLElement,
  attribute: string,
  value: string,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((each) => each === value);
  if (found) return found;
  warnOnce(host, `${attribute}="${shown(value)}": expected ${allowed.join(', ')}; using ${allowed[0]}.`);
  return allowed[0];
}
