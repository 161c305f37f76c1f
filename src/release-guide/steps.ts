/** Every step from the go-ahead on; loaded when a person is about to give it. */
import type { TemplateResult } from 'lit';
import { guideMore } from '../data/words/en/guide-more.js';
import { tools } from '../data/words/en/tools.js';
import { confirm, find, move } from './find.js';
import type { GuideStep } from './model.js';
import { drawnStyles } from '../shared/drawn.styles.js';
import { pictureStyles } from './picture.styles.js';
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

const english = { guideMore, tools };

/** What a step is drawn from. */
export interface StepSheet extends Sheet {
  readonly host: ReleaseGuide;
  readonly more: typeof english;
}

export type StepView = (sheet: StepSheet) => TemplateResult;

const views: Readonly<Record<Exclude<GuideStep, 'safety'>, StepView>> = {
  where,
  tool,
  before,
  find,
  confirm,
  press,
  move,
  stretch,
  after,
  summary,
};

export function view(step: keyof typeof views, sheet: Omit<StepSheet, 'more'>): TemplateResult {
  return views[step]({ ...sheet, more: sheet.translation ?? english });
}

/** Gives an element the looks of the steps. */
export function dress({ renderRoot }: ReleaseGuide): void {
  const root = renderRoot as ShadowRoot;
  const sheets = [stepStyles, rateStyles, drawnStyles, pictureStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

export { retryGuests } from './guests.js';
export { endHold } from './press.js';
