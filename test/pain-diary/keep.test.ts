import { expect, fixture, html } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import type { DiaryEntry } from '../../src/data/diary.js';
import { baseOf } from '../../src/pain-diary/keep.js';
import type { PainDiary } from '../../src/pain-diary/pain-diary.js';
import { begin, button, click, days, entry, freshName, make, one, spoken, start, text, tick } from './helpers.js';
import { waitUntil } from '../helpers/wait.js';

const device = 'Kept in this browser, on this device. Nothing is sent.';
const refused =
  'This browser cannot keep the diary now. It stays here while this page is open. Save a copy before you leave.Try again';

const open = async (name: string): Promise<PainDiary> => {
  const host = await make(html`<pain-diary persist=${name}></pain-diary>`);
  await waitUntil(() => customElements.get('pain-diary'));
  await host.updateComplete;
  // `updated()` has asked for the room; now it is there, and storage is read.
  await host.updateComplete;
  return host;
};
const where = (host: PainDiary): string => text(one(host, '[part=where]'));
const ids = (host: PainDiary): string[] => host.entries.map(({ id }) => id).sort();
const settled = async (host: PainDiary, state: string): Promise<void> => {
  await waitUntil(() => where(host) === state, `expected "${state}", got "${where(host)}"`);
};
const records = async (name: string): Promise<DiaryEntry[]> => {
  const db = await openDB(baseOf(name), 1);
  const all = (await db.getAll('entries')) as DiaryEntry[];
  db.close();
  return all;
};
const some = (prefix: string, count: number): DiaryEntry[] =>
  Array.from({ length: count }, (_, index) => entry({ id: `${prefix}${index}`, at: start + index }));

/** Lets storage fail as `act` says until the returned function is called. */
function broken(proto: object, name: string, act: () => never): () => void {
  const before = Object.getOwnPropertyDescriptor(proto, name)!;
  Object.defineProperty(proto, name, { ...before, value: act });
  return () => Object.defineProperty(proto, name, before);
}

describe('a diary with persist', () => {
  let name = '';
  let undo: (() => void) | undefined;
  beforeEach(() => (name = freshName()));
  afterEach(() => {
    undo?.();
    undo = undefined;
  });

  it('says where its entries are, and has them again on the next visit', async () => {
    const host = await open(name);
    await settled(host, device);
    await host.add(entry({ note: 'kept' }));
    await host.updateComplete;
    host.remove();
    const again = await open(name);
    expect(again.entries.map(({ note }) => note)).to.deep.equal(['kept']);
    expect(await records(name), 'one record for each entry').to.have.length(1);
  });

  it('keeps diaries of other names apart, and nothing without the attribute', async () => {
    const [one, other, none] = [await open(name), await open(`${name}-2`), await make()];
    await one.add(entry({ id: 'a' }));
    await other.add(entry({ id: 'b' }));
    await none.add(entry({ id: 'c' }));
    expect([ids(one), ids(other), ids(none)]).to.deep.equal([['a'], ['b'], ['c']]);
    expect(text(none.renderRoot.querySelector('[part=where]'))).to.equal(
      'Kept only while this page is open. Nothing is sent.',
    );
    one.persist = `${name}-2`;
    await waitUntil(() => ids(one).join() === 'b', 'shows the diary of the other name');
    expect(
      (await records(name)).map(({ id }) => id),
      'which stays',
    ).to.deep.equal(['a']);
  });

  it('takes along what was there before the attribute, and never deletes by setting entries', async () => {
    const host = await make();
    host.entries = some('m', 2);
    await host.updateComplete;
    host.persist = name;
    await settled(host, device);
    host.entries = [entry({ id: 'late' })];
    await host.updateComplete;
    expect(ids(host)).to.deep.equal(['late', 'm0', 'm1']);
    expect(await records(name)).to.have.length(3);
  });

  it('loses nothing when two tabs write at once', async () => {
    const [one, other] = [await open(name), await open(name)];
    await Promise.all(
      some('a', 20).flatMap((entry, index) => [one.add(entry), other.add({ ...entry, id: `b${index}` })]),
    );
    await Promise.all([one.updateComplete, other.updateComplete]);
    await waitUntil(() => one.entries.length === 40 && other.entries.length === 40, 'both know all');
    expect(await records(name)).to.have.length(40);
  });

  it('is in step with another document', async () => {
    const host = await open(name);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/test/pages/blank/index.html"></iframe>`);
    await waitUntil(
      () => frame.contentDocument?.URL.includes('blank/') && frame.contentDocument.readyState === 'complete',
    );
    const page = frame.contentDocument!;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/define/pain-diary.ts', import.meta.url).href;
    page.body.append(script);
    await waitUntil(() => frame.contentWindow!.customElements.get('pain-diary'), 'loaded there', { timeout: 10_000 });
    const other = page.createElement('pain-diary');
    other.persist = name;
    page.body.append(other);
    await other.updateComplete;
    await Promise.all([host.add(entry({ id: 'here' })), other.add(entry({ id: 'there' }))]);
    await waitUntil(() => ids(host).join() === 'here,there' && ids(other).join() === 'here,there');
    await other.delete('here');
    await waitUntil(() => ids(host).join() === 'there', 'what is deleted there goes here');
    await host.clear();
    await waitUntil(() => !other.entries.length, 'and the other way round');
  });

  it('keeps the later of two edits of one entry', async () => {
    const [one, other] = [await open(name), await open(name)];
    await one.add(entry());
    await waitUntil(() => other.entries.length === 1);
    await Promise.all([
      one.add(entry({ note: 'later', changed: start + 2 })),
      other.add(entry({ note: 'sooner', changed: start + 1 })),
    ]);
    await waitUntil(() => one.entries[0].note === 'later' && other.entries[0].note === 'later');
    expect((await records(name))[0].note).to.equal('later');
  });

  it('deletes everything, in storage too', async () => {
    const host = await open(name);
    host.entries = days(3);
    await host.updateComplete;
    expect(await records(name)).to.have.length(6);
    button(host, 'Delete everything').click();
    await host.updateComplete;
    expect(await records(name)).to.deep.equal([]);
    await click(host, 'Undo');
    expect(await records(name)).to.have.length(6);
  });

  it('goes on in memory when storage is full, says so, and writes all of it once there is room', async () => {
    const host = await open(name);
    await host.add(entry({ id: 'first' }));
    undo = broken(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await begin(host);
    await tick(host, 'other');
    await click(host, 'Save');
    await settled(host, refused);
    expect(`${spoken(host)}Try again`).to.equal(refused);
    expect(host.entries).to.have.length(2);
    await host.delete('first');
    undo();
    await click(host, 'Try again');
    await settled(host, device);
    expect((await records(name)).map(({ done }) => done)).to.deep.equal([[{ id: 'other' }]]);
  });

  it('goes on in memory where there is no storage, as in some private windows', async () => {
    undo = broken(IDBFactory.prototype, 'open', () => {
      throw new DOMException('no storage here', 'InvalidStateError');
    });
    const host = await open(name);
    await settled(host, refused);
    await host.add(entry({ id: 'kept' }));
    expect(ids(host)).to.deep.equal(['kept']);
    undo();
    dispatchEvent(new Event('focus'));
    await settled(host, device);
    expect((await records(name)).map(({ id }) => id)).to.deep.equal(['kept']);
  });

  it('makes way for a newer version in another tab, and goes on in memory', async () => {
    const host = await open(name);
    await host.add(entry({ id: 'old' }));
    // A real upgrade: it would wait for ever if the diary held on.
    const newer = await openDB(baseOf(name), 2);
    await settled(host, refused);
    await host.add(entry({ id: 'new' }));
    expect(ids(host)).to.deep.equal(['new', 'old']);
    expect(await newer.getAll('entries')).to.have.length(1);
    newer.close();
  });

  it('survives that its database is deleted', async () => {
    const host = await open(name);
    await host.add(entry({ id: 'old' }));
    await deleteDB(baseOf(name));
    await host.add(entry({ id: 'new' }));
    await host.updateComplete;
    await settled(host, device);
    expect((await records(name)).map(({ id }) => id)).to.deep.equal(['new']);
  });

  it('leaves alone what is not its own', async () => {
    await (await open(name)).add(entry({ id: 'mine' }));
    const db = await openDB(baseOf(name), 1);
    await db.put('entries', { id: 'x', at: 'yesterday' });
    await db.put('entries', { id: 'y' });
    db.close();
    const host = await open(name);
    expect(ids(host)).to.deep.equal(['mine']);
    expect(await records(name)).to.have.length(3);
  });

  it('warns about a name that is none', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    const host = await open('a b/c');
    console.warn = warn;
    expect(said).to.deep.equal([
      '<pain-diary> persist="a b/c": expected up to 40 letters, digits, - or _; using the empty name.',
    ]);
    await host.clear();
  });
});
