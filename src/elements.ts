/** Classes and types of every element. Importing this registers nothing: call `HoldTimer.define()` yourself. */
export { BodyMap } from './body-map/body-map.js';
export { RegionDeselectEvent, RegionSelectEvent, type RegionAnswer } from './body-map/body-map.events.js';
export type { Scale } from './body-map/model.js';
export type { SideChoice } from './stretch-card/model.js';
export { HoldTimer } from './hold-timer/hold-timer.js';
export * from './hold-timer/hold-timer.events.js';
export type { Held, Status } from './hold-timer/model.js';
export type { Phase, Side, Sides } from './hold-timer/program.js';
export type { Activity, BreakStatus } from './sitting-break/model.js';
export { SittingBreak } from './sitting-break/sitting-break.js';
export * from './sitting-break/sitting-break.events.js';
export { StretchCard } from './stretch-card/stretch-card.js';
export * from './stretch-card/stretch-card.events.js';
export { SymptomQuiz } from './symptom-quiz/symptom-quiz.js';
export * from './symptom-quiz/symptom-quiz.events.js';
export type { QuizResult, Reason } from './symptom-quiz/scoring.js';
export { ContentErrorEvent } from './shared/content-error-event.js';
