import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAnswered, type Answer } from '../../src/data/quiz-answers.js';
import type { Condition, ConditionValue, Op, Quiz, QuizItem, QuizPage } from '../../src/data/quiz-types.js';
import { check } from '../../src/data/validate/check.js';
import { quizKind } from '../../src/data/validate/quiz.js';
import { act, fresh, progress, type Act, type State } from '../../src/symptom-quiz/model.js';
import { flagsItem, pagesOf, problemOf, questions, shown, ticked } from '../../src/symptom-quiz/pages.js';
import { resultOf } from '../../src/symptom-quiz/scoring.js';

/* Small quizzes of any make, and any way of pressing through them. */

const kinds = ['single', 'multi', 'boolean', 'number', 'scale', 'text', 'date', 'regions', 'info'] as const;
const options = ['a', 'b', 'c'];
const places = ['hip-crease-l', 'low-back-r', 'saddle', 'shin-l'];

/** What might be answered, the wrong and the senseless included. */
const answersOf: Readonly<Record<(typeof kinds)[number], readonly (Answer | undefined)[]>> = {
  single: [['a'], ['b'], [], undefined],
  multi: [['a'], ['a', 'c'], ['b'], [], undefined],
  boolean: [true, false, undefined],
  number: [3, 7, 99, NaN, undefined],
  scale: [0, 4, 10, 4.5, undefined],
  text: ['some', '', 'x'.repeat(40), undefined],
  date: ['2026-01-31', '2026-02-30', undefined],
  regions: ['hip-crease-l', 'low-back-r:7 shin-l', 'saddle', '', 'nowhere', undefined],
  info: [undefined, 'text'],
};

const points = fc.option(fc.record({ s: fc.integer({ min: -1, max: 3 }), t: fc.nat(2) }, { requiredKeys: [] }), {
  nil: undefined,
});

/** A condition on some of the items before. */
function conditionOn(before: readonly QuizItem[]): fc.Arbitrary<Condition> {
  const one = fc.constantFrom(...before).chain((item): fc.Arbitrary<Condition> => {
    const id = fc.constant(item.id);
    const exists = fc.record({ item: id, op: fc.constant('exists' as const), value: fc.boolean() });
    const by = (ops: readonly Op[], ...values: readonly ConditionValue[]): fc.Arbitrary<Condition> =>
      fc.oneof(exists, fc.record({ item: id, op: fc.constantFrom(...ops), value: fc.constantFrom(...values) }));
    switch (item.type) {
      case 'single':
      case 'multi':
      case 'regions':
        return fc.oneof(by(['=', '!='], 'a', 'b'), by(['any-of', 'none-of'], ['a'], ['a', 'b']));
      case 'boolean':
        return by(['=', '!='], true, false);
      case 'number':
      case 'scale':
        return by(['=', '!=', '>', '>=', '<', '<='], 3, 4, 7);
      case 'date':
        return by(['=', '>', '<='], '2026-01-31');
      default:
        return by(['=', '!='], 'some', 'other');
    }
  });
  const several = fc.array(one, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    one,
    several.map((all) => ({ all })),
    several.map((any) => ({ any })),
  );
}

function itemOf(id: string, before: readonly QuizItem[]): fc.Arbitrary<QuizItem> {
  const asked = before.filter(({ type }) => type !== 'info');
  const showIf = asked.length ? fc.option(conditionOn(asked), { nil: undefined }) : fc.constant(undefined);
  return fc
    .record({
      type: fc.constantFrom(...kinds),
      required: fc.boolean(),
      showIf,
      worth: fc.array(points, { minLength: 3, maxLength: 3 }),
      because: fc.boolean(),
    })
    .map(({ type, required, showIf, worth, because }) => {
      const why = because ? { because: `It is ${id}.` } : {};
      const shared = {
        id,
        text: `Item ${id}?`,
        ...(required && type !== 'info' && { required }),
        ...(showIf && { showIf }),
      };
      const chosen = options.map((each, at) => ({
        id: each,
        text: each,
        ...(worth[at] && { points: worth[at] }),
        ...why,
        ...(each === 'b' && type === 'multi' && { exclusive: true }),
      }));
      const band = [{ from: 4, points: worth[0] ?? {}, ...why }];
      const own: Record<(typeof kinds)[number], object> = {
        single: { options: chosen },
        multi: { options: chosen },
        boolean: { ...(worth[0] && { points: worth[0] }), ...why },
        number: { min: 0, max: 24, bands: band },
        scale: { bands: band },
        text: { maxLength: 20 },
        date: {},
        regions: { options: [{ ...chosen[0], regions: ['hip-crease'] }, chosen[1]] },
        info: {},
      };
      return JSON.parse(JSON.stringify({ ...shared, type, ...own[type] })) as QuizItem;
    });
}

const itemsOf = (length: number): fc.Arbitrary<readonly QuizItem[]> =>
  Array.from({ length }).reduce<fc.Arbitrary<readonly QuizItem[]>>(
    (list, _, at) => list.chain((before) => itemOf(`i${at}`, before).map((item) => [...before, item])),
    fc.constant([]),
  );

const redFlags = {
  prompt: 'Any of these?',
  items: [
    { id: 'now', text: 'Now', level: 'emergency', why: 'At once.', regions: ['saddle'] },
    { id: 'soon', text: 'Soon', level: 'urgent', why: 'In days.' },
  ],
  none: 'None',
} as const;

const anyQuiz: fc.Arbitrary<Quiz> = fc
  .record({
    items: fc
      .integer({ min: 1, max: 7 })
      .chain(itemsOf)
      .filter((items) => items.some(({ type }) => type !== 'info')),
    cuts: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    flagged: fc.boolean(),
    judged: fc.boolean(),
    least: fc.integer({ min: -1, max: 6 }),
  })
  .map(({ items, cuts, flagged, judged, least }) => {
    const pages: { id: string; items: QuizItem[] }[] = [];
    items.forEach((item, at) => {
      if (!pages.length || cuts[at]) pages.push({ id: `p${at}`, items: [item] });
      else pages.at(-1)!.items.push(item);
    });
    return {
      id: 'any',
      version: '1',
      title: 'Any',
      ...(flagged && { redFlags }),
      pages: pages satisfies QuizPage[],
      scales: [
        { id: 's', name: 'S' },
        { id: 't', against: true },
      ],
      results: judged
        ? [
            { id: 'much', when: { all: [{ scale: 's', op: '>=', value: least }] }, title: 'Much' },
            { id: 'little', title: 'Little' },
          ]
        : [],
      ...(judged && { fallback: 'little' }),
    };
  });

function actsFor(quiz: Quiz): fc.Arbitrary<Act> {
  const all = questions(quiz);
  const item = fc.constantFrom(...all);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant<Act>({ type: 'next' }) },
    { weight: 3, arbitrary: fc.constantFrom<Act>({ type: 'start' }, { type: 'back' }, { type: 'back' }) },
    { weight: 1, arbitrary: fc.constant<Act>({ type: 'restart' }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Act>(
        ...[...all, ...pagesOf(quiz), { id: 'review' }].map(({ id }): Act => ({ type: 'go', to: id })),
      ),
    },
    {
      weight: 9,
      arbitrary: item.chain(({ id, type }) =>
        fc.constantFrom(...answersOf[type]).map((answer): Act => ({ type: 'answer', item: id, answer })),
      ),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('choose' as const),
        item: item.map(({ id }) => id),
        option: fc.constantFrom(...options, 'none', 'now', 'soon', '__proto__'),
        on: fc.boolean(),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.constant<Act>({ type: 'choose', item: flagsItem, option: 'none', on: true }),
    },
  );
}

/** A quiz and what somebody does with it. */
const played = anyQuiz.chain((quiz) => fc.tuple(fc.constant(quiz), fc.array(actsFor(quiz), { maxLength: 50 })));

const start = (quiz: Quiz): State => act(quiz, fresh, { type: 'start' })[0];

describe('any quiz of a page’s own', () => {
  it('as they are made here is one that the validator takes', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const result = check(quizKind, quiz);
        expect(result.ok ? [] : result.errors).to.deep.equal([]);
      }),
    );
  });

  it('scores nothing from items that are not shown: without their answers the result is the same', () => {
    fc.assert(
      fc.property(played, ([quiz, acts]) => {
        const state = acts.reduce((before, each) => act(quiz, before, each)[0], start(quiz));
        const visible = new Set(shown(quiz, state.answers).items.map(({ id }) => id));
        const seen = new Map([...state.answers].filter(([id]) => visible.has(id)));
        const result = resultOf(quiz, state.answers, true);
        expect(resultOf(quiz, seen, true)).to.deep.equal(result);
        for (const { item } of result.reasons) expect(visible.has(item)).to.equal(true);
        for (const id of Object.keys(result.answers!)) expect(visible.has(id)).to.equal(true);
        for (const { score, max } of Object.values(result.scales)) expect(score).to.be.at.most(max);
      }),
    );
  });

  it('shows help, and scores nothing, as long as a red flag stands, and nobody gets round the red flags', () => {
    fc.assert(
      fc.property(played, ([quiz, acts]) => {
        let state = start(quiz);
        for (const each of acts) {
          const [next, effects] = act(quiz, state, each);
          const arrived = next.place === 'help' && state.place !== 'help';
          state = next;
          if (arrived) expect(effects.map(({ type }) => type)).to.include.members(['flag', 'complete']);
          if (state.place === 'intro') continue;
          if (quiz.redFlags && state.page !== flagsItem)
            expect(isAnswered(state.answers.get(flagsItem))).to.equal(true);
          const flags = ticked(quiz, state.answers);
          const page = pagesOf(quiz).find(({ id }) => id === state.page);
          // Where it was ticked or marked, it may be taken back; everywhere else there is only help.
          const mended = page?.items.some(({ id, type }) => id === flagsItem || type === 'regions');
          if (flags.length && !mended) expect(state.place).to.equal('help');
          if (state.place === 'help' || state.place === 'result') {
            const { outcome, scales, redFlags } = resultOf(quiz, state.answers);
            expect(['emergency', 'urgent'].includes(outcome)).to.equal(flags.length > 0);
            expect(redFlags).to.deep.equal(flags.map(({ id }) => id));
            if (flags.length) expect(scales).to.deep.equal({});
          }
        }
      }),
    );
  });

  it('reaches an end from anywhere once what it asks is answered, and counts its pages right on the way', () => {
    const right: Readonly<Record<string, Answer>> = {
      boolean: true,
      number: 3,
      scale: 4,
      text: 'some',
      date: '2026-01-31',
      regions: places[0],
    };
    fc.assert(
      fc.property(played, ([quiz, acts]) => {
        let state = acts.reduce((before, each) => act(quiz, before, each)[0], start(quiz));
        // Every item may hold things up once, and every page is gone past once more after that.
        const most = 3 * questions(quiz).length + 10;
        for (let turn = 0; turn < most && state.place !== 'result' && state.place !== 'help'; turn++) {
          if (state.place === 'intro') {
            const started = start(quiz);
            // All of it hidden by its conditions: there is nothing to start.
            if (started.place === 'intro') {
              expect(shown(quiz, started.answers).pages).to.have.length(0);
              return;
            }
            state = act(quiz, state, { type: 'start' })[0];
          }
          const { number, total } = progress(quiz, state);
          expect(number).to.be.within(1, total);
          for (const item of shown(quiz, state.answers).pages.find(({ id }) => id === state.page)?.items ?? []) {
            if (!problemOf(item, state.answers.get(item.id))) continue;
            const answer =
              item.id === flagsItem
                ? ['none']
                : 'options' in item && item.type !== 'regions'
                  ? ['a']
                  : right[item.type];
            state = act(quiz, state, { type: 'answer', item: item.id, answer })[0];
          }
          state = act(quiz, state, { type: 'next' })[0];
        }
        expect(['result', 'help']).to.include(state.place);
      }),
    );
  });
});
