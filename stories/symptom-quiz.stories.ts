import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/symptom-quiz.js';
import type { BodyMap } from '../src/body-map/body-map.js';
import type { SymptomQuiz } from '../src/symptom-quiz/symptom-quiz.js';

interface Args {
  name?: string;
  'emergency-number'?: string;
  'include-answers'?: boolean;
  disabled?: boolean;
  label?: string;
  'heading-level'?: number;
}

const render = (args: Args): TemplateResult => html`
  <symptom-quiz
    name=${ifDefined(args.name)}
    emergency-number=${ifDefined(args['emergency-number'])}
    ?include-answers=${args['include-answers']}
    ?disabled=${args.disabled}
    label=${ifDefined(args.label)}
    heading-level=${ifDefined(args['heading-level'])}
  ></symptom-quiz>
`;

const meta: Meta<Args> = {
  title: 'Widgets/symptom-quiz',
  component: 'symptom-quiz',
  render,
};
export default meta;
type Story = StoryObj<Args>;

/** Answers by id: one word a page, several ids with `+` between them; `@` marks regions. */
const fits = 'none @hip-crease-r,groin-inner-r one-side push-off+chair returns+tender sitting none';

/** Fills page after page with `answers`; each is sent on with Continue, the last only with `finish`. */
async function fill(canvas: HTMLElement, answers: string, finish = true): Promise<SymptomQuiz> {
  const quiz = canvas.querySelector('symptom-quiz')!;
  await quiz.updateComplete;
  quiz.start();
  await there(quiz, '#progress');
  const pages = answers.split(' ').filter(Boolean);
  for (const [place, page] of pages.entries()) {
    if (page.startsWith('@')) await mark(quiz, page.slice(1).replaceAll(',', ' '));
    else
      for (const id of page.split('+')) {
        quiz.renderRoot.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click();
        await quiz.updateComplete;
      }
    if (finish || place < pages.length - 1) await press(quiz, '[type=submit]');
  }
  return quiz;
}

/** Waits for what is loaded on demand. */
async function there(quiz: SymptomQuiz, selector: string): Promise<HTMLElement> {
  for (let turn = 0; turn < 200; turn++) {
    const found = quiz.renderRoot.querySelector<HTMLElement>(selector);
    if (found && (found.localName !== 'body-map' || 'regions' in found)) return found;
    await new Promise((then) => setTimeout(then, 25));
  }
  throw new Error(`waited in vain for ${selector}`);
}

/** Marks regions on the embedded map. */
async function mark(quiz: SymptomQuiz, value: string): Promise<void> {
  const map = (await there(quiz, 'body-map')) as BodyMap;
  map.value = value;
  map.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await quiz.updateComplete;
}

async function press(quiz: SymptomQuiz, selector: string): Promise<void> {
  quiz.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await quiz.updateComplete;
}

/** To the result. */
async function finish(canvas: HTMLElement, answers: string): Promise<void> {
  const quiz = await fill(canvas, answers);
  await there(quiz, '.review');
  await press(quiz, '[type=submit]');
}

const intake = {
  id: 'intake',
  version: '1',
  title: 'Before your visit',
  intro: 'Eight short questions. They help us to prepare.',
  pages: [
    {
      id: 'week',
      items: [
        { id: 'new', type: 'boolean', text: 'Is it new?', required: true },
        { id: 'sitting', type: 'number', text: 'How many hours do you sit each day?', min: 0, max: 24, unit: 'hours' },
        {
          id: 'pain',
          type: 'scale',
          text: 'How strong is it now?',
          minText: 'none',
          maxText: 'worst you can think of',
        },
        { id: 'helps', type: 'text', text: 'What helps?', multiline: true, maxLength: 200 },
        { id: 'since', type: 'date', text: 'Since when?' },
      ],
    },
  ],
};

/** A page author writes `<symptom-quiz></symptom-quiz>`: the psoas check. */
export const FirstPage: Story = {};

/** Warning signs come first and cannot be skipped; "None of these" stands apart and clears the others. */
export const RedFlags: Story = {
  play: async ({ canvasElement }) => void (await fill(canvasElement, '')),
};

/** Continue with nothing chosen: the message takes the focus and leads to the first answer. */
export const NothingChosen: Story = {
  play: async ({ canvasElement }) => press(await fill(canvasElement, 'none'), '[type=submit]'),
};

/** One sign of an emergency ends the quiz, with the number that the page gives. */
export const Emergency: Story = {
  args: { 'emergency-number': '112' },
  play: async ({ canvasElement }) => void (await fill(canvasElement, 'rf-saddle+rf-fever')),
};

/** Without a number the page says "your local emergency number". */
export const EmergencyWithoutNumber: Story = {
  play: async ({ canvasElement }) => void (await fill(canvasElement, 'rf-pulsing-belly')),
};

/** A sign that should be looked at soon ends the quiz as well, more calmly. */
export const SeeSomeoneSoon: Story = {
  play: async ({ canvasElement }) => void (await fill(canvasElement, 'rf-night-pain')),
};

/** One question a page, several answers. */
export const SeveralAnswers: Story = {
  play: async ({ canvasElement }) =>
    void (await fill(canvasElement, 'none @hip-crease-r same push-off+upright', false)),
};

/** One answer of several. */
export const OneAnswer: Story = {
  play: async ({ canvasElement }) => void (await fill(canvasElement, 'none @hip-crease-l one-side', false)),
};

/** The way out to a person, on every page. */
export const SeeingSomeone: Story = {
  play: async ({ canvasElement }) => press(await fill(canvasElement, 'none @low-back-l same', false), '.way'),
};

/** Every answer once more before the result; Change leads to one question and back. */
export const Review: Story = {
  play: async ({ canvasElement }) => void (await fill(canvasElement, fits)),
};

export const ResultSeveralSigns: Story = {
  play: async ({ canvasElement }) => finish(canvasElement, fits),
};

export const ResultSomeSigns: Story = {
  play: async ({ canvasElement }) => finish(canvasElement, 'none @low-back-l same chair returns sitting none'),
};

export const ResultOtherCauses: Story = {
  play: async ({ canvasElement }) => finish(canvasElement, 'none @low-back-l,low-spine same none unchanged none none'),
};

/** Someone on the do-not-press list gets no advice to press or stretch. */
export const ResultWithoutPressing: Story = {
  play: async ({ canvasElement }) => finish(canvasElement, fits.replace(/none$/, 'hernia')),
};

/** Where it is felt is marked on the body; a list of the same places is behind “List”. */
export const WhereOnTheBody: Story = {
  play: async ({ canvasElement }) => {
    const quiz = await fill(canvasElement, 'none @hip-crease-r,low-back-r', false);
    await there(quiz, 'body-map');
  },
};

/** What the next steps offer: buttons for the kinds that the page can open, told by `quiz-action`. */
export const NextSteps: Story = {
  render: () => html`<symptom-quiz actions="card guide"></symptom-quiz>`,
  play: async ({ canvasElement }) => finish(canvasElement, fits),
};

/** A quiz of the page's own as JSON: every kind of answer, all on one page, with nothing of the psoas check. */
export const OwnQuiz: Story = {
  render: () => html`<symptom-quiz layout="list" .quiz=${intake}></symptom-quiz>`,
};

/** In a form the result is submitted as JSON under `name`; `include-answers` puts the answers into it. */
export const InAForm: Story = {
  render: (args) => html`<form>${render(args)}</form>`,
  args: { name: 'psoas-check', 'include-answers': true },
};

export const Disabled: Story = {
  args: { disabled: true },
};

/** A title of the page's own, at the level that its outline asks for. */
export const OwnTitle: Story = {
  args: { label: 'Check your hip before your visit', 'heading-level': 2 },
};

/** Arabic: text from right to left; the progress bar fills from the right. */
export const Arabic: Story = {
  render: (args) => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
  play: async ({ canvasElement }) => void (await fill(canvasElement, 'none @hip-crease-l', false)),
};

/** German on a small phone. */
export const NarrowGerman: Story = {
  render: (args) => html`<div lang="de" style="max-inline-size: 320px">${render(args)}</div>`,
  play: async ({ canvasElement }) => finish(canvasElement, fits),
};

/** In a column as narrow as a small phone. */
export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 320px">${render(args)}</div>`,
  play: async ({ canvasElement }) => finish(canvasElement, fits),
};

/** A dark page, whatever the reader's system says. */
export const Dark: Story = {
  render: (args) => html`<div style="padding: 1em; background: #10171a; color-scheme: dark">${render(args)}</div>`,
  args: { 'emergency-number': '112' },
  play: async ({ canvasElement }) => void (await fill(canvasElement, 'rf-saddle+rf-fever')),
};

/** Public custom properties dress the quiz in a page's own colours. */
export const Themed: Story = {
  render: (args) =>
    html`<div style="--unknot-accent: #7a2e6d; --unknot-soft: #f6e8f3; --unknot-radius: 0.4em; color-scheme: light">
      ${render(args)}
    </div>`,
  play: async ({ canvasElement }) => void (await fill(canvasElement, 'none @hip-crease-l one-side', false)),
};
