/** Looks at untrusted content before its shape is known: size, depth, and names that could reach into prototypes. */

export type PathKey = string | number;

const usual = { mostDepth: 24, longestText: 20_000, mostValues: 200_000 };
const longestName = 100;
const unsafe: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A value to look at, and how it was come to. */
interface Step {
  readonly value: unknown;
  readonly key: PathKey;
  readonly from: Step | undefined;
  readonly depth: number;
}

/** Reports what is unsafe or too large. A value that holds itself is found by its depth. */
export function inspect(
  content: unknown,
  report: (path: readonly PathKey[], expected: string, got: unknown) => void,
  bounds: Partial<typeof usual> = usual,
): void {
  const { mostDepth, longestText, mostValues } = { ...usual, ...bounds };
  const waiting: Step[] = [{ value: content, key: '', from: undefined, depth: 0 }];
  let seen = 0;
  const tell = (to: Step, expected: string, got = to.value): void => {
    const path: PathKey[] = [];
    for (let step = to; step.from; step = step.from) path.unshift(step.key);
    report(path, expected, got);
  };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && value.length > longestText) {
      tell(next, `text of at most ${longestText} characters`);
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= mostDepth) return tell(next, `at most ${mostDepth} levels`);
    const isList = Array.isArray(value);
    const keys = isList && value.length > mostValues ? [] : Object.keys(value);
    seen += isList ? value.length : keys.length;
    if (seen > mostValues) return tell(next, `at most ${mostValues} values in all`);
    for (const key of keys) {
      const at: Step = {
        value: (value as Record<string, unknown>)[key],
        key: isList ? Number(key) : key,
        from: next,
        depth: depth + 1,
      };
      if (unsafe.has(key)) return tell(at, 'a safe name', key);
      if (key.length > longestName) return tell(at, `a name of at most ${longestName} characters`, key);
      waiting.push(at);
    }
  }
}

/** `exercises[2].dosage["hold seconds"]`; a name of more than 100 characters is clipped. */
export function pathText(path: readonly PathKey[]): string {
  return path
    .map((key, at) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\w$-]{1,100}$/.test(key) ? (at ? '.' : '') + key : `[${quote(key)}]`;
    })
    .join('');
}

/** A value as an error names it: text in quotes and clipped, lists and objects by their kind. */
export function show(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return quote(value);
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (!Array.isArray(value)) return 'an object';
      return value.length ? `a list of ${value.length}` : 'an empty list';
    default:
      return `a ${typeof value}`;
  }
}

function quote(text: string): string {
  const clipped = text.length > 40;
  const shown = JSON.stringify(clipped ? `${text.slice(0, 39)}…` : text);
  return clipped ? `${shown} (${text.length} characters)` : shown;
}
