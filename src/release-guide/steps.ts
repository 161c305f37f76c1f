/** The first and the last steps after the go-ahead; loaded when a person is about to give it. */
import type { TemplateResult } from 'lit';
import { guideMore } from '../data/words/en/guide-more.js';
import { tools } from '../data/words/en/tools.js';
import { after, before } from './rate.js';
import { rateStyles } from './rate.styles.js';
import type { ReleaseGuide } from './release-guide.js';
import type { Sheet } from './sheet.js';
import { stepStyles } from './steps.styles.js';
import { summary } from './summary.js';
import { tool } from './tool.js';
import { where } from './where.js';

export const english = { guideMore, tools };

/** What a step is drawn from. */
export interface StepSheet extends Sheet {
  readonly host: ReleaseGuide;
  readonly more: typeof english;
}

export type StepView = (sheet: StepSheet) => TemplateResult;

export const views = { where, tool, before, after, summary };
export const sheets = [stepStyles, rateStyles];
export { retryGuests } from './guests.js';
