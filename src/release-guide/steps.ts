/** The steps after the go-ahead; loaded when a person is about to give it. */
import type { TemplateResult } from 'lit';
import type { Words } from '../data/words/en.js';
import { confirm, find, move } from './find.js';
import type * as Pictures from './picture.js';
import { press } from './press.js';
import { after, before } from './rate.js';
import { rateStyles } from './rate.styles.js';
import type { ReleaseGuide } from './release-guide.js';
import type { Sheet } from './sheet.js';
import { stepStyles } from './steps.styles.js';
import { stretch } from './stretch.js';
import { summary } from './summary.js';
import { tool } from './tool.js';
import { where } from './where.js';

/** What a step is drawn from. */
export interface StepSheet extends Sheet {
  readonly host: ReleaseGuide;
  readonly more: Pick<Words, 'guideMore' | 'guideHands' | 'tools'>;
  /** The pictures, once they are there. */
  readonly draw: typeof Pictures | undefined;
}

export type StepView = (sheet: StepSheet) => TemplateResult;

export const views = { where, tool, before, find, confirm, press, move, stretch, after, summary };
export const sheets = [stepStyles, rateStyles];
export { retryGuests } from './guests.js';
