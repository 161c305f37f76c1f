import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../helpers/engine.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import { press } from '../helpers/commands.js';

const make = (markup = html`<hold-timer no-sound prepare-seconds="0"></hold-timer>`): Promise<HoldTimer> =>
  fixture<HoldTimer>(markup);
const find = (timer: HoldTimer, selector: string): HTMLElement | null =>
  timer.renderRoot.querySelector<HTMLElement>(selector);
const button = (timer: HoldTimer, label: string): HTMLButtonElement =>
  [...timer.renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(label))!;
const words = (element: Element | null): string => element!.textContent.replace(/\s+/g, ' ').trim();

async function switches(timer: HoldTimer): Promise<void> {
  button(timer, 'Cues').click();
  await waitUntil(() => find(timer, '.switches'), 'no switches');
}

describe('the switches', () => {
  it('stand behind one button and set the attributes', async () => {
    const timer = await make(html`<hold-timer no-sound></hold-timer>`);
    expect(button(timer, 'Cues').getAttribute('aria-expanded')).to.equal('false');
    await switches(timer);
    expect(button(timer, 'Cues').getAttribute('aria-expanded')).to.equal('true');
    const sound = button(timer, 'Sound');
    expect(sound.getAttribute('aria-pressed')).to.equal('false');
    sound.click();
    await timer.updateComplete;
    expect(sound.getAttribute('aria-pressed')).to.equal('true');
    expect(timer.hasAttribute('no-sound')).to.equal(false);
    for (const [label, attribute] of [
      ['Sound', 'no-sound'],
      ['Screen light', 'flash'],
    ]) {
      button(timer, label).click();
      await timer.updateComplete;
      expect(timer.hasAttribute(attribute), attribute).to.equal(true);
    }
    button(timer, 'Cues').click();
    await timer.updateComplete;
    expect(find(timer, '.switches')).to.equal(null);
  });

  it('say why one cannot be used in this browser', async () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'vibrate');
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    try {
      const timer = await make();
      await switches(timer);
      const vibration = button(timer, 'Vibration');
      expect(vibration.disabled).to.equal(true);
      expect(vibration.getAttribute('aria-pressed')).to.equal('false');
      expect(words(vibration)).to.equal('Vibration Not in this browser');
    } finally {
      if (own) Object.defineProperty(Navigator.prototype, 'vibrate', own);
    }
  });

  it('speak the language of the page', async () => {
    for (const [lang, cues, sound] of [
      ['es', 'Avisos', 'Sonido'],
      ['ar', 'التنبيهات', 'الصوت'],
      ['de', 'Signale', 'Ton'],
    ]) {
      const page = await fixture(html`<div lang=${lang}><hold-timer no-sound></hold-timer></div>`);
      const timer = page.querySelector('hold-timer')!;
      await waitUntil(() => button(timer, cues), `no ${lang}`);
      button(timer, cues).click();
      await waitUntil(() => button(timer, sound), `no switches in ${lang}`);
    }
  });

  it('pass axe', async () => {
    const timer = await make();
    await switches(timer);
    await expect(timer).to.be.accessible();
  });
});

describe('the question', () => {
  it('is in reach during a hold, by words and not by colour alone', async () => {
    const timer = await make();
    timer.start();
    await waitUntil(() => find(timer, '.check'), 'no question');
    const answers = [...timer.renderRoot.querySelectorAll('.answers button')];
    expect(answers.map(words)).to.deep.equal([
      'Good ache Stay with it',
      'Too much Ease off',
      'Sharp Throbbing, tingling or numb',
    ]);
    expect(answers.every((each) => each.querySelector('svg'))).to.equal(true);
    expect(answers.map((each) => each.getAttribute('aria-keyshortcuts'))).to.deep.equal(['1', '2', '3']);
    await expect(timer).to.be.accessible();
    timer.stop();
    await timer.updateComplete;
    // Only its place is kept: neither seen nor reached.
    expect(find(timer, '.check:not(.kept)')).to.equal(null);
    expect(getComputedStyle(find(timer, '.check')!).visibility).to.equal('hidden');
  });

  it('pauses for "too much" and stops for "sharp"', async () => {
    const timer = await make();
    timer.start();
    await waitUntil(() => find(timer, '.check'), 'no question');
    button(timer, 'Too much').click();
    expect(timer.status).to.equal('paused');
    timer.resume();
    await timer.updateComplete;
    button(timer, 'Sharp').click();
    expect(timer.status).to.equal('stopped');
  });

  it('is left out by no-check', async () => {
    const timer = await make(html`<hold-timer no-sound no-check prepare-seconds="0"></hold-timer>`);
    timer.start();
    await switches(timer);
    expect(find(timer, '.check')).to.equal(null);
    timer.stop();
  });
});

describe('the full screen', () => {
  const filled = (timer: HoldTimer): boolean => {
    const { width, height } = find(timer, '.base')!.getBoundingClientRect();
    return Math.abs(width - innerWidth) < 20 && Math.abs(height - innerHeight) < 20;
  };

  it('is entered and left by its button', async () => {
    const timer = await make();
    const big = button(timer, 'Full screen');
    expect(big.getAttribute('aria-pressed')).to.equal('false');
    big.click();
    await waitUntil(() => filled(timer), 'does not fill the screen');
    expect(timer.hasAttribute('big')).to.equal(true);
    expect(big.getAttribute('aria-pressed')).to.equal('true');
    expect(find(timer, '.base')!.getAttribute('role')).to.equal('dialog');
    await expect(timer).to.be.accessible();
    big.click();
    await waitUntil(() => !filled(timer), 'still fills the screen');
    expect(timer.hasAttribute('big')).to.equal(false);
    expect(find(timer, '.base')!.getAttribute('role')).to.equal('group');
  });

  it('is left by Escape first, while the hold goes on', async () => {
    const timer = await make();
    timer.start();
    timer.big = true;
    await waitUntil(() => filled(timer), 'does not fill the screen');
    button(timer, 'Pause').focus();
    await press('Escape');
    await waitUntil(() => !timer.big, 'still big');
    expect(timer.status).to.equal('running');
    timer.stop();
  });

  it('keeps the keyboard inside', async () => {
    const link = await fixture<HTMLElement>(html`<a href="#away">Elsewhere</a>`);
    const timer = await make();
    timer.big = true;
    await waitUntil(() => filled(timer), 'does not fill the screen');
    link.focus();
    expect(document.activeElement).to.equal(timer);
    timer.big = false;
    await timer.updateComplete;
    link.focus();
    expect(document.activeElement).to.equal(link);
  });

  it('ends when the timer is taken out, and is there again when it is put back', async () => {
    const timer = await make(html`<hold-timer no-sound big></hold-timer>`);
    await waitUntil(() => filled(timer), 'does not fill the screen');
    const place = timer.parentElement!;
    timer.remove();
    const link = await fixture<HTMLElement>(html`<a href="#away">Elsewhere</a>`);
    link.focus();
    expect(document.activeElement).to.equal(link);
    place.append(timer);
    await waitUntil(() => filled(timer), 'does not fill the screen again');
  });
});
