import { pathText, type PathKey } from '../data/validate/inspect.js';

/** Where the parts of a JSON text are. */
export interface Positions {
  /** Offset of every value by its path, as errors write it; the whole is `''`. */
  readonly at: ReadonlyMap<string, number>;
  /** Paths of names that an object holds twice, of which the last counts. */
  readonly twice: readonly { readonly path: string; readonly offset: number }[];
  /** Where the text stops being JSON, and why. */
  readonly broken?: { readonly offset: number; readonly expected: string };
}

/** Deeper than any content may be; keeps the reader from running out of stack. */
const mostDepth = 500;
/** More values than content may hold; beyond them only the shape is read. */
const mostPlaces = 300_000;

const space = /[ \t\n\r]*/y;
/** What stands for itself in a text: no quote, no backslash, nothing below the space. */
const plain = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Broken extends Error {
  constructor(
    readonly offset: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/** Reads a JSON text once. Never throws: what is wrong is in `broken`, with all that was found before it. */
export function positions(text: string): Positions {
  const at = new Map<string, number>();
  const twice: { path: string; offset: number }[] = [];
  let offset = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) offset += found.length;
    return found;
  };
  const skip = (): string => {
    match(space);
    return text[offset] ?? '';
  };
  /** A text with its quotes, or nothing when none begins or ends here. */
  const quoted = (): string | undefined => {
    const start = offset;
    if (text[offset] !== '"') return undefined;
    offset++;
    do match(plain);
    while (match(escaped) !== undefined);
    return text[offset++] === '"' ? text.slice(start, offset) : undefined;
  };
  const need = (sign: string, expected: string): void => {
    if (skip() !== sign) throw new Broken(offset, expected);
    offset++;
  };

  const members = (path: readonly PathKey[]): void => {
    offset++;
    const seen = new Set<string>();
    if (skip() === '}') return void offset++;
    for (;;) {
      skip();
      const start = offset;
      const name = quoted();
      if (name === undefined)
        throw new Broken(start, seen.size ? 'a name in quotes after the comma' : 'a name in quotes or }');
      const key = JSON.parse(name) as string;
      const inside = [...path, key];
      if (seen.has(key)) twice.push({ path: pathText(inside), offset: start });
      seen.add(key);
      need(':', ': after a name');
      value(inside);
      if (skip() === '}') return void offset++;
      need(',', ', or }');
    }
  };

  const elements = (path: readonly PathKey[]): void => {
    offset++;
    if (skip() === ']') return void offset++;
    for (let index = 0; ; index++) {
      value([...path, index]);
      if (skip() === ']') return void offset++;
      need(',', ', or ]');
    }
  };

  const value = (path: readonly PathKey[]): void => {
    const sign = skip();
    if (path.length > mostDepth) throw new Broken(offset, `at most ${mostDepth} levels`);
    if (at.size < mostPlaces) at.set(pathText(path), offset);
    if (sign === '{') members(path);
    else if (sign === '[') elements(path);
    else if (sign === '"') {
      const start = offset;
      if (quoted() === undefined) throw new Broken(start, 'text that ends with " on the same line and escapes with \\');
    } else if (match(scalar) === undefined) throw new Broken(offset, 'a value');
  };

  try {
    value([]);
    if (skip()) throw new Broken(offset, 'nothing after the end');
    return { at, twice };
  } catch (error) {
    if (error instanceof Broken) return { at, twice, broken: error };
    throw error;
  }
}

/** Line and column, both from 1; a column counts UTF-16 units, as editors do. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

const lastStep = /(?:\.?[\w$-]+|\[\d+\]|\["(?:[^"\\]|\\.)*"(?: \(\d+ characters\))?\])$/;

/** Offset of a path, or of the nearest part around it when it is not there: a missing name is told at its object. */
export function offsetOf({ at }: Positions, path: string): number {
  for (let part = path; ; part = part.replace(lastStep, '')) {
    const found = at.get(part);
    if (found !== undefined) return found;
    if (!lastStep.test(part)) return at.get('') ?? 0;
  }
}
