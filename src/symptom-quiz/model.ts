/**
 * The way through a quiz as a state machine: (quiz, state, act) → state and what happened. Pure. Two promises: no page
 * beyond the red flags is reached while they are unanswered, and a ticked one always leads to help.
 */
import type { Quiz } from '../data/quiz.js';
import { choicesOf, flagsItem, shown, ticked, type Answers } from './scoring.js';

export type Place = 'intro' | 'question' | 'review' | 'help' | 'result';

export interface State {
  readonly place: Place;
  /** Id of the question shown; only at a question. */
  readonly item: string;
  readonly answers: Answers;
  /** Continue was pressed with nothing chosen. */
  readonly missing: boolean;
  /** The review was reached once: from then on a changed answer leads back to it. */
  readonly reviewed: boolean;
}

export type Act =
  | { readonly type: 'start' | 'next' | 'back' | 'restart' }
  | { readonly type: 'choose'; readonly option: string; readonly on: boolean }
  | { readonly type: 'change'; readonly item: string };

export type Effect =
  | { readonly type: 'start' | 'complete' }
  | { readonly type: 'answer'; readonly item: string; readonly options: readonly string[] }
  | { readonly type: 'flag'; readonly flags: readonly string[]; readonly level: 'emergency' | 'urgent' };

export const fresh: State = { place: 'intro', item: '', answers: new Map(), missing: false, reviewed: false };

/** Which question of how many this is, from 1; the number of all of them beyond the last. */
export function progress(quiz: Quiz, state: State): { readonly number: number; readonly total: number } {
  const { items } = shown(quiz, state.answers);
  const place = items.findIndex(({ id }) => id === state.item);
  return { number: state.place === 'question' ? place + 1 : items.length, total: items.length };
}

const asking = (state: State, item: string, missing = false): State => ({ ...state, place: 'question', item, missing });

/** The first question without an answer. */
function open(quiz: Quiz, state: State): string | undefined {
  const { items, heard } = shown(quiz, state.answers);
  return items.find(({ id }) => !heard.has(id))?.id;
}

/** Towards the review, past the question at hand: red flags first, then the next question, or the first left open. */
function onward(quiz: Quiz, state: State): [State, readonly Effect[]] {
  const flags = ticked(quiz, state.answers);
  if (flags.length) {
    const flag: Effect = { type: 'flag', flags: flags.map(({ id }) => id), level: flags[0].level };
    return [{ ...state, place: 'help', item: '', missing: false }, [flag, { type: 'complete' }]];
  }
  const { items } = shown(quiz, state.answers);
  const following = items[items.findIndex(({ id }) => id === state.item) + 1]?.id;
  const next = state.reviewed ? open(quiz, state) : following;
  if (next !== undefined) return [asking(state, next), []];
  return [{ ...state, place: 'review', item: '', missing: false, reviewed: true }, []];
}

function next(quiz: Quiz, state: State): [State, readonly Effect[]] {
  if (state.place === 'question') {
    const answered = state.answers.get(state.item)?.length;
    return answered ? onward(quiz, state) : [asking(state, state.item, true), []];
  }
  if (state.place !== 'review') return [state, []];
  const left = open(quiz, state);
  if (left !== undefined) return [asking(state, left, true), []];
  return [{ ...state, place: 'result' }, [{ type: 'complete' }]];
}

function back(quiz: Quiz, state: State): [State, readonly Effect[]] {
  const { items } = shown(quiz, state.answers);
  switch (state.place) {
    case 'help':
      return [asking(state, flagsItem), []];
    case 'result':
      return [{ ...state, place: 'review' }, []];
    case 'review':
      return [asking({ ...state, reviewed: false }, items.at(-1)!.id), []];
    case 'question': {
      if (state.reviewed) return next(quiz, state);
      const before = items[items.findIndex(({ id }) => id === state.item) - 1];
      return [before ? asking(state, before.id) : { ...state, place: 'intro', item: '', missing: false }, []];
    }
    case 'intro':
      return [state, []];
  }
}

function choose(quiz: Quiz, state: State, option: string, on: boolean): [State, readonly Effect[]] {
  const item = shown(quiz, state.answers).items.find(({ id }) => id === state.item);
  const chosen = item && choicesOf(item).find(({ id }) => id === option);
  if (state.place !== 'question' || !item || !chosen) return [state, []];
  const before = state.answers.get(item.id) ?? [];
  const alone = item.type === 'single' || chosen.exclusive;
  const options = choicesOf(item)
    .filter(({ id, exclusive }) => (id === option ? on : before.includes(id) && !(on && (alone || exclusive))))
    .map(({ id }) => id);
  const answers = new Map(state.answers).set(item.id, options);
  return [{ ...state, answers }, [{ type: 'answer', item: item.id, options }]];
}

/** Takes one act. Acts that make no sense in a state change nothing. */
export function act(quiz: Quiz, state: State, event: Act): [State, readonly Effect[]] {
  switch (event.type) {
    case 'start': {
      const first = shown(quiz, state.answers).items[0];
      return state.place === 'intro' && first ? [asking(state, first.id), [{ type: 'start' }]] : [state, []];
    }
    case 'next':
      return next(quiz, state);
    case 'back':
      return back(quiz, state);
    case 'choose':
      return choose(quiz, state, event.option, event.on);
    case 'change': {
      const known = shown(quiz, state.answers).items.some(({ id }) => id === event.item);
      return state.place === 'review' && known ? [asking(state, event.item), []] : [state, []];
    }
    case 'restart':
      return [fresh, []];
  }
}
