import type { ToolId } from '../data/tools.js';
import type { TriggerPointKind } from '../data/trigger-points.js';
import { warnOnce } from '../shared/warn.js';
import { steps, type Answers, type GuideStep, type Plan, type Side } from './model.js';
import type { ReleaseGuide } from './release-guide.js';

// Written out: their facts come with the steps.
const kinds: readonly TriggerPointKind[] = ['tp-iliacus', 'tp-psoas-upper', 'tp-iliopsoas-crease'];
const toolIds: readonly ToolId[] = ['angled-tool', 'ball', 'foam-roller', 'fingertips', 'therapist'];
const sides: readonly Side[] = ['left', 'right'];

/** `value` when it is one of `allowed`; otherwise nothing, and a warning unless it is empty. */
function known<T extends string>(
  host: HTMLElement,
  attribute: string,
  value: string,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((each) => each === value);
  if (value && !found) {
    warnOnce(host, `${attribute}="${value.slice(0, 60)}": expected ${allowed.join(', ')}; the person chooses.`);
  }
  return found;
}

/** What the page has chosen beforehand. What makes no sense is told on the console and left to the person. */
export function answersOf(guide: ReleaseGuide): Answers {
  const [, stem, end] = /^(.*)-([lr])$/.exec(guide.triggerPoint) ?? ['', guide.triggerPoint];
  const kind = known(guide, 'trigger-point', stem, kinds);
  const sided = end && (end === 'l' ? 'left' : 'right');
  const side = known(guide, 'side', guide.side || (kind && sided) || '', sides);
  const tool = known(guide, 'tool', guide.tool, toolIds);
  return { ...(kind && { kind }), ...(side && { side }), ...(tool && { tool }) };
}

/**
 * The steps that the page asks for, in their own order. The safety page and the summary are always there, and so is
 * "where" when nobody has said where.
 */
export function planOf(guide: ReleaseGuide, { kind, side }: Answers): Plan {
  const asked = guide.steps.split(/[\s,]+/).filter(Boolean);
  const unknown = asked.filter((each) => !steps.includes(each as GuideStep));
  if (unknown.length) warnOnce(guide, `steps="${unknown.join(' ').slice(0, 60)}": expected ${steps.join(', ')}.`);
  const wanted = new Set(asked);
  if (unknown.length === asked.length) return steps;
  return steps.filter(
    (step) => step === 'safety' || step === 'summary' || wanted.has(step) || (step === 'where' && !(kind && side)),
  );
}

/** The number to call in an emergency, or ''. */
export function numberOf(guide: ReleaseGuide): string {
  const number = guide.emergencyNumber.trim();
  if (!number || /^\+?[\d*#][\d\s()*#-]*$/.test(number)) return number;
  warnOnce(guide, `emergency-number="${number.slice(0, 40)}": expected a phone number such as "112"; using none.`);
  return '';
}
