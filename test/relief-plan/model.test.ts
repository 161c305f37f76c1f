import { expect } from '@open-wc/testing';
import { createPlan } from '../../src/link/model.js';
import { todayOf } from '../../src/relief-plan/model.js';
import type { Done, Planned } from '../../src/shared/plan.js';

const dayOf = (at: number): number => Math.floor(at / 100);
const lunge: Planned = { id: 'kneeling-lunge', kind: 'exercise', side: 'both', perDay: 2 };
const iliacus: Planned = { id: 'tp-iliacus-l', kind: 'release', side: 'left', perDay: 1 };

function plan(done: readonly Partial<Done>[], planned = [iliacus, lunge]) {
  const store = createPlan();
  store.tell({ type: 'plan', planned });
  for (const each of done) {
    store.tell({ type: 'done', done: { id: 'kneeling-lunge', kind: 'exercise', seconds: 0, at: 0, ...each } });
  }
  return store.snapshot;
}

describe('what a plan comes to today', () => {
  const cases: [string, readonly Partial<Done>[], number[], string][] = [
    ['nothing done', [], [0, 0], 'today'],
    ['one side counts for what both sides do', [{ at: 901, side: 'left' }], [0, 1], 'today'],
    ['yesterday does not count', [{ at: 899 }], [0, 0], 'today'],
    [
      'everything done',
      [{ at: 901 }, { at: 902 }, { id: 'tp-iliacus-l', kind: 'release', side: 'left', at: 903 }],
      [1, 2],
      'tomorrow',
    ],
    [
      'the other side is another thing',
      [{ id: 'tp-iliacus-r', kind: 'release', side: 'right', at: 903 }],
      [0, 0],
      'today',
    ],
  ];
  for (const [name, done, counts, next] of cases) {
    it(name, () => {
      const today = todayOf(plan(done), 950, dayOf);
      expect(today.items.map((item) => item.done.length)).to.deep.equal(counts);
      expect(today.next).to.equal(next);
    });
  }

  it('lists what was done without a plan, each once', () => {
    const today = todayOf(
      plan([
        { id: 'hold', kind: 'hold', at: 901 },
        { id: 'hold', kind: 'hold', at: 905 },
      ]),
      950,
      dayOf,
    );
    expect(today.also.map(({ id, at }) => [id, at])).to.deep.equal([['hold', 905]]);
  });

  it('shows the last seven days, today last', () => {
    const { week } = todayOf(plan([{ at: 200 }, { at: 350 }, { at: 901 }]), 950, dayOf);
    expect(week).to.deep.equal([true, false, false, false, false, false, true]);
  });

  it('says nothing of a next time without a plan', () => {
    expect(todayOf(plan([{ at: 901 }], []), 950, dayOf).next).to.equal(undefined);
  });

  it('compares the first rating before with the last after', () => {
    const store = createPlan();
    const rate = (at: number, before?: number, after?: number): void =>
      store.tell({
        type: 'rate',
        rating: { point: 'tp-iliacus-l', at, ...(before && { before }), ...(after && { after }) },
      });
    rate(1, 7);
    rate(2, 6, 4);
    rate(3, 5);
    const { change, ratings } = todayOf(store.snapshot, 950, dayOf);
    expect(change).to.deep.equal({ before: 7, after: 4 });
    expect(ratings.map(({ at }) => at)).to.deep.equal([3, 2, 1]);
  });
});
