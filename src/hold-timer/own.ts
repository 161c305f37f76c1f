/** A program of a page's own: read, checked and made from the parts it changes. Loaded when a page brings one. */
import { check, type Result } from '../data/validate/check.js';
import { programKind, type ProgramContent } from '../data/validate/program.js';
import { readJson } from '../shared/load-json.js';
import { presets, standard } from './presets.js';
import type { OwnProgram } from './settings.js';

/** Bytes of a file: a hundred steps stay well below. */
const largest = 64 * 1024;
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
  const json = await readJson(src, text, base, largest);
  if (!json.ok) return json;
  if (Array.isArray(json.value)) return { ok: false, errors: ['program: expected an object, got a list'] };
  const result = check(programKind, json.value);
  return result.ok ? { ok: true, value: fromContent(result.value) } : result;
}
