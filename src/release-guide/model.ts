/**
 * The way through a release as a state machine: (plan, state, act) → state and what happened. Pure. Its promises: no step
 * is reached without the go-ahead; a stop sign leads to help from anywhere and takes the go-ahead back; after pain no
 * pressing step is reached until the person asks for it; going on always comes to an end.
 */
import type { ToolId } from '../data/tools.js';
import type { TriggerPointKind } from '../data/trigger-points.js';

/** In this order. The first and the last are in every plan. */
export const steps = [
  'safety',
  'where',
  'tool',
  'before',
  'find',
  'confirm',
  'press',
  'move',
  'stretch',
  'after',
  'summary',
] as const;

export type GuideStep = (typeof steps)[number];
export type Side = 'left' | 'right';
/** `sign`: something on the safety lists is true; `pain`: the pressing hurt; `left`: they put the guide aside. */
export type StopReason = 'sign' | 'pain' | 'left';

/** What the person, or the page beforehand, has chosen. Ratings are 0–10. */
export interface Answers {
  readonly kind?: TriggerPointKind;
  readonly side?: Side;
  readonly tool?: ToolId;
  readonly before?: number;
  readonly after?: number;
}

export interface State {
  readonly place: GuideStep | 'help' | 'left';
  /** The step that they are at, or came from. */
  readonly step: GuideStep;
  /** They gave the go-ahead. */
  readonly cleared: boolean;
  /** Pressing hurt: the steps of pressing are closed until they choose to try again. */
  readonly hurt: boolean;
  /** Why help is, or was last, shown. */
  readonly reason: Exclude<StopReason, 'left'>;
  readonly answers: Answers;
  /** Seconds of every hold, in order. */
  readonly held: readonly number[];
  /** They were at the stretches. */
  readonly stretched: boolean;
  /** Next was pressed with nothing chosen. */
  readonly missing: boolean;
  /** The end was told. */
  readonly told: boolean;
}

export type Act =
  | { readonly type: 'go-ahead' | 'next' | 'back' | 'leave' | 'resume' | 'again' | 'other-side' }
  | { readonly type: 'go'; readonly step: GuideStep }
  | { readonly type: 'stop'; readonly reason: State['reason'] }
  | { readonly type: 'choose'; readonly answers: Answers }
  | { readonly type: 'held'; readonly seconds: number }
  | { readonly type: 'restart'; readonly answers: Answers };

export type Effect =
  | { readonly type: 'start' | 'complete' }
  | { readonly type: 'step'; readonly step: GuideStep }
  | { readonly type: 'stop'; readonly reason: StopReason; readonly step: GuideStep };

type Turn = readonly [State, readonly Effect[]];

/** The steps of one guide, in order. */
export type Plan = readonly GuideStep[];

export const fresh = (answers: Answers = {}): State => ({
  place: 'safety',
  step: 'safety',
  cleared: false,
  hurt: false,
  reason: 'sign',
  answers,
  held: [],
  stretched: false,
  missing: false,
  told: false,
});

/** The steps that are closed after pain. */
const pressing: ReadonlySet<GuideStep> = /* @__PURE__ */ new Set(['find', 'confirm', 'press', 'move', 'stretch']);

const order = (step: GuideStep): number => steps.indexOf(step);

/** The steps that can be gone to. */
export const open = (plan: Plan, { hurt }: State): Plan => (hurt ? plan.filter((step) => !pressing.has(step)) : plan);

/** Which step of how many, from 1. */
export function progress(plan: Plan, state: State): { readonly number: number; readonly total: number } {
  const all = open(plan, state);
  return { number: all.filter((step) => order(step) <= order(state.step)).length, total: all.length };
}

/** What a step cannot be left forward without. */
export const lacks = (step: GuideStep, { kind, side, tool }: Answers): boolean =>
  (step === 'where' && !(kind && side)) || (step === 'tool' && !tool);

function goTo(state: State, step: GuideStep): Turn {
  const told: Effect[] = [{ type: 'step', step }];
  if (step === 'summary' && !state.told) told.push({ type: 'complete' });
  const stretched = state.stretched || step === 'stretch';
  return [{ ...state, place: step, step, stretched, missing: false, told: state.told || step === 'summary' }, told];
}

/** The next step beyond `state.step` that is open, or that something is missing there. */
function onward(plan: Plan, state: State): Turn {
  if (lacks(state.step, state.answers)) return [{ ...state, missing: true }, []];
  const next = open(plan, state).find((step) => order(step) > order(state.step));
  return next ? goTo(state, next) : [state, []];
}

function backward(plan: Plan, state: State): Turn {
  const before = open(plan, state).filter((step) => order(step) < order(state.step));
  return before.length ? goTo(state, before[before.length - 1]) : [state, []];
}

/** Takes one act. Acts that make no sense in a state change nothing. */
export function act(plan: Plan, state: State, event: Act): Turn {
  const { place, step, cleared, hurt } = state;
  const helped = place === 'help';
  const nothing: Turn = [state, []];
  switch (event.type) {
    case 'go-ahead': {
      if (place !== 'safety') return nothing;
      const [after, told] = onward(plan, { ...state, cleared: true });
      return [after, cleared ? told : [{ type: 'start' }, ...told]];
    }
    case 'next':
      // From the help page after pain, past what is closed.
      return cleared && place !== 'safety' && place !== 'left' ? onward(plan, state) : nothing;
    case 'back':
      if (helped && !cleared) return goTo(state, 'safety');
      return place === 'left' ? nothing : backward(plan, state);
    case 'go':
      if (place === 'left' || (event.step !== 'safety' && !cleared) || !open(plan, state).includes(event.step)) break;
      return goTo(state, event.step);
    case 'stop': {
      const sign = event.reason === 'sign';
      if (helped && (state.reason === 'sign' || !sign)) break;
      return [
        {
          ...state,
          place: 'help',
          reason: event.reason,
          cleared: cleared && !sign,
          hurt: hurt || !sign,
          missing: false,
        },
        [{ type: 'stop', reason: event.reason, step }],
      ];
    }
    case 'again': {
      if (!helped || state.reason !== 'pain' || !cleared) break;
      const first = plan.find((each) => pressing.has(each));
      return first ? goTo({ ...state, hurt: false }, first) : nothing;
    }
    case 'leave':
      if (place === 'left') break;
      return [{ ...state, place: 'left', missing: false }, [{ type: 'stop', reason: 'left', step }]];
    case 'resume':
      if (place !== 'left') break;
      // Whoever left from the help page comes back to it.
      if ((hurt && pressing.has(step)) || (!cleared && step !== 'safety')) return [{ ...state, place: 'help' }, []];
      return goTo(state, step);
    case 'choose':
      return [{ ...state, answers: { ...state.answers, ...event.answers }, missing: false }, []];
    case 'held':
      return event.seconds > 0 ? [{ ...state, held: [...state.held, event.seconds] }, []] : nothing;
    case 'other-side': {
      const { kind, side, tool } = state.answers;
      const first = plan.find((each) => each === 'before' || pressing.has(each));
      if (place !== 'summary' || hurt || !side || !first) break;
      const answers: Answers = { kind, tool, side: side === 'left' ? 'right' : 'left' };
      return goTo({ ...fresh(answers), cleared }, first);
    }
    case 'restart':
      return [fresh(event.answers), []];
  }
  return nothing;
}
