import * as v from 'valibot';
import { inspect, show, type PathKey, pathText } from './inspect.js';

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly string[] };

/** Tells about one wrong value: where, what would be right, what is there. */
export type Report = (path: readonly PathKey[], expected: string, got: unknown) => void;

/** One kind of content: its shape, and what only holds between its parts (looked at when the shape is right). */
export interface Kind<T> {
  /** Stands in for the path when the whole is wrong. */
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly refine?: (value: T, report: Report) => void;
}

/** A page author mends one thing at a time: more lines than this help nobody. */
const mostErrors = 20;
/** Beyond this they are not even counted, so that hostile content costs little. */
const countedErrors = 500;

/**
 * Checks untrusted content. Never throws on anything JSON can hold.
 * @returns a cleaned copy, or sentences such as `exercises[2].dosage.holdSeconds: expected 5–600, got -5`
 */
export function check<T>({ name, schema, refine }: Kind<T>, content: unknown): Result<T> {
  const errors = new Set<string>();
  const report: Report = (path, expected, got) => {
    if (errors.size < countedErrors) errors.add(`${pathText(path) || name}: expected ${expected}, got ${show(got)}`);
  };

  inspect(content, report);
  if (errors.size) return refused(errors);

  const parsed = v.safeParse(schema, content);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const path = issue.path ?? [];
      const last = path.at(-1);
      // A list where an object belongs lacks every key: that is one mistake, not many.
      if (last?.type === 'object' && Array.isArray(last.input)) {
        report(path.slice(0, -1).map(keyOf), 'an object', last.input);
      } else {
        report(path.map(keyOf), issue.message, issue.input);
      }
    }
    return refused(errors);
  }

  refine?.(parsed.output, report);
  return errors.size ? refused(errors) : { ok: true, value: parsed.output };
}

const keyOf = (item: v.IssuePathItem): PathKey => item.key as PathKey;

function refused(found: ReadonlySet<string>): Result<never> {
  const errors = [...found];
  const more = errors.length - mostErrors;
  if (more <= 0) return { ok: false, errors };
  const count = errors.length < countedErrors ? `${more}` : `at least ${more}`;
  return { ok: false, errors: [...errors.slice(0, mostErrors), `… and ${count} more`] };
}
