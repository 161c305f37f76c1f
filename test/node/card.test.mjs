/** What cards and questions say is easy to read, cheap to load, and valid for search engines. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import Validator from '@adobe/structured-data-validator';
import readability from 'text-readability';
import { load } from '../../scripts/figure/load.mjs';
import { at } from '../../scripts/lib/project.mjs';

const { exercises: words } = await load('src/data/words/en/exercises.ts');
const { exercises } = await load('src/data/exercises.ts');
const { exerciseContent } = await load('src/data/exercise-content.ts');
const { exercisePlan } = await load('src/stretch-card/json-ld.ts');
const { faqPage } = await load('src/trigger-faq/json-ld.ts');
const { faqIds } = await load('src/trigger-faq/model.ts');

const strings = (part) => (typeof part === 'string' ? [part] : Object.values(part).flatMap(strings));

/** Every sentence of an exercise; a cue is part of its step and is not read a second time. */
function sentences({ steps, ...rest }) {
  return [...strings(rest), ...Object.values(steps).map(({ text }) => text)].flatMap((text) =>
    text.split(/(?<=[.?!])\s+/),
  );
}

describe('what a card says in English', () => {
  for (const [id, exercise] of Object.entries(words)) {
    it(`${id} is at grade 7 or below on average, and no sentence is above 12`, () => {
      // Names and single words have no grade.
      const grades = sentences(exercise)
        .filter((text) => text.split(' ').length > 3)
        .map((text) => [readability.fleschKincaidGrade(text), text]);
      const mean = grades.reduce((sum, [grade]) => sum + grade, 0) / grades.length;
      assert.ok(mean <= 7, `${id}: ${mean.toFixed(1)}`);
      assert.deepEqual(
        grades.filter(([grade]) => grade > 12),
        [],
      );
    });
  }
});

describe('poses', () => {
  for (const file of readdirSync(at('src/figure/poses'))) {
    it(`${file} costs at most 2 kB`, async () => {
      const poses = await load(`src/figure/poses/${file}`);
      assert.ok(brotliCompressSync(JSON.stringify(poses)).length <= 2000);
    });
  }
});

/** The part of the schema.org vocabulary that an exercise plan may draw on: type, parents, properties. */
const vocabulary = [
  ['Thing', [], 'alternateName description identifier image name sameAs subjectOf url'],
  ['CreativeWork', ['Thing'], 'about abstract author citation inLanguage isBasedOn keywords license text version'],
  [
    'MedicalEntity',
    ['Thing'],
    'code guideline legalStatus medicineSystem recognizingAuthority relevantSpecialty study',
  ],
  ['PhysicalActivity', ['MedicalEntity'], 'associatedAnatomy category epidemiology pathophysiology'],
  [
    'ExercisePlan',
    ['CreativeWork', 'PhysicalActivity'],
    'activityDuration activityFrequency additionalVariable exerciseType intensity repetitions restPeriods workload',
  ],
  ['FAQPage', ['CreativeWork'], 'mainEntity'],
  ['Question', ['CreativeWork'], 'acceptedAnswer answerCount suggestedAnswer'],
  ['Answer', ['CreativeWork'], 'answerExplanation parentItem'],
  ['QuantitativeValue', ['Thing'], 'additionalProperty maxValue minValue unitCode unitText value valueReference'],
];
const iri = (name) => ({ '@id': `schema:${name}` });
const schemaOrg = {
  '@graph': vocabulary.flatMap(([type, parents, properties]) => [
    { '@type': 'rdfs:Class', ...iri(type), 'rdfs:subClassOf': parents.map(iri) },
    ...properties
      .split(' ')
      .map((name) => ({ '@type': 'rdf:Property', ...iri(name), 'schema:domainIncludes': iri(type) })),
  ]),
};

/** What the checker says of a plan, or of a page of questions. */
async function issues(plan) {
  const jsonld = { [plan['@type']]: [plan] };
  const found = await new Validator(schemaOrg).validate({ jsonld, microdata: {}, rdfa: {} });
  return found.map(({ issueMessage, fieldNames }) => `${issueMessage} ${fieldNames ?? ''}`);
}

describe('a card for search engines', () => {
  it('is a valid ExercisePlan for every exercise', async () => {
    for (const [id, exercise] of Object.entries(exercises)) {
      assert.deepEqual(await issues(exercisePlan(exerciseContent(exercise, words[id]), 'en')), [], id);
    }
  });

  it('would be refused with a property that the type does not have', async () => {
    const plan = exercisePlan(exerciseContent(exercises['knee-lift'], words['knee-lift']), 'en');
    assert.notDeepEqual(await issues({ ...plan, stretchiness: 3 }), []);
  });
});

describe('questions for search engines', () => {
  const page = faqPage(
    faqIds.map((id) => [id, `About ${id}?`]),
    'en',
  );

  it('are a valid FAQPage in which every question has its answer', async () => {
    assert.deepEqual(await issues(page), []);
    assert.equal(page.mainEntity.length, faqIds.length);
    for (const question of page.mainEntity) {
      assert.deepEqual(await issues(question), []);
      assert.deepEqual(await issues(question.acceptedAnswer), []);
      assert.ok(question.name && question.acceptedAnswer.text);
    }
  });

  it('would be refused with a property that the type does not have', async () => {
    assert.notDeepEqual(await issues({ ...page, stretchiness: 3 }), []);
  });

  it('are answered at grade 8 or below on average', () => {
    const grades = page.mainEntity
      .flatMap(({ acceptedAnswer }) => acceptedAnswer.text.split(/(?<=[.?!])\s+/))
      .filter((text) => text.split(' ').length > 3)
      .map((text) => readability.fleschKincaidGrade(text));
    const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
    assert.ok(mean <= 8, mean.toFixed(1));
  });
});
