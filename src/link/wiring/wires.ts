/** What is known of each widget. */
import type { Joins } from '../../shared/plan.js';
import { wireMap } from './body-map.js';
import { wireTimer } from './hold-timer.js';
import { wireGuide } from './release-guide.js';
import { wireBreak } from './sitting-break.js';
import { wireCard } from './stretch-card.js';
import { wireQuiz } from './symptom-quiz.js';
import type { Wire } from './wire.js';

/** A widget that knows plans by itself. */
const joins: Wire<Joins> = (widget, plan) => {
  widget.plan = plan;
  return () => (widget.plan = undefined);
};

export const wires = {
  'body-map': wireMap,
  'hold-timer': wireTimer,
  'release-guide': wireGuide,
  'sitting-break': wireBreak,
  'stretch-card': wireCard,
  'symptom-quiz': wireQuiz,
  'pain-diary': joins,
  'tool-finder': joins,
} as const satisfies Record<string, unknown>;

export type Known = keyof typeof wires;
