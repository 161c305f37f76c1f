/** What was done, as data and as lines of text. Pure. */
import type { ToolId } from '../data/tools.js';
import type { TriggerPointId } from '../data/trigger-points.js';
import type { Side, State } from './model.js';

/** What a release came to; what was not said is left out. */
export interface GuideSummary {
  readonly triggerPoint?: TriggerPointId;
  readonly side?: Side;
  readonly tool?: ToolId;
  /** Pain 0–10 before and after. */
  readonly before?: number;
  readonly after?: number;
  /** `after` less `before`: below 0 is less pain. */
  readonly change?: number;
  /** Seconds of all holds together. */
  readonly secondsHeld: number;
  readonly holds: number;
  readonly stretched: boolean;
  /** Pressing was stopped for pain and not taken up again. */
  readonly stoppedForPain: boolean;
}

export function pointOf({ kind, side }: State['answers']): TriggerPointId | undefined {
  return kind && side ? `${kind}-${side === 'left' ? 'l' : 'r'}` : undefined;
}

export function summaryOf({ answers, held, stretched, hurt }: State): GuideSummary {
  const { side, tool, before, after } = answers;
  const triggerPoint = pointOf(answers);
  return {
    ...(triggerPoint && { triggerPoint }),
    ...(side && { side }),
    ...(tool && { tool }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && after !== undefined && { change: after - before }),
    secondsHeld: Math.round(held.reduce((total, seconds) => total + seconds, 0)),
    holds: held.length,
    stretched,
    stoppedForPain: hurt,
  };
}
