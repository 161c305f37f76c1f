/**
 * The way through a quiz as a state machine: (quiz, state, act) → state and what happened. Pure. Two promises: no page
 * beyond the red flags is reached while they are unanswered, and a ticked one always leads to help.
 */
import { initialAnswers } from '../data/conditions.js';
import { isAnswered, type Answer, type Answers } from '../data/quiz-answers.js';
import type { Quiz, QuizItem, QuizPage } from '../data/quiz-types.js';
import { choicesOf, flagsItem, problemOf, shown, ticked, type Problem } from './pages.js';

export type Place = 'intro' | 'question' | 'review' | 'help' | 'result';

export interface State {
  readonly place: Place;
  /** Id of the page shown; only at a question. */
  readonly page: string;
  readonly answers: Answers;
  /** Continue was pressed with something missing or wrong. */
  readonly missing: boolean;
  /** The review was reached once: from then on a changed answer leads back to it. */
  readonly reviewed: boolean;
  /** Ids of the items that a person has gone past. */
  readonly seen: ReadonlySet<string>;
}

export type Act =
  | { readonly type: 'start' | 'next' | 'back' | 'restart' }
  /** One option of a choice is ticked or unticked; the item may be left out where the page asks one thing. */
  | { readonly type: 'choose'; readonly item?: string; readonly option: string; readonly on: boolean }
  | { readonly type: 'answer'; readonly item: string; readonly answer: Answer | undefined }
  /** To a page, or the page of an item; only as far as the answers reach. */
  | { readonly type: 'go'; readonly to: string }
  /** Other answers, from the page rather than the person. */
  | { readonly type: 'fill'; readonly answers: Answers };

export type Effect =
  | { readonly type: 'start' | 'complete' }
  | { readonly type: 'answer'; readonly item: string; readonly answer: Answer | undefined }
  | { readonly type: 'flag'; readonly flags: readonly string[]; readonly level: 'emergency' | 'urgent' };

type Step = [State, readonly Effect[]];

export const fresh: State = {
  place: 'intro',
  page: '',
  answers: new Map(),
  missing: false,
  reviewed: false,
  seen: new Set(),
};

const at = (quiz: Quiz, state: State): QuizPage | undefined =>
  state.place === 'question' ? shown(quiz, state.answers).pages.find(({ id }) => id === state.page) : undefined;

/** What is wrong on the page shown, once Continue was pressed. */
export function problems(quiz: Quiz, state: State): ReadonlyMap<QuizItem, Problem> {
  const found = new Map<QuizItem, Problem>();
  for (const item of (state.missing && at(quiz, state)?.items) || []) {
    const problem = problemOf(item, state.answers.get(item.id));
    if (problem) found.set(item, problem);
  }
  return found;
}

/** Which page of how many this is, from 1; the number of all of them beyond the last. */
export function progress(quiz: Quiz, state: State): { readonly number: number; readonly total: number } {
  const { pages } = shown(quiz, state.answers);
  const place = pages.findIndex(({ id }) => id === state.page);
  return { number: state.place === 'question' ? place + 1 : pages.length, total: pages.length };
}

const asking = (state: State, page: string, missing = false): State => ({ ...state, place: 'question', page, missing });
const leaving = (state: State, place: Place): State => ({ ...state, place, page: '', missing: false });
/** To a page, or to the beginning where the answers bring up none. */
const toward = (state: State, page: QuizPage | undefined): State =>
  page ? asking(state, page.id) : leaving(state, 'intro');

/** The first page that holds the way up: something on it is missing, wrong, or was not looked at yet. */
function open(quiz: Quiz, { answers, seen }: State, unseen = true): QuizPage | undefined {
  const holdsUp = (item: QuizItem): boolean => {
    const answer = answers.get(item.id);
    return !!problemOf(item, answer) || (unseen && !isAnswered(answer) && !seen.has(item.id));
  };
  return shown(quiz, answers).pages.find(({ items }) => items.some(holdsUp));
}

/** To where help is, if a red flag stands. */
function help(quiz: Quiz, state: State): Step | undefined {
  const flags = ticked(quiz, state.answers);
  if (!flags.length) return undefined;
  const flag: Effect = { type: 'flag', flags: flags.map(({ id }) => id), level: flags[0].level };
  return [leaving(state, 'help'), [flag, { type: 'complete' }]];
}

/** A quiz of one page shows all its answers already. */
const isReviewed = (quiz: Quiz): boolean => quiz.pages.length > 1;

/** Towards the end, past the page at hand: red flags first, then the next page, or the first left open. */
function onward(quiz: Quiz, before: State): Step {
  const page = at(quiz, before)!;
  const state = { ...before, seen: new Set([...before.seen, ...page.items.map(({ id }) => id)]) };
  const { pages } = shown(quiz, state.answers);
  const following = pages[pages.findIndex(({ id }) => id === state.page) + 1];
  const next = state.reviewed ? open(quiz, state) : following;
  if (next) return [asking(state, next.id), []];
  const reviewed = { ...leaving(state, 'review'), reviewed: true };
  return isReviewed(quiz) ? [reviewed, []] : finish(quiz, { ...reviewed, reviewed: false });
}

function finish(quiz: Quiz, state: State): Step {
  const left = open(quiz, state);
  if (left) return [asking(state, left.id, true), []];
  return [leaving(state, 'result'), [{ type: 'complete' }]];
}

function next(quiz: Quiz, state: State): Step {
  if (state.place === 'review') return help(quiz, state) ?? finish(quiz, state);
  if (state.place !== 'question') return [state, []];
  const stuck = at(quiz, state)?.items.some((item) => problemOf(item, state.answers.get(item.id)));
  return stuck ? [asking(state, state.page, true), []] : (help(quiz, state) ?? onward(quiz, state));
}

/** The page whose answer has raised the flag: the list of red flags, or a body map. */
function source(quiz: Quiz, state: State): string {
  const chosen = state.answers.get(flagsItem);
  if (Array.isArray(chosen) && chosen.some((id) => id !== 'none')) return flagsItem;
  const { pages } = shown(quiz, state.answers);
  const marked = (item: QuizItem): boolean =>
    item.type === 'regions' && ticked(quiz, new Map([...state.answers].filter(([id]) => id === item.id))).length > 0;
  return pages.find(({ items }) => items.some(marked))?.id ?? flagsItem;
}

function back(quiz: Quiz, state: State): Step {
  const { pages } = shown(quiz, state.answers);
  switch (state.place) {
    case 'help':
      return [asking(state, source(quiz, state)), []];
    case 'result':
      return isReviewed(quiz) ? [leaving(state, 'review'), []] : [toward(state, pages.at(-1)), []];
    case 'review':
      return [toward({ ...state, reviewed: false }, pages.at(-1)), []];
    case 'question': {
      if (state.reviewed) return next(quiz, state);
      return [toward(state, pages[pages.findIndex(({ id }) => id === state.page) - 1]), []];
    }
    case 'intro':
      return [state, []];
  }
}

function answer(quiz: Quiz, state: State, item: QuizItem, answer: Answer | undefined): Step {
  const answers = new Map(state.answers);
  if (answer === undefined) answers.delete(item.id);
  else answers.set(item.id, answer);
  const changed = { ...state, answers };
  const effect: Effect = { type: 'answer', item: item.id, answer };
  // A mark on a place of danger does not wait for Continue. In the list of red flags a slip can be mended first.
  const [after, effects] = (item.type === 'regions' && help(quiz, changed)) || [changed, []];
  return [after, [effect, ...effects]];
}

function choose(quiz: Quiz, state: State, item: QuizItem, option: string, on: boolean): Step {
  const choices = choicesOf(item);
  const chosen = choices.find(({ id }) => id === option);
  if (!chosen || (item.type !== 'single' && item.type !== 'multi')) return [state, []];
  const given = state.answers.get(item.id);
  const before = Array.isArray(given) ? (given as readonly string[]) : [];
  const alone = item.type === 'single' || chosen.exclusive;
  const options = choices
    .filter(({ id, exclusive }) => (id === option ? on : before.includes(id) && !(on && (alone || exclusive))))
    .map(({ id }) => id);
  const own = on && alone ? [] : before.filter((each) => each.startsWith('='));
  return answer(quiz, state, item, [...options, ...own]);
}

/** As far towards a page as the answers reach. */
function go(quiz: Quiz, state: State, to: string): Step {
  const { pages } = shown(quiz, state.answers);
  const holding = pages.findIndex(({ items }) => items.some((item) => item.id === to));
  // A page may have the id of a question that stands on another one.
  const wanted = holding < 0 ? pages.findIndex(({ id }) => id === to) : holding;
  if (wanted < 0 && to !== 'review') return [state, []];
  // Back to the answer that raised a flag, and no further.
  if (ticked(quiz, state.answers).length) {
    const raised = source(quiz, state);
    return pages[wanted]?.id === raised ? [asking(state, raised), []] : (help(quiz, state) ?? [state, []]);
  }
  const stop = open(quiz, state, wanted < 0);
  if (wanted < 0) return stop ? [asking(state, stop.id), []] : [{ ...leaving(state, 'review'), reviewed: true }, []];
  const page = stop && pages.indexOf(stop) < wanted ? stop : pages[wanted];
  return [asking(state, page.id), []];
}

/** Keeps the place where the answers still allow it. Tells nothing: no person did this. */
function fill(quiz: Quiz, state: State, answers: Answers): State {
  const filled = { ...state, answers, missing: false };
  if (state.place === 'intro') return filled;
  const asked = at(quiz, filled);
  if (ticked(quiz, answers).length && asked?.id !== source(quiz, filled)) return leaving(filled, 'help');
  const { pages } = shown(quiz, answers);
  const stop = open(quiz, filled, false);
  if (state.place === 'help') return toward(filled, stop ?? pages[0]);
  if (state.place !== 'question') return stop ? asking(filled, stop.id) : filled;
  const here = asked ? pages.indexOf(asked) : Infinity;
  return stop && pages.indexOf(stop) < here ? asking(filled, stop.id) : asked ? filled : toward(filled, pages[0]);
}

/** Takes one act. Acts that make no sense in a state change nothing. */
export function act(quiz: Quiz, state: State, event: Act): Step {
  switch (event.type) {
    case 'start': {
      if (state.place !== 'intro') return [state, []];
      const [first] = shown(quiz, state.answers).pages;
      const [after, effects] = first ? [asking(state, first.id), []] : finish(quiz, state);
      return [after, [{ type: 'start' }, ...effects]];
    }
    case 'next':
      return next(quiz, state);
    case 'back':
      return back(quiz, state);
    case 'choose':
    case 'answer': {
      const item = at(quiz, state)?.items.find(({ id }) => id === (event.item ?? id));
      if (!item || item.readOnly || item.type === 'info') return [state, []];
      return event.type === 'answer'
        ? answer(quiz, state, item, event.answer)
        : choose(quiz, state, item, event.option, event.on);
    }
    case 'go':
      return go(quiz, state, event.to);
    case 'fill':
      return [fill(quiz, state, event.answers), []];
    case 'restart': {
      const answers = initialAnswers(quiz);
      return [answers.size ? { ...fresh, answers } : fresh, []];
    }
  }
}
