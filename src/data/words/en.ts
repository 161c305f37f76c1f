import { anatomy } from './en/anatomy.js';
import { approaches } from './en/approaches.js';
import { card } from './en/card.js';
import { cardMore } from './en/card-more.js';
import { causes } from './en/causes.js';
import { common } from './en/common.js';
import { diary } from './en/diary.js';
import { diaryMore } from './en/diary-more.js';
import { evidence } from './en/evidence.js';
import { exercises } from './en/exercises.js';
import { explore } from './en/explore.js';
import { guide } from './en/guide.js';
import { guideHands } from './en/guide-hands.js';
import { guideMore } from './en/guide-more.js';
import { habits } from './en/habits.js';
import { map } from './en/map.js';
import { plan } from './en/plan.js';
import { planCurtain } from './en/plan-curtain.js';
import { planMore } from './en/plan-more.js';
import { questions } from './en/questions.js';
import { quiz } from './en/quiz.js';
import { quizMore } from './en/quiz-more.js';
import { regions } from './en/regions.js';
import { release } from './en/release.js';
import { safety } from './en/safety.js';
import { sittingBreak } from './en/sitting-break.js';
import { sittingBreakMore } from './en/sitting-break-more.js';
import { symptoms } from './en/symptoms.js';
import { timer } from './en/timer.js';
import { timerExtras } from './en/timer-extras.js';
import { timerMore } from './en/timer-more.js';
import { timerSpoken } from './en/timer-spoken.js';
import { toolFinder } from './en/tool-finder.js';
import { toolFinderMore } from './en/tool-finder-more.js';
import { tools } from './en/tools.js';
import { triggerFaq } from './en/trigger-faq.js';
import { triggerFaqMore } from './en/trigger-faq-more.js';
import { triggerPoints } from './en/trigger-points.js';

/** All English words by topic. A page that shows one element imports only the topics it needs, from `en/<topic>`. */
export const en = {
  anatomy,
  approaches,
  card,
  cardMore,
  causes,
  common,
  diary,
  diaryMore,
  evidence,
  exercises,
  explore,
  guide,
  guideHands,
  guideMore,
  habits,
  map,
  plan,
  planCurtain,
  planMore,
  questions,
  quiz,
  quizMore,
  regions,
  release,
  safety,
  sittingBreak,
  sittingBreakMore,
  symptoms,
  timer,
  timerExtras,
  timerMore,
  timerSpoken,
  toolFinder,
  toolFinderMore,
  tools,
  triggerFaq,
  triggerFaqMore,
  triggerPoints,
};

/** What every language must say. */
export type Words = typeof en;
