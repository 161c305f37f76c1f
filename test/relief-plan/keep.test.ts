import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createPlan, empty, told, type State, type Store } from '../../src/link/model.js';
import { keep } from '../../src/relief-plan/keep.js';
import { merged, nothing, type Kept } from '../../src/relief-plan/merge.js';
import type { PlanEvent } from '../../src/shared/plan.js';

const flag = (at: number): PlanEvent => ({ type: 'flag', signs: ['rf-saddle'], level: 'emergency', at });
const done = (at: number, id = 'hip-sway'): PlanEvent => ({
  type: 'done',
  done: { id, kind: 'exercise', seconds: 1, at },
});
const lifting: PlanEvent = { type: 'result', result: 'some', actions: [], precautions: [] };

/** A page, with a place to keep a plan in that several share. */
class Page {
  static place: Kept | undefined;
  state: State = empty;
  known: Kept = nothing;
  tell(...events: PlanEvent[]): this {
    for (const event of events) {
      this.state = told(this.state, event);
      this.meet();
    }
    return this;
  }
  meet(): this {
    this.known = Page.place = merged(this.known, this.state, Page.place ?? nothing);
    this.state = this.known.state;
    return this;
  }
  get ats(): number[] {
    return this.state.snapshot.done.map(({ at }) => at);
  }
}

describe('a plan that several pages keep', () => {
  beforeEach(() => (Page.place = undefined));

  it('has what each of them did, and a warning sign of one holds in both', () => {
    const [a, b] = [new Page(), new Page()];
    a.tell(done(1), flag(2));
    b.tell(done(3));
    expect(b.ats).to.deep.equal([1, 3]);
    expect(b.state.snapshot.off?.signs).to.deep.equal(['rf-saddle']);
  });

  it('is not set back by a page that comes back and knows nothing of it', () => {
    const first = new Page().tell(done(1), { type: 'choose', side: 'left' });
    const second = new Page().meet().tell(flag(2), done(3), { type: 'choose', side: 'right' });
    // The first page does something without having looked.
    first.tell(done(4));
    expect(first.ats).to.deep.equal([1, 3, 4]);
    expect(first.state.flag?.at).to.equal(2);
    expect(first.state.snapshot.side).to.equal('right');
    expect(second.meet().ats).to.deep.equal([1, 3, 4]);
  });

  const removals: [string, PlanEvent[], PlanEvent, (page: Page) => unknown, unknown][] = [
    ['a lifted warning sign', [flag(1)], lifting, (page) => page.state.flag, undefined],
    [
      'a stop after which the person went on',
      [{ type: 'stop', signs: ['pain'], at: 1 }, done(2)],
      { type: 'go-on' },
      (page) => page.state.stop,
      undefined,
    ],
    [
      'what was ticked by mistake',
      [done(1), done(2)],
      { type: 'undo', done: { id: 'hip-sway', kind: 'exercise', seconds: 1, at: 1 } },
      (page) => page.ats,
      [2, 9],
    ],
    [
      'a rating that was deleted in the diary',
      [{ type: 'rate', rating: { point: 'tp-iliacus-l', before: 6, at: 1 } }, done(2)],
      { type: 'unrate', point: 'tp-iliacus-l', at: 1 },
      (page) => page.state.snapshot.ratings,
      [],
    ],
    [
      'what was cleared',
      [done(1), flag(2)],
      { type: 'clear' },
      (page) => [page.ats, page.state.flag],
      [[9], undefined],
    ],
  ];
  for (const [name, before, removal, look, expected] of removals) {
    it(`does not bring back ${name}`, () => {
      const a = new Page().tell(...before);
      const b = new Page().meet();
      a.tell(removal);
      b.tell(done(9));
      expect(look(b)).to.deep.equal(expected);
      expect(look(a.meet())).to.deep.equal(expected);
    });
  }

  it('does not lose a warning sign that came after the one that was lifted, or while it was cleared', () => {
    for (const removal of [lifting, { type: 'clear' } as const]) {
      Page.place = undefined;
      const a = new Page().tell(flag(1));
      const b = new Page().meet();
      b.state = told(b.state, flag(2));
      a.tell(removal);
      expect(b.meet().state.flag?.at, removal.type).to.equal(2);
      expect(a.meet().state.flag?.at, removal.type).to.equal(2);
    }
  });

  it('comes to the same in all pages, whoever writes when, and loses no warning sign', () => {
    const any = fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((at) => ({ what: 'done' as const, at })),
      fc.constant({ what: 'look' as const, at: 0 }),
      fc.integer({ min: 1, max: 9 }).map((at) => ({ what: 'flag' as const, at })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), any), { maxLength: 25 }), (steps) => {
        Page.place = undefined;
        const pages = [new Page(), new Page(), new Page()];
        for (const [which, { what, at }] of steps) {
          const page = pages[which];
          // What a page does is written only when it looks next, as if another had written in between.
          if (what === 'look') page.meet();
          else page.state = told(page.state, what === 'flag' ? flag(at) : done(at));
        }
        for (let turn = 0; turn < 2; turn++) pages.forEach((page) => page.meet());
        const told_ = (kind: string): number[] => [
          ...new Set(steps.filter(([, { what }]) => what === kind).map(([, { at }]) => at)),
        ];
        for (const page of pages) {
          expect(page.state).to.deep.equal(pages[0].state);
          expect(page.ats).to.deep.equal(told_('done').sort((a, b) => a - b));
          expect(page.state.flag?.at ?? 0).to.equal(Math.max(0, ...told_('flag')));
        }
      }),
    );
  });
});

describe('keeping a plan in a browser', () => {
  const key = 'unknot-plan 1 two';
  const ends: (() => void)[] = [];
  const keeper = (can: (kept: boolean) => void = () => undefined): Store => {
    const plan = createPlan();
    ends.push(keep(plan, 'local', 'two', (error) => expect.fail(error), can));
    return plan;
  };
  afterEach(() => {
    ends.splice(0).forEach((end) => end());
    localStorage.removeItem(key);
  });

  it('two stores that write in turn, each without hearing of the other, keep all of both', () => {
    const [a, b] = [keeper(), keeper()];
    for (let n = 0; n < 20; n++) {
      a.tell(done(2 * n, 'hip-sway'));
      b.tell(done(2 * n + 1, 'knee-lift'));
    }
    a.tell(flag(99));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    for (const plan of [a, b]) {
      expect(plan.snapshot.done.length).to.equal(40);
      expect(plan.snapshot.off?.why).to.equal('flag');
    }
  });

  it('writes again what another page wrote over at the same moment', () => {
    const a = keeper();
    a.tell(done(1));
    localStorage.setItem(
      key,
      JSON.stringify({ snapshot: { done: [{ id: 'knee-lift', kind: 'exercise', seconds: 1, at: 2 }] } }),
    );
    dispatchEvent(new StorageEvent('storage', { key, newValue: 'x', storageArea: localStorage }));
    expect(a.snapshot.done.length).to.equal(2);
    expect(localStorage.getItem(key)).to.include('hip-sway').and.include('knee-lift');
  });

  it('follows when the place itself is emptied', () => {
    const a = keeper();
    a.tell(done(1));
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key, newValue: null, storageArea: localStorage }));
    expect(a.state).to.equal(empty);
  });
});
