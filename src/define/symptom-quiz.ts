import { SymptomQuiz } from '../symptom-quiz/symptom-quiz.js';

SymptomQuiz.define();
