import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { heardOf } from '../../src/data/conditions.js';
import type { Answer } from '../../src/data/quiz-answers.js';
import {
  fromQuestionnaire,
  fromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from '../../src/fhir/index.js';

const asked = (item: unknown, more: object = {}): unknown => ({
  resourceType: 'Questionnaire',
  status: 'draft',
  item,
  ...more,
});
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Reads it, and writes it again; what is refused is refused with a path. */
function survives(content: unknown): void {
  try {
    const { quiz } = fromQuestionnaire(content);
    expect(json(toQuestionnaire(quiz))).to.deep.equal(json(content));
  } catch (error) {
    expect(error).to.be.instanceOf(RangeError);
    expect((error as Error).message).to.match(/^\S.*: expected [^]+, got [^]+$/);
  }
}

const linkId = fc.constantFrom('a', 'b', 'c', 'd', '1.1', 'with blank', '__proto__', 'constructor', '');
const anything = fc.jsonValue({ maxDepth: 3 });
const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: anything });
const coding = fc.record(
  { system: fc.constantFrom('s', 't'), code: linkId, display: fc.string() },
  { requiredKeys: [] },
);
const value = fc.oneof(
  fc.record({ valueCoding: mostly(coding) }),
  fc.record({ valueString: mostly(fc.string()) }),
  fc.record({ valueInteger: mostly(fc.integer()) }),
  fc.record({ valueBoolean: mostly(fc.boolean()) }),
  fc.record({ valueDate: mostly(fc.constantFrom('2026-01-31', '2026', '')) }),
);
const hl7 = 'http://hl7.org/fhir/StructureDefinition/';
const extension = fc
  .tuple(
    fc.constantFrom(
      'ordinalValue',
      'minValue',
      'maxValue',
      'questionnaire-hidden',
      'questionnaire-itemControl',
      'questionnaire-unit',
    ),
    value,
  )
  .map(([name, its]) => ({ url: hl7 + name, ...its }));
const control = fc.constantFrom('help', 'unit', 'lower', 'upper', 'slider', 'drop-down', 'check-box').map((code) => ({
  url: `${hl7}questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ code }] },
}));
const when = fc.record(
  {
    question: mostly(linkId),
    operator: mostly(fc.constantFrom('exists', '=', '!=', '>', '<', '>=', '<=')),
    answerBoolean: mostly(fc.boolean()),
  },
  { requiredKeys: ['question', 'operator'] },
);
const types =
  'group display boolean choice open-choice integer decimal string text date dateTime quantity reference url time';
const { item } = fc.letrec<{ item: unknown }>((tie) => ({
  item: fc.record(
    {
      linkId: mostly(linkId),
      type: mostly(fc.constantFrom(...types.split(' '))),
      text: mostly(fc.string()),
      prefix: mostly(fc.string()),
      required: mostly(fc.boolean()),
      repeats: mostly(fc.boolean()),
      readOnly: mostly(fc.boolean()),
      maxLength: mostly(fc.nat()),
      enableWhen: mostly(fc.array(when, { maxLength: 2 })),
      enableBehavior: mostly(fc.constantFrom('all', 'any')),
      answerOption: mostly(fc.array(value, { maxLength: 3 })),
      answerValueSet: mostly(fc.constantFrom('#set', 'urn:gone')),
      initial: mostly(fc.array(value, { maxLength: 2 })),
      extension: mostly(fc.array(fc.oneof(extension, control), { maxLength: 2 })),
      item: mostly(fc.array(tie('item'), { maxLength: 3 })),
    },
    { requiredKeys: ['type'] },
  ),
}));
const set = {
  resourceType: 'ValueSet',
  id: 'set',
  compose: { include: [{ system: 's', concept: [{ code: 'a' }, { code: 'b' }] }] },
};

describe('a hostile questionnaire', () => {
  it('of any shape is read and written again, or refused with a path', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items) => survives(asked(items, { contained: [set] }))),
      { numRuns: 400 },
    );
    fc.assert(fc.property(anything, (content) => survives(content)));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('item', 'title', 'contained', 'extension', 'code', 'url', 'id'), anything),
        (members) => survives(asked([], members)),
      ),
    );
  });

  it('takes any answers, and any response', () => {
    const answer: fc.Arbitrary<Answer> = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string()));
    const quiz = fromQuestionnaire(
      asked([
        { linkId: 'a', type: 'boolean' },
        { linkId: 'b', type: 'quantity' },
        { linkId: 'c', type: 'open-choice', answerOption: [{ valueString: 'x' }] },
        { linkId: 'd', type: 'date', enableWhen: [{ question: 'a', operator: '=', answerBoolean: true }] },
      ]),
    ).quiz;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), answer)), (entries) => {
        const answers = new Map(entries);
        const { item = [] } = toQuestionnaireResponse(quiz, answers);
        const heard = heardOf(
          quiz.pages.flatMap(({ items }) => items),
          answers,
        ).heard;
        expect(item.every(({ linkId }) => heard.has(linkId))).to.equal(true);
      }),
    );
    const given = fc.array(fc.record({ linkId: mostly(linkId), answer: mostly(fc.array(value)) }));
    fc.assert(
      fc.property(mostly(given), (items) => {
        try {
          fromQuestionnaireResponse(quiz, { resourceType: 'QuestionnaireResponse', item: items });
        } catch (error) {
          expect(error).to.be.instanceOf(RangeError);
        }
      }),
    );
  });

  it('that reaches into prototypes is refused', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const content: unknown = JSON.parse(
        `{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"group","${key}":{"polluted":true}}]}`,
      );
      expect(() => fromQuestionnaire(content)).to.throw(RangeError, `item[0].${key}: expected a safe name`);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });

  it('that is none is refused by name', () => {
    for (const content of [null, undefined, 'x', 1, []]) {
      expect(() => fromQuestionnaire(content)).to.throw(RangeError, 'questionnaire: expected an object');
    }
    expect(() => fromQuestionnaire({})).to.throw(RangeError, 'resourceType: expected "Questionnaire", got nothing');
    expect(() => fromQuestionnaire(asked([{ linkId: 'a' }]))).to.throw(
      RangeError,
      'item[0].type: expected a type of item, got nothing',
    );
    expect(() => fromQuestionnaire(asked([{ linkId: 'a', type: 'group', item: {} }]))).to.throw(
      RangeError,
      'item[0].item: expected a list, got an object',
    );
    expect(() => fromQuestionnaireResponse(fromQuestionnaire(asked([])).quiz, asked([]))).to.throw(
      RangeError,
      '"QuestionnaireResponse"',
    );
  });

  it('that holds itself, or is too deep or too large, is refused', () => {
    const circle: { item: unknown[] } & Record<string, unknown> = { linkId: 'a', type: 'group', item: [] };
    circle.item.push(circle);
    expect(() => fromQuestionnaire(asked([circle]))).to.throw(RangeError, 'levels');
    const large = Array.from({ length: 60_000 }, (_, at) => ({
      linkId: `q${at}`,
      type: 'string',
      text: 'x'.repeat(60),
      maxLength: 9,
    }));
    expect(JSON.stringify(large).length).to.be.above(5_000_000);
    expect(() => fromQuestionnaire(asked(large))).to.throw(RangeError, 'values in all');
    expect(() => fromQuestionnaire(asked([{ linkId: 'a', type: 'display', text: 'x'.repeat(5_000_000) }]))).to.throw(
      RangeError,
      'characters',
    );
  });

  it('of 2,000 items is read, answered and written, each item looked at no more often than among 250', () => {
    /** How often the list and its items are looked into; times would tell about the machine. */
    const looks = (amount: number): number => {
      let count = 0;
      const watched = <T extends object>(each: T): T =>
        new Proxy(each, { get: (of, key) => ((count += 1), Reflect.get(of, key) as unknown) });
      const items = Array.from({ length: amount }, (_, at) => ({
        linkId: `q${at}`,
        type: 'boolean',
        text: `Question ${at}`,
        ...(at && { enableWhen: [{ question: `q${at - 1}`, operator: '!=', answerBoolean: true }] }),
      }));
      const { quiz, warnings } = fromQuestionnaire(asked(watched(items.map(watched))));
      expect([quiz.pages.length, warnings.length]).to.deep.equal([amount, 0]);
      const answers = new Map(items.map(({ linkId }) => [linkId, false]));
      expect(toQuestionnaireResponse(quiz, answers).item).to.have.length(amount);
      const written = toQuestionnaire(quiz);
      const seen = count;
      expect(json(written)).to.deep.equal(asked(items));
      return seen / amount;
    };
    expect(looks(2000)).to.be.below(1.1 * looks(250));
  });

  const many = <T>(amount: number, make: (at: number) => T): T[] => Array.from({ length: amount }, (_, at) => make(at));

  it('reads a value set once, however many questions share it', () => {
    const looks = (questions: number): number => {
      let count = 0;
      const concept = many(
        50,
        (at) =>
          new Proxy(
            { code: `c${at}`, display: `Answer ${at}` },
            { get: (of, key) => ((count += 1), Reflect.get(of, key) as unknown) },
          ),
      );
      const contained = [{ resourceType: 'ValueSet', id: 'v', compose: { include: [{ system: 's', concept }] } }];
      const items = many(questions, (at) => ({ linkId: `q${at}`, type: 'choice', answerValueSet: '#v' }));
      const { quiz } = fromQuestionnaire(asked(items, { contained }));
      expect(quiz.pages).to.have.length(questions);
      return count;
    };
    expect(looks(1000)).to.equal(looks(1));
  });

  it('looks at no option again for each condition', () => {
    const looks = (conditions: number): number => {
      let count = 0;
      const answerOption = many(
        500,
        (at) =>
          new Proxy(
            { valueCoding: { code: `c${at}` } },
            { get: (of, key) => ((count += 1), Reflect.get(of, key) as unknown) },
          ),
      );
      const { quiz } = fromQuestionnaire(
        asked([
          { linkId: 'a', type: 'choice', answerOption },
          ...many(conditions, (at) => ({
            linkId: `q${at}`,
            type: 'boolean',
            enableWhen: [{ question: 'a', operator: '=', answerCoding: { code: `c${at}` } }],
          })),
        ]),
      );
      expect(quiz.pages).to.have.length(conditions + 1);
      return count;
    };
    expect(looks(400)).to.equal(looks(1));
  });

  it('of more options than anybody could read through, or compare, is refused', () => {
    const set = (amount: number): object => ({
      contained: [
        {
          resourceType: 'ValueSet',
          id: 'v',
          compose: { include: [{ system: 's', concept: many(amount, (at) => ({ code: `c${at}` })) }] },
        },
      ],
    });
    const items = (amount: number): unknown[] =>
      many(amount, (at) => ({ linkId: `q${at}`, type: 'choice', answerValueSet: '#v' }));
    expect(fromQuestionnaire(asked(items(20), set(5000))).quiz.pages).to.have.length(20);
    expect(() => fromQuestionnaire(asked(items(21), set(5000)))).to.throw(
      RangeError,
      'item[20].answerValueSet: expected at most 100000 options in all, got 105000',
    );
    expect(() => fromQuestionnaire(asked(items(1), set(10_001)))).to.throw(
      RangeError,
      'item[0].answerValueSet: expected at most 10000 options, got 10001',
    );
    const answerOption = many(5000, (valueInteger) => ({ valueInteger }));
    const enableWhen = [{ question: 'a', operator: '>', answerInteger: 3 }];
    expect(() =>
      fromQuestionnaire(
        asked([
          { linkId: 'a', type: 'choice', answerOption },
          ...many(21, (at) => ({ linkId: `q${at}`, type: 'boolean', enableWhen })),
        ]),
      ),
    ).to.throw(RangeError, 'options to compare in all');
  });

  it('of 40 groups in one another is read and written', () => {
    let inner: object = { linkId: 'q', type: 'boolean', text: 'Here?' };
    for (let depth = 40; depth; depth--)
      inner = { linkId: `g${depth}`, type: 'group', text: `Group ${depth}`, item: [inner] };
    const { quiz } = fromQuestionnaire(asked([inner]));
    expect(quiz.pages.map(({ title }) => title)).to.deep.equal(['Group 40']);
    expect(json(toQuestionnaire(quiz))).to.deep.equal(asked([inner]));
    let { item } = toQuestionnaireResponse(quiz, new Map([['q', true]]));
    for (let depth = 40; depth; depth--) [{ item }] = item!;
    expect(item).to.deep.equal([{ linkId: 'q', text: 'Here?', answer: [{ valueBoolean: true }] }]);
  });

  it('that waits for one further down, again and again, is refused before it goes too deep', () => {
    const items = Array.from({ length: 1000 }, (_, at) => ({
      linkId: `q${at}`,
      type: 'boolean',
      enableWhen: [{ question: `q${at + 1}`, operator: 'exists', answerBoolean: true }],
    }));
    expect(() => fromQuestionnaire(asked(items))).to.throw(RangeError, 'wait in a row');
  });
});
