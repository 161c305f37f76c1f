/** Classes and types of every element. Importing this registers nothing: call `HoldTimer.define()` yourself. */
export { BodyMap } from './body-map/body-map.js';
export { RegionDeselectEvent, RegionSelectEvent, type RegionAnswer } from './body-map/body-map.events.js';
export { TriggerPointOpenEvent } from './body-map/explore.events.js';
export type { CsvOptions, SheetOptions } from './body-map/exports.js';
export type { Scale } from './body-map/model.js';
export type { SideChoice } from './stretch-card/model.js';
export { HoldTimer } from './hold-timer/hold-timer.js';
export * from './hold-timer/hold-timer.events.js';
export type { Answer, Held, Reason as HoldReason, Status } from './hold-timer/model.js';
export type { OnSuspend, Phase, Side, Sides } from './hold-timer/program.js';
export type { Snapshot, Summary } from './hold-timer/summary.js';
export type { DiaryEntry, DiaryFormat } from './data/diary.js';
export { PainDiary } from './pain-diary/pain-diary.js';
export * from './pain-diary/pain-diary.events.js';
export type { GuideStep, StopReason } from './release-guide/model.js';
export { ReleaseGuide } from './release-guide/release-guide.js';
export * from './release-guide/release-guide.events.js';
export type { GuideSummary } from './release-guide/report.js';
export { ReliefPlan } from './relief-plan/relief-plan.js';
export * from './relief-plan/relief-plan.events.js';
export type {
  Done,
  Joins,
  Mark,
  Plan,
  PlanEvent,
  PlanSide,
  PlanSnapshot,
  Planned,
  PressingOff,
  Rating,
} from './shared/plan.js';
export type { Activity, BreakStatus } from './sitting-break/model.js';
export { SittingBreak } from './sitting-break/sitting-break.js';
export * from './sitting-break/sitting-break.events.js';
export { StretchCard } from './stretch-card/stretch-card.js';
export * from './stretch-card/stretch-card.events.js';
export { SymptomQuiz } from './symptom-quiz/symptom-quiz.js';
export * from './symptom-quiz/symptom-quiz.events.js';
export type { QuizResult, Reason } from './symptom-quiz/scoring.js';
export { ToolFinder } from './tool-finder/tool-finder.js';
export * from './tool-finder/tool-finder.events.js';
export type { FaqId } from './trigger-faq/model.js';
export { TriggerFaq } from './trigger-faq/trigger-faq.js';
export { ContentErrorEvent } from './shared/content-error-event.js';
