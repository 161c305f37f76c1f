import { inRange, oneOf, warnOnce } from '../shared/warn.js';
import type { HoldTimer } from './hold-timer.js';
import { buildProgram, parseMilestones, type PhaseSeconds, type Program } from './program.js';

const standardMilestones = [30, 60, 90];

/** The program that a timer's attributes ask for. What makes no sense is told on the console and left at its default. */
export function programOf(timer: HoldTimer): Program {
  const seconds = (attribute: string, value: number, fallback: number, min = 0, max = 300): number =>
    inRange(timer, attribute, value, min, max, fallback);
  const lengths: PhaseSeconds = {
    prepare: seconds('prepare-seconds', timer.prepareSeconds, 5),
    ease: seconds('ease-seconds', timer.easeSeconds, 0),
    hold: seconds('hold-seconds', timer.holdSeconds, 90, 5, 600),
    release: seconds('release-seconds', timer.releaseSeconds, 0),
    move: seconds('move-seconds', timer.moveSeconds, 0),
    switch: seconds('switch-seconds', timer.switchSeconds, 10),
    rest: seconds('rest-seconds', timer.restSeconds, 30),
  };
  let milestones = parseMilestones(timer.milestones);
  if (!milestones) {
    warnOnce(timer, `milestones="${timer.milestones}": expected seconds such as "30 60 90"; using those.`);
    milestones = standardMilestones;
  }
  return buildProgram(
    lengths,
    oneOf(timer, 'sides', timer.sides, ['none', 'left', 'right', 'both']),
    Math.round(inRange(timer, 'sets', timer.sets, 1, 20, 1)),
    milestones,
    seconds('min-seconds', timer.minSeconds, 30, 0, 600),
  );
}
