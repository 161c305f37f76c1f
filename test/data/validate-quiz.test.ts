import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { psoasCheck } from '../../src/data/quiz.js';
import { validate } from '../../src/data/validate.js';
import { languages } from './languages.js';

/** A small quiz that is right, with items of the caller's. */
const quiz = (items: unknown[], change: object = {}) => ({
  id: 'q',
  version: '1.0.0',
  title: 'T',
  pages: [{ id: 'p', items }],
  scales: [{ id: 's', min: 0, max: 10 }],
  results: [{ id: 'r', title: 'R' }],
  fallback: 'r',
  ...change,
});
const yes = (id: string, showIf?: unknown) => ({ id, type: 'boolean', text: 'Text', ...(showIf ? { showIf } : {}) });
const is = (item: string) => ({ item, op: '=', value: true });
const single = (id: string, ...options: string[]) => ({
  id,
  type: 'single',
  text: 'Text',
  options: options.map((option) => ({ id: option, text: option })),
});

const errorsOf = (value: unknown): readonly string[] => {
  const result = validate('quiz', value);
  return result.ok ? [] : result.errors;
};

describe('validate: a quiz', () => {
  for (const [code, words] of Object.entries(languages)) {
    it(`takes the psoas check in ${code}`, () => {
      expect(errorsOf(psoasCheck(words.quiz, words.safety))).to.deep.equal([]);
    });
  }

  it('takes every type of item and every operator', () => {
    const points = { s: 1 };
    const items = [
      { ...single('one', 'a', 'b'), hint: 'Hint', required: true },
      {
        id: 'many',
        type: 'multi',
        text: 'T',
        options: [
          { id: 'x', text: 'X', points, because: 'B' },
          { id: 'no', text: 'No', exclusive: true },
        ],
      },
      { ...yes('yes'), points, because: 'Because' },
      { id: 'count', type: 'number', text: 'T', min: 0, max: 24, step: 0.5, unit: 'h', bands: [{ from: 6, points }] },
      { id: 'pain', type: 'scale', text: 'T', minText: 'none', maxText: 'worst' },
      { id: 'free', type: 'text', text: 'T', maxLength: 200 },
      { id: 'since', type: 'date', text: 'T', min: '2020-01-31' },
      { id: 'where', type: 'regions', text: 'T', scale: 10 },
      { id: 'note', type: 'info', text: 'T' },
      yes('last', {
        any: [
          { item: 'one', op: '=', value: 'a' },
          { item: 'one', op: '!=', value: 'b' },
          {
            all: [
              { item: 'count', op: '>', value: 1 },
              { item: 'count', op: '>=', value: 1 },
            ],
          },
          { item: 'pain', op: '<', value: 3 },
          { item: 'pain', op: '<=', value: 3 },
          { item: 'since', op: '>', value: '2025-01-01' },
          { item: 'free', op: 'exists' },
          { item: 'free', op: 'exists', value: false },
          { item: 'where', op: 'any-of', value: ['low-back-l', 'low-back-r'] },
          { item: 'many', op: 'none-of', value: ['x'] },
        ],
      }),
    ];
    const whole = quiz(items, {
      $schema: 'https://example.org/quiz.v1.json',
      lang: 'en-GB',
      regionPoints: { s: { 'hip-crease': 2, saddle: 0 } },
      redFlags: {
        prompt: 'Any of these?',
        items: [{ id: 'rf-a', text: 'A', level: 'emergency', why: 'B', regions: ['saddle'], sources: ['X'] }],
        none: 'None',
      },
      results: [
        {
          id: 'r',
          title: 'R',
          when: {
            all: [
              { scale: 's', op: '>=', value: 5 },
              { item: 'one', op: 'exists' },
            ],
          },
          actions: ['guide:psoas-release', 'card:kneeling-lunge'],
        },
      ],
      clinician: 'See someone if it lasts.',
      sources: { X: { title: 'X', year: 2020, doi: '10.2519/jospt.2020.9971', url: 'https://example.org/x' } },
    });
    expect(errorsOf(whole)).to.deep.equal([]);
  });

  const cases: [string, unknown, string[]][] = [
    [
      'a later item',
      quiz([yes('a', is('b')), yes('b')]),
      ['pages[0].items[0].showIf.item: expected an earlier item, got "b"'],
    ],
    [
      'an item that waits for itself',
      quiz([yes('a', is('a'))]),
      ['pages[0].items[0].showIf.item: expected an earlier item (a → a is a circle), got "a"'],
    ],
    [
      'a circle',
      quiz([yes('a', is('c')), yes('b', { any: [is('a')] }), yes('c', { all: [is('b')] })]),
      ['pages[0].items[0].showIf.item: expected an earlier item (a → c → b → a is a circle), got "c"'],
    ],
    [
      'an unknown item',
      quiz([yes('a', { all: [is('zz')] })]),
      ['pages[0].items[0].showIf.all[0].item: expected the id of an item, got "zz"'],
    ],
    [
      'a scale before the end',
      quiz([yes('a', { scale: 's', op: '>', value: 1 })]),
      ['pages[0].items[0].showIf.scale: expected an item: scales are counted at the end, got "s"'],
    ],
    [
      'an answer that is none',
      quiz([single('a', 'x', 'y'), yes('b', { item: 'a', op: 'any-of', value: ['x', 'z'] })]),
      ['pages[0].items[1].showIf.value[1]: expected an answer of "a", got "z"'],
    ],
    [
      'one answer where a list belongs',
      quiz([single('a', 'x'), yes('b', { item: 'a', op: 'any-of', value: 'x' })]),
      ['pages[0].items[1].showIf.value: expected a list of answers, got "x"'],
    ],
    [
      'points for no scale',
      quiz([{ ...yes('a'), points: { zz: 1 } }]),
      ['pages[0].items[0].points.zz: expected the id of a scale, got "zz"'],
    ],
    [
      'two items of one id on two pages',
      quiz([], {
        pages: [
          { id: 'p', items: [yes('a')] },
          { id: 'p', items: [yes('a')] },
        ],
      }),
      [
        'pages[1].id: expected an id not used before, got "p"',
        'pages[1].items[0].id: expected an id not used before, got "a"',
      ],
    ],
    [
      'a fallback that is no result',
      quiz([yes('a')], { fallback: 'x' }),
      ['fallback: expected the id of a result, got "x"'],
    ],
    [
      'an unknown type',
      quiz([{ id: 'a', type: 'slider', text: 'T' }]),
      [
        'pages[0].items[0].type: expected one of single, multi, boolean, number, scale, text, date, regions, info, got "slider"',
      ],
    ],
    [
      'no type',
      quiz([{ id: 'a', text: 'T' }]),
      [
        'pages[0].items[0].type: expected one of single, multi, boolean, number, scale, text, date, regions, info, got nothing',
      ],
    ],
    [
      'an unknown operator',
      quiz([yes('a'), yes('b', { item: 'a', op: 'is', value: true })]),
      ['pages[0].items[1].showIf.op: expected one of =, !=, >, >=, <, <=, exists, any-of, none-of, got "is"'],
    ],
    [
      'a link that runs',
      quiz([yes('a')], { sources: { x: { title: 'X', url: 'javascript:alert(1)' } } }),
      ['sources.x.url: expected a link that begins with https://, got "javascript:alert(1)"'],
    ],
    [
      'an action of no kind',
      quiz([yes('a')], { results: [{ id: 'r', title: 'R', actions: ['https://example.org'] }] }),
      ['results[0].actions[0]: expected an action such as "card:kneeling-lunge", got "https://example.org"'],
    ],
    [
      'a scale that ends before it begins',
      quiz([{ id: 'a', type: 'scale', text: 'T', min: 5, max: 3 }]),
      ['pages[0].items[0].max: expected at least min (5), got 3'],
    ],
    [
      'a scale that begins above where it ends unless said',
      quiz([{ id: 'a', type: 'scale', text: 'T', min: 20 }]),
      ['pages[0].items[0].max: expected at least min (20), got nothing'],
    ],
    [
      'ids that the widget keeps for the red flags',
      quiz([yes('red-flags')], {
        redFlags: { prompt: 'P', items: [{ id: 'none', text: 'A', level: 'urgent', why: 'B' }], none: 'None' },
      }),
      [
        'redFlags.items[0].id: expected another id: this is "none of these", got "none"',
        'pages[0].items[0].id: expected another id: this is the page of red flags, got "red-flags"',
      ],
    ],
    [
      'a page that has the id of the red flags',
      quiz([], {
        pages: [{ id: 'red-flags', items: [yes('a')] }],
        redFlags: { prompt: 'P', items: [{ id: 'x', text: 'A', level: 'urgent', why: 'B' }], none: 'None' },
      }),
      ['pages[0].id: expected another id: this is the page of red flags, got "red-flags"'],
    ],
    [
      'a quiz that asks nothing',
      quiz([
        { id: 'a', type: 'info', text: 'T' },
        { ...yes('b'), hidden: true },
      ]),
      ['pages: expected a question that can be answered, got a list of 1'],
    ],
    [
      'a beginning that is no option',
      quiz([{ ...single('a', 'x', 'y'), required: true, initial: ['nope'] }]),
      ['pages[0].items[0].initial: expected ids of its options, got "nope"'],
    ],
    [
      'two beginnings of one answer',
      quiz([{ ...single('a', 'x', 'y'), initial: ['x', 'y'] }]),
      ['pages[0].items[0].initial: expected at most one id, got a list of 2'],
    ],
    [
      'beginnings beyond the limits',
      quiz([
        { id: 'a', type: 'number', text: 'T', min: 1, max: 5, initial: 9 },
        { id: 'b', type: 'number', text: 'T', min: 1, step: 2, initial: 2 },
        { id: 'c', type: 'scale', text: 'T', initial: 11 },
        { id: 'd', type: 'text', text: 'T', maxLength: 2, initial: 'long' },
        { id: 'e', type: 'text', text: 'T', pattern: '[A-Z]+', initial: 'x' },
        { id: 'f', type: 'date', text: 'T', max: '2025-01-01', initial: '2026-01-01' },
        { id: 'g', type: 'regions', text: 'T', initial: 'low-back-l nope:99' },
        { id: 'h', type: 'regions', text: 'T', scale: 3, initial: 'low-back-l:4' },
      ]),
      [
        'pages[0].items[0].initial: expected at most max (5), got 9',
        'pages[0].items[1].initial: expected steps of 2 from 1, got 2',
        'pages[0].items[2].initial: expected at most max (10), got 11',
        'pages[0].items[3].initial: expected at most 2 characters, got "long"',
        'pages[0].items[4].initial: expected a text of the pattern, got "x"',
        'pages[0].items[5].initial: expected at most max (2025-01-01), got "2026-01-01"',
        'pages[0].items[6].initial: expected regions such as "hip-crease-l", each with its rating if any, got "nope:99"',
        'pages[0].items[7].initial: expected regions such as "hip-crease-l", each with its rating if any, got "low-back-l:4"',
      ],
    ],
    [
      'a day that there is not',
      quiz([{ id: 'a', type: 'date', text: 'T', min: '2025-02-31', max: '2024-02-29' }]),
      ['pages[0].items[0].min: expected a day that there is, got "2025-02-31"'],
    ],
    [
      'conditions that nothing can meet',
      quiz([
        yes('a'),
        { id: 'n', type: 'number', text: 'T' },
        { id: 'i', type: 'info', text: 'T' },
        yes('b', { item: 'a', op: '=', value: 'yes' }),
        yes('c', { item: 'n', op: '>', value: 'hello' }),
        yes('d', { item: 'i', op: 'exists' }),
      ]),
      [
        'pages[0].items[3].showIf.value: expected true or false, as "a" has, got "yes"',
        'pages[0].items[4].showIf.value: expected a number, as "n" has, got "hello"',
        'pages[0].items[5].showIf.item: expected an item with an answer, got "i"',
      ],
    ],
    [
      'a source that is not there',
      quiz([{ ...yes('a'), sources: ['nope'] }], { sources: { X: { title: 'X' } } }),
      ['pages[0].items[0].sources[0]: expected the id of a source, got "nope"'],
    ],
    [
      'a stretch from more to less',
      quiz([{ id: 'a', type: 'number', text: 'T', bands: [{ from: 9, to: 2, points: { s: 1 } }] }]),
      ['pages[0].items[0].bands[0].to: expected at least from (9), got 2'],
    ],
    [
      'a question that must be answered and cannot be',
      quiz([{ ...yes('a'), required: true, readOnly: true }]),
      ['pages[0].items[0].required: expected an initial answer, because nobody can give one (readOnly), got true'],
    ],
  ];
  for (const [name, value, errors] of cases) {
    it(`refuses ${name}`, () => {
      expect(errorsOf(value)).to.deep.equal(errors);
    });
  }

  it('takes conditions only when all of them look back', () => {
    const links = fc.array(fc.option(fc.nat(11), { nil: undefined }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(links, (to) => {
        const items = to.map((target, at) => yes(`i${at}`, target === undefined ? undefined : is(`i${target}`)));
        const looksBack = to.every((target, at) => target === undefined || target < at);
        return (errorsOf(quiz(items)).length === 0) === looksBack;
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a page full of circles in a moment', () => {
    const condition = { all: Array.from({ length: 20 }, (_, at) => is(`i${1900 + at}`)) };
    const items = Array.from({ length: 2000 }, (_, at) => yes(`i${at}`, condition));
    const start = performance.now();
    expect(errorsOf(quiz(items))).to.have.length(21);
    expect(performance.now() - start).to.be.lessThan(5000);
  });

  it('checks 2,000 items in a moment', () => {
    const items = Array.from({ length: 2000 }, (_, at) => yes(`i${at}`, at ? is(`i${at - 1}`) : undefined));
    const start = performance.now();
    expect(errorsOf(quiz(items))).to.deep.equal([]);
    expect(performance.now() - start).to.be.lessThan(3000);
  });
});
