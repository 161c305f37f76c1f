import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answer } from '../../src/data/quiz-answers.js';
import '../../src/define/symptom-quiz.js';
import { fromQuestionnaire } from '../../src/fhir/index.js';
import { resultOf } from '../../src/symptom-quiz/scoring.js';
import type { SymptomQuiz } from '../../src/symptom-quiz/symptom-quiz.js';

const hl7 = 'http://hl7.org/fhir/StructureDefinition/';
const hidden = [{ url: `${hl7}questionnaire-hidden`, valueBoolean: true }];
const choice = (linkId: string, points: readonly number[], more: object = {}, selected = -1): object => ({
  linkId,
  type: 'choice',
  ...more,
  answerOption: points.map((valueDecimal, at) => ({
    extension: [{ url: `${hl7}ordinalValue`, valueDecimal }],
    valueCoding: { code: `c${at}` },
    ...(at === selected && { initialSelected: true }),
  })),
});
const read = (...item: object[]) => fromQuestionnaire({ resourceType: 'Questionnaire', status: 'active', item }).quiz;
const total = (items: object[], answers: readonly (readonly [string, Answer])[]): unknown =>
  resultOf(read(...items), new Map(answers)).scales.total;

describe('the total of a questionnaire', () => {
  it('has room for what hidden questions give', () => {
    const items = [choice('h', [7], { extension: hidden }, 0), choice('a', [0, 1])];
    expect(total(items, [['a', ['c1']]])).to.deep.equal({ score: 8, min: 7, max: 8 });
    expect(total(items, [])).to.deep.equal({ score: 7, min: 7, max: 8 });
    const group = { linkId: 'g', type: 'group', extension: hidden, item: [choice('h', [7, 9], {}, 0)] };
    expect(total([group, choice('a', [0, 1])], [])).to.deep.equal({ score: 7, min: 7, max: 8 });
  });

  it('goes below nothing where answers do', () => {
    expect(total([choice('a', [-2, -1])], [['a', ['c0']]])).to.deep.equal({ score: -2, min: -2, max: 0 });
    const sure = [choice('a', [-2, -1], { required: true }), choice('b', [1, 3], { required: true })];
    expect(
      total(sure, [
        ['a', ['c1']],
        ['b', ['c1']],
      ]),
    ).to.deep.equal({ score: 2, min: -1, max: 2 });
  });

  it('takes what is only to be read as it is', () => {
    const group = { linkId: 'g', type: 'group', readOnly: true, item: [choice('r', [2, 5], {}, 0)] };
    expect(total([group, choice('a', [0, 1])], [['r', ['c0']]])).to.deep.equal({ score: 2, min: 2, max: 3 });
  });

  it('never leaves its ends', () => {
    const points = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 4 });
    const item = fc.record({
      points,
      hide: fc.boolean(),
      required: fc.boolean(),
      repeats: fc.boolean(),
      pick: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (drafts) => {
        const items = drafts.map(({ points, hide, required, repeats, pick }, at) =>
          choice(
            `q${at}`,
            points,
            { required, repeats, ...(hide && { extension: hidden }) },
            hide ? pick % points.length : -1,
          ),
        );
        const answers = drafts.flatMap(({ points, hide, required, pick }, at) =>
          !hide && (required || pick) ? [[`q${at}`, [`c${pick % points.length}`]] as const] : [],
        );
        const found = total(items, answers) as { score: number; min: number; max: number };
        expect(found.score).to.be.within(found.min, found.max);
      }),
    );
  });
});

describe('a questionnaire whose first linkId is "red-flags"', () => {
  it('starts, and asks it as it stands', async () => {
    const element = await fixture<SymptomQuiz>(
      html`<symptom-quiz
        .quiz=${{
          resourceType: 'Questionnaire',
          status: 'active',
          item: [choice('red-flags', [0, 1], { text: 'Any of these?', repeats: true })],
        }}
      ></symptom-quiz>`,
    );
    for (let wait = 0; !element.quiz && wait < 200; wait++) await new Promise((done) => setTimeout(done, 10));
    element.start();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('input[type="checkbox"]')).to.have.length(2);
    expect(element.renderRoot.querySelector('legend')!.textContent).to.contain('Any of these?');
  });
});
