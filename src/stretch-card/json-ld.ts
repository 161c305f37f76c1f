import type { Dosage } from '../data/exercise.js';
import type { ExerciseContent } from '../data/exercise-content.js';
import { sources, type SourceId } from '../data/sources.js';
import { writeJsonLd } from '../shared/json-ld.js';
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

/** Puts an exercise as a plan into the light DOM of the card, in place of an older one; takes it away when there is none. */
export function writePlan(host: Element, lang: string, content?: ExerciseContent | false): void {
  writeJsonLd(host, content ? exercisePlan(content, lang) : undefined);
}
