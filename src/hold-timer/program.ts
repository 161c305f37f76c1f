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

export interface Program {
  readonly steps: readonly Step[];
  readonly sets: number;
  /** Seconds into a hold at which something is said, ascending. */
  readonly milestones: readonly number[];
  /** Seconds of a hold after which "it eased" ends it well. */
  readonly minimum: number;
}

/** Length of each phase in seconds; 0 leaves the phase out. */
export type PhaseSeconds = Readonly<Record<Phase, number>>;

/**
 * Both sides of a set come before the next set, so that each side rests while the other works.
 * @param lengths a hold below 1 second counts as 1.
 */
export function buildProgram(
  lengths: PhaseSeconds,
  sides: Sides,
  sets: number,
  milestones: readonly number[],
  minimum: number,
): Program {
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
  return { steps, sets, milestones: [...milestones].sort((a, b) => a - b), minimum };
}

/** Seconds in a list such as "30 60 90" or "30,60"; `undefined` when a part is not a number above 0. */
export function parseMilestones(text: string): number[] | undefined {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const numbers = parts.map(Number);
  return numbers.every((value) => value > 0 && Number.isFinite(value)) ? numbers : undefined;
}
