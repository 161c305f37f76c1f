/** What the steps say in English; a page in another language has it in the file of that language. */
export { guideHands } from '../data/words/en/guide-hands.js';
export { guideMore } from '../data/words/en/guide-more.js';
export { tools } from '../data/words/en/tools.js';
