import type { TemplateResult } from 'lit';
import type { Words } from '../data/words/en.js';
import type { Act, Plan, State } from './model.js';

/** What a page of the guide is drawn from. */
export interface Sheet {
  readonly state: State;
  readonly plan: Plan;
  readonly words: Pick<Words, 'guide' | 'safety'>;
  /** All words of a language other than English. */
  readonly translation: Words | undefined;
  /** The page's heading, which takes the focus; `below` it, headings within the page. */
  readonly title: (text: string, below?: number) => TemplateResult;
  /** Level of a heading that many levels below the page's. */
  readonly level: (below: number) => number;
  /** Number to call in an emergency, or ''. */
  readonly number: string;
  readonly act: (event: Act) => void;
  /** Says one sentence to a screen reader. */
  readonly say: (sentence: string) => void;
  /** Draws the page again: something that it waited for has come, or has failed. */
  readonly update: () => void;
}

export type View = (sheet: Sheet) => TemplateResult;
