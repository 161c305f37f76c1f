import type { Sourced } from './sources.js';

export interface Habit extends Sourced {
  /** Minutes of sitting after which to stand up. */
  readonly everyMinutes?: { readonly min: number; readonly max: number };
}

export const habits = {
  'stand-up': { everyMinutes: { min: 30, max: 60 }, sources: ['B'] },
  'seat-height': { sources: ['B'] },
  'stand-tall': { sources: ['B'] },
  'active-sitting': { sources: ['B'] },
  recovery: { sources: ['A'] },
  strength: { sources: ['A'] },
} as const satisfies Record<string, Habit>;

export type HabitId = keyof typeof habits;
