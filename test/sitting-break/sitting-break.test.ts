import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/sitting-break.js';
import type { SittingBreak } from '../../src/sitting-break/sitting-break.js';
import { press } from '../helpers/commands.js';

const text = (host: SittingBreak, selector: string): string =>
  host.renderRoot.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();
const spoken = (host: SittingBreak): string => text(host, '[role=status]');
const button = (host: SittingBreak, label: string): HTMLButtonElement =>
  [...host.renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === label)!;
const click = async (host: SittingBreak, label: string): Promise<void> => {
  button(host, label).click();
  await host.updateComplete;
};

/** Lets the page's clocks run ahead, and the page look every minute, as it does by itself. */
const { now: steady } = performance;
const { now: wall } = Date;
let passed = 0;
const look = (): boolean => document.dispatchEvent(new Event('visibilitychange'));
function pass(minutes: number): void {
  for (let minute = 0; minute < minutes; minute++) {
    passed += 60_000;
    look();
  }
}

/** A notification that the test can look at; `answer` is what the person says when asked. */
function notifications(answer: NotificationPermission): { shown: string[]; asked: number; restore(): void } {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Notification');
  const log = {
    shown: [] as string[],
    asked: 0,
    restore: () =>
      before
        ? Object.defineProperty(globalThis, 'Notification', before)
        : Reflect.deleteProperty(globalThis, 'Notification'),
  };
  class Fake {
    static requestPermission(): Promise<NotificationPermission> {
      log.asked++;
      return Promise.resolve(answer);
    }
    onclick: unknown;
    readonly title: string;
    constructor(title: string) {
      this.title = title;
      log.shown.push(title);
    }
    close(): void {
      log.shown.push('closed');
    }
  }
  Object.defineProperty(globalThis, 'Notification', { value: Fake, configurable: true, writable: true });
  return log;
}

/** Says that the tab is hidden, or not. */
function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  look();
}

const make = (markup = html`<sitting-break></sitting-break>`): Promise<SittingBreak> => fixture<SittingBreak>(markup);

async function started(markup?: ReturnType<typeof html>): Promise<SittingBreak> {
  const host = await make(markup);
  await click(host, 'Start');
  await waitUntil(() => host.status === 'sitting');
  await host.updateComplete;
  return host;
}

describe('<sitting-break>', () => {
  beforeEach(() => {
    passed = 0;
    performance.now = () => steady.call(performance) + passed;
    Date.now = () => wall() + passed;
  });
  afterEach(() => {
    performance.now = steady;
    Date.now = wall;
    Reflect.deleteProperty(document, 'hidden');
  });

  it('waits for a press and says plainly that it works while the page is open', async () => {
    const host = await make();
    pass(60);
    expect(host.status).to.equal('idle');
    expect(host.remainingMinutes).to.equal(45);
    expect(text(host, '.digits')).to.equal('45');
    expect(text(host, '.base')).to.include('every 45 minutes this asks you to stand.');
    expect(text(host, '.base')).to.include('It works only while this page is open.');
  });

  it('goes through sitting, a snooze, a break and back, telling each', async () => {
    const host = await started();
    const events: string[] = [];
    for (const type of ['break-due', 'break-start', 'break-done', 'break-snooze'] as const) {
      host.addEventListener(type, (event) => {
        expect(event.bubbles && event.composed).to.equal(true);
        const { activity, seconds, minutes } = event as Event & Record<string, string | number | undefined>;
        events.push([type, activity, seconds, minutes].filter((part) => part !== undefined).join(' '));
      });
    }
    pass(12);
    await host.updateComplete;
    expect(text(host, '.digits')).to.equal('33');
    pass(33);
    await host.updateComplete;
    expect(host.status).to.equal('due');
    await click(host, '5 more minutes');
    expect(host.remainingMinutes).to.equal(5);
    pass(5);
    await host.updateComplete;
    await click(host, 'Just stand and walk');
    expect(host.status).to.equal('moving');
    pass(20);
    expect(host.status).to.equal('moving');
    await click(host, 'I’m back');
    expect(host.remainingMinutes).to.equal(45);
    expect(events).to.have.length(5);
    expect(events.slice(0, 4)).to.deep.equal(['break-due', 'break-snooze 5', 'break-due', 'break-start walk']);
    expect(events[4]).to.match(/^break-done walk 120[01]$/);
    host.stop();
  });

  it('says each step once, politely', async () => {
    const host = await started();
    expect(spoken(host)).to.equal('I will ask you to stand in 45 minutes.');
    pass(45);
    expect(spoken(host)).to.equal('Time to stand up.');
    host.snooze();
    expect(spoken(host)).to.equal('I will ask again in 5 minutes.');
    pass(5);
    host.move('walk');
    expect(spoken(host)).to.equal('You are up. Press “I’m back” when you sit down.');
    host.back();
    expect(spoken(host)).to.equal('Welcome back. I will ask again in 45 minutes.');
    passed += 6 * 60_000;
    look();
    expect(spoken(host)).to.equal('You were away. The count begins again: 45 minutes.');
    host.stop();
    expect(spoken(host)).to.equal('Stopped.');
    expect(host.renderRoot.querySelector('[role=timer]')!.hasAttribute('aria-live')).to.equal(false);
  });

  for (const [lang, sentence, start] of [
    ['es', 'Te pediré que te levantes en 30 minutos.', 'Empezar'],
    ['ar', 'سنطلب منك الوقوف بعد 30 دقيقة.', 'ابدأ'],
    ['de', 'In 30 Minuten bitte ich dich, aufzustehen.', 'Start'],
  ]) {
    it(`speaks the language of the page: ${lang}`, async () => {
      const host = await make(html`<sitting-break lang=${lang} every-minutes="30"></sitting-break>`);
      await waitUntil(() => host.renderRoot.querySelector(`.base[lang=${lang}]`));
      await click(host, start);
      await waitUntil(() => spoken(host) === sentence);
      host.stop();
    });
  }

  it('begins again when the page was out of sight for longer than away-minutes', async () => {
    const host = await started(html`<sitting-break away-minutes="10"></sitting-break>`);
    pass(30);
    hide(true);
    passed += 9 * 60_000;
    hide(false);
    expect(host.remainingMinutes).to.equal(6);
    hide(true);
    passed += 11 * 60_000;
    hide(false);
    expect(host.remainingMinutes).to.equal(45);
    host.stop();
  });

  it('notifies only after the person switched it on, and then counts on out of sight', async () => {
    const log = notifications('granted');
    try {
      const host = await started();
      expect(log.asked).to.equal(0);
      await click(host, 'Notify me');
      await waitUntil(() => button(host, 'Notify me').getAttribute('aria-pressed') === 'true');
      expect(log.asked).to.equal(1);
      hide(true);
      pass(45);
      expect(host.status).to.equal('due');
      expect(log.shown).to.deep.equal(['Time to stand up']);
      hide(false);
      host.move('walk');
      expect(log.shown.at(-1)).to.equal('closed');
      host.stop();
    } finally {
      log.restore();
    }
  });

  it('takes a refusal in silence', async () => {
    const log = notifications('denied');
    try {
      const host = await started();
      await click(host, 'Notify me');
      await aTimeout(0);
      await host.updateComplete;
      expect(button(host, 'Notify me').getAttribute('aria-pressed')).to.equal('false');
      expect(spoken(host)).to.equal('I will ask you to stand in 45 minutes.');
      hide(true);
      hide(false);
      pass(45);
      expect(log.shown).to.deep.equal([]);
      host.stop();
    } finally {
      log.restore();
    }
  });

  it('offers the hip opener with a timer of thirty seconds a side', async () => {
    const host = await started();
    pass(45);
    await host.updateComplete;
    await click(host, 'Hip opener, 60 seconds');
    await customElements.whenDefined('hold-timer');
    const timer = host.renderRoot.querySelector('hold-timer')!;
    await timer.updateComplete;
    expect(timer.remainingSeconds).to.equal(30);
    expect(timer.sides).to.equal('both');
    expect(host.renderRoot.querySelector('stretch-card')).to.equal(null);
    host.stop();
  });

  it('offers the knee lift as a card, and something else in the same break', async () => {
    const host = await started();
    let starts = 0;
    host.addEventListener('break-start', () => starts++);
    host.move('knee-lift');
    await host.updateComplete;
    await customElements.whenDefined('stretch-card');
    expect(host.renderRoot.querySelector('stretch-card')!.exercise).to.equal('knee-lift');
    await click(host, 'Just stand and walk');
    expect(host.renderRoot.querySelector('stretch-card')).to.equal(null);
    expect(starts).to.equal(1);
    host.stop();
  });

  it('can be used by keyboard alone: the focus stays in it when a button goes', async () => {
    const host = await make();
    button(host, 'Start').focus();
    await press('Enter');
    await waitUntil(() => host.status === 'sitting');
    await host.updateComplete;
    expect(host.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Stand up now');
    await press('Enter');
    await host.updateComplete;
    expect(host.shadowRoot!.activeElement?.textContent?.trim()).to.equal('I’m back');
    await press('Enter');
    await host.updateComplete;
    expect(host.status).to.equal('sitting');
    host.stop();
  });

  it('does not take the focus when a break comes due by itself', async () => {
    const page = await fixture(html`<div><button id="other">Other</button><sitting-break></sitting-break></div>`);
    const host = page.querySelector('sitting-break')!;
    host.start();
    await waitUntil(() => host.status === 'sitting');
    page.querySelector('button')!.focus();
    pass(45);
    await host.updateComplete;
    expect(document.activeElement?.id).to.equal('other');
    host.stop();
  });

  it('keeps its count when it is moved, and leaves nothing running outside of the page', async () => {
    const host = await started();
    pass(10);
    const place = host.parentElement!;
    host.remove();
    passed += 4 * 60_000;
    look();
    place.append(host);
    await host.updateComplete;
    expect(host.remainingMinutes).to.equal(31);
    host.remove();
    let due = 0;
    host.addEventListener('break-due', () => due++);
    pass(60);
    expect(due).to.equal(0);
    host.stop();
  });

  it('is not started by a press that was taken back while it loaded', async () => {
    const host = await make();
    host.start();
    host.stop();
    await aTimeout(50);
    expect(host.status).to.equal('idle');
  });

  it('says what is wrong with an attribute, once, and goes on with its default', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void said.push(message);
    try {
      const host = await started(html`<sitting-break every-minutes="5" away-minutes="x"></sitting-break>`);
      expect(host.remainingMinutes).to.equal(45);
      pass(2);
      expect(said).to.have.members([
        '<sitting-break> every-minutes="5": expected a number from 30 to 60; using 45.',
        '<sitting-break> away-minutes="x": expected a number from 3 to 60; using 5.',
      ]);
      host.stop();
    } finally {
      console.warn = warn;
    }
  });

  it('passes axe in every state, without a style attribute', async () => {
    const host = await make();
    await expect(host).to.be.accessible();
    await click(host, 'Start');
    await waitUntil(() => host.status === 'sitting');
    await host.updateComplete;
    await expect(host).to.be.accessible();
    pass(45);
    await host.updateComplete;
    await expect(host).to.be.accessible();
    for (const activity of ['walk', 'hip-opener'] as const) {
      host.move(activity);
      await host.updateComplete;
      await aTimeout(50);
      await expect(host).to.be.accessible();
      expect(host.renderRoot.querySelector('[style]')).to.equal(null);
    }
    host.stop();
  });

  it('has every part that its documentation names', async () => {
    const host = await started();
    for (const part of ['base', 'heading', 'clock', 'digits', 'button', 'primary']) {
      expect(host.renderRoot.querySelector(`[part~=${part}]`), part).to.exist;
    }
    host.stop();
  });

  it('fires break-due so that a page can await it', async () => {
    const host = await started();
    setTimeout(() => pass(45));
    await oneEvent(host, 'break-due');
    host.stop();
  });
});
