import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitOf, toolsFor } from '../../src/data/reach.js';
import {
  act,
  fresh,
  lacks,
  open,
  progress,
  steps,
  type Act,
  type Effect,
  type GuideStep,
  type Plan,
  type State,
} from '../../src/release-guide/model.js';
import { restored } from '../../src/release-guide/restored.js';
import { pointOf, summaryOf } from '../../src/release-guide/report.js';

const pressing: readonly GuideStep[] = ['find', 'confirm', 'press', 'move', 'stretch'];
const chosen = { kind: 'tp-iliacus', side: 'left', tool: 'ball' } as const;

/** One act after the other: where it ends, and all that was told. */
function run(plan: Plan, acts: readonly Act[], from = fresh()): [State, Effect[]] {
  let state = from;
  const told: Effect[] = [];
  for (const each of acts) {
    const [after, effects] = act(plan, state, each);
    state = after;
    told.push(...effects);
  }
  return [state, told];
}

const next: Act = { type: 'next' };
const goAhead: Act = { type: 'go-ahead' };
const choose: Act = { type: 'choose', answers: chosen };
const go = (step: GuideStep): Act => ({ type: 'go', step });
const pain: Act = { type: 'stop', reason: 'pain' };
const sign: Act = { type: 'stop', reason: 'sign' };
const place = (...acts: Act[]): string => run(steps, acts)[0].place;

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(
    next,
    next,
    goAhead,
    choose,
    pain,
    sign,
    { type: 'back' },
    { type: 'leave' },
    { type: 'resume' },
    { type: 'again' },
    { type: 'other-side' },
    { type: 'restart', answers: {} },
    { type: 'restart', answers: chosen },
    { type: 'held', seconds: 45 },
    { type: 'held', seconds: -3 },
  ),
  fc.constantFrom(...steps).map(go),
  fc.record({
    type: fc.constant('choose' as const),
    answers: fc.record({ before: fc.integer({ min: 0, max: 10 }), after: fc.integer({ min: 0, max: 10 }) }),
  }),
);
const anyPlan: fc.Arbitrary<Plan> = fc
  .subarray([...steps])
  .map((some) => steps.filter((step) => step === 'safety' || step === 'summary' || some.includes(step)));

describe('the way through a release', () => {
  const table: [name: string, acts: Act[], place: string][] = [
    ['begins with safety', [], 'safety'],
    ['does not go on without the go-ahead', [next], 'safety'],
    ['does not jump without the go-ahead', [go('press')], 'safety'],
    ['goes on with it', [goAhead], 'where'],
    ['stays where nothing is chosen', [goAhead, next], 'where'],
    ['goes on when it is', [goAhead, choose, next], 'tool'],
    ['goes back', [goAhead, choose, next, { type: 'back' }], 'where'],
    ['goes back to safety', [goAhead, { type: 'back' }], 'safety'],
    ['keeps the go-ahead there', [goAhead, { type: 'back' }, go('tool')], 'tool'],
    ['jumps with the go-ahead', [goAhead, go('press')], 'press'],
    ['leads a sign to help', [sign], 'help'],
    ['leads a sign to help from the end', [goAhead, go('summary'), sign], 'help'],
    ['leads a sign to help after leaving', [goAhead, { type: 'leave' }, sign], 'help'],
    ['does not go on from help after a sign', [goAhead, sign, next], 'help'],
    ['does not jump from help after a sign', [goAhead, sign, go('press')], 'help'],
    ['goes back from there to safety', [goAhead, choose, next, sign, { type: 'back' }], 'safety'],
    ['takes the go-ahead back after a sign', [goAhead, sign, { type: 'back' }, next], 'safety'],
    ['leads pain to help', [goAhead, go('press'), pain], 'help'],
    ['goes on from pain past pressing and stretching', [goAhead, go('press'), pain, next], 'after'],
    ['goes back from pain to before pressing', [goAhead, go('press'), pain, { type: 'back' }], 'before'],
    ['does not jump back to pressing', [goAhead, go('press'), pain, go('press')], 'help'],
    ['does not walk back to pressing', [goAhead, choose, go('press'), pain, { type: 'back' }, next], 'after'],
    ['tries again only when asked to', [goAhead, go('press'), pain, { type: 'again' }], 'find'],
    ['knows no trying again after a sign', [goAhead, go('press'), sign, { type: 'again' }], 'help'],
    ['leaves', [goAhead, go('press'), { type: 'leave' }], 'left'],
    ['comes back to the place', [goAhead, go('press'), { type: 'leave' }, { type: 'resume' }], 'press'],
    ['comes back to help', [goAhead, go('press'), pain, { type: 'leave' }, { type: 'resume' }], 'help'],
    ['comes back to help after a sign', [goAhead, go('press'), sign, { type: 'leave' }, { type: 'resume' }], 'help'],
    ['stays put while it is left', [goAhead, { type: 'leave' }, next, { type: 'back' }, go('tool')], 'left'],
    ['does the other side', [goAhead, choose, go('summary'), { type: 'other-side' }], 'before'],
    ['not after pain', [goAhead, choose, pain, go('summary'), { type: 'other-side' }], 'summary'],
    ['begins again', [goAhead, go('press'), { type: 'restart', answers: {} }], 'safety'],
    ['asks for the go-ahead again then', [goAhead, { type: 'restart', answers: {} }, next], 'safety'],
  ];
  for (const [name, acts, expected] of table) it(name, () => expect(place(...acts)).to.equal(expected));

  it('tells start, each step, the end once, and every stop', () => {
    const all = [goAhead, choose, ...Array.from({ length: 12 }, () => next), { type: 'back' } as const, next];
    const [, told] = run(steps, all);
    expect(told.filter(({ type }) => type === 'start')).to.have.length(1);
    expect(told.filter(({ type }) => type === 'complete')).to.have.length(1);
    const seen = told.flatMap((effect) => (effect.type === 'step' ? effect.step : []));
    expect(seen).to.deep.equal([...steps.slice(1), 'after', 'summary']);
    const [, stops] = run(steps, [goAhead, go('press'), pain, { type: 'leave' }, { type: 'resume' }, sign]);
    expect(stops.filter(({ type }) => type === 'stop')).to.deep.equal([
      { type: 'stop', reason: 'pain', step: 'press' },
      { type: 'stop', reason: 'left', step: 'press' },
      { type: 'stop', reason: 'sign', step: 'press' },
    ]);
  });

  it('counts the steps that are there', () => {
    const plan: Plan = ['safety', 'find', 'press', 'summary'];
    expect(progress(plan, fresh())).to.deep.equal({ number: 1, total: 4 });
    const [state] = run(plan, [goAhead, next]);
    expect(progress(plan, state)).to.deep.equal({ number: 3, total: 4 });
    expect(progress(plan, run(plan, [pain, next], state)[0])).to.deep.equal({ number: 2, total: 2 });
  });
});

describe('whatever is pressed, in whatever order', () => {
  it('no step is shown without a go-ahead that still holds', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyAct, { maxLength: 40 }), (plan, acts) => {
        let state = fresh();
        let agreed = false;
        for (const each of acts) {
          if (each.type === 'go-ahead' && state.place === 'safety') agreed = true;
          if (each.type === 'restart' || (each.type === 'stop' && each.reason === 'sign')) agreed = false;
          state = act(plan, state, each)[0];
          if (state.place !== 'safety' && state.place !== 'help' && state.place !== 'left' && !agreed) return false;
          if (state.place !== 'help' && state.place !== 'left' && !plan.includes(state.place)) return false;
        }
        return true;
      }),
      { numRuns: 500 },
    );
  });

  it('a stop sign leads to help', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyAct, { maxLength: 30 }), (plan, acts) => {
        const [state] = run(plan, acts);
        const [after] = act(plan, state, sign);
        return after.place === 'help' && after.reason === 'sign' && !after.cleared;
      }),
      { numRuns: 500 },
    );
  });

  it('after pain no pressing step is shown until the person asks', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyAct, { maxLength: 30 }), fc.array(anyAct, { maxLength: 30 }), (plan, a, b) => {
        let [state] = run(plan, [goAhead, ...a, pain]);
        for (const each of b) {
          if (each.type === 'again' || each.type === 'restart') break;
          state = act(plan, state, each)[0];
          if (state.hurt && pressing.includes(state.place as GuideStep)) return false;
        }
        return true;
      }),
      { numRuns: 500 },
    );
  });

  it('going on comes to an end', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyAct, { maxLength: 30 }), (plan, acts) => {
        const home: Act[] = [{ type: 'resume' }, { type: 'back' }, go('safety'), goAhead, choose];
        const [state] = run(plan, [...acts, ...home, ...Array.from({ length: 11 }, () => next)]);
        return state.place === 'summary';
      }),
      { numRuns: 500 },
    );
  });

  it('what is stored comes back, and nothing else does', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyAct, { maxLength: 30 }), (plan, acts) => {
        const [state] = run(plan, acts);
        const back = restored(plan, JSON.parse(JSON.stringify(state)));
        return back?.place === state.place && back.step === state.step && back.cleared === state.cleared;
      }),
    );
    fc.assert(
      fc.property(anyPlan, fc.anything(), (plan, stored) => {
        const state = restored(plan, stored);
        return !state || state.cleared || ['safety', 'help', 'left'].includes(state.place);
      }),
    );
    const forged = { ...fresh(), place: 'press', step: 'press' };
    expect(restored(steps, forged)).to.equal(undefined);
    expect(restored(steps, { ...forged, cleared: true, hurt: true })).to.equal(undefined);
    expect(restored(steps, { ...forged, cleared: 'yes' })).to.equal(undefined);
  });
});

describe('what reaches a point', () => {
  it('is as the articles say', () => {
    expect(fitOf('tp-iliopsoas-crease', 'ball')).to.equal('yes');
    expect(fitOf('tp-iliacus', 'ball')).to.equal('limited');
    expect(fitOf('tp-psoas-upper', 'ball')).to.equal('no');
    expect(fitOf('tp-iliacus', 'foam-roller')).to.equal('unsaid');
  });

  it('stands first in the list', () => {
    expect(toolsFor(['tp-psoas-upper'])).to.deep.equal([
      'angled-tool',
      'therapist',
      'fingertips',
      'foam-roller',
      'ball',
    ]);
    expect(toolsFor([])).to.have.length(5);
  });
});

describe('the summary', () => {
  it('says what was done, and leaves out what was not said', () => {
    const [state] = run(steps, [goAhead, choose, { type: 'held', seconds: 90 }, { type: 'held', seconds: 31.6 }]);
    expect(pointOf(state.answers)).to.equal('tp-iliacus-l');
    expect(summaryOf(state)).to.deep.equal({
      triggerPoint: 'tp-iliacus-l',
      side: 'left',
      tool: 'ball',
      secondsHeld: 122,
      holds: 2,
      stretched: false,
      stoppedForPain: false,
    });
    const rated = run(steps, [{ type: 'choose', answers: { before: 6, after: 0 } }], state)[0];
    expect(summaryOf(rated)).to.include({ before: 6, after: 0, change: -6 });
    expect(lacks('where', { kind: 'tp-iliacus' })).to.equal(true);
    expect(open(steps, { ...state, hurt: true })).to.deep.equal([
      'safety',
      'where',
      'tool',
      'before',
      'after',
      'summary',
    ]);
  });
});
