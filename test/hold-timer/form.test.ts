import { expect, fixture, html } from '@open-wc/testing';
import '../helpers/engine.js';
import { whileHidden } from '../helpers/hidden.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';

const make = async (): Promise<{ form: HTMLFormElement; timer: HoldTimer; sent: () => unknown }> => {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <fieldset>
        <hold-timer
          name="held"
          no-sound
          no-check
          prepare-seconds="0"
          min-seconds="0"
          sets="2"
          rest-seconds="0"
        ></hold-timer>
      </fieldset>
    </form>`,
  );
  return { form, timer: form.querySelector('hold-timer')!, sent: () => new FormData(form).get('held') };
};

/** Lets a hold last `seconds` in no time. */
function held(timer: HoldTimer, seconds: number): void {
  const { now } = performance;
  const wall = Date.now;
  whileHidden(() => {
    performance.now = () => now.call(performance) + seconds * 1000;
    Date.now = () => wall() + seconds * 1000;
  });
  timer.ease();
  performance.now = now;
  Date.now = wall;
}

describe('<hold-timer> in a form', () => {
  it('sends the seconds held, and nothing before', async () => {
    const { form, timer, sent } = await make();
    expect(timer.form).to.equal(form);
    expect(sent()).to.equal(null);
    timer.start();
    held(timer, 20);
    expect(sent()).to.equal('20');
    expect(timer.value).to.equal('20');
    timer.reset();
    expect(sent()).to.equal(null);
  });

  it('goes back with a reset of the form', async () => {
    const { form, timer, sent } = await make();
    timer.start();
    held(timer, 20);
    form.reset();
    expect(timer.status).to.equal('idle');
    expect(sent()).to.equal(null);
  });

  it('takes back what the browser has kept, and nothing else', async () => {
    const { timer, sent } = await make();
    timer.formStateRestoreCallback('35');
    expect(sent()).to.equal('35');
    timer.formStateRestoreCallback('<b>');
    expect(sent()).to.equal('35');
  });

  it('cannot be started, and is not sent, in a disabled fieldset', async () => {
    const { form, timer, sent } = await make();
    timer.formStateRestoreCallback('35');
    form.querySelector('fieldset')!.disabled = true;
    await timer.updateComplete;
    expect(timer.renderRoot.querySelector<HTMLButtonElement>('.primary')!.disabled).to.equal(true);
    timer.start();
    expect(timer.status).to.equal('idle');
    expect(sent()).to.equal(null);
    form.querySelector('fieldset')!.disabled = false;
    await timer.updateComplete;
    timer.start();
    expect(timer.status).to.equal('running');
    timer.stop();
  });

  it('disabled in mid-hold, can still be paused and stopped, and nothing else', async () => {
    const form = await fixture(
      html`<form>
        <fieldset><hold-timer no-sound prepare-seconds="0" min-seconds="0"></hold-timer></fieldset>
      </form>`,
    );
    const timer = form.querySelector('hold-timer')!;
    const able = async (): Promise<string[]> => {
      await timer.updateComplete;
      const buttons = [...timer.renderRoot.querySelectorAll<HTMLButtonElement>('.controls button')];
      return buttons.filter(({ disabled }) => !disabled).map((each) => each.textContent.trim());
    };
    timer.start();
    form.querySelector('fieldset')!.disabled = true;
    expect(await able()).to.deep.equal(['Pause', 'Stop']);
    const left = timer.remainingSeconds;
    timer.skip();
    timer.extend(15);
    expect([timer.status, timer.remainingSeconds]).to.deep.equal(['running', left]);
    timer.pause();
    expect(await able()).to.deep.equal(['Stop']);
    timer.resume();
    expect(timer.status).to.equal('paused');
    timer.stop();
    expect(timer.status).to.equal('stopped');
    expect(await able()).to.deep.equal([]);
  });
});
