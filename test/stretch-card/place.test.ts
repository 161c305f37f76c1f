import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/stretch-card.js';
import type { StretchCard } from '../../src/stretch-card/stretch-card.js';

/** What keeps the place of a card, as tall as `src/unknot.css` has it. */
function strut(card: Element): number {
  const { content, blockSize } = getComputedStyle(card, '::before');
  return content === 'none' || content === 'normal' ? 0 : Number.parseFloat(blockSize);
}

describe('the place of a card that is still to come', () => {
  let sheet: HTMLLinkElement;

  before(async () => {
    sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: new URL('../../src/unknot.css', import.meta.url).href,
    });
    await new Promise((done) => {
      sheet.onload = done;
      document.head.append(sheet);
    });
  });
  after(() => sheet.remove());

  /** A page of its own with the sheet, in which nothing is ever defined: as before the card's script has come. */
  async function bare(): Promise<(attributes: string, inside?: string) => HTMLElement> {
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<!doctype html>' });
    const loaded = oneEvent(frame, 'load');
    (await fixture<HTMLElement>(html`<div></div>`)).append(frame);
    await loaded;
    const inner = frame.contentDocument!;
    const link = inner.importNode(sheet);
    const styled = oneEvent(link, 'load');
    inner.head.append(link);
    await styled;
    return (attributes, inside = '') => {
      inner.body.innerHTML = `<stretch-card ${attributes}>${inside}</stretch-card>`;
      return inner.body.firstElementChild as HTMLElement;
    };
  }

  it('is kept for the card as it is by default, and for its side, name and exercise', async () => {
    const card = await bare();
    for (const attributes of ['', 'side="left"', 'label="Your stretch"', 'exercise="hip-sway"']) {
      expect(strut(card(attributes)), attributes).to.be.above(500);
    }
  });

  it('is not kept where nobody can know how tall it will be, and a min-height of the page is', async () => {
    const card = await bare();
    for (const [attributes, inside] of [
      ['layout="media"', ''],
      ['layout="compact"', ''],
      ['show="dosage"', ''],
      ['src="calf.json"', ''],
      ['', '<script type="application/json">{}</script>'],
    ]) {
      const here = card(attributes, inside);
      expect(strut(here), attributes).to.equal(0);
      expect(here.clientHeight, attributes).to.be.below(150);
      here.style.minHeight = '480px';
      expect(here.getBoundingClientRect().height, attributes).to.be.closeTo(480, 1);
    }
  });

  it('is let go by a card that has drawn its exercise, or has refused it', async () => {
    const { warn } = console;
    console.warn = () => {};
    for (const exercise of ['kneeling-lunge', 'knee-lift', 'cartwheel']) {
      const card = await fixture<StretchCard>(html`<stretch-card exercise=${exercise}></stretch-card>`);
      await waitUntil(() => card.hasAttribute('data-ready'), exercise, { timeout: 5000 });
      expect(card.renderRoot.querySelector('.base')!.textContent).not.to.include('Loading');
      expect(strut(card), exercise).to.equal(0);
      expect(card.clientHeight, exercise).to.equal(card.renderRoot.querySelector<HTMLElement>('.base')!.offsetHeight);
    }
    console.warn = warn;
  });
});
