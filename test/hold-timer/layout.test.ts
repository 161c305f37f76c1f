import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../helpers/engine.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';

const box = (timer: HoldTimer, selector: string): DOMRect =>
  timer.renderRoot.querySelector(selector)!.getBoundingClientRect();

async function holding(width: number, lang: string, sides = ''): Promise<HoldTimer> {
  const place = await fixture(
    html`<div>
      <hold-timer
        lang=${lang}
        sides=${sides || 'none'}
        sets=${sides ? 2 : 1}
        no-sound
        prepare-seconds="0"
        move-seconds="9"
      ></hold-timer>
    </div>`,
  );
  (place as HTMLElement).style.inlineSize = `${width}px`;
  const timer = place.querySelector('hold-timer')!;
  await waitUntil(() => timer.renderRoot.querySelector<HTMLElement>('.base')!.lang === lang, 'no words');
  timer.start();
  await waitUntil(() => timer.renderRoot.querySelector('.answers'), 'is not asked');
  await timer.updateComplete;
  return timer;
}

describe('the parts of a timer', () => {
  it('stay in their place in a side column, and the words within the ring', async () => {
    for (const lang of ['en', 'de', 'fr']) {
      for (const width of [120, 150, 180, 210]) {
        const timer = await holding(width, lang);
        const where = `${lang}, ${width} px`;
        const base = box(timer, '.base');
        for (const button of timer.renderRoot.querySelectorAll('.controls button, .answers button')) {
          const { left, right } = button.getBoundingClientRect();
          expect(left >= base.left && right <= base.right, `${where}: ${button.textContent}`).to.equal(true);
        }
        const clock = box(timer, '.clock');
        const [middle, inner] = [(clock.left + clock.right) / 2, clock.width * 0.425];
        for (const line of timer.renderRoot.querySelectorAll('.face > :not(.sink)')) {
          const range = document.createRange();
          range.selectNodeContents(line);
          const { left, right, top, bottom, width: wide } = range.getBoundingClientRect();
          if (!wide) continue;
          const high = Math.max(...[top, bottom].map((y) => Math.abs(y - (clock.top + clock.bottom) / 2)));
          // Words have some air above and below.
          const across = Math.max(...[left, right].map((x) => Math.abs(x - middle)));
          expect(Math.hypot(across, high * 0.8) <= inner, `${where}: "${line.textContent}"`).to.equal(true);
        }
        timer.stop();
      }
    }
  });

  it('do not move when the sides change', async () => {
    for (const lang of ['en', 'es', 'pt', 'ar']) {
      for (const width of [240, 288, 320]) {
        const timer = await holding(width, lang, 'both');
        const places: number[] = [];
        for (const side of ['left', 'right']) {
          while (timer.state!.side !== side) timer.skip();
          await timer.updateComplete;
          places.push(Math.round(box(timer, '.primary').top - box(timer, '.base').top));
        }
        expect(places[1], `${lang}, ${width} px`).to.equal(places[0]);
        timer.stop();
      }
    }
  });

  it('leave no gap between the buttons and the last words', async () => {
    for (const lang of ['en', 'de', 'ar']) {
      for (const width of [288, 390, 640]) {
        const timer = await holding(width, lang);
        const gap = (above: string): number => box(timer, '.foot > p').top - box(timer, above).bottom;
        const where = `${lang}, ${width} px`;
        const { height } = box(timer, '.base');
        timer.skip();
        await timer.updateComplete;
        expect(gap('.controls'), `${where}, moving`).to.be.within(0, 24);
        timer.stop();
        await timer.updateComplete;
        expect(gap('.primary'), `${where}, stopped`).to.be.within(0, 32);
        expect(box(timer, '.base').height, where).to.be.closeTo(height, 1);
      }
    }
  });
});
