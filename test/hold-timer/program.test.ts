import { expect } from '@open-wc/testing';
import { buildProgram, parseMilestones, type PhaseSeconds } from '../../src/hold-timer/program.js';

const none: PhaseSeconds = { prepare: 0, ease: 0, hold: 90, release: 0, move: 0, switch: 0, rest: 0 };
const outline = (...args: Parameters<typeof buildProgram>): string[] =>
  buildProgram(...args).steps.map(({ phase, seconds, side, set }) => `${phase} ${seconds} ${side} ${set}`);

describe('a hold program', () => {
  it('is a single hold when every other phase has no length', () => {
    expect(outline(none, 'none', 1, [], 30)).to.deep.equal(['hold 90 none 1']);
  });

  it('goes through both sides of a set before the next set', () => {
    const lengths = { ...none, prepare: 5, switch: 10, rest: 30, hold: 30 };
    expect(outline(lengths, 'both', 2, [], 30)).to.deep.equal([
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
    expect(outline(lengths, 'left', 1, [], 30)).to.deep.equal([
      'ease 15 left 1',
      'hold 90 left 1',
      'release 5 left 1',
      'move 20 left 1',
    ]);
  });

  it('sorts its milestones', () => {
    expect(buildProgram(none, 'none', 1, [60, 30], 30).milestones).to.deep.equal([30, 60]);
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
      expect(parseMilestones(text)).to.deep.equal(expected);
    });
  }
});
