import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exercises } from '../../src/data/exercises.js';
import type { Dosage } from '../../src/data/exercise.js';
import { isNow, milestonesOf, sumOf, type Held } from '../../src/stretch-card/holds.js';
import { sideOf, timerOf, type SideChoice } from '../../src/stretch-card/model.js';

const dosage = (changes: Partial<Dosage> = {}): Dosage => ({
  sets: 2,
  restSeconds: 15,
  perDay: { min: 1, max: 2 },
  sides: 'both',
  ...changes,
});

describe('what a card works out', () => {
  it('speaks at 30, 60 and 90 seconds of a long hold, at half of a short one, and not in a very short one', () => {
    const table: [hold: number, milestones: string][] = [
      [5, ''],
      [14, ''],
      [15, '8'],
      [20, '10'],
      [30, '15'],
      [59, '30'],
      [60, '30 60'],
      [90, '30 60 90'],
      [120, '30 60 90'],
    ];
    for (const [hold, milestones] of table) expect(milestonesOf(hold), `${hold} s`).to.equal(milestones);
  });

  it('is at one step at most: at the first, at the last in the end pose, or at the one after it', () => {
    const at = (poses: ('start' | 'end' | undefined)[], phase?: string): string =>
      poses
        .map((_, i) =>
          isNow(
            poses.map((pose) => ({ pose })),
            i,
            phase,
          )
            ? 'x'
            : '-',
        )
        .join('');
    const table: [poses: string, ready: string, hold: string, after: string][] = [
      ['seee', 'x---', '---x', '----'],
      ['sees', 'x---', '--x-', '---x'],
      ['ssee', 'x---', '---x', '----'],
      ['ses', 'x--', '-x-', '--x'],
      ['es', '--', 'x-', '-x'],
      ['ss', '--', '--', '--'],
      ['??', '--', '--', '--'],
    ];
    const named = { s: 'start', e: 'end' } as const;
    for (const [letters, ready, hold, after] of table) {
      const poses = [...letters].map((letter) => named[letter as 's']);
      for (const phase of ['prepare', 'ease']) expect(at(poses, phase), letters).to.equal(ready);
      expect(at(poses, 'hold'), letters).to.equal(hold);
      for (const phase of ['rest', 'switch']) expect(at(poses, phase), letters).to.equal(after);
      expect(at(poses), letters).not.to.include('x');
    }
  });

  it('never speaks after the hold is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 600 }), (hold) =>
        milestonesOf(hold)
          .split(' ')
          .every((at) => Number(at) <= hold),
      ),
    );
  });

  it('times a hold by its usual length, and lets it end early from its shortest', () => {
    expect(timerOf(dosage({ holdSeconds: { min: 10, max: 60, default: 30 } }))).to.deep.equal({ hold: 30, least: 10 });
  });

  it('times slow repetitions by the time they take together', () => {
    expect(timerOf(dosage({ reps: 8, secondsPerRep: 4 }))).to.deep.equal({ hold: 32, least: 32 });
  });

  it('has no timer when there is nothing to time', () => {
    expect(timerOf(dosage())).to.equal(undefined);
    expect(timerOf(dosage({ reps: 8 }))).to.equal(undefined);
  });

  it('can time every exercise of the library within what the timer takes', () => {
    for (const exercise of Object.values(exercises)) {
      // A seat is set once: there is nothing to time.
      if (exercise.id === 'seat-setup') {
        expect(timerOf(exercise.dosage)).to.equal(undefined);
        continue;
      }
      const { hold, least } = timerOf(exercise.dosage)!;
      expect(hold, exercise.id).to.be.within(5, 600);
      expect(least, exercise.id).to.be.within(0, hold);
      expect(exercise.dosage.sets, exercise.id).to.be.within(1, 20);
    }
  });

  it('leaves the choice of side only where the exercise does', () => {
    const choices: SideChoice[] = ['both', 'left', 'right'];
    for (const choice of choices) {
      expect(sideOf(dosage(), choice)).to.equal(choice);
      expect(sideOf(dosage({ sides: 'right' }), choice)).to.equal('right');
      expect(sideOf(dosage({ sides: 'none' }), choice)).to.equal('none');
    }
  });

  it('adds up what was held, and counts a set once however many sides it had', () => {
    const held: Held[] = [
      { side: 'left', set: 1, seconds: 30, ended: 'done' },
      { side: 'right', set: 1, seconds: 12, ended: 'eased' },
      { side: 'left', set: 2, seconds: 30, ended: 'done' },
    ];
    expect(sumOf(held)).to.deep.equal({ secondsHeld: 72, sets: 2 });
    expect(sumOf([])).to.deep.equal({ secondsHeld: 0, sets: 0 });
  });
});
