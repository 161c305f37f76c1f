import { inRange, oneOf, warnOnce } from '../shared/warn.js';
import type { TimerSettings } from './timer-settings.js';
import { presets, standard, type Preset } from './presets.js';
import {
  parseSeconds,
  programFrom,
  stepsOf,
  type Breath,
  type OnSuspend,
  type PhaseSeconds,
  type Program,
  type Step,
} from './program.js';

/** A program of a page's own: parts of a preset, or steps that are spelt out. */
export interface OwnProgram extends Preset {
  readonly steps?: readonly Step[] | undefined;
}

/** The program that a timer's attributes ask for. What makes no sense is told on the console and left at its default. */
export function programOf(timer: TimerSettings, own?: OwnProgram): Program {
  const base: OwnProgram = own ?? presetOf(timer);
  const { lengths } = base;
  const seconds = (
    attribute: string,
    value: number | null | undefined,
    fallback: number,
    min = 0,
    max = 300,
  ): number => (value == null ? fallback : whole(timer, attribute, value, min, max, fallback));
  const steps =
    base.steps ??
    stepsOf(
      {
        prepare: seconds('prepare-seconds', timer.prepareSeconds, lengths.prepare),
        ease: seconds('ease-seconds', timer.easeSeconds, lengths.ease),
        hold: seconds('hold-seconds', timer.holdSeconds, lengths.hold, 5, 600),
        release: seconds('release-seconds', timer.releaseSeconds, lengths.release),
        move: seconds('move-seconds', timer.moveSeconds, lengths.move),
        switch: seconds('switch-seconds', timer.switchSeconds, lengths.switch),
        rest: seconds('rest-seconds', timer.restSeconds, lengths.rest),
      } satisfies PhaseSeconds,
      timer.sides ? oneOf(timer, 'sides', timer.sides, ['none', 'left', 'right', 'both']) : base.sides,
      seconds('sets', timer.sets, base.sets, 1, 20),
    );
  return programFrom(steps, {
    milestones: milestonesOf(timer, base.milestones),
    minimum: seconds('min-seconds', timer.minSeconds, base.minimum, 0, 600),
    breath: breathOf(timer, base.breath),
    check: base.check && !timer.noCheck,
    onSuspend: timer.onSuspend
      ? oneOf<OnSuspend>(timer, 'on-suspend', timer.onSuspend, ['ask', 'count', 'pause'])
      : undefined,
  });
}

function presetOf(timer: TimerSettings): Preset {
  const { program } = timer;
  if (!program) return standard;
  if (Object.hasOwn(presets, program)) return presets[program as keyof typeof presets];
  told(timer, 'program', program, Object.keys(presets).join(', '), 'the standard hold');
  return standard;
}

/** A time in half seconds would be counted down in whole ones, and be wrong at the end. */
function whole(
  timer: TimerSettings,
  attribute: string,
  value: number,
  min: number,
  max: number,
  fallback: number,
): number {
  const found = inRange(timer, attribute, value, min, max, fallback);
  if (Number.isInteger(found)) return found;
  const rounded = Math.round(found);
  told(timer, attribute, String(found), 'a whole number', String(rounded));
  return rounded;
}

function milestonesOf(timer: TimerSettings, fallback: readonly number[]): readonly number[] {
  const { milestones } = timer;
  if (milestones == null) return fallback;
  const found = parseSeconds(milestones);
  if (found?.every(Number.isInteger)) return found;
  told(timer, 'milestones', milestones, 'seconds such as "30 60 90"', 'those');
  return standard.milestones;
}

function breathOf(timer: TimerSettings, fallback: Breath): Breath {
  const { breathSeconds } = timer;
  if (breathSeconds == null) return fallback;
  const found = parseSeconds(breathSeconds);
  if (found?.length === 2 && found.every((each) => each >= 1 && each <= 20))
    return { inhale: found[0], exhale: found[1] };
  told(timer, 'breath-seconds', breathSeconds, 'two numbers from 1 to 20 such as "4 6"', 'those');
  return fallback;
}

function told(timer: TimerSettings, attribute: string, value: string, expected: string, using: string): void {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  warnOnce(timer, `${attribute}="${shown}": expected ${expected}; using ${using}.`);
}
