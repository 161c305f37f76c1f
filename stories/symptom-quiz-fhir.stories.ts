import type { Meta, StoryObj } from '@storybook/web-components-vite';
import gcs from 'hl7.fhir.r4.examples/Questionnaire-gcs.json' with { type: 'json' };
import yesNoUnknown from 'hl7.fhir.r4.examples/Questionnaire-3141.json' with { type: 'json' };
import phq9 from 'hl7.fhir.r4.examples/Questionnaire-phq-9-questionnaire.json' with { type: 'json' };
import zika from 'hl7.fhir.r4.examples/Questionnaire-zika-virus-exposure-assessment.json' with { type: 'json' };
import { html, type TemplateResult } from 'lit';
import '../src/define/symptom-quiz.js';
import type { SymptomQuiz } from '../src/symptom-quiz/symptom-quiz.js';
import { twoQuestions } from '../test/fhir/two-questions.js';

interface Args {
  questionnaire: unknown;
  layout: 'page' | 'list';
}

const meta: Meta<Args> = {
  title: 'Widgets/symptom-quiz/FHIR Questionnaires',
  component: 'symptom-quiz',
  render: ({ questionnaire, layout }): TemplateResult =>
    html`<symptom-quiz .quiz=${questionnaire} layout=${layout}></symptom-quiz>`,
  args: { layout: 'page' },
};
export default meta;
type Story = StoryObj<Args>;

/** Past the first page, once the questionnaire is there. */
async function begun(canvas: HTMLElement): Promise<SymptomQuiz> {
  const quiz = canvas.querySelector('symptom-quiz')!;
  for (let wait = 0; !quiz.quiz && wait < 100; wait++) await new Promise((done) => setTimeout(done, 20));
  await quiz.updateComplete;
  quiz.start();
  await quiz.updateComplete;
  return quiz;
}

/** Questions of our own wording with the codes and numbers of a two-question screen; the sum is in the result. */
export const TwoQuestions: Story = { args: { questionnaire: twoQuestions } };

/** The same, begun. */
export const TwoQuestionsBegun: Story = {
  args: { questionnaire: twoQuestions },
  play: async ({ canvasElement }) => void (await begun(canvasElement)),
};

/** HL7's example with conditions: each answer decides what is asked next. */
export const Zika: Story = { args: { questionnaire: zika } };

/** All on one page: the questions that an answer brings up appear below it. */
export const ZikaOnOnePage: Story = {
  args: { questionnaire: zika, layout: 'list' },
  play: async ({ canvasElement }) => void (await begun(canvasElement)),
};

/** HL7's example with options from value sets that it brings along; its questions have no text but those sets' names. */
export const GlasgowComaScore: Story = {
  args: { questionnaire: gcs },
  play: async ({ canvasElement }) => void (await begun(canvasElement)),
};

/** The sum of the answers, with the most it can be, and no judgement of it. */
export const TwoQuestionsTotal: Story = {
  args: { questionnaire: twoQuestions },
  play: async ({ canvasElement }) => {
    const quiz = await begun(canvasElement);
    quiz.answers = { '/44250-9': ['LA6569-3'], '/44255-8': ['LA6570-1'] };
    quiz.goTo('review');
    for (let wait = 0; !quiz.result && wait < 100; wait++) {
      await new Promise((done) => setTimeout(done, 20));
      quiz.renderRoot.querySelector('.review')?.closest('form')?.requestSubmit();
    }
  },
};

/** Its answers are in a value set that it only names: without `valueSets` each question says that it cannot be answered here. */
export const AnswersElsewhere: Story = {
  args: { questionnaire: phq9 },
  play: async ({ canvasElement }) => void (await begun(canvasElement)),
};

/** Nothing on it can be answered: refused, with `content-error`. */
export const NothingToAnswer: Story = { args: { questionnaire: yesNoUnknown } };

const coded = (code: string): object => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
      valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
    },
  ],
});
const end = (name: string, valueInteger: number): object => ({
  url: `http://hl7.org/fhir/StructureDefinition/${name}`,
  valueInteger,
});
const slider = {
  resourceType: 'Questionnaire',
  status: 'draft',
  title: 'How was today?',
  item: [
    {
      linkId: 'bad',
      type: 'integer',
      text: 'How bad was it at its worst?',
      extension: [...(coded('slider') as { extension: object[] }).extension, end('minValue', 0), end('maxValue', 100)],
      item: [
        { linkId: 'low', type: 'display', text: 'No pain', ...coded('lower') },
        { linkId: 'high', type: 'display', text: 'Worst pain', ...coded('upper') },
        { linkId: 'help', type: 'display', text: 'Think of the last 24 hours.', ...coded('help') },
        { linkId: 'note', type: 'display', text: 'Only the low back counts here.' },
      ],
    },
    { linkId: 'rest', type: 'boolean', text: 'Was it better after rest?' },
  ],
};

/** Texts in a question: words at the ends of the slider, help under the question, a note beside it. */
export const SliderWithEnds: Story = {
  args: { questionnaire: slider },
  play: async ({ canvasElement }) => void (await begun(canvasElement)),
};
