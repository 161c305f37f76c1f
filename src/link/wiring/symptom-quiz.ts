import type { RegionsItem } from '../../data/quiz-types.js';
import { regionsIn } from '../../data/quiz-answers.js';
import type { PlanSnapshot } from '../../shared/plan.js';
import type { SymptomQuiz } from '../../symptom-quiz/symptom-quiz.js';
import type { QuizResult } from '../../symptom-quiz/scoring.js';
import { plannedFor, pointsOf, sideOf } from '../propose.js';
import { answerOf, marksOf } from './marks.js';
import { all, listen, type Wire } from './wire.js';

type Asked = Pick<RegionsItem, 'id' | 'scale'>;

/** The question that asks where; the psoas check has it also before it has come. */
function whereIn(quiz: SymptomQuiz): Asked | undefined {
  if (quiz.quiz) {
    const items = quiz.quiz.pages.flatMap((page) => page.items);
    return items.find((item) => item.type === 'regions');
  }
  return quiz.src || quiz.querySelector(':scope > script') ? undefined : { id: 'where' };
}

const scaleOf = ({ scale }: Asked): 'none' | '3' | '10' => (scale ? (`${scale}` as const) : 'none');

/** Marks go both ways, until there is a result; a result chooses points and side and plans what it proposes. */
export const wireQuiz: Wire<SymptomQuiz> = (quiz, plan) => {
  let seen = plan.snapshot.marks;

  const answered = (asked: Asked): string => {
    const answer = quiz.answers[asked.id];
    return typeof answer === 'string' ? answer : '';
  };
  const fill = ({ marks }: PlanSnapshot): void => {
    const asked = whereIn(quiz);
    if (!asked || quiz.result) return;
    const now = regionsIn(answered(asked));
    if (marks.length === now.length && marks.every(({ id }) => now.includes(id))) return;
    const answers = { ...quiz.answers };
    if (marks.length) answers[asked.id] = answerOf(marks, scaleOf(asked));
    else delete answers[asked.id];
    quiz.answers = answers;
  };
  const tell = (asked: Asked): void => {
    const marks = marksOf(answered(asked), scaleOf(asked), plan.snapshot.marks);
    plan.tell({ type: 'mark', marks });
  };
  const flag = (signs: readonly string[], level: 'emergency' | 'urgent'): void =>
    plan.tell({ type: 'flag', signs, level, at: Date.now() });
  const end = ({ resultId, actions, precautions, regions: found, redFlags }: QuizResult): void => {
    plan.tell({
      type: 'result',
      result: resultId,
      actions,
      precautions: precautions.map(({ option }) => option),
      screened: !!quiz.quiz?.redFlags,
    });
    if (redFlags.length) return;
    const side = sideOf(found);
    const points = actions.length ? pointsOf(found) : [];
    plan.tell({ type: 'choose', points, ...(side && { side }) });
    plan.tell({ type: 'plan', planned: plannedFor(actions, points, side) });
  };

  // What the person did before the plan was there counts too.
  const asked = whereIn(quiz);
  const { result } = quiz;
  if (asked && answered(asked) && !seen.length) tell(asked);
  else if (seen.length) fill(plan.snapshot);
  if (result?.redFlags.length) flag(result.redFlags, result.outcome === 'emergency' ? 'emergency' : 'urgent');
  if (result && plan.snapshot.result === undefined) end(result);
  return all(
    plan.subscribe((snapshot) => {
      if (snapshot.marks === seen) return;
      seen = snapshot.marks;
      fill(snapshot);
    }),
    listen(quiz, {
      'quiz-start': () => plan.snapshot.marks.length && fill(plan.snapshot),
      'quiz-answer': ({ item }) => {
        const where = whereIn(quiz);
        if (where?.id === item) tell(where);
      },
      'quiz-flag': ({ flags, level }) => flag(flags, level),
      'quiz-complete': ({ result: ended }) => end(ended),
    }),
  );
};
