import { expect, fixture, html } from '@open-wc/testing';
import { media, press, type } from '../helpers/commands.js';
import {
  all,
  begin,
  button,
  click,
  days,
  entry,
  focused,
  make,
  one,
  rate,
  spoken,
  start,
  text,
  tick,
  told,
} from './helpers.js';
import { waitUntil } from '../helpers/wait.js';

describe('<pain-diary>', () => {
  it('is small at first: what it is for, one button, where entries are, when to see someone', async () => {
    const host = await make();
    expect(text(one(host, '.base'))).to.equal(
      'Pain diary Write down how tender it is and what you did. After a few days you see which way it goes. Add an entry ' +
        'Save, print, bring in Kept only while this page is open. Nothing is sent. If it gets worse or does not ease, show this to a clinician.',
    );
    expect(host.entries).to.deep.equal([]);
  });

  it('takes an entry: places with numbers, what was done, a note', async () => {
    const host = await make();
    await begin(host);
    expect(focused(host)).to.equal(one(host, '#form-title'));
    await tick(host, 'hip-crease-r');
    await rate(host, 'hip-crease-r', 7);
    await click(host, 'Add how it was afterwards');
    await rate(host, 'hip-crease-r', 4, 'after');
    await tick(host, 'kneeling-lunge');
    const note = one<HTMLTextAreaElement>(host, 'textarea');
    note.value = 'After a long drive.';
    note.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    setTimeout(() => button(host, 'Save').click());
    const event = await told(host, 'diary-add');
    expect(event.bubbles && event.composed).to.equal(true);
    await host.updateComplete;
    const [written] = host.entries;
    expect(event.entries).to.deep.equal([written]);
    expect({ ...written, id: '', at: 0, changed: 0 }).to.deep.equal({
      id: '',
      at: 0,
      changed: 0,
      places: [{ region: 'hip-crease-r', before: 7, after: 4 }],
      done: [{ id: 'kneeling-lunge' }],
      note: 'After a long drive.',
    });
    expect(spoken(host)).to.equal('Entry saved.');
    expect(text(one(host, '.entry .tender'))).to.equal('Front hip crease, right 7, then 47 → 4');
    expect(focused(host)).to.equal(one(host, '.start'));
  });

  it('says what is missing, and keeps what was entered', async () => {
    const host = await make();
    await begin(host);
    await click(host, 'Save');
    expect(text(one(host, '.problem'))).to.equal('Choose a place, something you did, or write a note.');
    expect(focused(host)).to.equal(one(host, '.problem'));
    await tick(host, 'low-back-l');
    await click(host, 'Save');
    expect(text(one(host, '.problem'))).to.equal('Choose a number for: Low back beside the spine, left.');
    await rate(host, 'low-back-l', 3);
    const time = one<HTMLInputElement>(host, '[name=at]');
    expect(Date.parse(time.min)).to.equal(946_684_800_000);
    // A year that is typed as two figures is one of the first century.
    for (const wrong of ['2090-01-01T08:00', '0026-03-01T08:00', '1999-12-30T08:00', '']) {
      time.value = wrong;
      time.dispatchEvent(new Event('change', { bubbles: true }));
      await click(host, 'Save');
      expect(text(one(host, '.problem')), wrong).to.equal('Choose a date and time between the year 2000 and now.');
      expect(focused(host)).to.equal(one(host, '.problem'));
      expect(host.entries).to.deep.equal([]);
    }
    time.value = '2026-01-05T08:00';
    time.dispatchEvent(new Event('change', { bubbles: true }));
    await click(host, 'Save');
    expect(host.entries.map(({ at, places }) => ({ at, places }))).to.deep.equal([
      { at: new Date(2026, 0, 5, 8).getTime(), places: [{ region: 'low-back-l', before: 3 }] },
    ]);
  });

  it('keeps the form with all that is on it when the entry is too long', async () => {
    const host = await make();
    await host.add(entry({ done: Array.from({ length: 20 }, (_, index) => ({ id: `own-${index}` })) }));
    await host.updateComplete;
    one(host, '[data-act=edit]').click();
    await host.updateComplete;
    await tick(host, 'other');
    const note = one<HTMLTextAreaElement>(host, '[name=note]');
    note.value = 'A long day.';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await click(host, 'Save');
    expect(text(one(host, '.problem'))).to.equal('This entry is too long. Take something out and save again.');
    expect(focused(host)).to.equal(one(host, '.problem'));
    expect(one<HTMLTextAreaElement>(host, '[name=note]').value).to.equal('A long day.');
    expect(host.entries[0].note).to.equal('');
    await tick(host, 'other');
    await click(host, 'Save');
    expect(host.entries.map(({ note, done }) => [note, done.length])).to.deep.equal([['A long day.', 20]]);
  });

  it('offers every place of the body, and those used before first', async () => {
    const host = await make();
    await begin(host);
    expect(all(host, '[name=place]').length).to.equal(12);
    const select = one<HTMLSelectElement>(host, '[name=another]');
    expect(select.options.length).to.equal(1 + 74 - 12);
    select.value = 'knee-front-l';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await host.updateComplete;
    expect(focused(host)).to.equal(one(host, '[name=before-knee-front-l]'));
    await rate(host, 'knee-front-l', 2);
    await click(host, 'Save');
    await begin(host);
    const [first] = all<HTMLInputElement>(host, '[name=place]');
    expect(first.value).to.equal('knee-front-l');
    expect(first.getAttribute('aria-label')).to.equal('Front of knee, left');
    expect(first.checked, 'proposed again').to.equal(true);
  });

  it('leaves out a place that was only proposed', async () => {
    const host = await make();
    host.entries = [entry()];
    await host.updateComplete;
    await begin(host);
    await tick(host, 'other');
    await click(host, 'Save');
    expect(host.entries[1].places).to.deep.equal([]);
    expect(host.entries[1].done).to.deep.equal([{ id: 'other' }]);
  });

  it('edits and deletes an entry, and takes both back', async () => {
    const host = await make();
    host.entries = [entry({ note: 'First.' })];
    await host.updateComplete;
    const events: string[] = [];
    for (const name of ['diary-add', 'diary-change', 'diary-remove', 'diary-clear'] as const) {
      host.addEventListener(name, ({ entries }) => events.push(`${name} ${entries.length}`));
    }
    one(host, '[data-act=edit]').click();
    await host.updateComplete;
    await rate(host, 'hip-crease-r', 2, 'after');
    await click(host, 'Save');
    expect(host.entries[0].places[0].after).to.equal(2);
    expect(host.entries[0].at, 'to the millisecond').to.equal(start);
    expect(spoken(host)).to.equal('Entry changed.');
    await click(host, 'Undo');
    expect(host.entries[0].places[0].after).to.equal(4);
    one(host, '[data-act=remove]').click();
    await host.updateComplete;
    expect(host.entries).to.deep.equal([]);
    expect(spoken(host)).to.equal('Entry deleted. Press Undo to take that back.');
    expect(focused(host)).to.equal(one(host, '[data-act=undo]'));
    await click(host, 'Undo');
    expect(host.entries.map(({ note }) => note)).to.deep.equal(['First.']);
    expect(events).to.deep.equal(['diary-change 1', 'diary-change 1', 'diary-remove 1', 'diary-add 1']);
  });

  it('deletes everything with one press, and takes that back with another', async () => {
    const host = await make();
    host.entries = days(3);
    await host.updateComplete;
    const before = host.entries;
    setTimeout(() => button(host, 'Delete everything').click());
    const { entries } = await told(host, 'diary-clear');
    expect(entries).to.deep.equal(before);
    await host.updateComplete;
    expect(host.entries).to.deep.equal([]);
    await click(host, 'Undo');
    expect(host.entries).to.deep.equal(before);
  });

  it('gives the page its entries by methods that fire nothing', async () => {
    const host = await make();
    let events = 0;
    for (const name of ['diary-add', 'diary-change', 'diary-remove', 'diary-clear']) {
      host.addEventListener(name, () => events++);
    }
    const added = await host.add({ places: [{ region: 'low-back-l', before: 5 }] });
    expect(host.entries).to.deep.equal([added]);
    expect(await host.delete(added!.id)).to.equal(true);
    expect(await host.delete(added!.id)).to.equal(false);
    host.entries = days(2);
    expect(host.entries).to.have.length(4);
    await host.clear();
    expect(host.entries).to.deep.equal([]);
    expect(events).to.equal(0);
    expect(host.isConnected, 'an element is still removed as any other').to.equal(true);
    host.remove();
    expect(host.isConnected).to.equal(false);
  });

  it('refuses entries that are none, says where, and keeps what it has', async () => {
    const host = await make();
    host.entries = days(1);
    await host.updateComplete;
    const { warn } = console;
    console.warn = () => undefined;
    try {
      setTimeout(() => (host.entries = [entry(), entry({ places: [{ region: 'elbow' as 'navel', before: 11 }] })]));
      const { errors } = await told(host, 'content-error');
      expect(errors).to.deep.equal([
        'entries[1].places[0].region: expected a region id such as "hip-crease-l", got "elbow"',
      ]);
      expect(host.entries).to.have.length(2);
      expect(await host.add({})).to.equal(undefined);
    } finally {
      console.warn = warn;
    }
  });

  it('goes from the button through the form to a saved entry by keyboard alone', async () => {
    const host = await make();
    one(host, '.start').focus();
    await press('Enter');
    await waitUntil(() => one(host, 'form'));
    await host.updateComplete;
    await press('Tab', 'Space');
    await host.updateComplete;
    expect(all<HTMLInputElement>(host, '[name=place]').filter(({ checked }) => checked)).to.have.length(1);
    one(host, '.scale input').focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await host.updateComplete;
    one(host, 'textarea').focus();
    await type('by hand');
    button(host, 'Save').focus();
    await press('Enter');
    await waitUntil(() => host.entries.length === 1);
    const [{ places, note }] = host.entries;
    expect(places[0].before).to.be.greaterThan(0);
    expect(note).to.equal('by hand');
  });

  it('has no edge that its fields touch in forced colours, on a phone and wide', async () => {
    const box = await fixture<HTMLDivElement>(html`<div><pain-diary></pain-diary></div>`);
    const host = box.querySelector('pain-diary')!;
    await begin(host);
    if (!(await media({ forcedColors: 'active' }))) return;
    try {
      for (const width of [320, 420, 700]) {
        box.style.inlineSize = `${width}px`;
        const form = one(host, 'form');
        const { borderTopWidth, paddingInlineStart } = getComputedStyle(form);
        const [border, padding] = [parseFloat(borderTopWidth), parseFloat(paddingInlineStart)];
        expect(border > 0, `edge at ${width}`).to.equal(width === 700);
        expect(padding > 8, `room at ${width}`).to.equal(width === 700);
      }
    } finally {
      await media({ forcedColors: 'none' });
    }
  });

  it('keeps its entries and its form when it is moved', async () => {
    const host = await make();
    host.entries = days(1);
    await begin(host);
    await tick(host, 'other');
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.append(host);
    await host.updateComplete;
    expect(host.entries).to.have.length(2);
    expect(one<HTMLInputElement>(host, '[value=other]').checked).to.equal(true);
  });

  for (const [state, prepare] of [
    ['at first', async () => undefined],
    ['with a form', begin],
    [
      'with entries',
      async (host: Awaited<ReturnType<typeof make>>) => {
        host.entries = days(8, Date.now() - 8 * 86_400_000);
        await host.updateComplete;
        one(host, '.plot');
      },
    ],
  ] as const) {
    it(`is accessible ${state}`, async () => {
      const host = await make();
      await prepare(host);
      all<HTMLDetailsElement>(host, 'details').forEach((each) => (each.open = true));
      await host.updateComplete;
      await expect(host).to.be.accessible();
    });
  }
});
