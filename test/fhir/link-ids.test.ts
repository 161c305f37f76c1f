import { expect } from '@open-wc/testing';
import type { Answer } from '../../src/data/quiz-answers.js';
import { fromQuestionnaire, toQuestionnaire, toQuestionnaireResponse } from '../../src/fhir/index.js';
import { act, fresh, type State } from '../../src/symptom-quiz/model.js';
import { onOnePage, pagesOf } from '../../src/symptom-quiz/pages.js';

/** Names that the quiz has a meaning for itself, or that reach into objects. */
const linkIds = ['red-flags', 'none', 'review', 'heading:x', 'all', 'intro', 'result', 'toString', 'total', 'item-2'];
const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    ...linkIds.map((linkId) => ({ linkId, type: 'boolean', text: linkId })),
    {
      linkId: 'x',
      type: 'group',
      text: 'A group',
      item: [
        {
          linkId: 'boxes',
          type: 'choice',
          repeats: true,
          answerOption: ['none', 'red-flags', 'constructor'].map((code) => ({ valueCoding: { code } })),
        },
      ],
    },
  ],
};

describe('linkIds that mean something elsewhere', () => {
  const { quiz, warnings } = fromQuestionnaire(questionnaire);

  it('are ids like any other, and come back', () => {
    expect(warnings).to.deep.equal([]);
    const answers = new Map<string, Answer>([
      ...linkIds.map((id) => [id, true] as const),
      ['boxes', ['none', 'red-flags']],
    ]);
    const { item } = toQuestionnaireResponse(quiz, answers);
    expect(item!.map(({ linkId }) => linkId)).to.deep.equal([...linkIds, 'x']);
    expect(item!.at(-1)!.item![0].answer).to.have.length(2);
    expect(JSON.parse(JSON.stringify(toQuestionnaire(quiz)))).to.deep.equal(questionnaire);
  });

  for (const [layout, asked] of [
    ['one a page', quiz],
    ['all on one page', onOnePage(quiz)],
  ] as const) {
    it(`are asked from the first to the result, ${layout}`, () => {
      let state: State = act(asked, fresh, { type: 'restart' })[0];
      const met: string[] = [];
      state = act(asked, state, { type: 'start' })[0];
      for (let steps = 0; state.place === 'question' && steps < 50; steps++) {
        const page = pagesOf(asked).find(({ id }) => id === state.page)!;
        for (const item of page.items.filter(({ type }) => type !== 'info')) {
          met.push(item.id);
          state =
            item.type === 'multi'
              ? act(asked, state, { type: 'choose', item: item.id, option: 'none', on: true })[0]
              : act(asked, state, { type: 'answer', item: item.id, answer: true })[0];
        }
        state = act(asked, state, { type: 'next' })[0];
      }
      if (state.place === 'review') state = act(asked, state, { type: 'next' })[0];
      expect(met).to.deep.equal([...linkIds, 'boxes']);
      expect(state.place).to.equal('result');
      expect([...state.answers.keys()].sort()).to.deep.equal([...linkIds, 'boxes'].sort());
      expect(pagesOf(asked).flatMap(({ items }) => items.map(({ id }) => id))).to.satisfy(
        (ids: readonly string[]) => new Set(ids).size === ids.length,
      );
    });
  }
});
