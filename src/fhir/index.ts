/**
 * Answers of the widgets as FHIR R4 resources, and questionnaires in and out. No DOM and no dependencies: runs on the page
 * and on the server.
 */
export type { PainAnswer, PainMap, PainScale } from './answers.js';
export {
  fromDiaryBundle,
  toDiaryBundle,
  type DiaryBundle,
  type DiaryBundleOptions,
  type DiaryObservation,
  type TenderObservation,
} from './diary.js';
export { toObservations, type ObservationOptions } from './observations.js';
export * from './questionnaire/index.js';
export { lateralityUrl, systems } from './systems.js';
export type * from './types.js';
