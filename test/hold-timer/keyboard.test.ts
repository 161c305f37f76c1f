import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../helpers/engine.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import { press } from '../helpers/commands.js';

const focused = (timer: HoldTimer): string => timer.shadowRoot!.activeElement?.textContent.trim() ?? '';

/** Goes on with Tab, or back, until the button with this label has the focus. */
async function tabTo(timer: HoldTimer, label: string, key = 'Tab'): Promise<void> {
  for (let tries = 0; tries < 20 && !focused(timer).startsWith(label); tries++) await press(key);
  expect(focused(timer).startsWith(label), `${label}, but the focus is on "${focused(timer)}"`).to.equal(true);
}

describe('a session by the keyboard alone', () => {
  it('from Start to Stop, with the question, more time, the switches and the full screen', async function () {
    this.timeout(40_000);
    const page = await fixture(
      html`<div>
        <button id="before">Before</button>
        <hold-timer no-sound prepare-seconds="20"></hold-timer>
        <button id="after">After</button>
      </div>`,
    );
    const timer = page.querySelector('hold-timer')!;
    const told: string[] = [];
    for (const type of ['hold-start', 'hold-pause', 'hold-resume', 'hold-check', 'hold-stop']) {
      timer.addEventListener(type, () => told.push(type));
    }
    page.querySelector<HTMLElement>('#before')!.focus();

    await tabTo(timer, 'Cues');
    await press('Enter');
    await waitUntil(() => timer.renderRoot.querySelector('.switches'), 'no switches');
    await tabTo(timer, 'Screen light');
    await press('Space');
    expect(timer.flash).to.equal(true);
    timer.flash = false;
    timer.shadowRoot!.querySelector<HTMLElement>('.tools button')!.focus();
    await press('Enter');
    await waitUntil(() => !timer.renderRoot.querySelector('.switches'), 'the switches stay');

    await tabTo(timer, 'Start');
    await press('Enter');
    await waitUntil(() => timer.status === 'running', 'did not start');
    expect(focused(timer)).to.equal('Pause');

    await tabTo(timer, 'Skip');
    await press('Enter');
    await waitUntil(() => timer.phase === 'hold', 'did not skip');

    const left = timer.remainingSeconds;
    await press('ArrowUp');
    expect(timer.remainingSeconds).to.be.within(left + 13, left + 15);

    await waitUntil(() => timer.renderRoot.querySelector('.check'), 'no question');
    await press('1');
    await press('2');
    await waitUntil(() => timer.status === 'paused', '"too much" does not pause');
    await tabTo(timer, 'Full screen', 'Shift+Tab');
    await press('Enter');
    await waitUntil(() => timer.big, 'not big');
    await waitUntil(() => timer.renderRoot.querySelector('[role=dialog]'), 'no full screen');
    await press('Escape');
    await waitUntil(() => !timer.big, 'still big');
    expect(timer.status).to.equal('paused');

    await tabTo(timer, 'Resume');
    await press('Space');
    await waitUntil(() => timer.status === 'running', 'did not go on');
    await press('Escape');
    await waitUntil(() => timer.status === 'stopped', 'did not stop');
    expect(focused(timer)).to.equal('Start again');
    expect(told).to.deep.equal(['hold-start', 'hold-check', 'hold-check', 'hold-pause', 'hold-resume', 'hold-stop']);

    for (let tries = 0; tries < 20 && document.activeElement?.id !== 'after'; tries++) await press('Tab');
    expect(document.activeElement!.id).to.equal('after');
  });
});
