import { expect, html } from '@open-wc/testing';
import { languages } from '../data/languages.js';
import { momentOf, numberOf } from '../../src/pain-diary/format.js';
import type { PainDiary } from '../../src/pain-diary/pain-diary.js';
import { press } from '../helpers/commands.js';
import { all, begin, click, days, entry, focused, make, one, rate, spoken, start, text, tick } from './helpers.js';
import { waitUntil } from '../helpers/wait.js';

/** Seven days of which the last evening is now. */
async function written(lang = 'en'): Promise<PainDiary> {
  const host = await make(html`<pain-diary lang=${lang}></pain-diary>`);
  host.entries = days(8, Date.now() - 8 * 86_400_000);
  await host.updateComplete;
  const { title } = languages[lang].diary;
  await waitUntil(() => text(one(host, '#heading')) === title && one(host, '.plot'), title);
  return host;
}

const flat = (words: string): string => words.replace(/[ \n\t]+/g, ' ');

describe('what a diary says', () => {
  for (const [lang, words] of Object.entries(languages)) {
    const { diaryMore } = words;

    it(`after each act, in ${lang}`, async () => {
      const host = await written(lang);
      await begin(host);
      await tick(host, 'other');
      await click(host, diaryMore.form.save);
      expect(spoken(host)).to.equal(diaryMore.spoken.added);
      all(host, '[data-act=remove]')[0].click();
      await host.updateComplete;
      expect(spoken(host)).to.equal(diaryMore.spoken.removed);
      await click(host, diaryMore.undo);
      expect(spoken(host)).to.equal(diaryMore.spoken.undone);
      one(host, '[data-act=clear]').click();
      await host.updateComplete;
      expect(spoken(host)).to.equal(diaryMore.spoken.cleared);
      expect(text(one(host, '.undo span'))).to.equal(diaryMore.spoken.cleared);
    });

    it(`of the picture and of each entry in it, by arrow keys, in ${lang}`, async () => {
      const host = await written(lang);
      const name = diaryMore.right(words.regions.names['hip-crease']);
      expect(text(one(host, '[part=summary]'))).to.equal(
        `${diaryMore.trend.lower(name, '7', '4')} ${diaryMore.trend.entries(16)} ${diaryMore.trend.eased('1')}`,
      );
      const plot = one(host, '.plot');
      expect(plot.getAttribute('aria-label')).to.equal(`${diaryMore.trend.picture}: ${name}`);
      const said = (): string => flat(plot.getAttribute('aria-valuetext')!);
      const sentence = (index: number): string => {
        const { at, places } = host.entries[index];
        const [{ before, after }] = places;
        const when = momentOf(lang, at);
        return flat(
          after === undefined
            ? diaryMore.trend.point(when, String(before))
            : diaryMore.trend.pointBoth(when, String(before), String(after)),
        );
      };
      expect(said(), 'the latest first').to.equal(sentence(15));
      plot.focus();
      // Time runs the way the language is read.
      await press(lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
      await host.updateComplete;
      expect(said()).to.equal(sentence(14));
      expect(plot.getAttribute('aria-valuenow')).to.equal('15');
      await press('Home');
      await host.updateComplete;
      expect(said()).to.equal(sentence(0));
      await press('ArrowUp', 'PageUp');
      await host.updateComplete;
      expect(said()).to.equal(sentence(8));
      expect(text(one(host, '[part=value]'))).to.equal(said());
    });
  }

  it('gives the same numbers as a table, for each stretch of time and place', async () => {
    const host = await written();
    await host.add({ at: Date.now(), places: [{ region: 'low-back-l', before: 5 }] });
    await host.updateComplete;
    expect(text(one(host, '[part=summary]'))).to.equal('Low back beside the spine, left: one entry so far, 5 of 10.');
    const select = one<HTMLSelectElement>(host, '[part=trend] select');
    select.value = 'hip-crease-r';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await click(host, 'As a table');
    const rows = (): string[] => all(host, 'tbody tr').map((row) => text(row).split(' ').slice(-2).join(' '));
    expect(rows()).to.have.length(16);
    expect(rows().slice(0, 2)).to.deep.equal(['4 3', '4 –']);
    await click(host, 'Day');
    expect(rows().length).to.be.within(1, 2);
    await click(host, 'All');
    expect(rows()).to.have.length(16);
    await expect(host).to.be.accessible();
  });

  it('shows every entry in the table when there are more than the picture has dots, the latest first', async () => {
    const host = await make();
    const minutes = 60_000;
    // So many that dots are joined, at odd minutes, every other one with a number of afterwards.
    host.entries = Array.from({ length: 260 }, (_, index) =>
      entry({
        id: `m${index}`,
        at: Date.now() - index * 67 * minutes,
        places: [{ region: 'navel', before: 5 + (index % 4), ...(index % 2 && { after: 2 }) }],
      }),
    );
    await waitUntil(() => one(host, '.plot'));
    expect(text(one(host, '[part=summary]'))).to.equal(
      'Around the belly button: from 8 down to 5. Entries: 260. After what you did it was 5 lower on average.',
    );
    await click(host, 'As a table');
    const rows = (): string[] => all(host, 'tbody tr').map(text);
    const told = [...host.entries]
      .reverse()
      .map(({ at, places: [{ before, after }] }) => flat(`${momentOf('en', at)} ${before} ${after ?? '–'}`));
    const flatRows = (): string[] => rows().map(flat);
    expect(flatRows(), 'in parts').to.deep.equal(told.slice(0, 50));
    const more = (): HTMLButtonElement => one(host, '[part=table] ~ button');
    expect(text(more())).to.equal('Show older entries');
    for (let shown = 50; shown < 260; shown += 50) {
      more().focus();
      await press('Enter');
      await host.updateComplete;
      const last = shown + 50 >= 260;
      expect(focused(host)).to.equal(last ? one(host, '.scroll') : more());
    }
    expect(flatRows()).to.deep.equal(told);
    await expect(host).to.be.accessible();
  });

  for (const [lang, { diaryMore }] of Object.entries(languages)) {
    it(`says of a dot that stands for several entries that it is their average, in ${lang}`, async () => {
      const host = await make(html`<pain-diary lang=${lang}></pain-diary>`);
      const noon = new Date().setHours(12, 0, 0, 0) - 2 * 86_400_000;
      const minute = 60_000;
      const at = Array.from({ length: 130 }, (_, index) => noon - (131 - index) * 3 * 3_600_000);
      host.entries = [...at, noon, noon + minute, noon + 2 * minute].map((at, index) =>
        entry({
          id: `j${index}`,
          at,
          places: [{ region: 'navel', before: index === 132 ? 5 : 4, ...(index === 130 && { after: 1 }) }],
        }),
      );
      await waitUntil(() => text(one(host, '#heading')) === languages[lang].diary.title && one(host, '.plot'));
      await click(host, diaryMore.trend.spans.all);
      const plot = one(host, '.plot');
      const { mean, pointBoth, joined } = diaryMore.trend;
      const sentence = pointBoth(
        `${momentOf(lang, noon, noon + 2 * minute)}, ${mean(3)}`,
        numberOf(lang, 4.3),
        `1 (${mean(1)})`,
      );
      expect(flat(plot.getAttribute('aria-valuetext')!)).to.equal(flat(sentence));
      expect(text(one(host, '[part=value]'))).to.equal(flat(sentence));
      expect(text(one(host, '[part=trend]'))).to.include(joined);
      await click(host, diaryMore.trend.spans.day);
      expect(text(one(host, '[part=trend]'))).not.to.include(joined);
    });
  }

  it('writes a number that is not whole as the language does', async () => {
    for (const [lang, number] of [
      ['en', '1.5'],
      ['de', '1,5'],
      ['fr', '1,5'],
      ['ar', '1.5'],
    ]) {
      const host = await make(html`<pain-diary lang=${lang}></pain-diary>`);
      const yesterday = Date.now() - 86_400_000;
      host.entries = [
        { at: yesterday - 1000, places: [{ region: 'navel', before: 7, after: 5 }] },
        { at: yesterday, places: [{ region: 'navel', before: 8, after: 7 }] },
      ];
      await waitUntil(() => one(host, `[lang=${lang}] [part=summary]`));
      expect(text(one(host, '[part=summary]')), lang).to.include(number);
    }
  });

  it('warns calmly when it goes up, and names the way to a clinician', async () => {
    const host = await make();
    host.entries = days(2, Date.now() - 2 * 86_400_000).map((each, index) => ({
      ...each,
      places: [{ region: 'navel', before: 2 + index }],
    }));
    await host.updateComplete;
    await waitUntil(() => one(host, '[part=trend]'));
    expect(text(one(host, '[part=trend] .note'))).to.equal(
      'It went up. If it keeps going up, press less or pause, and show this to a clinician.',
    );
  });

  it('names every number and every button of the form and the list', async () => {
    const host = await make();
    host.entries = days(1, start);
    await host.updateComplete;
    await begin(host);
    await tick(host, 'hip-crease-l');
    await rate(host, 'hip-crease-l', 3);
    expect(one(host, '[name=before-hip-crease-l][value="3"]').getAttribute('aria-label')).to.equal('3 of 10');
    const group = one(host, '[name=before-hip-crease-l]').closest('[role=radiogroup]')!;
    const names = group.getAttribute('aria-labelledby')!.split(' ');
    expect(names.map((id) => text(one(host, `#${id}`))).join(' ')).to.equal('Front hip crease, left How tender?');
    expect(all(host, '[data-act=edit]').map((each) => flat(each.getAttribute('aria-label')!))).to.deep.equal(
      [...host.entries].reverse().map(({ at }) => flat(`Edit: ${momentOf('en', at)}`)),
    );
  });
});
