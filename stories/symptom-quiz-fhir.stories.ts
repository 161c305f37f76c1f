import type { Meta, StoryObj } from '@storybook/web-components-vite';
import gcs from 'hl7.fhir.r4.examples/Questionnaire-gcs.json' with { type: 'json' };
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
