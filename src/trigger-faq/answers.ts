/** The answers, put together from the facts; loaded once the questions are there. */
import { causes, type CauseId } from '../data/causes.js';
import { disagreements, evidence, type DisagreementId, type EvidenceId } from '../data/evidence.js';
import { habits, type HabitId } from '../data/habits.js';
import { questions } from '../data/questions.js';
import { approaches, type ApproachId } from '../data/releases.js';
import { redFlags, type RedFlagId, type RedFlagLevel } from '../data/safety.js';
import { sources, type Sourced, type SourceId } from '../data/sources.js';
import { symptoms, type Symptom, type SymptomId } from '../data/symptoms.js';
import { triggerPointFacts, type TriggerPointFactId } from '../data/trigger-points.js';
import { anatomy } from '../data/words/en/anatomy.js';
import { approaches as approachWords } from '../data/words/en/approaches.js';
import { causes as causeWords } from '../data/words/en/causes.js';
import { evidence as evidenceWords } from '../data/words/en/evidence.js';
import { habits as habitWords } from '../data/words/en/habits.js';
import { questions as questionWords } from '../data/words/en/questions.js';
import { safety } from '../data/words/en/safety.js';
import { symptoms as symptomWords } from '../data/words/en/symptoms.js';
import { triggerFaqMore } from '../data/words/en/trigger-faq-more.js';
import type { Words } from '../data/words/en.js';
import type { Answer, Block, FaqId } from './model.js';

const english = {
  anatomy,
  approaches: approachWords,
  causes: causeWords,
  evidence: evidenceWords,
  habits: habitWords,
  questions: questionWords,
  safety,
  symptoms: symptomWords,
  triggerFaqMore,
};
type Said = Pick<Words, keyof typeof english>;

const keys = <Id extends string>(facts: Readonly<Record<Id, unknown>>): Id[] => Object.keys(facts) as Id[];

/** Titles of all that these facts are taken from. */
function sourcesOf(...facts: readonly Readonly<Record<string, Sourced>>[]): string[] {
  const ids = facts.flatMap((each) => Object.values(each).flatMap((fact) => fact.sources as readonly SourceId[]));
  // The articles are called by their letter where they do not agree.
  return [...new Set(ids)].map((id) => `${id.length === 1 ? `${id}: ` : ''}${sources[id].title}`);
}

function felt(words: Said, kinds: readonly Symptom['kind'][]): Block[] {
  const all = symptoms as Readonly<Record<SymptomId, Symptom>>;
  return kinds.map((kind) => ({
    title: words.triggerFaqMore.kinds[kind],
    list: keys(all)
      .filter((id) => all[id].kind === kind)
      .map((id) => words.symptoms[id]),
  }));
}

const flags = (words: Said, level: RedFlagLevel): Block => ({
  title: words.triggerFaqMore[level],
  list: keys<RedFlagId>(redFlags)
    .filter((id) => redFlags[id].level === level)
    .map((id) => words.safety.redFlags[id].text),
});

const one = (id: keyof typeof questions): Record<string, Sourced> => ({ [id]: questions[id] });

const makers: Readonly<Record<FaqId, (words: Said) => Answer>> = {
  'what-it-is': ({ anatomy }) => ({
    blocks: keys<TriggerPointFactId>(triggerPointFacts).map((id) => anatomy.triggerPoints[id]),
    sources: sourcesOf(triggerPointFacts),
  }),
  'where-is-it-felt': (words) => ({
    blocks: [
      words.questions['where-is-it-felt'].answer,
      ...felt(words, ['local', 'referred', 'movement', 'pattern', 'confused']),
    ],
    sources: sourcesOf(symptoms),
  }),
  'what-happens-when-tight': ({ questions }) => ({
    blocks: [questions['what-happens-when-tight'].answer],
    sources: sourcesOf(one('what-happens-when-tight')),
  }),
  'what-causes-it': ({ questions }) => ({
    blocks: [questions['what-causes-it'].answer],
    sources: sourcesOf(one('what-causes-it')),
  }),
  causes: (words) => ({
    blocks: [
      {
        terms: keys<CauseId>(causes).map((id) => {
          const { name, detail, examples } = words.causes[id];
          return [name, detail, `${Object.values(examples).join(' · ')}.`] as const;
        }),
      },
    ],
    sources: sourcesOf(causes),
  }),
  'warning-signs': (words) => ({
    blocks: [flags(words, 'emergency'), flags(words, 'urgent'), words.safety.clinician],
    sources: sourcesOf(redFlags),
  }),
  'how-to-release': ({ questions, evidence, safety }) => ({
    blocks: [
      questions['how-to-release'].answer,
      safety.avoid.midline,
      { title: safety.stopTitle, list: Object.values(safety.stopSigns) },
      { title: safety.doNotPressTitle, list: Object.values(safety.doNotPress) },
      evidence.summary,
    ],
    sources: sourcesOf(one('how-to-release')),
  }),
  approaches: (words) => ({
    blocks: [
      {
        terms: keys<ApproachId>(approaches).map((id) => {
          const { name, does, limit } = words.approaches[id];
          return [name, does, limit] as const;
        }),
      },
    ],
    sources: sourcesOf(approaches),
  }),
  habits: (words) => ({
    blocks: [{ terms: keys<HabitId>(habits).map((id) => [words.habits[id].name, words.habits[id].text] as const) }],
    sources: sourcesOf(habits),
  }),
  disagreements: ({ evidence, triggerFaqMore: { topics, articles, here } }) => ({
    blocks: [
      {
        terms: keys<DisagreementId>(disagreements).map((id) => {
          const said = evidence.disagreements[id];
          return [topics[id], `${articles.A}: ${said.A}`, `${articles.B}: ${said.B}`, `${here}: ${said.here}`] as const;
        }),
      },
    ],
    sources: sourcesOf(disagreements),
  }),
  research: (words) => ({
    blocks: [{ list: keys<EvidenceId>(evidence).map((id) => words.evidence.honest[id]) }, words.evidence.summary],
    sources: sourcesOf(evidence),
  }),
};

/** The answer to one question. `words`: all words of a language other than English. */
export const answerTo = (id: FaqId, words: Said = english): Answer => makers[id](words);

/** The word above the list of sources. */
export const sourcesWord = (words: Said = english): string => words.triggerFaqMore.sources;
