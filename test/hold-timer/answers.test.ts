import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../helpers/engine.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import { click, press } from '../helpers/commands.js';

const find = <Found extends HTMLElement = HTMLElement>(timer: HoldTimer, selector: string): Found =>
  timer.renderRoot.querySelector<Found>(selector)!;
const answer = (timer: HoldTimer, kind: string): HTMLButtonElement => find<HTMLButtonElement>(timer, `button.${kind}`);
const advice = (timer: HoldTimer): string | undefined =>
  timer.renderRoot.querySelector('[part=advice]')?.textContent.trim();

async function holding(markup = html`<hold-timer no-sound prepare-seconds="0"></hold-timer>`): Promise<HoldTimer> {
  const timer = await fixture<HoldTimer>(markup);
  timer.start();
  await waitUntil(() => answer(timer, 'good'), 'is not asked');
  return timer;
}

/** Where every button stands. */
const places = (timer: HoldTimer): string[] =>
  [...timer.renderRoot.querySelectorAll('button')].map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return `${each.textContent.trim().slice(0, 12)} ${[x, y, width, height].map(Math.round).join(' ')}`;
  });

describe('an answer to how it feels', () => {
  for (const lang of ['en', 'es', 'ar', 'de', 'fr', 'pt']) {
    it(`moves no button, and "sharp" stays in reach beside the advice: ${lang}`, async () => {
      const timer = await holding(html`<hold-timer lang=${lang} no-sound prepare-seconds="0"></hold-timer>`);
      await waitUntil(() => find(timer, '.base').lang === lang, 'no words');
      for (const width of [240, 288, 328, 480, 700]) {
        timer.style.inlineSize = `${width}px`;
        await timer.updateComplete;
        // The label of the main one changes, and with it nothing else.
        const spots = (): string[] => places(timer).map((each) => each.replace(/^\D*(?=\d)/, ''));
        const before = spots();
        timer.check('too-much');
        await waitUntil(() => advice(timer), 'no advice');
        const where = `${lang}, ${width} px`;
        expect(spots().slice(0, 8), where).to.deep.equal(before.slice(0, 8));
        expect(spots(), where).to.deep.equal(before);
        const said = find(timer, '[part=advice]').getBoundingClientRect();
        const sharp = answer(timer, 'sharp').getBoundingClientRect();
        const box = find(timer, '.check').getBoundingClientRect();
        const apart = said.bottom <= sharp.top + 1 || said.right <= sharp.left + 1 || said.left >= sharp.right - 1;
        expect(apart, `${where}: the advice lies over "sharp"`).to.equal(true);
        expect(said.bottom <= box.bottom + 1, `${where}: the advice is too long`).to.equal(true);
        timer.reset();
        timer.start();
        await timer.updateComplete;
      }
      timer.stop();
    });
  }

  it('a double tap on "too much" pauses, and the second tap meets nothing', async () => {
    const timer = await holding();
    const { x, y, width, height } =
      (answer(timer, 'too-much').scrollIntoView({ block: 'center' }),
      answer(timer, 'too-much').getBoundingClientRect());
    const spot = { x: x + width / 2, y: y + height / 2 };
    await click(spot);
    await waitUntil(() => advice(timer), 'no advice');
    await click(spot);
    await timer.updateComplete;
    expect(timer.status).to.equal('paused');
    expect(timer.state!.checks['too-much']).to.equal(1);
    timer.stop();
  });

  it('the third "too much" of a session stops it with the advice for its point', async () => {
    const timer = await holding(
      html`<hold-timer no-sound prepare-seconds="0" trigger-point="tp-iliopsoas-crease-l"></hold-timer>`,
    );
    for (const times of [1, 2, 3]) {
      timer.check('too-much');
      // Nothing more is said by the same again before going on.
      timer.check('too-much');
      expect(timer.state!.checks['too-much']).to.equal(times);
      if (times < 3) timer.resume();
    }
    expect(timer.state).to.include({ status: 'stopped', ended: 'pain', reason: 'pain' });
    await waitUntil(() => advice(timer)?.startsWith('Let go. Move to a spot above the hip crease'), 'other advice');
  });

  it('is read in the language that the page changes to', async () => {
    const timer = await holding();
    timer.check('too-much');
    await waitUntil(() => advice(timer)?.startsWith('Ease off'), 'no advice');
    timer.lang = 'de';
    await waitUntil(() => advice(timer)?.startsWith('Drück schwächer'), 'still English');
    timer.stop();
  });

  it('by the keyboard leaves the focus on the main button', async () => {
    for (const kind of ['sharp', 'too-much']) {
      const timer = await holding();
      answer(timer, kind).focus();
      await press('Enter');
      await waitUntil(() => timer.status !== 'running', 'not told');
      await timer.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      expect(timer.shadowRoot!.activeElement?.className, kind).to.contain('primary');
      timer.stop();
    }
  });

  it('leaves the focus on the main button when the hold ends by itself', async () => {
    const timer = await holding(
      html`<hold-timer no-sound prepare-seconds="0" hold-seconds="5" move-seconds="20"></hold-timer>`,
    );
    answer(timer, 'good').focus();
    timer.skip();
    expect(timer.phase).to.equal('move');
    await timer.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(timer.shadowRoot!.activeElement?.className).to.contain('primary');
    await press('Space');
    expect(timer.status).to.equal('paused');
    timer.stop();
  });

  it('is not taken from a key where nobody is asked', async () => {
    for (const markup of [
      html`<hold-timer no-sound prepare-seconds="0" no-check></hold-timer>`,
      html`<hold-timer no-sound prepare-seconds="0" program="stretch-hold"></hold-timer>`,
    ]) {
      const timer = await fixture<HoldTimer>(markup);
      timer.start();
      await timer.updateComplete;
      timer.focus();
      await press('1', '2', '3');
      expect(timer.status).to.equal('running');
      expect(timer.state!.checks).to.deep.equal({ good: 0, 'too-much': 0, sharp: 0 });
      timer.stop();
    }
  });
});
