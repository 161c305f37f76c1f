import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ReleaseGuide } from '../../src/release-guide/release-guide.js';
import { at, click, find, stepsIn } from './walk.js';

describe('a guide on a page that has a prefix for its tags', () => {
  it('has its map, its timer and its cards alive', async function () {
    this.timeout(30_000);
    globalThis.unknotPrefix = 'acme-';
    await import('../../src/define/release-guide.js');
    const page = await fixture(
      html`<div><acme-release-guide trigger-point="tp-iliacus-l" tool="ball" no-sound></acme-release-guide></div>`,
    );
    const guide = page.firstElementChild as ReleaseGuide;
    await click(guide, 'go-ahead');
    await stepsIn(guide);
    for (const [step, tag, alive] of [
      ['where', 'acme-body-map', 'svg'],
      ['press', 'acme-hold-timer', 'button'],
      ['stretch', 'acme-stretch-card', '.steps'],
    ] as const) {
      await at(guide, step);
      await waitUntil(() => find(guide, tag)?.shadowRoot?.querySelector(alive), tag, { timeout: 8000 });
      expect(customElements.get(tag.replace('acme-', '')), tag).to.equal(undefined);
    }
    await at(guide, 'press');
    const timer = find<HTMLElementTagNameMap['hold-timer']>(guide, 'acme-hold-timer');
    timer.start();
    await waitUntil(() => timer.status === 'running', 'it starts', { timeout: 5000 });
    await click(guide, 'back');
    expect(timer.status).to.equal('stopped');
  });
});
