import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createPlan, empty, told } from '../../src/link/model.js';
import { plannedFor, pointsOf, sideOf } from '../../src/link/propose.js';
import { triggerPointIds } from '../../src/data/trigger-points.js';
import { tools, type ToolId } from '../../src/data/tools.js';
import { exerciseIds } from '../../src/data/exercise.js';
import type { PlanEvent, PlanSnapshot } from '../../src/shared/plan.js';

const side = fc.constantFrom('left', 'right', 'both' as const);
const at = fc.integer({ min: 0, max: 30 });
const score = fc.integer({ min: 0, max: 10 });
const sign = fc.constantFrom('rf-fever', 'rf-saddle', 'pain', 'sharp');

/** What each widget may tell. Each kind writes what the others do not. */
const events: Record<string, fc.Arbitrary<PlanEvent>> = {
  mark: fc
    .array(fc.record({ id: fc.constantFrom('low-back-l', 'hip-crease-r', 'groin-inner-l'), intensity: score }), {
      maxLength: 4,
    })
    .map((marks) => ({ type: 'mark', marks })),
  choose: fc.record({
    type: fc.constant('choose' as const),
    side: side,
    points: fc.subarray([...triggerPointIds]),
  }),
  plan: fc
    .array(fc.record({ id: fc.constantFrom(...exerciseIds), kind: fc.constant('exercise' as const) }), { maxLength: 4 })
    .map((planned) => ({ type: 'plan', planned })),
  done: fc
    .record({ id: fc.constantFrom(...exerciseIds), kind: fc.constant('exercise' as const), seconds: score, at })
    .map((done) => ({ type: 'done', done })),
  rate: fc
    .record({ point: fc.constantFrom(...triggerPointIds), at, before: score })
    .map((rating) => ({ type: 'rate', rating })),
  unrate: fc.record({ type: fc.constant('unrate' as const), point: fc.constantFrom(...triggerPointIds), at }),
  flag: fc.record({
    type: fc.constant('flag' as const),
    signs: fc.array(sign, { minLength: 1, maxLength: 3 }),
    level: fc.constantFrom('emergency' as const, 'urgent' as const),
    at,
  }),
  stop: fc.record({ type: fc.constant('stop' as const), signs: fc.array(sign, { maxLength: 2 }), at }),
};
const result: fc.Arbitrary<PlanEvent> = fc.constantFrom('several', 'some', 'other', 'urgent').map((id) => ({
  type: 'result',
  result: id,
  actions: [],
  precautions: ['pregnancy'],
}));
const lifting: fc.Arbitrary<PlanEvent> = fc.constantFrom({ type: 'go-on' } as const, { type: 'clear' } as const);
const any = fc.oneof(...Object.values(events), result, lifting);

const after = (list: readonly PlanEvent[]): PlanSnapshot => list.reduce(told, empty).snapshot;

describe('the store of a plan', () => {
  it('comes to the same plan whichever widget speaks first', () => {
    // One of each kind that overwrites, several of each kind that adds: two marks in a row are not two orders of one.
    const once = fc.tuple(
      events['mark'],
      events['choose'],
      events['plan'],
      result.filter(({ type }) => type === 'result'),
    );
    const many = fc.array(fc.oneof(events['done'], events['stop']), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.tuple(once, many).chain(([one, several]) => {
          const list = [...one, ...several];
          return fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }));
        }),
        ([list, shuffled]) => {
          expect(after(shuffled)).to.deep.equal(after(list));
        },
      ),
    );
  });

  it('takes the same event twice as once', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), any, (list, event) => {
        const state = [...list, event].reduce(told, empty);
        expect(told(state, event)).to.equal(state);
      }),
    );
  });

  it('never changes a snapshot that it has given away, and lets nobody else change it', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (list) => {
        const plan = createPlan();
        const seen: [PlanSnapshot, string][] = [];
        plan.subscribe((snapshot) => seen.push([snapshot, JSON.stringify(snapshot)]));
        for (const event of list) plan.tell(event);
        for (const [snapshot, text] of seen) {
          expect(JSON.stringify(snapshot)).to.equal(text);
          expect(Object.isFrozen(snapshot) && Object.isFrozen(snapshot.done)).to.equal(true);
        }
        expect(seen.at(-1)?.[0] ?? plan.snapshot).to.equal(plan.snapshot);
      }),
    );
  });

  it('keeps pressing off through everything but a new answer without a warning sign, or clearing', () => {
    const others = fc.oneof(...Object.values(events), fc.constant<PlanEvent>({ type: 'go-on' }));
    fc.assert(
      fc.property(fc.array(others, { maxLength: 12 }), (list) => {
        const flag: PlanEvent = { type: 'flag', signs: ['rf-fever'], level: 'urgent', at: 1 };
        const state = [flag, ...list].reduce(told, empty);
        expect(state.snapshot.off?.why).to.equal('flag');
        expect(state.snapshot.off?.signs).to.include('rf-fever');
        const still = [
          { type: 'result', result: 'urgent', actions: [], precautions: [] },
          { type: 'result', result: 'mine', actions: [], precautions: [], screened: false },
        ] as const;
        for (const event of still) expect(told(state, event).snapshot.off?.why).to.equal('flag');
        const lifted = told(state, { type: 'result', result: 'several', actions: [], precautions: [] });
        expect(lifted.snapshot.off?.why).to.equal(lifted.stop ? 'stop' : undefined);
        expect(told(lifted, { type: 'go-on' }).snapshot.off).to.equal(undefined);
        expect(told(state, { type: 'clear' })).to.equal(empty);
      }),
    );
  });

  it('lets a stop stand until the person goes on, and tells the gravest level and every sign once', () => {
    const plan = createPlan();
    plan.tell({ type: 'stop', signs: ['pain'], at: 5 });
    plan.tell({ type: 'result', result: 'several', actions: [], precautions: [] });
    expect(plan.snapshot.off).to.deep.equal({ why: 'stop', signs: ['pain'], at: 5 });
    plan.tell({ type: 'flag', signs: ['rf-saddle', 'rf-fever'], level: 'emergency', at: 9 });
    plan.tell({ type: 'flag', signs: ['rf-fever'], level: 'urgent', at: 7 });
    expect(plan.snapshot.off).to.deep.equal({
      why: 'flag',
      signs: ['rf-fever', 'rf-saddle'],
      level: 'emergency',
      at: 9,
    });
    plan.tell({ type: 'go-on' });
    expect(plan.snapshot.off?.why).to.equal('flag');
  });

  it('takes back what was ticked, and keeps a bounded log', () => {
    const plan = createPlan();
    const done = { id: 'kneeling-lunge', kind: 'exercise', seconds: 0, at: 3 } as const;
    plan.tell({ type: 'done', done });
    plan.tell({ type: 'undo', done });
    expect(plan.snapshot.done).to.deep.equal([]);
    for (let at = 0; at < 600; at++) plan.tell({ type: 'done', done: { ...done, at } });
    expect(plan.snapshot.done.length).to.equal(500);
    expect(plan.snapshot.done.at(-1)!.at).to.equal(599);
  });

  it('joins what was felt before and after at one moment', () => {
    const plan = createPlan();
    plan.tell({ type: 'rate', rating: { point: 'tp-iliacus-l', at: 4, before: 6 } });
    plan.tell({ type: 'rate', rating: { point: 'tp-iliacus-l', at: 4, after: 3 } });
    expect(plan.snapshot.ratings).to.deep.equal([{ point: 'tp-iliacus-l', at: 4, before: 6, after: 3 }]);
  });

  it('forgets a rating that was deleted, and no other', () => {
    const plan = createPlan();
    for (const at of [4, 5]) plan.tell({ type: 'rate', rating: { point: 'tp-iliacus-l', at, before: 6, after: 3 } });
    plan.tell({ type: 'rate', rating: { point: 'tp-iliacus-r', at: 4, before: 2 } });
    plan.tell({ type: 'unrate', point: 'tp-iliacus-l', at: 4 });
    plan.tell({ type: 'unrate', point: 'tp-iliacus-l', at: 9 });
    expect(plan.snapshot.ratings.map(({ point, at }) => `${at} ${point}`)).to.deep.equal([
      '4 tp-iliacus-r',
      '5 tp-iliacus-l',
    ]);
    plan.tell({ type: 'rate', rating: { point: 'tp-iliacus-l', at: 4, before: 5 } });
    expect(plan.snapshot.ratings[0], 'nothing of the old one comes back').to.deep.equal({
      point: 'tp-iliacus-l',
      at: 4,
      before: 5,
    });
  });

  describe('told what is no event', () => {
    let said: string[];
    beforeEach(() => (said = []));
    const made = (): ReturnType<typeof createPlan> => createPlan(empty, (message) => said.push(message));

    const ok = { id: 'hip-sway', kind: 'exercise', seconds: 1, at: 1 };
    const bad: unknown[] = [
      null,
      'done',
      { type: 7 },
      { type: 'done' },
      { type: 'done', done: { ...ok, id: undefined } },
      { type: 'done', done: { ...ok, at: Infinity } },
      { type: 'done', done: { ...ok, at: NaN } },
      { type: 'done', done: { ...ok, kind: 'zzz' } },
      { type: 'undo', done: [] },
      { type: 'rate', rating: { point: 'tp-iliacus-l', at: 1, before: 11 } },
      { type: 'mark', marks: {} },
      { type: 'mark', marks: [null] },
      { type: 'result', result: '', precautions: [] },
      { type: 'result', result: 'some' },
      { type: 'choose', side: 'up' },
      { type: 'choose', points: 'tp-iliacus-l' },
      { type: 'choose', points: ['tp-iliacus'] },
      { type: 'choose', points: ['tp-iliacus-l', 'tp-nose-l'] },
      { type: 'choose', tools: ['hammer'] },
      { type: 'choose', tools: ['constructor'] },
      { type: 'choose', tools: [['ball']] },
      { type: 'mark', marks: [{ id: 'x'.repeat(256) }] },
      { type: 'plan', planned: [{ kind: 'exercise' }] },
    ];
    for (const event of bad) {
      it(`stays as it is and says so: ${JSON.stringify(event)}`, () => {
        const plan = made();
        plan.tell(event as PlanEvent);
        expect(plan.state).to.equal(empty);
        expect(said.length).to.equal(1);
        expect(said[0]).to.include('plan.tell: expected a PlanEvent');
      });
    }

    it('throws nothing at the page, whatever it is given', () => {
      const plan = made();
      const round: Record<string, unknown> = { id: 'low-back-l' };
      round['again'] = round;
      plan.tell({ type: 'mark', marks: [round] } as never);
      expect(plan.state).to.equal(empty);
      expect(said[0]).to.match(/^plan\.tell: TypeError/);
    });

    it('leaves alone what only a later version may know, whatever its name', () => {
      const plan = made();
      for (const type of ['constructor', '__proto__', 'toString', 'later']) plan.tell({ type } as never);
      expect(plan.state).to.equal(empty);
      expect(said).to.deep.equal([]);
    });

    it('knows every point and every tool', () => {
      const plan = made();
      const ids = Object.keys(tools) as ToolId[];
      plan.tell({ type: 'choose', points: triggerPointIds, tools: ids });
      expect([plan.snapshot.points, plan.snapshot.tools]).to.deep.equal([triggerPointIds, ids]);
      expect(said).to.deep.equal([]);
    });

    it('takes a warning all the same, on the safe side', () => {
      const plan = made();
      plan.tell({ type: 'flag', signs: 'rf-saddle', level: 'zzz', at: Infinity } as never);
      plan.tell({ type: 'stop' } as never);
      expect(plan.state.flag).to.deep.equal({ why: 'flag', signs: [], level: 'emergency', at: 0 });
      expect(plan.state.stop).to.deep.equal({ why: 'stop', signs: [], at: 0 });
      expect(said.length).to.equal(2);
    });

    it('believes every event that widgets tell', () => {
      fc.assert(
        fc.property(any, (event) => {
          made().tell(event);
          expect(said).to.deep.equal([]);
        }),
      );
    });
  });

  it('calls listeners after each change only, until they leave', () => {
    const plan = createPlan();
    let calls = 0;
    const stop = plan.subscribe(() => calls++);
    const marks = [{ id: 'low-back-l', intensity: 4 }] as const;
    plan.tell({ type: 'mark', marks });
    plan.tell({ type: 'mark', marks });
    plan.tell({ type: 'go-on' });
    expect(calls).to.equal(1);
    stop();
    plan.tell({ type: 'clear' });
    expect(calls).to.equal(1);
  });
});

describe('what a result proposes', () => {
  const cases: [string[], string | undefined, string[]][] = [
    [['low-back-l'], 'left', ['tp-psoas-upper-l', 'tp-iliopsoas-crease-l']],
    [['thigh-front-upper-r'], 'right', ['tp-iliacus-r']],
    [['groin-inner-l', 'groin-inner-r'], 'both', ['tp-iliopsoas-crease-r', 'tp-iliopsoas-crease-l']],
    [['navel'], undefined, []],
  ];
  for (const [marked, expectedSide, points] of cases) {
    it(`for ${marked.join(' and ')}: ${points.join(', ') || 'no point'}`, () => {
      expect(sideOf(marked)).to.equal(expectedSide);
      expect(pointsOf(marked)).to.deep.equal(points);
    });
  }

  it('plans the first point of each side and the exercises, with their dosage', () => {
    const planned = plannedFor(
      ['guide:psoas-release', 'card:kneeling-lunge', 'card:nothing', 'map:x'],
      ['tp-iliacus-r', 'tp-psoas-upper-r', 'tp-iliacus-l'],
      'both',
    );
    expect(planned).to.deep.equal([
      { id: 'tp-iliacus-l', kind: 'release', side: 'left', sets: 1, holdSeconds: 90, perDay: 1 },
      { id: 'tp-iliacus-r', kind: 'release', side: 'right', sets: 1, holdSeconds: 90, perDay: 1 },
      { id: 'kneeling-lunge', kind: 'exercise', side: 'both', sets: 2, holdSeconds: 30, perDay: 1 },
    ]);
  });
});
