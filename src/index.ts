/** Registers every element under its own tag: the copy-and-paste path. */
import './define/body-map.js';
import './define/hold-timer.js';
import './define/pain-diary.js';
import './define/release-guide.js';
import './define/relief-plan.js';
import './define/sitting-break.js';
import './define/stretch-card.js';
import './define/symptom-quiz.js';
import './define/tool-finder.js';
import './define/trigger-faq.js';

export * from './elements.js';
