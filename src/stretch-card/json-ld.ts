import type { Dosage } from '../data/exercise.js';
import type { ExerciseContent } from '../data/exercise-content.js';
import { sources, type SourceId } from '../data/sources.js';
import { timerOf } from './model.js';

const seconds = (value: number) => ({ '@type': 'QuantitativeValue', value, unitCode: 'SEC' });

/** Times a day, or how many minutes of sitting lie between. */
const frequency = ({ perDay, everyMinutes: every }: Dosage) => ({
  '@type': 'QuantitativeValue',
  minValue: (every ?? perDay).min,
  maxValue: (every ?? perDay).max,
  unitText: every ? 'minutes of sitting between' : 'times a day',
});

/** An exercise as a schema.org `ExercisePlan`. */
export function exercisePlan(content: ExerciseContent, lang: string): Record<string, unknown> {
  const { name, goal, position, kind, steps, dosage, intensity, cautions = [], stop, notFor } = content;
  const duration = timerOf(dosage)?.hold;
  const title = (id: string): string => (Object.hasOwn(sources, id) ? sources[id as SourceId].title : id);
  const text = [position, ...steps.map((step) => step.text), ...cautions, stop, notFor];
  const plan = {
    '@context': 'https://schema.org',
    '@type': 'ExercisePlan',
    name,
    description: goal,
    text: text.filter(Boolean).join(' '),
    inLanguage: lang,
    exerciseType: kind,
    activityDuration: duration && `PT${duration}S`,
    activityFrequency: frequency(dosage),
    repetitions: dosage.reps ? dosage.reps * dosage.sets : dosage.sets,
    restPeriods: seconds(dosage.restSeconds),
    intensity: intensity && `${intensity.min}–${intensity.max} / 10`,
    citation: content.sources?.map(title),
  };
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined));
}

interface Policies {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/**
 * Data for machines, never run. A strict page that names its policies has to name `unknot-json` too; otherwise the data
 * is there all the same, and the browser grumbles.
 */
function dataScript(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset.unknot = '';
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: Policies };
    policy ??= trustedTypes?.createPolicy('unknot-json', { createScript: (text) => text });
    script.text = policy ? policy.createScript(json) : json;
  } catch {
    script.append(json);
  }
  return script;
}

/** Puts an exercise as a plan into the light DOM of the card, in place of an older one; takes it away when there is none. */
export function writePlan(host: Element, lang: string, content?: ExerciseContent | false): void {
  const text = content && JSON.stringify(exercisePlan(content, lang));
  const old = host.querySelector(':scope > script[type="application/ld+json"][data-unknot]');
  if (old?.textContent === text) return;
  old?.remove();
  if (!text) return;
  host.append(dataScript(text));
}
