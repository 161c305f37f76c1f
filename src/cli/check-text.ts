import { validate, type Content } from '../data/validate.js';
import { kindOf, largest, type Kind } from './kinds.js';
import { lineAndColumn, offsetOf, positions, type Positions } from './positions.js';
import { readQuestionnaire, type Reading } from './questionnaire.js';

/** One thing to mend, or to know. */
export interface Finding {
  /** As in `pages[0].items[2].type`; empty for the whole file. */
  readonly path: string;
  /** From 1; 1 for the whole file. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Report {
  /** What it was checked as; `unknown` when that could not be told. */
  readonly kind: Kind | 'unknown';
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Bytes beyond which no file is read. */
export const mostBytes = Math.max(...Object.values(largest));

const nowhere = { path: '', line: 1, column: 1 };
const refused = (message: string, kind: Report['kind'] = 'unknown'): Report => ({
  kind,
  errors: [{ ...nowhere, message }],
  warnings: [],
});

/** For a file of so many bytes, which need not be read. */
export function tooLarge(size: number, kind: Report['kind'] = 'unknown'): Report {
  const most = kind === 'unknown' ? mostBytes : largest[kind];
  return refused(`expected at most ${most / 1024} KiB, got ${Math.ceil(size / 1024)} KiB`, kind);
}

/** Sentences of the validator begin with their path. */
function located(text: string, found: Positions, name: string, sentence: string): Finding {
  const end = sentence.indexOf(': expected ');
  if (end < 0) return { ...nowhere, message: sentence };
  const path = sentence.slice(0, end);
  // The whole goes by the name of its kind.
  const isWhole = path === name && !found.at.has(path);
  const where = lineAndColumn(text, offsetOf(found, isWhole ? '' : path));
  return { path: isWhole ? '' : path, ...where, message: sentence.slice(end + 2) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Checks one file.
 * @param bytes its content
 * @param asked what it is, when it cannot be told from the content
 */
export function checkBytes(bytes: Uint8Array, asked?: Kind): Report {
  if (bytes.length > mostBytes) return tooLarge(bytes.length, asked);
  const text = decode(bytes);
  if (text === undefined) return refused('expected text in UTF-8', asked);

  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const { broken } = positions(text);
    if (!broken) return refused(`expected JSON: ${String(error)}`, asked);
    const got = text[broken.offset] === undefined ? 'the end of the file' : JSON.stringify(text[broken.offset]);
    const where = lineAndColumn(text, broken.offset);
    const message = `expected ${broken.expected}, got ${got}`;
    return { kind: asked ?? 'unknown', errors: [{ path: '', ...where, message }], warnings: [] };
  }

  const kind = asked ?? kindOf(content);
  if (typeof kind !== 'string') return refused(kind.problem);
  if (bytes.length > largest[kind]) return tooLarge(bytes.length, kind);
  const found = positions(text);
  const twice = found.twice.map(({ path, offset }) => ({
    path,
    ...lineAndColumn(text, offset),
    message: 'named twice in one object; only the last one counts',
  }));
  const whole = kind === 'red-flags' ? 'redFlags' : kind;
  const { errors, warnings } = kind === 'questionnaire' ? readQuestionnaire(content) : checked(kind, content);
  return {
    kind,
    errors: errors.map((error) => located(text, found, whole, error)),
    warnings: [
      ...twice,
      ...warnings.map(({ path, message }) => ({ path, ...lineAndColumn(text, offsetOf(found, path)), message })),
    ],
  };
}

function checked(kind: keyof Content, content: unknown): Reading {
  const result = validate(kind, content);
  return { errors: result.ok ? [] : result.errors, warnings: [] };
}
