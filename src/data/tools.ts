import type { ArticleId, Sourced } from './sources.js';

/**
 * What an article thinks of a tool for pressing these points.
 * `limited`: only where the muscle lies near the surface; `against`: it can make a point worse.
 */
export type Stance = 'for' | 'limited' | 'against';

export interface Tool extends Sourced {
  /** Each article's own stance; an article that does not name the tool is left out. They do not always agree. */
  readonly stance: Readonly<Partial<Record<ArticleId, Stance>>>;
  /** Hard work for the person who presses. */
  readonly tiring?: boolean;
  /** Used by lying over it on the floor. */
  readonly floor?: boolean;
}

export const tools = {
  'angled-tool': { stance: { A: 'for', B: 'for' }, floor: true, sources: ['A', 'B'] },
  ball: { stance: { A: 'limited', B: 'for' }, floor: true, sources: ['A', 'B'] },
  'foam-roller': { stance: { A: 'against', B: 'for' }, floor: true, sources: ['A', 'B'] },
  fingertips: { stance: { A: 'limited', B: 'limited' }, tiring: true, sources: ['A', 'B'] },
  therapist: { stance: { A: 'for' }, sources: ['A'] },
} as const satisfies Record<string, Tool>;

export type ToolId = keyof typeof tools;

/** How well a tool gets to a point. `limited`: it can be tried; `no`: it does not get there. */
export type Reach = 'yes' | 'limited' | 'no';
