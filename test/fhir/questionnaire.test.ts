import { expect } from '@open-wc/testing';
import type * as fhir4 from 'fhir/r4.js';
import { heardOf } from '../../src/data/conditions.js';
import { psoasCheck, type Quiz, type QuizItem } from '../../src/data/quiz.js';
import type { Answer, Answers } from '../../src/data/quiz-answers.js';
import { map as mapWords } from '../../src/data/words/en/map.js';
import { quiz as quizWords } from '../../src/data/words/en/quiz.js';
import { es } from '../../src/data/words/es.js';
import { regions } from '../../src/data/words/en/regions.js';
import { safety } from '../../src/data/words/en/safety.js';
import {
  fromQuestionnaire,
  fromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
  type Questionnaire,
  type QuestionnaireResponse,
} from '../../src/fhir/index.js';
import { twoQuestions } from './two-questions.js';

// Only compiled: what is written fits the community's types.
const written: (one: Questionnaire) => fhir4.Questionnaire = (one) => one;
const answered: (one: QuestionnaireResponse) => fhir4.QuestionnaireResponse = (one) => one;
void [written, answered];

const { names } = regions;
const hl7 = 'http://hl7.org/fhir/StructureDefinition/';
const asked = (...item: unknown[]): object => ({ resourceType: 'Questionnaire', status: 'draft', id: 'q', item });
const control = (code: string): object => ({
  url: `${hl7}questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});
const itemsIn = (quiz: Quiz): readonly QuizItem[] => quiz.pages.flatMap(({ items }) => items);
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** One item as the quiz has it, without what rides along. */
function one(item: object): Record<string, unknown> {
  const [read] = itemsIn(fromQuestionnaire(asked({ linkId: 'a', text: 'A', ...item })).quiz);
  const plain: unknown = JSON.parse(
    JSON.stringify(read, (key, value: unknown) => (key === 'fhir' ? undefined : value)),
  );
  return plain as Record<string, unknown>;
}
const featuresOf = (...items: unknown[]): string[] =>
  fromQuestionnaire(asked(...items)).warnings.map(({ linkId, feature }) => `${linkId}: ${feature}`);

describe('fromQuestionnaire', () => {
  it('reads every kind of item', () => {
    const a = { id: 'a', text: 'A' };
    expect(one({ type: 'boolean', initial: [{ valueBoolean: false }] })).to.deep.equal({
      ...a,
      type: 'boolean',
      initial: false,
    });
    expect(one({ type: 'integer' })).to.deep.equal({ ...a, type: 'number', step: 1 });
    expect(one({ type: 'decimal', initial: [{ valueDecimal: 1.5 }] })).to.deep.equal({
      ...a,
      type: 'number',
      initial: 1.5,
    });
    expect(one({ type: 'string', maxLength: 9 })).to.deep.equal({ ...a, type: 'text', maxLength: 9 });
    expect(one({ type: 'text' })).to.deep.equal({ ...a, type: 'text', multiline: true });
    expect(one({ type: 'date', initial: [{ valueDate: '2026-01-31' }] })).to.deep.equal({
      ...a,
      type: 'date',
      initial: '2026-01-31',
    });
    expect(one({ type: 'dateTime', initial: [{ valueDateTime: '2026-01-31T10:00:00Z' }] })).to.deep.equal({
      ...a,
      type: 'date',
      initial: '2026-01-31',
    });
    expect(
      one({ type: 'quantity', extension: [{ url: `${hl7}questionnaire-unit`, valueCoding: { code: 'kg' } }] }),
    ).to.deep.equal({
      ...a,
      type: 'number',
      unit: 'kg',
    });
    expect(one({ type: 'display' })).to.deep.equal({ ...a, type: 'info' });
    expect(one({ type: 'choice', answerOption: [{ valueString: 'x' }] }).type).to.equal('single');
    expect(one({ type: 'choice', repeats: true, answerOption: [{ valueString: 'x' }] }).type).to.equal('multi');
    expect(one({ type: 'open-choice', answerOption: [{ valueString: 'x' }] }).freeText).to.equal(true);
    expect(one({ type: 'open-choice' }).type).to.equal('text');
  });

  it('reads what holds for all of them, and limits', () => {
    const item = one({
      type: 'integer',
      prefix: '1.2',
      required: true,
      readOnly: true,
      extension: [
        control('slider'),
        { url: `${hl7}minValue`, valueInteger: 2 },
        { url: `${hl7}maxValue`, valueInteger: 8 },
        { url: `${hl7}questionnaire-sliderStepValue`, valueInteger: 2 },
        { url: `${hl7}questionnaire-hidden`, valueBoolean: true },
        { url: `${hl7}entryFormat`, valueString: 'whole hours' },
      ],
    });
    expect(item).to.deep.equal({
      id: 'a',
      text: 'A',
      prefix: '1.2',
      hint: 'whole hours',
      required: true,
      readOnly: true,
      hidden: true,
      type: 'number',
      min: 2,
      max: 8,
      step: 2,
      control: 'slider',
    });
    expect(one({ type: 'date', extension: [{ url: `${hl7}minValue`, valueDate: '2020-01-01' }] }).min).to.equal(
      '2020-01-01',
    );
    expect(
      one({ type: 'choice', extension: [control('drop-down')], answerOption: [{ valueString: 'x' }] }).control,
    ).to.equal('drop-down');
    expect(
      one({ type: 'choice', extension: [control('radio-button')], answerOption: [{ valueString: 'x' }] }).control,
    ).to.equal('radio');
  });

  it('reads options of every type, which clear the others, their marks, and those chosen to begin with', () => {
    const { options, initial } = one({
      type: 'choice',
      repeats: true,
      answerOption: [
        { valueCoding: { code: 'c', display: 'Coded' }, initialSelected: true },
        { valueString: 'said' },
        { valueInteger: 4 },
        { valueDate: '2026-01-31', extension: [{ url: `${hl7}questionnaire-optionPrefix`, valueString: 'd)' }] },
        { valueString: 'None', extension: [{ url: `${hl7}questionnaire-optionExclusive`, valueBoolean: true }] },
      ],
    }) as { options: unknown; initial: unknown };
    expect(options).to.deep.equal([
      { id: 'c', text: 'Coded' },
      { id: 'option-2', text: 'said' },
      { id: 'option-3', text: '4' },
      { id: 'option-4', text: '2026-01-31', prefix: 'd)' },
      { id: 'option-5', text: 'None', exclusive: true },
    ]);
    expect(initial).to.deep.equal(['c']);
  });

  for (const name of ['ordinalValue', 'itemWeight']) {
    const extension = [{ url: hl7 + name, valueDecimal: 3 }];
    const include = (more: object): object => ({
      type: 'choice',
      answerValueSet: '#set',
      contained: [{ resourceType: 'ValueSet', id: 'set', ...more }],
    });
    for (const [place, item] of Object.entries({
      'an option': { type: 'choice', answerOption: [{ extension, valueCoding: { code: 'x' } }] },
      'a coding': { type: 'choice', answerOption: [{ valueCoding: { code: 'x', extension } }] },
      'a concept': include({ compose: { include: [{ system: 's', concept: [{ code: 'x', extension }] }] } }),
      'an expansion': include({ expansion: { contains: [{ abstract: true, contains: [{ code: 'x', extension }] }] } }),
    })) {
      it(`takes points from ${name} of ${place}`, () => {
        const { contained, ...its } = item as { contained?: unknown };
        const { quiz, warnings } = fromQuestionnaire({
          ...asked({ linkId: 'a', ...its }),
          ...(contained ? { contained } : {}),
        });
        const [{ options }] = itemsIn(quiz) as unknown as [{ options: { id: string; points: unknown }[] }];
        expect(options[0]).to.deep.include({ id: 'x', points: { total: 3 } });
        expect(options).to.have.length(1);
        expect(quiz.scales).to.deep.equal([{ id: 'total' }]);
        expect(warnings).to.deep.equal([]);
      });
    }
  }

  it('takes value sets that the page hands in', () => {
    const set = {
      resourceType: 'ValueSet',
      url: 'urn:set',
      compose: { include: [{ system: 's', concept: [{ code: 'x' }] }] },
    };
    const questionnaire = asked({ linkId: 'a', type: 'choice', answerValueSet: 'urn:set|2' });
    const { quiz, warnings } = fromQuestionnaire(questionnaire, { valueSets: [set] });
    expect(itemsIn(quiz)[0]).to.have.property('type', 'single');
    expect(warnings).to.deep.equal([]);
    expect(json(toQuestionnaire(quiz))).to.deep.equal(questionnaire);
  });

  it('takes points and texts from a code system that came along, and tells of other names that it leaves', () => {
    const points = [{ url: `${hl7}ordinalValue`, valueDecimal: 3 }];
    const questionnaire = {
      ...asked(
        { linkId: 'a', type: 'choice', answerValueSet: '#listed' },
        { linkId: 'b', type: 'choice', answerValueSet: '#whole' },
      ),
      contained: [
        {
          resourceType: 'CodeSystem',
          id: 'codes',
          url: 'urn:codes',
          status: 'active',
          content: 'complete',
          concept: [
            { code: '1', display: 'one', extension: points, concept: [{ code: '1.1', display: 'one and a bit' }] },
            { code: '2', display: 'two' },
          ],
        },
        {
          resourceType: 'ValueSet',
          id: 'listed',
          compose: {
            include: [
              {
                system: 'urn:codes',
                concept: [
                  { code: '1', designation: [{ language: 'de', value: 'eins' }] },
                  { code: '2', display: 'TWO' },
                ],
              },
            ],
          },
        },
        { resourceType: 'ValueSet', id: 'whole', compose: { include: [{ system: 'urn:codes' }] } },
      ],
    };
    const { quiz, warnings } = fromQuestionnaire(questionnaire);
    const options = itemsIn(quiz).map((item) =>
      'options' in item ? item.options!.map(({ id, text, points }) => [id, text, points?.total]) : [],
    );
    expect(options).to.deep.equal([
      [
        ['1', 'one', 3],
        ['2', 'TWO', undefined],
      ],
      [
        ['1', 'one', 3],
        ['1.1', 'one and a bit', undefined],
        ['2', 'two', undefined],
      ],
    ]);
    expect(warnings).to.deep.equal([{ linkId: 'a', feature: 'designation' }]);
    expect(json(toQuestionnaire(quiz))).to.deep.equal(questionnaire);
  });

  it('puts one question on a page, with the title of its group and the texts before it', () => {
    const { quiz } = fromQuestionnaire(
      asked(
        {
          linkId: 'g',
          type: 'group',
          text: 'Group',
          item: [
            { linkId: 'd', type: 'display', text: 'Read' },
            { linkId: 'a', type: 'boolean' },
            { linkId: 'b', type: 'boolean' },
          ],
        },
        {
          linkId: 'c',
          type: 'boolean',
          item: [{ linkId: 'h', type: 'display', text: 'Help', extension: [control('help')] }],
        },
      ),
    );
    expect(
      quiz.pages.map(({ title, items }) => [title, ...items.filter(({ hidden }) => !hidden).map(({ id }) => id)]),
    ).to.deep.equal([
      ['Group', 'd', 'a'],
      ['Group', 'b'],
      [undefined, 'c'],
    ]);
    expect(itemsIn(quiz).find(({ id }) => id === 'c')).to.have.property('hint', 'Help');
  });

  it('asks nothing that stands in a hidden group or question, and lets nobody change what a group locks', () => {
    const hidden = { url: `${hl7}questionnaire-hidden`, valueBoolean: true };
    const questionnaire = asked(
      {
        linkId: 'g',
        type: 'group',
        text: 'Office use',
        extension: [hidden],
        item: [
          { linkId: 'a', type: 'string', text: 'A' },
          { linkId: 'inner', type: 'group', text: 'Inner', item: [{ linkId: 'b', type: 'boolean', text: 'B' }] },
        ],
      },
      {
        linkId: 'h',
        type: 'boolean',
        text: 'H',
        extension: [hidden],
        initial: [{ valueBoolean: true }],
        item: [{ linkId: 'c', type: 'integer', text: 'C', initial: [{ valueInteger: 3 }] }],
      },
      {
        linkId: 'r',
        type: 'group',
        text: 'Known already',
        readOnly: true,
        item: [{ linkId: 'd', type: 'string', text: 'D', initial: [{ valueString: 'd' }] }],
      },
      { linkId: 'e', type: 'string', text: 'E' },
    );
    const { quiz, warnings } = fromQuestionnaire(questionnaire);
    const seen = quiz.pages.map(({ items }) => items.filter(({ hidden }) => !hidden).map(({ id }) => id));
    expect(seen.filter(({ length }) => length)).to.deep.equal([['d'], ['e']]);
    expect(itemsIn(quiz).filter(({ readOnly }) => readOnly)).to.have.length(1);
    expect(itemsIn(quiz).find(({ id }) => id === 'd')).to.have.property('readOnly', true);
    expect([...heardOf(itemsIn(quiz), new Map()).heard]).to.deep.equal([
      ['h', true],
      ['c', 3],
    ]);
    expect(warnings).to.deep.equal([]);
    expect(json(toQuestionnaire(quiz))).to.deep.equal(questionnaire);
  });

  it('keeps what is said in a question at that question', () => {
    const display = (linkId: string, text: string, ...extension: object[]): object => ({
      linkId,
      type: 'display',
      text,
      ...(extension.length && { extension }),
    });
    const ends = ['minValue', 'maxValue'].map((name, at) => ({ url: hl7 + name, valueInteger: at * 10 }));
    const unit = { url: `${hl7}questionnaire-unit`, valueCoding: { display: 'kg' } };
    const questionnaire = asked(
      {
        linkId: 'bad',
        type: 'integer',
        text: 'How bad?',
        extension: [control('slider'), ...ends],
        item: [
          display('low', 'No pain', control('lower')),
          display('high', 'Worst pain', control('upper')),
          display('more', 'Think of today.'),
        ],
      },
      {
        linkId: 'help',
        type: 'string',
        text: 'Helped',
        extension: [{ url: `${hl7}entryFormat`, valueString: 'nn-nn' }],
        item: [
          display('h1', 'First!', control('help')),
          display('h2', 'Second', control('flyover')),
          {
            ...display('h3', 'At times', control('help')),
            enableWhen: [{ question: 'bad', operator: '>', answerInteger: 5 }],
          },
        ],
      },
      { linkId: 'heavy', type: 'decimal', extension: [unit], item: [display('lb', 'pounds', control('unit'))] },
      { linkId: 'light', type: 'decimal', extension: [unit], item: [display('kg', 'kg', control('unit'))] },
      {
        linkId: 'parent',
        type: 'boolean',
        item: [
          { linkId: 'part', type: 'group', text: 'Part', item: [{ linkId: 'child', type: 'boolean' }] },
          display('after', 'Of the parent'),
        ],
      },
      { linkId: 'last', type: 'boolean' },
    );
    const { quiz, warnings } = fromQuestionnaire(questionnaire);
    expect(
      quiz.pages.map(({ title, items }) => [
        title,
        ...items.filter(({ id, hidden }) => id !== 'part' && !hidden).map(({ id }) => id),
      ]),
    ).to.deep.equal([
      [undefined, 'bad', 'more'],
      [undefined, 'help', 'h3'],
      [undefined, 'heavy', 'lb'],
      [undefined, 'light'],
      [undefined, 'parent'],
      ['Part', 'child'],
      [undefined, 'after'],
      [undefined, 'last'],
    ]);
    const [bad, helped] = ['bad', 'help'].map((wanted) => itemsIn(quiz).find(({ id }) => id === wanted));
    expect(bad).to.include({ control: 'slider', minText: 'No pain', maxText: 'Worst pain' });
    expect(helped).to.have.property('hint', 'nn-nn. First! Second');
    expect(heardOf(itemsIn(quiz), new Map([['bad', 3]])).items.some(({ id }) => id === 'h3')).to.equal(false);
    expect(warnings).to.deep.equal([]);
    expect(json(toQuestionnaire(quiz))).to.deep.equal(questionnaire);
  });

  it('takes no limit that would hold everybody up, and tells what it draws otherwise', () => {
    const options = { answerOption: [{ valueString: 'x' }] };
    const [min, max] = [5, 1].map((valueInteger, at) => ({ url: hl7 + ['minValue', 'maxValue'][at], valueInteger }));
    const questionnaire = asked(
      { linkId: 'a', type: 'string', maxLength: 0 },
      { linkId: 'b', type: 'string', maxLength: -3 },
      { linkId: 'c', type: 'integer', required: true, extension: [min, max] },
      { linkId: 'd', type: 'integer', extension: [{ url: `${hl7}questionnaire-sliderStepValue`, valueInteger: -1 }] },
      { linkId: 'e', type: 'integer', answerOption: [{ valueInteger: 1 }] },
      { linkId: 'f', type: 'string', answerValueSet: 'urn:set' },
      { linkId: 'g', type: 'group', initial: [{ valueString: 'x' }], item: [{ linkId: 'h', type: 'boolean' }] },
      { linkId: 'i', type: 'boolean', extension: [control('drop-down')] },
      { linkId: 'j', type: 'choice', repeats: true, extension: [control('radio-button')], ...options },
      { linkId: 'k', type: 'choice', repeats: true, extension: [control('drop-down')], ...options },
      { linkId: 'l', type: 'choice', extension: [control('check-box')], ...options },
      { linkId: 'm', type: 'choice', extension: [control('autocomplete')], ...options },
      { linkId: 'n', type: 'choice', answerValueSet: 'urn:set', ...options },
    );
    const { quiz, warnings } = fromQuestionnaire(questionnaire);
    expect(warnings.map(({ linkId, feature }) => `${linkId}: ${feature}`)).to.deep.equal([
      'a: maxLength 0',
      'b: maxLength -3',
      'c: minValue above maxValue',
      'd: questionnaire-sliderStepValue -1',
      'e: answerOption',
      'f: answerValueSet',
      'g: initial',
      'i: questionnaire-itemControl drop-down',
      'j: questionnaire-itemControl radio-button',
      'k: questionnaire-itemControl drop-down',
      'l: questionnaire-itemControl check-box',
      'm: questionnaire-itemControl autocomplete',
      'n: answerValueSet',
    ]);
    for (const item of itemsIn(quiz)) expect(item).to.not.have.any.keys('maxLength', 'min', 'max');
    expect(json(toQuestionnaire(quiz))).to.deep.equal(questionnaire);
  });

  it('tells what it does not act on, by item, and keeps it', () => {
    const questionnaire = asked(
      { linkId: 'a', type: 'group', repeats: true, text: 'A', item: [{ linkId: 'b', type: 'reference', text: 'B' }] },
      { linkId: 'c', type: 'string', repeats: true, extension: [{ url: 'urn:other', valueString: 'x' }], _prefix: {} },
      { linkId: 'd', type: 'choice', text: 'D', answerValueSet: 'http://example.org/vs' },
      { linkId: 'e', type: 'dateTime' },
      { linkId: 'f', type: 'attachment', enableWhen: [{ question: 'gone', operator: '=', answerString: 'x' }] },
    );
    const { quiz, warnings } = fromQuestionnaire(questionnaire);
    expect(warnings.map(({ linkId, feature }) => `${linkId}: ${feature}`)).to.deep.equal([
      'a: repeats',
      'b: type reference',
      'c: _prefix',
      'c: urn:other',
      'c: repeats',
      'd: answerValueSet http://example.org/vs',
      'e: dateTime, asked as a date',
      'f: type attachment',
      'f: enableWhen: no item "gone"',
    ]);
    expect(json(toQuestionnaire(quiz))).to.deep.equal(questionnaire);
    expect(featuresOf({ linkId: 'a', type: 'boolean', initial: [{ valueString: 'yes' }] })).to.deep.equal([
      'a: initial',
    ]);
    expect(featuresOf({ linkId: 'a', type: 'display', text: 'A', extension: [control('footer')] })).to.deep.equal([
      'a: questionnaire-itemControl footer',
    ]);
    expect(
      featuresOf({ type: 'boolean' }, { linkId: 'a', type: 'boolean' }, { linkId: 'a', type: 'boolean' }),
    ).to.deep.equal([': linkId is missing', 'a: linkId is there twice']);
  });

  it('reads markup as plain text', () => {
    const _text = {
      extension: [{ url: `${hl7}rendering-xhtml`, valueString: '<b onclick="x()">Is it</b> &lt; 3?<script></script>' }],
    };
    expect(itemsIn(fromQuestionnaire(asked({ linkId: 'a', type: 'boolean', _text })).quiz)[0].text).to.equal(
      'Is it < 3?',
    );
  });
});

describe('a questionnaire with points', () => {
  const { quiz, warnings } = fromQuestionnaire(twoQuestions, { totalName: 'Total' });

  it('renders as itself', () => {
    expect(warnings).to.deep.equal([]);
    expect(quiz).to.deep.include({
      title: twoQuestions.title,
      intro: 'Two short questions.',
      lang: 'en',
      version: '1.0',
      results: [],
    });
    expect(quiz.scales).to.deep.equal([{ id: 'total', name: 'Total' }]);
    expect(quiz.pages).to.have.length(3);
  });

  it('writes its answers, and reads them again', () => {
    const answers: Answers = new Map<string, Answer>([
      ['/44250-9', ['LA6571-9']],
      ['/44255-8', ['LA6568-5']],
      ['/more', 'A walk'],
    ]);
    const response = toQuestionnaireResponse(quiz, answers, {
      authored: '2026-03-09T14:30:00Z',
      subject: { reference: 'Patient/7' },
    });
    expect(response).to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'https://example.org/Questionnaire/two-questions|1.0',
      status: 'completed',
      authored: '2026-03-09T14:30:00Z',
      subject: { reference: 'Patient/7' },
      item: [
        {
          linkId: '/44250-9',
          text: twoQuestions.item[0].text,
          answer: [{ valueCoding: { system: 'http://loinc.org', code: 'LA6571-9', display: 'Every day, or nearly' } }],
        },
        {
          linkId: '/44255-8',
          text: twoQuestions.item[1].text,
          answer: [{ valueCoding: { system: 'http://loinc.org', code: 'LA6568-5', display: 'Never' } }],
        },
        { linkId: '/more', text: 'What would help?', answer: [{ valueString: 'A walk' }] },
      ],
    });
    expect(fromQuestionnaireResponse(quiz, json(response))).to.deep.equal({ answers, warnings: [] });
  });

  it('leaves out answers to questions that are not enabled', () => {
    const answers = new Map<string, Answer>([
      ['/44250-9', ['LA6568-5']],
      ['/more', 'A walk'],
    ]);
    const { status, item } = toQuestionnaireResponse(quiz, answers, { status: 'in-progress' });
    expect(status).to.equal('in-progress');
    expect(item!.map(({ linkId }) => linkId)).to.deep.equal(['/44250-9']);
    expect(toQuestionnaireResponse(quiz, new Map())).to.not.have.property('item');
  });

  it('comes back the same, with only that changed which was changed', () => {
    expect(json(toQuestionnaire(quiz))).to.deep.equal(twoQuestions);
    const pages = quiz.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === '/more' ? { ...item, text: 'And now?', required: true } : item)),
    }));
    const changed = json(toQuestionnaire({ ...quiz, pages })) as typeof twoQuestions;
    expect(changed.item[2]).to.deep.equal({ ...twoQuestions.item[2], text: 'And now?', required: true });
    expect(changed.item.slice(0, 2)).to.deep.equal(twoQuestions.item.slice(0, 2));
  });
});

describe('answers in a response', () => {
  const { quiz } = fromQuestionnaire(
    asked(
      { linkId: 'when', type: 'dateTime' },
      {
        linkId: 'weight',
        type: 'quantity',
        extension: [
          {
            url: `${hl7}questionnaire-unit`,
            valueCoding: { system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg' },
          },
        ],
      },
      { linkId: 'other', type: 'open-choice', repeats: true, answerOption: [{ valueString: 'tea' }] },
      {
        linkId: 'yes',
        type: 'boolean',
        item: [{ linkId: 'g', type: 'group', item: [{ linkId: 'inner', type: 'integer' }] }],
      },
      { linkId: 'share', type: 'decimal' },
    ),
  );
  const answers = new Map<string, Answer>([
    ['when', '2026-01-31'],
    ['weight', 71.5],
    ['other', ['option-1', '=juice']],
    ['yes', true],
    ['inner', 3],
    ['share', 0.5],
  ]);
  const response = toQuestionnaireResponse(quiz, answers);

  it('are of the types that the questionnaire asks for, and nested as its items are', () => {
    expect(response.item).to.deep.equal([
      { linkId: 'when', answer: [{ valueDateTime: '2026-01-31' }] },
      {
        linkId: 'weight',
        answer: [{ valueQuantity: { value: 71.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' } }],
      },
      { linkId: 'other', answer: [{ valueString: 'tea' }, { valueString: 'juice' }] },
      {
        linkId: 'yes',
        answer: [
          { valueBoolean: true, item: [{ linkId: 'g', item: [{ linkId: 'inner', answer: [{ valueInteger: 3 }] }] }] },
        ],
      },
      { linkId: 'share', answer: [{ valueDecimal: 0.5 }] },
    ]);
    expect(fromQuestionnaireResponse(quiz, json(response))).to.deep.equal({ answers, warnings: [] });
  });

  it('that FHIR takes for none are not written', () => {
    const none = new Map<string, Answer>([
      ['when', 'not a date'],
      ['other', ['option-1', '=  ']],
      ['yes', true],
      ['inner', 1.5],
      ['note', '   '],
    ]);
    const { quiz: more } = fromQuestionnaire(
      asked(...(toQuestionnaire(quiz).item ?? []), { linkId: 'note', type: 'string' }),
    );
    expect(toQuestionnaireResponse(more, none).item).to.deep.equal([
      { linkId: 'other', answer: [{ valueString: 'tea' }] },
      { linkId: 'yes', answer: [{ valueBoolean: true }] },
    ]);
    expect(toQuestionnaireResponse(more, new Map([['when', '2025-02-31']]))).to.not.have.property('item');
    expect(toQuestionnaireResponse(more, new Map([['when', '2024-02-29']])).item).to.deep.equal([
      { linkId: 'when', answer: [{ valueDateTime: '2024-02-29' }] },
    ]);
  });

  it('of another unit are told, and not taken over', () => {
    const read = (valueQuantity: object): unknown[] => {
      const { answers, warnings } = fromQuestionnaireResponse(quiz, {
        resourceType: 'QuestionnaireResponse',
        item: [{ linkId: 'weight', answer: [{ valueQuantity }] }],
      });
      return [answers.get('weight'), ...warnings.map(({ feature }) => feature)];
    };
    expect(read({ value: 3, unit: 'g', code: 'g' })).to.deep.equal([undefined, 'an answer in another unit']);
    expect(read({ value: 3, unit: 'kg' })).to.deep.equal([3]);
    expect(read({ value: 3 })).to.deep.equal([3]);
  });

  it('that do not fit are told, and not taken over', () => {
    const item = [
      { linkId: 'yes', answer: [{ valueString: 'Yes' }] },
      { linkId: 'share', answer: [{ valueDecimal: 1 }, { valueDecimal: 2 }] },
      { linkId: 'gone', answer: [{ valueDecimal: 1 }] },
    ];
    const found = fromQuestionnaireResponse(quiz, { resourceType: 'QuestionnaireResponse', status: 'completed', item });
    expect([...found.answers]).to.deep.equal([['share', 1]]);
    expect(found.warnings).to.deep.equal([
      { linkId: 'yes', feature: 'an answer of another type' },
      { linkId: 'share', feature: 'more than one answer' },
      { linkId: 'gone', feature: 'no such item' },
    ]);
  });
});

describe('toQuestionnaire', () => {
  const check = psoasCheck(quizWords, safety);
  const map: Quiz = {
    id: 'map',
    version: '1',
    title: 'Where?',
    pages: [
      {
        id: 'p',
        title: 'Place',
        items: [
          { id: 'where', type: 'regions', text: 'Where?', hint: 'Press on it', scale: 10 },
          {
            id: 'how',
            type: 'scale',
            text: 'How bad?',
            minText: 'none',
            maxText: 'worst',
            showIf: { item: 'where', op: 'exists' },
          },
          {
            id: 'why',
            type: 'single',
            text: 'Why?',
            options: [
              { id: 'x', text: 'X', points: { s: 2 } },
              { id: 'y', text: 'Y' },
            ],
            showIf: {
              all: [
                {
                  any: [
                    { item: 'how', op: '>', value: 3 },
                    { item: 'where', op: '=', value: 'navel' },
                  ],
                },
                {
                  any: [
                    { item: 'how', op: '<', value: 9 },
                    { item: 'where', op: 'any-of', value: ['sacrum', 'face'] },
                  ],
                },
              ],
            },
          },
        ],
      },
    ],
    scales: [{ id: 's' }],
    results: [],
  };

  it('writes the psoas check with its warning signs, and answers to it', () => {
    const { item, url } = toQuestionnaire(check);
    expect(url).to.equal('urn:unknot:quiz:psoas-check');
    expect(item![0]).to.deep.include({ linkId: 'red-flags', type: 'choice', required: true, repeats: true });
    expect(toQuestionnaireResponse(check, new Map([['red-flags', ['none']]])).item).to.deep.equal([
      {
        linkId: 'red-flags',
        text: quizWords.redFlags,
        answer: [{ valueCoding: { system: 'urn:unknot:quiz:psoas-check', code: 'none', display: quizWords.none } }],
      },
    ]);
  });

  it('writes regions as codings with UBERON codes, one for each', () => {
    const answers = new Map<string, Answer>([['where', 'low-back-l:6 navel:2']]);
    const { item } = toQuestionnaireResponse(map, answers);
    const [group] = item!;
    const [{ linkId, answer }] = group.item!;
    expect([group.linkId, linkId]).to.deep.equal(['page:p', 'where']);
    expect(
      answer!.map(({ valueCoding }) => [valueCoding!.system, valueCoding!.code, valueCoding!.display]),
    ).to.deep.equal([
      ['http://purl.obolibrary.org/obo/uberon.owl', 'UBERON:0005462', mapWords.left(names['low-back'])],
      ['urn:unknot:region', 'navel', names.navel],
    ]);
    expect(answer!.map((each) => each.item)).to.deep.equal(
      [6, 2].map((valueInteger) => [{ linkId: 'where:intensity', answer: [{ valueInteger }] }]),
    );
    expect(fromQuestionnaireResponse(map, json(toQuestionnaireResponse(map, answers))).answers).to.deep.equal(answers);
    const spanish = toQuestionnaireResponse(map, answers, { words: es });
    expect(spanish.item![0].item![0].answer![0].valueCoding!.display).to.equal(
      es.map.left(es.regions.names['low-back']),
    );
  });

  it('reads its own body map again as one', () => {
    const { quiz, warnings } = fromQuestionnaire(json(toQuestionnaire(map)));
    expect(warnings).to.deep.equal([]);
    expect(itemsIn(quiz).find(({ id }) => id === 'where')).to.deep.include({
      type: 'regions',
      scale: 10,
      hint: 'Press on it',
    });
    const answers = new Map<string, Answer>([['where', 'low-back-l:6 navel:2']]);
    expect(json(toQuestionnaireResponse(quiz, answers))).to.deep.equal(json(toQuestionnaireResponse(map, answers)));
  });

  it('puts groups round an item whose condition needs both "all" and "any"', () => {
    const { quiz } = fromQuestionnaire(json(toQuestionnaire(map)));
    const shows = (...answers: [string, Answer][]): boolean[] =>
      [map, quiz].map((each) => heardOf(itemsIn(each), new Map(answers)).items.some(({ id }) => id === 'why'));
    expect(shows(['where', 'shin-l'], ['how', 5])).to.deep.equal([true, true]);
    expect(shows(['where', 'shin-l'], ['how', 9])).to.deep.equal([false, false]);
    expect(shows(['where', 'shin-l'], ['how', 2])).to.deep.equal([false, false]);
    const [{ valueCoding }] = toQuestionnaire(map).item![0].item![2].item![0].answerOption!;
    expect(valueCoding!.extension).to.deep.equal([{ url: `${hl7}ordinalValue`, valueDecimal: 2 }]);
    const response = toQuestionnaireResponse(
      map,
      new Map<string, Answer>([
        ['where', 'shin-l'],
        ['how', 5],
        ['why', ['x']],
      ]),
    );
    expect(response.item![0].item![2]).to.have.property('linkId', 'why:when-1');
  });
});
