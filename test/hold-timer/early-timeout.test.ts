import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import '../helpers/engine.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';

describe('<hold-timer> woken a moment early', () => {
  it('tells a milestone that comes due between its look and its next plan', async () => {
    const timer = await fixture<HoldTimer>(
      html`<hold-timer no-sound prepare-seconds="0" hold-seconds="20" milestones="5"></hold-timer>`,
    );
    let told = 0;
    timer.addEventListener('hold-milestone', () => told++);
    const { now } = performance;
    let fixed = now.call(performance);
    performance.now = () => fixed;
    try {
      timer.start();
      const start = fixed;
      // The look comes 0.05 ms before the milestone; every reading after it, 0.05 ms past it.
      let reads = 0;
      performance.now = () => start + (reads++ ? 5000.05 : 4999.95);
      document.dispatchEvent(new Event('visibilitychange'));
      fixed = start + 5000.05;
      performance.now = () => fixed;
      await aTimeout(100);
      expect(told).to.equal(1);
    } finally {
      performance.now = now;
      timer.stop();
    }
  });
});
