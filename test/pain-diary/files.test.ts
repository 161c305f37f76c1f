import { expect, fixture, html } from '@open-wc/testing';
import type { PainDiary } from '../../src/pain-diary/pain-diary.js';
import { languages } from '../data/languages.js';
import { all, begin, button, click, days, entry, make, one, spoken, start, text, tick } from './helpers.js';
import { waitUntil } from '../helpers/wait.js';

async function written(from = start): Promise<PainDiary> {
  const host = await make();
  host.entries = days(3, from);
  await host.updateComplete;
  await waitUntil(() => one(host, '[part=trend]'));
  return host;
}

/** Chooses a file, as the browser does after the person has. */
function choose(host: PainDiary, content: string, name = 'diary.json'): void {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const input = one<HTMLInputElement>(host, 'input[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('files of a diary on the page', () => {
  it('come in without doubles, say what came, and can be taken back', async () => {
    const host = await written();
    const events: string[] = [];
    for (const name of ['diary-add', 'diary-change', 'diary-remove'] as const) {
      host.addEventListener(name, ({ entries }) => events.push(`${name} ${entries.length}`));
    }
    const before = host.entries;
    const late = { ...before[0], note: 'Edited elsewhere.', changed: before[0].changed + 5 };
    choose(host, JSON.stringify([...before.slice(1), late, entry({ id: 'fresh', at: start - 5 })]));
    await waitUntil(() => host.entries.length === 7);
    await host.updateComplete;
    expect(spoken(host)).to.equal('New entries: 1. Newer versions: 1.');
    expect(host.entries.find(({ id }) => id === late.id)!.note).to.equal('Edited elsewhere.');
    await click(host, 'Undo');
    expect(host.entries.map(({ id, note }) => `${id} ${note}`)).to.deep.equal(
      before.map(({ id, note }) => `${id} ${note}`),
    );
    expect(events).to.deep.equal(['diary-add 1', 'diary-change 1', 'diary-change 1', 'diary-remove 1']);
  });

  it('are refused whole when something in them is wrong, and the place is told', async () => {
    const host = await written();
    choose(host, 'at,region,before\n2026-03-01T08:30Z,hip-crease-l,3\n2026-03-01T09:30Z,hip-crease-l,30', 'x.csv');
    await waitUntil(() => one(host, '[part=message]'));
    expect(spoken(host)).to.equal('This file was not taken. Nothing has changed.');
    expect(all(host, '[part=message] li').map(text)).to.deep.equal([
      'line 3, before: expected a whole number 0–10, got 30',
    ]);
    expect(host.entries).to.have.length(6);
  });

  for (const [lang, { diaryMore }] of Object.entries(languages)) {
    it(`that are none of a diary are told from those with a mistake, in ${lang}`, async () => {
      const host = await written();
      host.lang = lang;
      await waitUntil(() => button(host, diaryMore.files.print));
      for (const content of ['\u0089PNG\r\n\u001A\n"\u0000', 'hello', '{"a": 1}', '[1,']) {
        await host.open();
        await host.updateComplete;
        expect(one(host, '[part=message]')).to.equal(null);
        choose(host, content, 'x.png');
        await waitUntil(() => one(host, '[part=message]'));
        expect(text(one(host, '[part=message]'))).to.equal(diaryMore.files.other);
        expect(spoken(host)).to.equal(diaryMore.files.other);
        expect(host.entries).to.have.length(6);
      }
    });

    it(`that bring nothing new leave the earlier Undo where it is, in ${lang}`, async () => {
      const host = await written();
      host.lang = lang;
      await waitUntil(() => button(host, diaryMore.files.print));
      const before = host.entries;
      const file = JSON.stringify([...before, entry({ id: 'fresh', at: start - 5 })]);
      choose(host, file);
      await waitUntil(() => host.entries.length === 7);
      await host.updateComplete;
      const came = diaryMore.files.imported(1, 0);
      expect(text(one(host, '.undo span'))).to.equal(came);
      choose(host, file);
      await waitUntil(() => one(host, '[part=message]'));
      expect(text(one(host, '[part=message]'))).to.equal(diaryMore.files.nothing);
      expect(spoken(host)).to.equal(diaryMore.files.nothing);
      expect(text(one(host, '.undo span'))).to.equal(came);
      await click(host, diaryMore.undo);
      expect(host.entries).to.deep.equal(before);
      expect(one(host, '.undo')).to.equal(null);
      choose(host, JSON.stringify(before));
      await waitUntil(() => spoken(host) === diaryMore.files.nothing);
      expect(one(host, '.undo'), 'nothing to take back').to.equal(null);
    });
  }

  it('are taken and given by methods too', async () => {
    const host = await written();
    const other = await make();
    for (const format of ['csv', 'json', 'fhir'] as const) {
      const result = await other.import(await host.export(format), format);
      expect(result).to.deep.equal({ ok: true, value: { added: format === 'csv' ? 6 : 0, changed: 0 } });
      expect(other.entries).to.deep.equal(host.entries);
    }
  });

  it('are saved under a name with the day', async () => {
    const host = await written();
    const saved: string[] = [];
    const { click: before } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    try {
      for (const [label, end] of [
        ['Save as a table (CSV)', '.csv'],
        ['Save as a file for this diary (JSON)', '.json'],
        ['Save as a health record (FHIR)', '.fhir.json'],
      ] as const) {
        await click(host, label);
        await waitUntil(() => saved.at(-1)?.endsWith(end), label);
        expect(saved.at(-1)).to.match(/^pain-diary-\d{4}-\d\d-\d\d\./);
      }
      await waitUntil(() => spoken(host) === 'The file is saved.');
    } finally {
      HTMLAnchorElement.prototype.click = before;
    }
  });
});

describe('the sheet for the next visit', () => {
  for (const [lang, { diaryMore }] of Object.entries(languages)) {
    it(`has pictures, all entries, and room for notes, and leaves nothing behind, in ${lang}`, async () => {
      const host = await written();
      host.lang = lang;
      await waitUntil(() => button(host, diaryMore.files.print));
      await host.add(
        entry({ id: 'noted', at: start, note: '<b>Text</b>', places: [{ region: 'low-back-l', after: 2 }] }),
      );
      await host.updateComplete;
      const sheets: HTMLElement[] = [];
      const { print } = window;
      window.print = () => void sheets.push(one(host, '.paper'));
      try {
        await click(host, diaryMore.files.print);
        await waitUntil(() => sheets.length);
      } finally {
        window.print = print;
      }
      const [paper] = sheets;
      expect([paper.lang, paper.dir]).to.deep.equal([lang, lang === 'ar' ? 'rtl' : 'ltr']);
      expect(text(paper.querySelector('h1'))).to.equal(diaryMore.print.title);
      expect(paper.querySelectorAll('svg')).to.have.length(2);
      expect(paper.querySelectorAll('tbody tr')).to.have.length(7);
      expect(text(paper.querySelector('.own:not(:empty)'))).to.equal('<b>Text</b>');
      expect(text(paper.querySelector('.pen h2'))).to.equal(diaryMore.print.notes);
      expect(paper.querySelector('b b'), 'text stays text').to.equal(null);
      dispatchEvent(new Event('afterprint'));
      expect(host.renderRoot.querySelector('.paper')).to.equal(null);
    });
  }
});

describe('two weeks of a diary on paper', () => {
  it('fill less than four sheets, with places on a line each and both numbers together', async () => {
    // A4 within margins of a centimetre, in CSS pixels.
    const [width, height] = [718, 1046];
    const box = await fixture<HTMLDivElement>(html`<div><pain-diary></pain-diary></div>`);
    box.style.inlineSize = `${width}px`;
    const host = box.querySelector('pain-diary')!;
    host.entries = Array.from({ length: 60 }, (_, index) => ({
      at: Date.now() - index * 5 * 3_600_000,
      places: [
        { region: 'hip-crease-l', before: 8, after: 4 },
        { region: 'low-back-r', before: 3 },
      ],
      done: [{ id: 'kneeling-lunge', side: 'left', seconds: 90 }],
      note: index % 4 ? '' : 'A longer note, with the words of the person. '.repeat(6),
    }));
    await waitUntil(() => one(host, '[part=trend]'));
    const { print } = window;
    let paper: HTMLElement | undefined;
    window.print = () => (paper = one(host, '.paper'));
    try {
      one(host, '[data-act=print]').click();
      await waitUntil(() => paper);
    } finally {
      window.print = print;
    }
    // On the screen what `@media print` does on paper.
    const { adoptedStyleSheets } = host.shadowRoot!;
    for (const rule of [...adoptedStyleSheets.at(-1)!.cssRules]) {
      if (rule instanceof CSSMediaRule) rule.media.mediaText = 'all';
    }
    const lines = (place: Element): number => place.getBoundingClientRect().height / 15;
    const rows = [...paper!.querySelectorAll('tbody tr')];
    expect(rows).to.have.length(60);
    expect(paper!.getBoundingClientRect().width).to.be.at.most(width);
    for (const place of rows[1].querySelectorAll('td:nth-child(2) p')) expect(lines(place)).to.be.below(1.6);
    expect(lines(rows[1].querySelector('b')!)).to.be.below(1.6);
    expect(rows[1].querySelector('.did span')!.getClientRects(), 'what was done is on a line').to.have.length(1);
    expect(paper!.getBoundingClientRect().height / height).to.be.below(4);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('documented parts of a diary', () => {
  it('are all there', async () => {
    const file = await fetch(new URL('../../custom-elements.json', import.meta.url));
    const { modules } = (await file.json()) as {
      modules: { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[];
    };
    const declared = modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'pain-diary')!;
    const found = new Set<string>();
    const host = await written(Date.now() - 3 * 86_400_000);
    const look = async (): Promise<void> => {
      await host.updateComplete;
      for (const { part } of all(host, '[part]')) part.forEach((name) => found.add(name));
    };
    await look();
    await click(host, 'As a table');
    choose(host, 'none');
    await waitUntil(() => one(host, '[part=message]'));
    await look();
    all(host, '[data-act=remove]')[0].click();
    await look();
    await begin(host);
    await tick(host, 'low-back-r');
    await click(host, 'Save');
    await look();
    expect([...found].sort()).to.deep.equal([...declared.cssParts!.map(({ name }) => name), 'primary'].sort());
  });
});
