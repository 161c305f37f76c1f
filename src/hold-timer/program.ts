/** What a timer goes through, as a flat list of steps made from a few numbers. Pure. */

export const phases = ['prepare', 'ease', 'hold', 'release', 'move', 'switch', 'rest'] as const;
export type Phase = (typeof phases)[number];
export type Side = 'left' | 'right' | 'none';
export type Sides = Side | 'both';

export interface Step {
  readonly phase: Phase;
  /** Planned length in seconds, more than 0. */
  readonly seconds: number;
  readonly side: Side;
  /** From 1. */
  readonly set: number;
}

/** Seconds of breathing in and out. */
export interface Breath {
  readonly inhale: number;
  readonly exhale: number;
}

/** Does the person breathe in, `milliseconds` into a hold? */
export function inhaling(milliseconds: number, { inhale, exhale }: Breath): boolean {
  return (milliseconds / 1000) % (inhale + exhale) < inhale;
}

/** Milliseconds until the breath turns, `milliseconds` into a hold. */
export function untilBreath(milliseconds: number, { inhale, exhale }: Breath): number {
  const over = milliseconds % ((inhale + exhale) * 1000);
  return (over < inhale * 1000 ? inhale : inhale + exhale) * 1000 - over;
}

/** Which second of breathing in or out it is, from 1, `milliseconds` into a hold. */
export function breathSecond(milliseconds: number, { inhale, exhale }: Breath): number {
  // A look may come a moment early.
  const over = ((milliseconds + 100) / 1000) % (inhale + exhale);
  return Math.floor(over < inhale ? over : over - inhale) + 1;
}

/** What happens when the device slept: ask the person, count the time as held, or pause. */
export type OnSuspend = 'ask' | 'count' | 'pause';

/** What a program has besides its steps. */
export interface Manner {
  /** Seconds into a hold at which something is said. */
  readonly milestones: readonly number[];
  /** Seconds of a hold after which "it eased" ends it well. */
  readonly minimum: number;
  readonly breath: Breath;
  /** Is the person asked how it feels? */
  readonly check: boolean;
  /** Left out: a hold asks; any other phase counts, but not into the next hold. */
  readonly onSuspend?: OnSuspend | undefined;
}

/** A moment of a hold, in seconds, at which something is told or asked. */
export interface Mark {
  readonly seconds: number;
  readonly milestone: boolean;
  /** Is the person asked how it feels? */
  readonly ask: boolean;
}

export interface Program extends Manner {
  readonly steps: readonly Step[];
  readonly sets: number;
  /** Milestones and questions of a hold, ascending, each moment once. */
  readonly marks: readonly Mark[];
}

/** Length of each phase in seconds; 0 leaves the phase out. */
export type PhaseSeconds = Readonly<Record<Phase, number>>;

/** Seconds into a hold at which the person is first asked how it feels. */
const firstAsk = 10;

/** A program of given steps. */
export function programFrom(steps: readonly Step[], manner: Manner): Program {
  const { check } = manner;
  const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);
  const milestones = ascending(manner.milestones);
  const marks = ascending(check ? [firstAsk, ...milestones] : milestones).map((seconds) => ({
    seconds,
    milestone: milestones.includes(seconds),
    ask: check,
  }));
  return { ...manner, milestones, steps, marks, sets: Math.max(1, ...steps.map(({ set }) => set)) };
}

/**
 * Both sides of a set come before the next set, so that each side rests while the other works.
 * @param lengths a hold below 1 second counts as 1.
 */
export function stepsOf(lengths: PhaseSeconds, sides: Sides, sets: number): Step[] {
  const order: readonly Side[] = sides === 'both' ? ['left', 'right'] : [sides];
  const steps: Step[] = [];
  for (let set = 1; set <= sets; set++) {
    order.forEach((side, index) => {
      const add = (phase: Phase, seconds = lengths[phase]): void => {
        if (seconds > 0) steps.push({ phase, seconds, side, set });
      };
      if (index > 0) add('switch');
      else if (set > 1) add('rest');
      if (set === 1 && index === 0) add('prepare');
      add('ease');
      add('hold', Math.max(1, lengths.hold));
      add('release');
      add('move');
    });
  }
  return steps;
}

/** Numbers in a list such as "30 60 90" or "30,60"; `undefined` when a part is not a number above 0. */
export function parseSeconds(text: string): number[] | undefined {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const numbers = parts.map(Number);
  return numbers.every((value) => value > 0 && Number.isFinite(value)) ? numbers : undefined;
}
