import { expect, html } from '@open-wc/testing';
import type { Plan, PlanEvent, PlanSnapshot } from '../../src/shared/plan.js';
import type { PainDiary } from '../../src/pain-diary/pain-diary.js';
import { all, begin, click, entry, freshName, make, one, rate, start, tick } from './helpers.js';
import { waitUntil } from '../helpers/wait.js';

const empty: PlanSnapshot = {
  marks: [],
  side: undefined,
  points: [],
  tools: [],
  planned: [],
  done: [],
  ratings: [],
  result: undefined,
  precautions: [],
  off: undefined,
};

/** A plan that does what it is told, as far as the diary sees. */
class TestPlan implements Plan {
  readonly told: PlanEvent[] = [];
  readonly listeners = new Set<(snapshot: PlanSnapshot) => void>();
  snapshot: PlanSnapshot;

  constructor(part: Partial<PlanSnapshot> = {}) {
    this.snapshot = { ...empty, ...part };
  }

  subscribe(listener: (snapshot: PlanSnapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: PlanEvent): void {
    this.told.push(event);
    const { ratings } = this.snapshot;
    if (event.type === 'rate') this.change({ ratings: [...ratings, event.rating] });
    if (event.type === 'unrate') {
      this.change({ ratings: ratings.filter(({ point, at }) => point !== event.point || at !== event.at) });
    }
  }

  change(part: Partial<PlanSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...part };
    this.listeners.forEach((listener) => listener(this.snapshot));
  }
}

const done = { id: 'kneeling-lunge', kind: 'exercise', side: 'left', seconds: 60, at: start } as const;
const rating = { point: 'tp-iliacus-l', before: 7, after: 4, at: start + 1 } as const;

async function joined(plan: TestPlan, name?: string): Promise<PainDiary> {
  const host = await make(name ? html`<pain-diary persist=${name}></pain-diary>` : undefined);
  // All of it is there: what the plan tells is written down at once.
  await host.export('json');
  host.plan = plan;
  await waitUntil(() => plan.listeners.size === 1, 'listens');
  await host.updateComplete;
  return host;
}
const log = (host: PainDiary): string[] => {
  const events: string[] = [];
  for (const name of ['diary-add', 'diary-change', 'diary-remove'] as const) {
    host.addEventListener(name, ({ entries }) => events.push(`${name} ${entries.length}`));
  }
  return events;
};

describe('a diary with a plan', () => {
  it('loads the rest of itself only when the plan has something for it, and tells that', async () => {
    const host = await make();
    const events = log(host);
    const plan = new TestPlan();
    host.plan = plan;
    await host.updateComplete;
    expect(plan.listeners.size, 'it listens').to.equal(1);
    plan.change({ side: 'left' });
    await host.updateComplete;
    expect(host.renderRoot.querySelector('[part~=entry]')).to.equal(null);
    plan.change({ done: [done] });
    await waitUntil(() => host.entries.length === 1, 'it is written down');
    expect(events).to.deep.equal(['diary-add 1']);
    plan.change({ ratings: [rating] });
    expect(host.entries).to.have.length(2);
    expect(plan.listeners.size, 'it listens once').to.equal(1);
    host.plan = undefined;
    await host.updateComplete;
    expect(plan.listeners.size, 'it has left').to.equal(0);
  });

  it('makes an entry of what was done and of each rating, once', async () => {
    const plan = new TestPlan({ done: [done] });
    const host = await joined(plan);
    const events = log(host);
    expect(host.entries.map((each) => each.done)).to.deep.equal([
      [{ id: 'kneeling-lunge', side: 'left', seconds: 60 }],
    ]);
    plan.change({ ratings: [rating] });
    plan.change({ side: 'left' });
    expect(host.entries[1].places).to.deep.equal([{ region: 'iliac-fossa-l', before: 7, after: 4 }]);
    expect(host.entries).to.have.length(2);
    expect(events, 'what came while it was there is told').to.deep.equal(['diary-add 1']);
  });

  it('puts what was done and how it felt in one entry when they are of one moment', async () => {
    const plan = new TestPlan();
    const host = await joined(plan);
    const events = log(host);
    plan.change({ done: [{ ...done, id: 'tp-iliacus-l', kind: 'release', at: rating.at }] });
    plan.change({ ratings: [rating] });
    expect(host.entries).to.have.length(1);
    expect(events).to.deep.equal(['diary-add 1', 'diary-change 1']);
  });

  it('does not bring back what the person has deleted, and takes back what is unticked', async () => {
    const plan = new TestPlan({ done: [done] });
    const host = await joined(plan);
    await host.delete(host.entries[0].id);
    plan.change({ ratings: [rating] });
    expect(host.entries).to.have.length(1);
    const tick = { ...done, at: start + 5 };
    plan.change({ done: [done, tick] });
    expect(host.entries).to.have.length(2);
    plan.change({ done: [done] });
    expect(host.entries).to.have.length(1);
  });

  it('leaves an entry of the plan as the person has edited it', async () => {
    const name = freshName();
    const plan = new TestPlan({ ratings: [rating] });
    const host = await joined(plan, name);
    one(host, '[data-act=edit]').click();
    await host.updateComplete;
    await tick(host, 'iliac-fossa-l');
    await tick(host, 'other');
    await click(host, 'Save');
    plan.change({ side: 'left' });
    expect(host.entries.map(({ places, done: [deed] }) => [places, deed.id])).to.deep.equal([[[], 'other']]);
    host.remove();
    const again = await joined(new TestPlan({ ratings: [rating] }), name);
    expect(again.entries.map(({ places, done: [deed] }) => [places, deed.id])).to.deep.equal([[[], 'other']]);
    await again.clear();
  });

  it('stays as it is when the plan begins anew', async () => {
    const plan = new TestPlan({ done: [done] });
    const host = await joined(plan);
    plan.change({ ...empty, planned: [] });
    expect(host.entries).to.have.length(1);
  });

  it('proposes the marked places', async () => {
    const host = await joined(new TestPlan({ marks: [{ id: 'low-back-l', intensity: 5 }, { id: 'shin-r' }] }));
    await begin(host);
    const ticked = all<HTMLInputElement>(host, '[name=place]').filter(({ checked }) => checked);
    expect(ticked.map(({ value }) => value).sort()).to.deep.equal(['low-back-l', 'shin-r']);
  });

  it('tells the plan the ratings that are given here, and takes none of them for new', async () => {
    const plan = new TestPlan({ marks: [{ id: 'iliac-fossa-l' }] });
    const host = await joined(plan);
    await begin(host);
    await rate(host, 'iliac-fossa-l', 6);
    await click(host, 'Save');
    const [{ at }] = host.entries;
    expect(plan.told).to.deep.equal([{ type: 'rate', rating: { point: 'tp-iliacus-l', before: 6, at } }]);
    expect(host.entries).to.have.length(1);
    one(host, '[data-act=edit]').click();
    await host.updateComplete;
    await rate(host, 'iliac-fossa-l', 2);
    await click(host, 'Save');
    plan.change({ side: 'left' });
    expect(host.entries.map(({ places }) => places[0].before)).to.deep.equal([2]);
    await host.delete(host.entries[0].id);
    plan.change({ side: 'right' });
    expect(host.entries).to.deep.equal([]);
  });

  it('takes a rating out of the plan when it is deleted or edited, and puts it back with Undo', async () => {
    const plan = new TestPlan({ ratings: [rating], marks: [{ id: 'iliac-fossa-l' }] });
    const host = await joined(plan);
    await begin(host);
    await rate(host, 'iliac-fossa-l', 6);
    await click(host, 'Save');
    const [, { at }] = host.entries;
    const given = { point: 'tp-iliacus-l', before: 6, at };
    const edit = async (act: () => Promise<void>): Promise<void> => {
      one(host, '[data-act=edit]').click();
      await host.updateComplete;
      await act();
      await click(host, 'Save');
    };
    expect(plan.snapshot.ratings).to.deep.equal([rating, given]);
    await edit(() => rate(host, 'iliac-fossa-l', 2));
    expect(plan.snapshot.ratings).to.deep.equal([rating, { ...given, before: 2 }]);
    await click(host, 'Undo');
    expect(plan.snapshot.ratings).to.deep.equal([rating, given]);
    await edit(async () => {
      await tick(host, 'iliac-fossa-l');
      await tick(host, 'other');
    });
    expect(plan.snapshot.ratings, 'another place').to.deep.equal([rating]);
    await click(host, 'Undo');
    all(host, '[data-act=remove]')[1].click();
    await host.updateComplete;
    expect(plan.snapshot.ratings, "the plan's own").to.deep.equal([given]);
    await click(host, 'Undo');
    expect(plan.snapshot.ratings).to.have.deep.members([rating, given]);
    await click(host, 'Delete everything');
    expect(plan.snapshot.ratings).to.deep.equal([]);
    await click(host, 'Undo');
    expect(plan.snapshot.ratings).to.have.deep.members([rating, given]);
    expect(host.entries).to.have.length(2);
    await host.delete(host.entries[1].id);
    expect(plan.snapshot.ratings, 'deleted by the page').to.deep.equal([rating]);
    await begin(host);
    await rate(host, 'iliac-fossa-l', 8);
    await click(host, 'Save');
    await click(host, 'Undo');
    expect(plan.snapshot.ratings, 'an entry that is taken back').to.deep.equal([rating]);
    await host.clear();
    expect(plan.snapshot.ratings).to.deep.equal([]);
  });

  it('tells the plan the ratings of an entry that the page adds, as those of the form', async () => {
    const plan = new TestPlan();
    const host = await joined(plan);
    const added = entry({ id: 'a', places: [{ region: 'iliac-fossa-l', before: 6 }] });
    const given = { point: 'tp-iliacus-l', at: added.at } as const;
    await host.add(added);
    expect(plan.snapshot.ratings).to.deep.equal([{ ...given, before: 6 }]);
    await host.add({ ...added, changed: added.changed + 1, places: [{ region: 'iliac-fossa-l', after: 2 }] });
    expect(plan.snapshot.ratings, 'a later version').to.deep.equal([{ ...given, after: 2 }]);
    await host.add(added);
    expect(plan.snapshot.ratings, 'an earlier one').to.deep.equal([{ ...given, after: 2 }]);
    expect(host.entries).to.have.length(1);
  });

  it('tells the plan nothing of a file', async () => {
    const plan = new TestPlan();
    const host = await joined(plan);
    const file = await (await joined(new TestPlan({ ratings: [rating] }))).export('json');
    await host.import(file);
    await host.updateComplete;
    expect(host.entries).to.have.length(1);
    expect(plan.told).to.deep.equal([]);
  });

  it('knows on the next visit what it has from a plan that was kept, and what was deleted', async () => {
    const name = freshName();
    const other = { ...done, at: start + 9 };
    const host = await joined(new TestPlan({ done: [done, other] }), name);
    expect(host.entries).to.have.length(2);
    await host.delete(`plan-${start}-kneeling-lunge`);
    await host.updateComplete;
    host.remove();
    const again = await joined(new TestPlan({ done: [done, other] }), name);
    expect(again.entries.map(({ at }) => at)).to.deep.equal([start + 9]);
    await again.clear();
  });

  it('stays empty on the next visit once everything is deleted, though the plan holds it still', async () => {
    const name = freshName();
    const other = { ...done, at: start + 9 };
    const plan = new TestPlan({ done: [done, other], ratings: [rating] });
    const host = await joined(plan, name);
    await host.delete(`plan-${start}-kneeling-lunge`);
    await begin(host);
    await click(host, 'Cancel');
    await click(host, 'Delete everything');
    await host.updateComplete;
    plan.change({ side: 'left' });
    expect(host.entries).to.deep.equal([]);
    host.remove();
    const again = await joined(new TestPlan({ done: [done, other], ratings: [rating] }), name);
    expect(again.entries).to.deep.equal([]);
    await again.clear();
    again.remove();
    const third = await joined(new TestPlan({ done: [done, other], ratings: [rating] }), name);
    expect(third.entries, 'cleared by the page').to.deep.equal([]);
  });

  it('has all of it again, now and on the next visit, when deleting everything is taken back', async () => {
    const name = freshName();
    const plan = new TestPlan({ done: [done], ratings: [rating], marks: [{ id: 'iliac-fossa-l' }] });
    const host = await joined(plan, name);
    await begin(host);
    await rate(host, 'iliac-fossa-l', 6);
    await click(host, 'Save');
    const before = host.entries;
    await click(host, 'Delete everything');
    await click(host, 'Undo');
    await host.updateComplete;
    expect(before).to.have.length(3);
    expect(host.entries).to.deep.equal(before);
    host.remove();
    const again = await joined(new TestPlan(plan.snapshot), name);
    expect(again.entries).to.deep.equal(before);
    await again.clear();
  });

  it('lets the plan go when it leaves it or the page', async () => {
    const plan = new TestPlan();
    const host = await joined(plan);
    host.plan = undefined;
    await host.updateComplete;
    expect(plan.listeners.size).to.equal(0);
    host.plan = plan;
    await waitUntil(() => plan.listeners.size === 1);
    const place = host.parentElement!;
    host.remove();
    expect(plan.listeners.size).to.equal(0);
    place.append(host);
    await waitUntil(() => plan.listeners.size === 1, 'and comes back');
  });

  it('ignores what a plan should not hold', async () => {
    const host = await joined(
      new TestPlan({
        done: [
          { ...done, at: NaN },
          { ...done, id: 'A B' },
        ],
      }),
    );
    expect(host.entries).to.deep.equal([]);
  });
});
