export { fromQuestionnaireResponse } from './answers.js';
export type { ExportOptions } from './context.js';
export { toQuestionnaire } from './export.js';
export { fromQuestionnaire, type ImportOptions } from './import.js';
export { toQuestionnaireResponse } from './own.js';
export type { ResponseOptions } from './response.js';
export type * from './types.js';
