/** What `<symptom-quiz>` loads when it is given a FHIR Questionnaire: less than `index.ts` has. */
export { fromQuestionnaire } from './import.js';
export { respond as toQuestionnaireResponse } from './response.js';
