import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/trigger-faq.js';
import { faqIds, titleOf } from '../../src/trigger-faq/model.js';
import type { TriggerFaq } from '../../src/trigger-faq/trigger-faq.js';
import { press } from '../helpers/commands.js';
import { languages } from '../data/languages.js';
import { waitUntil } from '../helpers/wait.js';

const clean = (text: string | null | undefined): string => (text ?? '').replace(/[ \n\t]+/g, ' ').trim();
const folds = (host: TriggerFaq): HTMLDetailsElement[] => [...host.renderRoot.querySelectorAll('details')];
const titles = (host: TriggerFaq): string[] =>
  folds(host).map((each) => clean(each.querySelector('summary')!.textContent));
const opened = (host: TriggerFaq): number[] => folds(host).flatMap((each, nth) => (each.open ? [nth] : []));
const answered = (host: TriggerFaq): boolean => !!host.renderRoot.querySelector('[part=sources]');

/** The questions with their answers. */
async function make(markup = html`<trigger-faq></trigger-faq>`): Promise<TriggerFaq> {
  const host = await fixture<TriggerFaq>(markup);
  await waitUntil(() => answered(host));
  return host;
}

describe('<trigger-faq>', () => {
  it('asks eleven questions, folded, with the answers in the page for its search', async () => {
    const host = await make();
    expect(titles(host)).to.deep.equal(faqIds.map((id) => titleOf(id, languages.en)));
    expect(opened(host)).to.deep.equal([]);
    expect(clean(folds(host)[8].textContent)).to.include('Set the seat so that your hips are level');
    expect(clean(host.renderRoot.textContent)).to.include('See a clinician if pain is strong');
  });

  it('asks only what the page wants, in its order, and can begin with the first open', async () => {
    const host = await make(html`<trigger-faq show="habits causes" open></trigger-faq>`);
    expect(titles(host)).to.deep.equal(['Which habits help?', 'What in daily life adds to it?']);
    expect(opened(host)).to.deep.equal([0]);
    host.show = 'causes';
    await host.updateComplete;
    expect(titles(host)).to.deep.equal(['What in daily life adds to it?']);
    expect(opened(host), 'what was open belongs to its question').to.deep.equal([]);
  });

  it('says what is not known in `show`, and leaves it out', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void said.push(message);
    try {
      const host = await make(html`<trigger-faq show="nose causes"></trigger-faq>`);
      expect(titles(host)).to.have.length(1);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([`<trigger-faq> show="nose": expected ${faqIds.join(', ')}; left out.`]);
  });

  for (const lang of ['es', 'ar', 'de', 'fr', 'pt']) {
    it(`speaks the language of the page: ${lang}`, async () => {
      const host = await make(html`<trigger-faq lang=${lang} show="causes habits"></trigger-faq>`);
      const words = languages[lang];
      await waitUntil(() => titles(host)[1] === words.triggerFaq.titles.habits);
      expect(clean(folds(host)[0].textContent)).to.include(words.causes.sitting.detail);
      expect(host.renderRoot.querySelector('.base')!.getAttribute('dir')).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      await expect(host).to.be.accessible();
    });
  }

  it('opens by keyboard, and one at a time where the page wants it', async function () {
    const host = await make(html`<trigger-faq one-at-a-time></trigger-faq>`);
    const [first, second] = folds(host).map((each) => each.querySelector('summary')!);
    first.focus();
    await press('Enter');
    await waitUntil(() => opened(host).join() === '0');
    second.focus();
    await press('Space');
    await waitUntil(() => opened(host).includes(1));
    // Engines that know groups of details close the first.
    if ('name' in HTMLDetailsElement.prototype) await waitUntil(() => opened(host).join() === '1');
    expect(host.shadowRoot!.activeElement).to.equal(second);
  });

  describe('a question in the page’s address', () => {
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));
    const follow = async (id: string): Promise<void> => {
      const heard = oneEvent(window, 'hashchange');
      location.hash = id;
      await heard;
    };
    const spacer = html`<div style="height: 3000px"></div>`;

    it('is opened, gone to and given the keyboard, at the start and later', async () => {
      history.replaceState(null, '', '#habits');
      const frame = await fixture<HTMLElement>(html`<div>${spacer}<trigger-faq></trigger-faq>${spacer}</div>`);
      const host = frame.querySelector('trigger-faq')!;
      await waitUntil(() => opened(host).join() === '8');
      const top = (nth: number): number => folds(host)[nth].getBoundingClientRect().top;
      await waitUntil(() => Math.abs(top(8)) < 60);
      expect(host.shadowRoot!.activeElement).to.equal(folds(host)[8].querySelector('summary'));
      await follow('how-to-release');
      await waitUntil(() => opened(host).join() === '6,8');
      await waitUntil(() => Math.abs(top(6)) < 60);
      expect(host.shadowRoot!.activeElement).to.equal(folds(host)[6].querySelector('summary'));
      await follow('nothing-of-ours');
      await host.updateComplete;
      expect(opened(host)).to.deep.equal([6, 8]);
    });

    it('closes the others where one is open at a time', async () => {
      const host = await make(html`<trigger-faq one-at-a-time open></trigger-faq>`);
      await follow('causes');
      await waitUntil(() => opened(host).join() === '4');
    });

    it('is left to the page where the page has something of that name, or the question is not shown', async () => {
      const frame = await fixture<HTMLElement>(
        html`<div>
          <h2 id="habits">Mine</h2>
          <trigger-faq show="habits causes"></trigger-faq>
        </div>`,
      );
      const host = frame.querySelector('trigger-faq')!;
      await follow('habits');
      await follow('how-to-release');
      await host.updateComplete;
      expect(opened(host)).to.deep.equal([]);
    });
  });

  it('is all open on paper, and afterwards as it was', async () => {
    const host = await make(html`<trigger-faq one-at-a-time></trigger-faq>`);
    setTimeout(() => (folds(host)[2].open = true));
    await oneEvent(folds(host)[2], 'toggle');
    dispatchEvent(new Event('beforeprint'));
    expect(opened(host)).to.have.length(11);
    dispatchEvent(new Event('afterprint'));
    expect(opened(host)).to.deep.equal([2]);
    host.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(opened(host)).to.deep.equal([2]);
  });

  it('puts questions and answers beside itself for search engines, when asked', async () => {
    const host = await make(html`<trigger-faq json-ld show="habits causes"></trigger-faq>`);
    const pages = (): { mainEntity: { name: string }[] }[] =>
      [...host.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => JSON.parse(script.textContent) as { mainEntity: { name: string }[] },
      );
    await waitUntil(() => pages()[0]?.mainEntity.length === 2);
    host.show = 'habits';
    await waitUntil(() => pages()[0].mainEntity.length === 1);
    expect(pages()).to.have.length(1);
    expect(pages()[0].mainEntity[0].name).to.equal('Which habits help?');
    host.jsonLd = false;
    await waitUntil(() => !pages().length);
  });

  it('is accessible folded and unfolded', async () => {
    const host = await make(html`<trigger-faq label="In short" heading-level="2"></trigger-faq>`);
    await expect(host).to.be.accessible();
    for (const each of folds(host)) each.open = true;
    await expect(host).to.be.accessible();
    expect(clean(host.renderRoot.querySelector('[aria-level="2"]')!.textContent)).to.equal('In short');
  });

  it('draws every part that it documents', async () => {
    const host = await make();
    for (const part of ['base', 'heading', 'question', 'answer', 'sources']) {
      expect(host.renderRoot.querySelector(`[part~=${part}]`), part).not.to.equal(null);
    }
  });
});
