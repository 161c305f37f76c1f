import { SittingBreak } from '../sitting-break/sitting-break.js';

SittingBreak.define();
