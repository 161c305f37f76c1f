import { aTimeout, expect } from '@open-wc/testing';
import { arm, beat, disarm, unbeat } from '../../src/shared/scheduler.js';

describe('the shared scheduler', () => {
  it('wakes an owner at each of its moments, and not after it was disarmed', async () => {
    const owner = {};
    let wakes = 0;
    arm(owner, [5, 10], () => wakes++);
    await aTimeout(60);
    expect(wakes).to.equal(2);
    arm(owner, [5], () => wakes++);
    disarm(owner);
    await aTimeout(30);
    expect(wakes).to.equal(2);
  });

  it('paints at once and then when the owner asks for it', async () => {
    const owner = {};
    let shown = 0;
    beat(owner, () => (shown++, 20));
    expect(shown).to.equal(1);
    await aTimeout(120);
    expect(shown).to.be.within(2, 8);
    unbeat(owner);
    const last = shown;
    await aTimeout(60);
    expect(shown).to.equal(last);
  });

  it('uses one timeout however many owners there are', async () => {
    const owners = Array.from({ length: 50 }, () => ({}));
    for (const owner of owners) beat(owner, () => 1000);
    const { setTimeout: real } = globalThis;
    let timeouts = 0;
    globalThis.setTimeout = ((...args: Parameters<typeof real>) => (timeouts++, real(...args))) as typeof real;
    try {
      beat(owners[0], () => 1000);
      expect(timeouts).to.equal(1);
    } finally {
      globalThis.setTimeout = real;
      owners.forEach(unbeat);
    }
  });

  it('paints nothing while the page is hidden and everything at once on return', async () => {
    const owner = {};
    let shown = 0;
    let hidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    try {
      beat(owner, () => (shown++, 20));
      await aTimeout(80);
      expect(shown).to.equal(1);
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(shown).to.equal(2);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
      unbeat(owner);
    }
  });
});
