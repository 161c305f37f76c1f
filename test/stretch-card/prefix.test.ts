import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import type { StretchCard } from '../../src/stretch-card/stretch-card.js';

describe('a card on a page that has a prefix for its tags', () => {
  it('shows the timer by that prefix, alive', async () => {
    globalThis.unknotPrefix = 'acme-';
    await import('../../src/define/stretch-card.js');
    expect(customElements.get('stretch-card')).to.equal(undefined);
    const page = await fixture(html`<div><acme-stretch-card no-sound></acme-stretch-card></div>`);
    const card = page.firstElementChild as StretchCard;
    await waitUntil(() => card.renderRoot.querySelector('.steps'), 'the exercise', { timeout: 5000 });
    await card.start();
    const timer = card.renderRoot.querySelector('.timing')!.firstElementChild as HoldTimer;
    expect(timer.localName).to.equal('acme-hold-timer');
    await waitUntil(() => timer.status === 'running', 'it starts', { timeout: 5000 });
    expect(customElements.get('hold-timer')).to.equal(undefined);
    timer.stop();
  });
});
