import { expect } from '@open-wc/testing';
import { heardOf } from '../../src/data/conditions.js';
import type { Answer } from '../../src/data/quiz-answers.js';
import type { QuizItem } from '../../src/data/quiz.js';
import { fromQuestionnaire } from '../../src/fhir/index.js';

const read = (...item: unknown[]): readonly QuizItem[] =>
  fromQuestionnaire({ resourceType: 'Questionnaire', status: 'draft', item }).quiz.pages.flatMap(({ items }) => items);

const coded = (code: string): object => ({ system: 's', code });
const ucum = 'http://unitsofmeasure.org';
const kinds: Record<string, object> = {
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  decimal: { type: 'decimal' },
  quantity: { type: 'quantity' },
  grams: {
    type: 'quantity',
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
        valueCoding: { system: ucum, code: 'g', display: 'grams' },
      },
    ],
  },
  date: { type: 'date' },
  dateTime: { type: 'dateTime' },
  string: { type: 'string' },
  choice: { type: 'choice', answerOption: [{ valueCoding: coded('x') }, { valueCoding: coded('y') }] },
  several: { type: 'choice', repeats: true, answerOption: [{ valueCoding: coded('x') }, { valueCoding: coded('y') }] },
  open: { type: 'open-choice', answerOption: [{ valueString: 'tea' }] },
  numbers: { type: 'choice', answerOption: [{ valueInteger: 2 }, { valueInteger: 10 }] },
  days: { type: 'choice', answerOption: [{ valueDate: '2026-01-31' }, { valueDate: '2026-02-01' }] },
};

const isShown = (items: readonly QuizItem[], answers: readonly (readonly [string, Answer])[], id = 'target'): boolean =>
  heardOf(items, new Map(answers)).items.some((item) => item.id === id);

/** Kind of question, operator, answer[x], answer given (undefined: none), enabled? */
type Row = readonly [keyof typeof kinds, string, object, Answer | undefined, boolean];

/*
 * From the definitions of the operators in R4: `exists` "true if whether an answer exists is equal to the enableWhen
 * answer (which must be a boolean)"; `=` "at least one answer has a value that is equal"; `!=` "no answer has a value that
 * is equal", so also where there is none; the others "at least one answer has a value that is" more or less.
 */
const table: readonly Row[] = [
  ['boolean', 'exists', { answerBoolean: true }, undefined, false],
  ['boolean', 'exists', { answerBoolean: true }, false, true],
  ['boolean', 'exists', { answerBoolean: false }, undefined, true],
  ['boolean', 'exists', { answerBoolean: false }, false, false],
  ['string', 'exists', { answerBoolean: true }, '', false],
  ['string', 'exists', { answerBoolean: true }, 'a', true],
  ['several', 'exists', { answerBoolean: true }, ['x'], true],
  // Cleared: LHC-Forms goes on showing the item.
  ['several', 'exists', { answerBoolean: true }, [], false],
  ['several', 'exists', { answerBoolean: false }, [], true],
  ['boolean', '=', { answerBoolean: true }, true, true],
  ['boolean', '=', { answerBoolean: true }, false, false],
  ['boolean', '=', { answerBoolean: false }, undefined, false],
  ['boolean', '!=', { answerBoolean: true }, undefined, true],
  ['boolean', '!=', { answerBoolean: true }, false, true],
  ['boolean', '!=', { answerBoolean: true }, true, false],
  ['integer', '=', { answerInteger: 3 }, 3, true],
  ['integer', '=', { answerInteger: 0 }, undefined, false],
  ['integer', '=', { answerInteger: 0 }, 0, true],
  ['integer', '!=', { answerInteger: 3 }, undefined, true],
  ['integer', '!=', { answerInteger: 3 }, 3, false],
  ['integer', '>', { answerInteger: 9 }, 10, true],
  ['integer', '>', { answerInteger: 9 }, 9, false],
  ['integer', '>', { answerInteger: -1 }, undefined, false],
  ['integer', '>=', { answerInteger: 9 }, 9, true],
  ['integer', '>=', { answerInteger: 0 }, undefined, false],
  ['integer', '<', { answerInteger: 10 }, 9, true],
  ['integer', '<', { answerInteger: 10 }, 10, false],
  ['integer', '<', { answerInteger: 10 }, undefined, false],
  ['integer', '<=', { answerInteger: 10 }, 10, true],
  ['decimal', '=', { answerDecimal: 0.5 }, 0.5, true],
  ['decimal', '>', { answerDecimal: 0.5 }, 0.51, true],
  ['quantity', '>', { answerQuantity: { value: 9 } }, 10, true],
  ['quantity', '<=', { answerQuantity: { value: 9 } }, 10, false],
  ['grams', '>', { answerQuantity: { value: 2, unit: 'g', system: ucum, code: 'g' } }, 5, true],
  ['grams', '>', { answerQuantity: { value: 2, unit: 'Gramm', code: 'g' } }, 5, true],
  ['grams', '>', { answerQuantity: { value: 2, unit: 'grams' } }, 5, true],
  ['grams', '>', { answerQuantity: { value: 2 } }, 5, true],
  ['grams', '>', { answerQuantity: { value: 2, unit: 'kg', system: ucum, code: 'kg' } }, 5, false],
  ['grams', '<', { answerQuantity: { value: 9, unit: 'kg' } }, 5, false],
  ['grams', '=', { answerQuantity: { value: 5, code: 'kg' } }, 5, false],
  ['grams', '!=', { answerQuantity: { value: 5, code: 'kg' } }, 5, true],
  ['grams', '=', { answerQuantity: { value: 5, system: 'urn:other', code: 'g' } }, 5, false],
  ['date', '=', { answerDate: '2026-01-31' }, '2026-01-31', true],
  ['date', '!=', { answerDate: '2026-01-31' }, '2026-02-01', true],
  // LHC-Forms does not know `>` for dates and strings.
  ['date', '>', { answerDate: '2025-12-31' }, '2026-01-01', true],
  ['date', '>', { answerDate: '2026-01-01' }, '2026-01-01', false],
  ['date', '>=', { answerDate: '2026-01-01' }, '2026-01-01', true],
  ['date', '<', { answerDate: '2026-01-31' }, '2026-02-01', false],
  ['date', '<=', { answerDate: '2026-01-31' }, '2026-01-30', true],
  ['date', '>', { answerDate: '2026-01-31' }, undefined, false],
  ['dateTime', '=', { answerDateTime: '2026-01-31T10:00:00Z' }, '2026-01-31', true],
  ['dateTime', '>', { answerDateTime: '2026-01-31T10:00:00Z' }, '2026-02-01', true],
  ['string', '=', { answerString: 'a' }, 'a', true],
  ['string', '=', { answerString: 'a' }, 'A', false],
  ['string', '!=', { answerString: 'a' }, undefined, true],
  ['string', '>', { answerString: 'a' }, 'b', true],
  ['string', '>', { answerString: 'b' }, 'a', false],
  ['string', '<=', { answerString: 'b' }, 'b', true],
  ['choice', '=', { answerCoding: coded('x') }, ['x'], true],
  ['choice', '=', { answerCoding: { code: 'x' } }, ['x'], true],
  ['choice', '=', { answerCoding: { system: 'other', code: 'x' } }, ['x'], false],
  ['choice', '=', { answerCoding: coded('x') }, ['y'], false],
  ['choice', '!=', { answerCoding: coded('x') }, ['y'], true],
  ['choice', '!=', { answerCoding: coded('x') }, ['x'], false],
  ['choice', '!=', { answerCoding: coded('x') }, undefined, true],
  ['choice', '=', { answerCoding: coded('gone') }, ['x'], false],
  ['choice', '!=', { answerCoding: coded('gone') }, ['x'], true],
  ['several', '=', { answerCoding: coded('x') }, ['y', 'x'], true],
  // Some answer differs, and still one is equal.
  ['several', '!=', { answerCoding: coded('x') }, ['y', 'x'], false],
  ['several', '!=', { answerCoding: coded('x') }, [], true],
  ['open', '=', { answerString: 'tea' }, ['option-1'], true],
  ['open', '=', { answerString: 'juice' }, ['=juice'], true],
  ['open', '=', { answerString: 'juice' }, ['=milk'], false],
  ['open', '!=', { answerString: 'tea' }, ['=juice'], true],
  ['open', '!=', { answerString: 'tea' }, ['option-1'], false],
  ['numbers', '>', { answerInteger: 9 }, ['option-2'], true],
  ['numbers', '>', { answerInteger: 9 }, ['option-1'], false],
  ['numbers', '=', { answerInteger: 2 }, ['option-1'], true],
  ['days', '>', { answerDate: '2026-01-31' }, ['option-2'], true],
  ['days', '>=', { answerDate: '2026-01-31' }, ['option-1'], true],
  ['days', '<', { answerDate: '2026-01-31' }, ['option-1'], false],
];

describe('enableWhen', () => {
  for (const [kind, operator, answer, given, enabled] of table) {
    const said = given === undefined ? 'no answer' : JSON.stringify(given);
    it(`${kind}: ${said} ${operator} ${JSON.stringify(answer)} is ${enabled}`, () => {
      const items = read(
        { linkId: 'asked', ...kinds[kind] },
        { linkId: 'target', type: 'string', enableWhen: [{ question: 'asked', operator, ...answer }] },
      );
      expect(isShown(items, given === undefined ? [] : [['asked', given]])).to.equal(enabled);
    });
  }

  it('tells where units differ, and where it looks at no words of one’s own', () => {
    const told = (kind: string, when: object): string[] =>
      fromQuestionnaire({
        resourceType: 'Questionnaire',
        item: [
          { linkId: 'asked', ...kinds[kind] },
          { linkId: 'target', type: 'string', enableWhen: [{ question: 'asked', ...when }] },
        ],
      }).warnings.map(({ linkId, feature }) => `${linkId}: ${feature}`);
    const more = (quantity: object): object => ({ operator: '>', answerQuantity: { value: 2, ...quantity } });
    expect(told('grams', more({ unit: 'kg' }))).to.deep.equal([
      'target: enableWhen: another unit than the question has',
    ]);
    expect(told('quantity', more({ unit: 'kg' }))).to.deep.equal([
      'target: enableWhen: a unit that the question does not have',
    ]);
    expect(told('grams', more({ code: 'g' }))).to.deep.equal([]);
    expect(told('grams', more({}))).to.deep.equal([]);
    expect(told('open', { operator: '>', answerString: 'a' })).to.deep.equal([
      "target: enableWhen: > looks at no words of one's own",
    ]);
    expect(told('open', { operator: '!=', answerString: 'tea' })).to.deep.equal([]);
  });

  const two = [
    { question: 'a', operator: '=', answerBoolean: true },
    { question: 'b', operator: '=', answerBoolean: true },
  ];
  const yes = { type: 'boolean' };

  it('joins tests as enableBehavior says, and by "any" where it says nothing', () => {
    for (const [enableBehavior, expected] of [
      ['all', [false, false, true]],
      ['any', [false, true, true]],
      [undefined, [false, true, true]],
    ] as const) {
      const target = { linkId: 'target', type: 'string', enableWhen: two, ...(enableBehavior && { enableBehavior }) };
      const items = read({ linkId: 'a', ...yes }, { linkId: 'b', ...yes }, target);
      expect([
        isShown(items, []),
        isShown(items, [['b', true]]),
        isShown(items, [
          ['a', true],
          ['b', true],
        ]),
      ]).to.deep.equal(expected);
    }
  });

  it('disables everything in what is disabled, and does not count answers there', () => {
    const items = read(
      { linkId: 'a', ...yes },
      {
        linkId: 'group',
        type: 'group',
        enableWhen: [two[0]],
        item: [{ linkId: 'b', ...yes, item: [{ linkId: 'inner', type: 'string' }] }],
      },
      { linkId: 'target', type: 'string', enableWhen: [two[1]] },
    );
    expect(isShown(items, [['b', true]])).to.equal(false);
    expect(isShown(items, [['b', true]], 'inner')).to.equal(false);
    const both = [
      ['a', true],
      ['b', true],
    ] as const;
    expect(isShown(items, both)).to.equal(true);
    expect(isShown(items, both, 'inner')).to.equal(true);
  });

  it('may ask about an item further down', () => {
    const items = read(
      { linkId: 'target', type: 'string', enableWhen: [two[1]] },
      { linkId: 'b', ...yes, enableWhen: [two[0]] },
      { linkId: 'a', ...yes },
    );
    expect(isShown(items, [['b', true]])).to.equal(false);
    expect(
      isShown(items, [
        ['a', true],
        ['b', true],
      ]),
    ).to.equal(true);
  });

  const waits = (linkId: string, question: string, more: object = {}): object => ({
    linkId,
    type: 'string',
    enableWhen: [{ question, operator: 'exists', answerBoolean: true }],
    ...more,
  });
  for (const [name, items, circle] of [
    ['itself', [waits('a', 'a')], 'a → a'],
    ['one another', [waits('a', 'c'), waits('b', 'a'), waits('c', 'b')], 'a → c → b → a'],
    ['what is in them', [waits('g', 'in', { type: 'group', item: [{ linkId: 'in', ...yes }] })], 'g → in → g'],
  ] as const) {
    it(`refuses items that wait for ${name}, and names the circle`, () => {
      expect(() => read(...items)).to.throw(RangeError, `expected no circle (${circle})`);
    });
  }

  it('refuses a test that is none, with its path', () => {
    const refused = (when: unknown, expected: string): void => {
      expect(() => read({ linkId: 'a', ...yes }, { linkId: 'b', ...yes, enableWhen: [when] })).to.throw(
        RangeError,
        expected,
      );
    };
    refused(
      { operator: '=', answerBoolean: true },
      'item[1].enableWhen[0].question: expected the linkId of an item, got nothing',
    );
    refused(
      { question: 'a', operator: '~', answerBoolean: true },
      'item[1].enableWhen[0].operator: expected one of exists = != > < >= <=, got "~"',
    );
    refused({ question: 'a', operator: '=' }, 'item[1].enableWhen[0]["answer[x]"]: expected an answer, got nothing');
    refused(
      { question: 'a', operator: 'exists', answerString: 'x' },
      'item[1].enableWhen[0].answerString: expected true or false, got "x"',
    );
    refused(
      { question: 'a', operator: '=', answerBoolean: null },
      'item[1].enableWhen[0].answerBoolean: expected an answer, got null',
    );
    refused('x', 'item[1].enableWhen[0]: expected an object, got "x"');
  });
});
