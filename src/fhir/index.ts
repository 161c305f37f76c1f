/**
 * Answers of the widgets as FHIR R4 resources. No DOM and no dependencies: runs on the page and on the server.
 */
export type { PainAnswer, PainMap, PainScale } from './answers.js';
export { lateralityUrl, systems, toObservations, type ObservationOptions } from './observations.js';
export type * from './types.js';
