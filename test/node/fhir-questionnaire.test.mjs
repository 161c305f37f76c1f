/** Questionnaires and responses of `unknot/fhir` against HL7's own examples and R4 profiles. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import fhir from 'fhir';
import { psoasCheck } from 'unknot/data';
import { validate } from 'unknot/data/validate';
import { ar } from 'unknot/data/words/ar';
import { en } from 'unknot/data/words/en';
import { es } from 'unknot/data/words/es';
import { fromQuestionnaire, fromQuestionnaireResponse, toQuestionnaire, toQuestionnaireResponse } from 'unknot/fhir';

const { resolve } = createRequire(import.meta.url);
const example = (name) => JSON.parse(readFileSync(resolve(`hl7.fhir.r4.examples/${name}.json`), 'utf8'));
const json = (value) => JSON.parse(JSON.stringify(value));

const validator = new fhir.Fhir();
/** The package looks for a property that is called `answer[x]`, and so finds a mistake in each `enableWhen` of HL7's, too. */
const notSo = /enableWhen\[\d+\]\.answer\[x\]: Missing property$/;
const mistakes = (resource) =>
  validator
    .validate(json(resource), { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`)
    .filter((line) => !notSo.test(line));

/** What each example is told to lack: `feature` → how many items. */
const examples = {
  f201: {},
  gcs: {},
  bb: { 'dateTime, asked as a date': 2 },
  'zika-virus-exposure-assessment': { 'http://example.org/additional-information': 4 },
  3141: { 'answerValueSet http://hl7.org/fhir/ValueSet/yesnodontknow': 5, 'choice without options': 1 },
  'phq-9-questionnaire': {
    'cqf-library': 1,
    'cqf-expression': 1,
    'answerValueSet http://loinc.org/vs/LL358-3': 9,
  },
  qs1: {
    repeats: 31,
    'type reference': 5,
    'choice without options': 2,
    'dateTime, asked as a date': 4,
    'required group': 3,
    'linkId is missing': 1,
    'questionnaire-maxOccurs': 19,
    'questionnaire-minOccurs': 3,
    'questionnaire-fhirType': 19,
    'questionnaire-allowedResource': 5,
    'questionnaire-referenceFilter': 5,
  },
};

/** All their questions take their answers from elsewhere. */
const nothingToAsk = ['3141'];

describe('the questionnaires among the examples of FHIR R4', () => {
  for (const [name, expected] of Object.entries(examples)) {
    const resource = example(`Questionnaire-${name}`);
    const { quiz, warnings } = fromQuestionnaire(resource);

    it(`${name} loads, with what is not supported told`, () => {
      const found = {};
      for (const { feature } of warnings) found[feature] = (found[feature] ?? 0) + 1;
      assert.deepEqual(found, expected);
    });

    it(`${name} ${nothingToAsk.includes(name) ? 'is refused as a quiz, for nothing can be asked' : 'is a quiz as our own are'}`, () => {
      const errors = validate('quiz', json(quiz)).errors ?? [];
      if (nothingToAsk.includes(name)) assert.match(errors.at(-1), /^pages: expected a question that can be answered/);
      else assert.deepEqual(errors, []);
    });

    it(`${name} comes back as it was, and the same once more`, () => {
      const back = json(toQuestionnaire(quiz));
      assert.deepEqual(back, resource);
      assert.deepEqual(fromQuestionnaire(back).quiz, quiz);
      assert.deepEqual(json(toQuestionnaire(json(quiz))), resource);
    });
  }

  it('shows the zika form as its conditions say', () => {
    const { quiz } = fromQuestionnaire(example('Questionnaire-zika-virus-exposure-assessment'));
    const answered = (...entries) =>
      (toQuestionnaireResponse(quiz, new Map(entries)).item ?? []).map(({ linkId }) => linkId);
    const all = [
      ['2', true],
      ['3', 5],
      ['4', true],
      ['5', 6],
      ['6', false],
    ];
    assert.deepEqual(answered(['1', true], ...all), ['1']);
    assert.deepEqual(answered(['1', false], ...all), ['1', '2', '3']);
    assert.deepEqual(answered(['1', false], ...all, ['2', false]), ['1', '2', '4', '5']);
    assert.deepEqual(answered(['1', false], ...all, ['2', false], ['4', false]), ['1', '2', '4', '6']);
  });

  for (const [name, taken, left] of [
    ['gcs', 3, 0],
    ['bb', 7, 3],
    ['f201', 4, 3],
    ['3141', 0, 4],
  ]) {
    it(`takes the answers to ${name} that fit it, tells the others, and writes a valid response`, () => {
      const { quiz } = fromQuestionnaire(example(`Questionnaire-${name}`));
      const { answers, warnings } = fromQuestionnaireResponse(quiz, example(`QuestionnaireResponse-${name}`));
      assert.deepEqual([answers.size, warnings.length], [taken, left]);
      for (const status of ['completed', 'in-progress']) {
        const response = toQuestionnaireResponse(quiz, answers, { status, authored: '2026-03-09T14:30:00Z' });
        assert.deepEqual(mistakes(response), []);
        assert.deepEqual(fromQuestionnaireResponse(quiz, json(response)), { answers, warnings: [] });
      }
    });
  }
});

describe('the psoas check as a Questionnaire', () => {
  for (const [lang, words] of Object.entries({ en, es, ar })) {
    const check = { ...psoasCheck(words.quiz, words.safety), lang };
    const written = toQuestionnaire(check, { words });

    it(`has no mistake in ${lang}, and comes back the same`, () => {
      assert.deepEqual(mistakes(written), []);
      const tests = JSON.stringify(written).match(/"operator"/g).length;
      assert.equal(JSON.stringify(written).match(/"answer(Boolean|Coding|String|Integer)"/g).length, tests);
      const { quiz, warnings } = fromQuestionnaire(json(written));
      assert.deepEqual(warnings, []);
      assert.deepEqual(json(toQuestionnaire(quiz)), json(written));
    });
  }

  it('takes regions as codings', () => {
    const check = psoasCheck(en.quiz, en.safety);
    const items = check.pages.flatMap((page) => page.items);
    const where = items.find(({ type }) => type === 'regions');
    const answers = new Map([['red-flags', ['none']], ...(where ? [[where.id, 'hip-crease-l low-back-r navel']] : [])]);
    const response = toQuestionnaireResponse(check, answers);
    assert.deepEqual(mistakes(response), []);
    assert.deepEqual(fromQuestionnaireResponse(check, json(response)), { answers, warnings: [] });
    if (where) {
      const { answer } = response.item.find(({ linkId }) => linkId === where.id);
      assert.deepEqual(
        answer.map(({ valueCoding }) => valueCoding.code),
        ['UBERON:0008337', 'UBERON:0005462', 'navel'],
      );
    }
  });

  // That nothing is found means something only where mistakes are.
  const good = toQuestionnaire(psoasCheck(en.quiz, en.safety));
  for (const [name, bad] of Object.entries({
    'a missing status': { ...good, status: undefined },
    'a status that is none': { ...good, status: 'done' },
    'a type that is none': { ...good, item: [{ ...good.item[0], type: 'regions' }] },
    'a missing linkId': { ...good, item: [{ ...good.item[0], linkId: undefined }] },
    'a property of our own': { ...good, item: [{ ...good.item[0], points: 3 }] },
  })) {
    it(`would show ${name}`, () => assert.notDeepEqual(mistakes(bad), []));
  }
});
