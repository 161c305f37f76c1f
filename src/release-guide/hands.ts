/** The steps where hands are on the body, from finding the spot to the stretch; loaded while the first ones are read. */
import type { TemplateResult } from 'lit';
import { guideHands } from '../data/words/en/guide-hands.js';
import { drawnStyles } from '../shared/drawn.styles.js';
import { confirm, find, move } from './find.js';
import { pictureStyles } from './picture.styles.js';
import { press } from './press.js';
import { english as first, type StepSheet } from './steps.js';
import { stretch } from './stretch.js';

export const english = { ...first, guideHands };

/** What one of these steps is drawn from. */
export interface HandsSheet extends StepSheet {
  readonly more: typeof english;
}

export type HandsView = (sheet: HandsSheet) => TemplateResult;

export const views = { find, confirm, press, move, stretch };
export const sheets = [drawnStyles, pictureStyles];
