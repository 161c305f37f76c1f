import { expect } from '@open-wc/testing';
import { parseSeconds, programFrom, stepsOf, type PhaseSeconds } from '../../src/hold-timer/program.js';

const none: PhaseSeconds = { prepare: 0, ease: 0, hold: 90, release: 0, move: 0, switch: 0, rest: 0 };
const outline = (...args: Parameters<typeof stepsOf>): string[] =>
  stepsOf(...args).map(({ phase, seconds, side, set }) => `${phase} ${seconds} ${side} ${set}`);

describe('a hold program', () => {
  it('is a single hold when every other phase has no length', () => {
    expect(outline(none, 'none', 1)).to.deep.equal(['hold 90 none 1']);
  });

  it('goes through both sides of a set before the next set', () => {
    const lengths = { ...none, prepare: 5, switch: 10, rest: 30, hold: 30 };
    expect(outline(lengths, 'both', 2)).to.deep.equal([
      'prepare 5 left 1',
      'hold 30 left 1',
      'switch 10 right 1',
      'hold 30 right 1',
      'rest 30 left 2',
      'hold 30 left 2',
      'switch 10 right 2',
      'hold 30 right 2',
    ]);
  });

  it('eases in before a hold, lets go and moves after it', () => {
    const lengths = { ...none, ease: 15, release: 5, move: 20 };
    expect(outline(lengths, 'left', 1)).to.deep.equal([
      'ease 15 left 1',
      'hold 90 left 1',
      'release 5 left 1',
      'move 20 left 1',
    ]);
  });

  it('sorts its milestones, each once, and asks at ten seconds and with them', () => {
    const breath = { inhale: 4, exhale: 6 };
    const { milestones, marks } = programFrom([], { milestones: [60, 30, 60], minimum: 30, breath, check: true });
    expect(milestones).to.deep.equal([30, 60]);
    expect(marks.map(({ seconds, milestone }) => `${seconds} ${milestone}`)).to.deep.equal([
      '10 false',
      '30 true',
      '60 true',
    ]);
  });
});

describe('a list of milestones', () => {
  for (const [text, expected] of [
    ['30 60 90', [30, 60, 90]],
    ['30, 60', [30, 60]],
    ['', []],
    ['30 sixty', undefined],
    ['-5', undefined],
    ['0', undefined],
    ['Infinity', undefined],
  ] as const) {
    it(`reads "${text}" as ${JSON.stringify(expected)}`, () => {
      expect(parseSeconds(text)).to.deep.equal(expected);
    });
  }
});
