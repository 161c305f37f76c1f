/** A program of a page's own: read, checked and made from the parts it changes. Loaded when a page brings one. */
import { check, type Result } from '../data/validate/check.js';
import { programKind, type ProgramContent } from '../data/validate/program.js';
import { presets, standard } from './presets.js';
import type { OwnProgram } from './settings.js';

/** Bytes of a file: a hundred steps stay well below. */
const largest = 64 * 1024;
/** Milliseconds for a file to come. */
const patience = 20_000;

const refused = (error: string): Result<never> => ({ ok: false, errors: [error] });

/** The text of a file, from this site or an https one that allows it (CORS); no cookies go along. */
async function load(src: string, base: string): Promise<string> {
  const { href, origin, protocol } = new URL(src, base);
  const own = origin === location.origin && /^https?:$/.test(protocol);
  if (!own && protocol !== 'https:')
    throw new Error('expected an address of this site or one that begins with https://');
  const response = await fetch(href, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > largest) {
      void reader.cancel();
      throw new Error(`expected at most ${largest / 1024} KiB`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

/** The parts that content names, over those of the program it starts from. */
export function fromContent(content: ProgramContent): OwnProgram {
  const base = content.program ? presets[content.program] : standard;
  const { lengths } = base;
  const { milestones = base.milestones, minSeconds = base.minimum, breathSeconds, check = base.check } = content;
  const steps = content.steps?.map(({ phase, seconds, side, set }) => ({ phase, seconds, side, set }));
  return {
    lengths: {
      prepare: content.prepareSeconds ?? lengths.prepare,
      ease: content.easeSeconds ?? lengths.ease,
      hold: content.holdSeconds ?? lengths.hold,
      release: content.releaseSeconds ?? lengths.release,
      move: content.moveSeconds ?? lengths.move,
      switch: content.switchSeconds ?? lengths.switch,
      rest: content.restSeconds ?? lengths.rest,
    },
    milestones,
    minimum: minSeconds,
    sides: content.sides ?? base.sides,
    sets: content.sets ?? base.sets,
    breath: breathSeconds ? { inhale: breathSeconds[0], exhale: breathSeconds[1] } : base.breath,
    check,
    steps,
  };
}

/**
 * Reads a page's own program.
 * @param src address of a JSON file, or '' for the JSON in `text`
 * @returns the program, or one sentence for each mistake; never throws
 */
export async function readOwn(src: string, text: string, base: string): Promise<Result<OwnProgram>> {
  let content: unknown;
  try {
    const json = src ? await load(src, base) : text;
    if (json.length > largest) return refused(`script: expected at most ${largest / 1024} KiB`);
    content = JSON.parse(json);
  } catch (error) {
    return refused(src ? `src="${src.slice(0, 100)}": ${why(error)}` : `script: ${why(error)}`);
  }
  if (Array.isArray(content)) return refused('program: expected an object, got a list');
  const result = check(programKind, content);
  return result.ok ? { ok: true, value: fromContent(result.value) } : result;
}
