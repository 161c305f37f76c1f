/**
 * The data package: facts, ids, numbers, sources and words about psoas and iliacus trigger points. No DOM, no
 * dependencies. The validator is apart, in `unknot/data/validate`, because it brings a schema library along.
 */
export * from './causes.js';
export * from './conditions.js';
export * from './diary.js';
export * from './evidence.js';
export * from './exercise.js';
export * from './exercise-content.js';
export * from './exercises.js';
export * from './habits.js';
export * from './languages.js';
export * from './map-content.js';
export * from './muscles.js';
export * from './questions.js';
export * from './quiz.js';
export * from './quiz-answers.js';
export * from './region-codes.js';
export * from './region-neighbours.js';
export * from './reach.js';
export * from './regions.js';
export * from './releases.js';
export * from './safety.js';
export * from './sources.js';
export * from './symptoms.js';
export * from './tools.js';
export * from './trigger-points.js';
export { en, type Words } from './words/en.js';
