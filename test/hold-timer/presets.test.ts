import { expect, fixture, html } from '@open-wc/testing';
import '../helpers/engine.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import { presets } from '../../src/hold-timer/presets.js';
import { phases, type Phase } from '../../src/hold-timer/program.js';
import { programOf } from '../../src/hold-timer/settings.js';

const outline = (timer: HoldTimer): string =>
  programOf(timer)
    .steps.map(({ phase, seconds, side }) => `${phase} ${seconds}${side === 'none' ? '' : ` ${side}`}`)
    .join(', ');

/** What the console is told while `work` runs. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => void said.push(message);
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('a named program', () => {
  for (const [name, expected] of [
    [
      'psoas-release',
      'prepare 10 left, ease 15 left, hold 90 left, release 5 left, move 20 left, switch 10 right, ease 15 right, hold 90 right, release 5 right, move 20 right',
    ],
    ['quick-30', 'prepare 5, ease 5, hold 30, release 5'],
    ['stretch-hold', 'prepare 5 left, hold 30 left, release 5 left, switch 5 right, hold 30 right, release 5 right'],
    ['breathing', 'prepare 5, hold 180'],
  ] as const) {
    it(`${name} goes through its phases`, async () => {
      const timer = await fixture<HoldTimer>(html`<hold-timer program=${name}></hold-timer>`);
      expect(outline(timer)).to.equal(expected);
    });
  }

  it('is overridden by each attribute', async () => {
    for (const name of Object.keys(presets)) {
      const timer = await fixture<HoldTimer>(html`
        <hold-timer
          program=${name}
          prepare-seconds="11"
          ease-seconds="12"
          hold-seconds="33"
          release-seconds="13"
          move-seconds="14"
          switch-seconds="15"
          rest-seconds="16"
          sets="2"
          sides="both"
          milestones="20"
          min-seconds="21"
          breath-seconds="3 5"
          no-check
        ></hold-timer>
      `);
      const { steps, sets, milestones, minimum, breath, check } = programOf(timer);
      const lengths = Object.fromEntries(steps.map(({ phase, seconds }) => [phase, seconds])) as Record<Phase, number>;
      expect(phases.map((phase) => lengths[phase])).to.deep.equal([11, 12, 33, 13, 14, 15, 16]);
      expect({ sets, milestones, minimum, breath, check }).to.deep.equal({
        sets: 2,
        milestones: [20],
        minimum: 21,
        breath: { inhale: 3, exhale: 5 },
        check: false,
      });
    }
  });

  it('is set by properties too, and comes back when an attribute goes', async () => {
    const timer = await fixture<HoldTimer>(html`<hold-timer program="quick-30"></hold-timer>`);
    timer.holdSeconds = 90;
    expect(timer.remainingSeconds).to.equal(90);
    timer.setAttribute('hold-seconds', '40');
    expect(timer.remainingSeconds).to.equal(40);
    timer.removeAttribute('hold-seconds');
    expect(timer.remainingSeconds).to.equal(30);
  });

  it('that nobody knows is told, and the standard hold stands', async () => {
    const said = await warnings(async () => {
      const timer = await fixture<HoldTimer>(html`<hold-timer program="constructor"></hold-timer>`);
      expect(outline(timer)).to.equal('prepare 5, hold 90');
    });
    expect(said).to.deep.equal([
      '<hold-timer> program="constructor": expected psoas-release, quick-30, stretch-hold, breathing; using the standard hold.',
    ]);
  });
});

describe('attributes that make no sense', () => {
  for (const [attribute, value, said] of [
    ['hold-seconds', '5.5', 'expected a whole number; using 6.'],
    ['breath-seconds', '4', 'expected two numbers from 1 to 20 such as "4 6"; using those.'],
    ['breath-seconds', '4 600', 'expected two numbers from 1 to 20 such as "4 6"; using those.'],
    ['milestones', '12.5', 'expected seconds such as "30 60 90"; using those.'],
    ['on-suspend', 'sleep', 'expected ask, count, pause; using ask.'],
    ['sets', '2.4', 'expected a whole number; using 2.'],
  ] as const) {
    it(`${attribute}="${value}" is told, and mended`, async () => {
      const all = await warnings(async () => {
        const timer = await fixture<HoldTimer>(html`<hold-timer no-sound></hold-timer>`);
        timer.setAttribute(attribute, value);
        await timer.updateComplete;
      });
      expect(all).to.deep.equal([`<hold-timer> ${attribute}="${value}": ${said}`]);
    });
  }

  it('are cut short in what is told', async () => {
    const [said] = await warnings(async () => {
      await fixture(html`<hold-timer milestones=${'x'.repeat(5000)}></hold-timer>`);
    });
    expect(said.length).to.be.below(200);
  });

  it('say a milestone that is named twice only once', async () => {
    const timer = await fixture<HoldTimer>(html`<hold-timer milestones="30 60 30"></hold-timer>`);
    expect(programOf(timer).milestones).to.deep.equal([30, 60]);
  });
});
