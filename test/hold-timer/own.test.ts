import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../helpers/engine.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import type { ContentErrorEvent } from '../../src/shared/content-error-event.js';
import { validate } from '../../src/data/validate.js';

const { warn } = console;
const own = (content: unknown, attributes: Record<string, string> = {}): HTMLElement => {
  const timer = document.createElement('hold-timer');
  for (const [name, value] of Object.entries(attributes)) timer.setAttribute(name, value);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = typeof content === 'string' ? content : JSON.stringify(content);
  timer.append(script);
  return timer;
};
const place = (timer: HTMLElement): Promise<HoldTimer> => fixture<HoldTimer>(html`${timer}`);

describe("a page's own program", () => {
  beforeEach(() => (console.warn = () => undefined));
  afterEach(() => (console.warn = warn));

  it('is read from a JSON child, and an attribute still changes a part', async () => {
    const timer = await place(own({ program: 'quick-30', holdSeconds: 45, check: false }, { 'ease-seconds': '7' }));
    await waitUntil(() => timer.remainingSeconds === 45, 'not read');
    const phases: string[] = [];
    timer.noSound = true;
    timer.addEventListener('hold-phase', ({ phase, seconds }) => phases.push(`${phase} ${seconds}`));
    timer.start();
    while (timer.status === 'running') timer.skip();
    expect(phases).to.deep.equal(['prepare 5', 'ease 7', 'hold 45', 'release 5']);
  });

  it('may spell out its steps', async () => {
    const steps = [
      { phase: 'hold', seconds: 20, side: 'right' },
      { phase: 'rest', seconds: 5 },
      { phase: 'hold', seconds: 30, side: 'right', set: 2 },
    ];
    const timer = await place(own({ steps, milestones: [] }));
    await waitUntil(() => timer.remainingSeconds === 20, 'not read');
    timer.noSound = true;
    timer.start();
    expect(timer.renderRoot.querySelector('[role=status]')!.textContent).to.equal(
      'Right side. Hold for 20 seconds. Breathe slowly.',
    );
    timer.skip();
    timer.skip();
    expect(timer.state!.set).to.equal(2);
    timer.stop();
  });

  for (const [what, content, error] of [
    ['is not JSON', '{"hold', /^script: /],
    ['is a list', [], /^program: expected an object, got a list$/],
    ['has a word that nobody knows', { holdSecond: 30 }, /^holdSecond: expected one of /],
    ['has a hold of an hour', { holdSeconds: 3600 }, /^holdSeconds: expected a whole number 5–600, got 3600$/],
    ['has steps without a hold', { steps: [{ phase: 'rest', seconds: 5 }] }, /^steps: expected at least one hold/],
    [
      'has steps and lengths',
      { steps: [{ phase: 'hold', seconds: 9 }], sets: 2 },
      /^sets: expected nothing, since steps/,
    ],
    ['goes back in its sets', { steps: [{ phase: 'hold', seconds: 9, set: 3 }] }, /^steps\[0\]\.set: expected 1 or 2/],
    ['is too large', `"${'x'.repeat(70_000)}"`, /^script: expected at most 64 KiB$/],
  ] as const) {
    it(`that ${what} is refused, and the attributes stand`, async () => {
      const timer = own(content, { 'hold-seconds': '40' });
      const told = oneEvent<ContentErrorEvent>(timer, 'content-error');
      await place(timer);
      const { errors } = await told;
      expect(errors[0]).to.match(error);
      expect((timer as HoldTimer).remainingSeconds).to.equal(40);
    });
  }

  it('comes from an address; one that cannot be had, or has no business here, is refused', async () => {
    const file = `data:application/json,${encodeURIComponent('{"holdSeconds": 25}')}`;
    for (const src of [file, 'javascript:0', 'http://example.invalid/p.json', '/no-such-file.json']) {
      const timer = document.createElement('hold-timer');
      timer.setAttribute('src', src);
      const told = oneEvent<ContentErrorEvent>(timer, 'content-error');
      await place(timer);
      expect((await told).errors[0]).to.match(/^src="/);
      expect(timer.remainingSeconds).to.equal(90);
    }
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response('{"holdSeconds": 25}'));
    try {
      const timer = await fixture<HoldTimer>(html`<hold-timer src="/program.json"></hold-timer>`);
      await waitUntil(() => timer.remainingSeconds === 25, 'not read');
      timer.removeAttribute('src');
      await waitUntil(() => timer.remainingSeconds === 90, 'it stayed');
    } finally {
      window.fetch = fetch;
    }
  });

  it('is checked as the rest of the data package is', () => {
    expect(validate('program', { holdSeconds: 30 }).ok).to.equal(true);
    expect(validate('program', { __proto__: null, constructor: 1 }).ok).to.equal(false);
  });
});
