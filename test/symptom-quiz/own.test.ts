import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/symptom-quiz.js';
import type { BodyMap } from '../../src/body-map/body-map.js';
import type { Quiz, QuizItem } from '../../src/data/quiz.js';
import { body, forgetBody } from '../../src/symptom-quiz/fields.body.js';
import type { SymptomQuiz } from '../../src/symptom-quiz/symptom-quiz.js';

const items: QuizItem[] = [
  { id: 'yes', type: 'boolean', text: 'Is it new?', required: true, points: { s: 1 }, because: 'It is new.' },
  {
    id: 'count',
    type: 'number',
    text: 'How many hours do you sit?',
    min: 0,
    max: 24,
    unit: 'h',
    bands: [{ from: 6, points: { s: 2 } }],
  },
  { id: 'pain', type: 'scale', text: 'How strong is it?', minText: 'none', maxText: 'worst' },
  { id: 'free', type: 'text', text: 'What helps?', maxLength: 20 },
  {
    id: 'code',
    type: 'text',
    text: 'Your code?',
    pattern: '[A-Z]{2}\\d{4}',
    patternText: 'two letters and four digits',
  },
  { id: 'since', type: 'date', text: 'Since when?', min: '2020-01-01' },
  {
    id: 'pick',
    type: 'single',
    text: 'Which one?',
    control: 'drop-down',
    options: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ],
  },
  {
    id: 'open',
    type: 'multi',
    text: 'What else?',
    freeText: true,
    options: [
      { id: 'x', text: 'X' },
      { id: 'no', text: 'No', exclusive: true },
    ],
  },
];
const own = (change: Partial<Quiz> = {}, asked: readonly QuizItem[] = items): Quiz => ({
  id: 'own',
  version: '1',
  title: 'Our check',
  pages: [{ id: 'one', title: 'Everything', items: asked }],
  scales: [
    {
      id: 's',
      name: 'Sum',
      bands: [
        { to: 1, text: 'low' },
        { from: 2, text: 'high' },
      ],
    },
  ],
  results: [],
  ...change,
});

async function until<T>(found: () => T | null | undefined | false): Promise<T> {
  for (let turn = 0; turn < 400; turn++) {
    const value = found();
    if (value) return value;
    await aTimeout(10);
  }
  throw new Error('waited in vain');
}
const $ = <T extends HTMLElement = HTMLElement>(quiz: SymptomQuiz, selector: string): T =>
  quiz.renderRoot.querySelector<T>(selector)!;
const said = (quiz: SymptomQuiz, selector = '.page'): string =>
  ($(quiz, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const field = (quiz: SymptomQuiz, id: string, inner = 'input'): HTMLInputElement =>
  $(quiz, `[data-item="${id}"] ${inner}`);

async function asked(quiz: Quiz): Promise<SymptomQuiz> {
  const element = await fixture<SymptomQuiz>(html`<symptom-quiz></symptom-quiz>`);
  element.quiz = quiz;
  await until(() => element.quiz?.id === quiz.id);
  element.start();
  await until(() => $(element, 'form'));
  await until(() => !said(element).includes('One moment'));
  return element;
}
async function type(quiz: SymptomQuiz, id: string, value: string, inner = 'input'): Promise<void> {
  const input = field(quiz, id, inner);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await quiz.updateComplete;
}
async function next(quiz: SymptomQuiz): Promise<void> {
  $(quiz, '[type=submit]').click();
  await quiz.updateComplete;
}
async function quietly(during: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return lines;
}

describe('<symptom-quiz> with a quiz of the page’s own', () => {
  it('reads it from a JSON child, and shows nothing of the psoas check', async () => {
    const quiz = document.createElement('symptom-quiz');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(own());
    quiz.append(script);
    (await fixture(html`<div></div>`)).append(quiz);
    await until(() => quiz.quiz);
    await quiz.updateComplete;
    expect(said(quiz)).to.contain('Our check');
    expect(said(quiz)).not.to.match(/psoas|hip/i);
  });

  it('tells each mistake with its path, by event and console, and never shows the wrong quiz', async () => {
    const quiz = await fixture<SymptomQuiz>(html`<symptom-quiz>Ask at the desk.</symptom-quiz>`);
    let errors: readonly string[] = [];
    quiz.addEventListener('content-error', (event) => (errors = event.errors));
    const circle: QuizItem = { ...items[0], showIf: { item: 'yes', op: '=', value: true } };
    const lines = await quietly(async () => {
      quiz.quiz = own({}, [circle]);
      await until(() => errors.length);
    });
    expect(errors).to.deep.equal([
      'pages[0].items[0].showIf.item: expected an earlier item (yes → yes is a circle), got "yes"',
    ]);
    expect(lines.join()).to.contain('is a circle');
    await quiz.updateComplete;
    expect($(quiz, 'slot')).to.not.equal(null);
    expect($(quiz, '.page') === null).to.equal(true);
  });

  it('takes every kind of answer from native inputs, adds them up, and ends with a neutral page', async () => {
    const quiz = await asked(own());
    field(quiz, 'yes').click();
    await type(quiz, 'count', '7,5');
    field(quiz, 'pain', 'input[value="4"]').click();
    await type(quiz, 'free', 'Rest');
    await type(quiz, 'code', 'AB1234');
    await type(quiz, 'since', '2024-02-29');
    await type(quiz, 'pick', 'b', 'select');
    await type(quiz, 'open', 'Swimming', '[data-own]');
    await quiz.updateComplete;
    expect(quiz.answers).to.deep.equal({
      yes: true,
      count: 7.5,
      pain: 4,
      free: 'Rest',
      code: 'AB1234',
      since: '2024-02-29',
      pick: ['b'],
      open: ['=Swimming'],
    });
    await expect(quiz).to.be.accessible();
    await next(quiz);
    await until(() => $(quiz, '[part~=summary]'));
    expect(said(quiz, '.heading')).to.equal('Thank you. These are your answers');
    expect(said(quiz, '[part~=scales]')).to.equal('Sum high 3 of 3');
    expect(said(quiz)).not.to.match(/psoas|press or stretch|\d\s?%/i);
    await expect(quiz).to.be.accessible();
  });

  it('names what is missing or wrong, takes the focus once, and leads to the field', async () => {
    const quiz = await asked(own());
    await type(quiz, 'count', '99');
    await type(quiz, 'code', 'abc');
    await type(quiz, 'free', 'x'.repeat(21));
    await next(quiz);
    expect(said(quiz, '.problem')).to.equal(
      'Some answers need another look Is it new? – Answer this to go on. ' +
        'How many hours do you sit? – Enter 24 or less. What helps? – Use at most 20 characters. ' +
        'Your code? – Enter two letters and four digits.',
    );
    const problem = $(quiz, '.problem');
    expect(quiz.shadowRoot!.activeElement === problem).to.equal(true);
    expect(problem.getAttribute('role'), 'an alert would be read twice').to.equal('group');
    expect(field(quiz, 'count').getAttribute('aria-invalid')).to.equal('true');
    $(quiz, '.problem a:nth-of-type(2)').click();
    expect(quiz.shadowRoot!.activeElement === field(quiz, 'count')).to.equal(true);
    await expect(quiz).to.be.accessible();
  });

  it('asks all on one page with layout="list", and goes to a page by id only as far as the answers reach', async () => {
    const pages = items.slice(0, 3).map((item) => ({ id: `page-${item.id}`, items: [item] }));
    const quiz = await asked(own({ pages }));
    quiz.goTo('pain');
    await quiz.updateComplete;
    expect(said(quiz, '.heading')).to.equal('Is it new?');
    quiz.answers = { yes: false };
    quiz.goTo('pain');
    await quiz.updateComplete;
    expect(said(quiz, '.heading')).to.equal('How strong is it?');
    quiz.layout = 'list';
    quiz.restart();
    quiz.start();
    await quiz.updateComplete;
    expect(quiz.renderRoot.querySelectorAll('[data-item]')).to.have.length(3);
  });

  it('leaves out answers that fit no question when they are set', async () => {
    const quiz = await asked(own());
    const lines = await quietly(async () => {
      quiz.answers = { yes: true, count: 'many', pick: ['nowhere'], nothing: 1 };
    });
    expect(quiz.answers).to.deep.equal({ yes: true });
    expect(lines.join()).to.contain('count, pick, nothing');
  });

  it('shows a hostile quiz as text', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const quiz = await asked(own({ title: evil, intro: evil }, [{ ...items[0], text: evil, hint: evil }]));
    expect(quiz.renderRoot.querySelectorAll('img, script, [onerror]')).to.have.length(0);
    expect(said(quiz)).to.contain('<script>alert(1)</script>');
  });

  it('refuses keys that reach into prototypes, and files that are too large', async () => {
    const quiz = await fixture<SymptomQuiz>(html`<symptom-quiz></symptom-quiz>`);
    const refused: string[] = [];
    quiz.addEventListener('content-error', (event) => refused.push(...event.errors));
    await quietly(async () => {
      quiz.quiz = JSON.parse(`{"__proto__": {"polluted": 1}, "id": "x"}`) as unknown;
      await until(() => refused.length === 1);
      quiz.quiz = own({ title: 'x'.repeat(5_000_000) });
      await until(() => refused.length > 1);
    });
    expect(refused.join()).to.contain('a safe name');
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });

  it('draws the first of 2,000 questions without drawing the others', async function () {
    this.timeout(30_000);
    const many = Array.from({ length: 2000 }, (_, n): QuizItem => ({
      id: `q${n}`,
      type: 'single',
      text: `Question ${n}?`,
      options: [{ id: 'a', text: 'A' }],
      showIf: n
        ? {
            any: [
              { item: `q${n - 1}`, op: 'exists' },
              { item: 'q0', op: 'exists', value: false },
            ],
          }
        : undefined,
    }));
    const pages = many.map((item) => ({ id: `p-${item.id}`, items: [item] }));
    const quiz = await asked(JSON.parse(JSON.stringify(own({ pages }))) as Quiz);
    expect(quiz.renderRoot.querySelectorAll('[data-item]')).to.have.length(1);
    $(quiz, 'input').click();
    await next(quiz);
    expect(said(quiz, '.heading')).to.equal('Question 1?');
  });

  it('asks where by the body map, and by a list when it cannot be loaded', async function () {
    this.timeout(20_000); // axe over 74 boxes
    const where: QuizItem = { id: 'where', type: 'regions', text: 'Where is it?', required: true };
    const { load } = body;
    forgetBody();
    body.load = () => Promise.reject(new Error('offline'));
    let quiz = await asked(own({}, [where]));
    await until(() => $(quiz, '[data-region]'));
    expect(said(quiz)).to.contain('The drawing could not be loaded. Choose the places from this list.');
    $(quiz, '[data-region="hip-crease-l"]').click();
    await quiz.updateComplete;
    $(quiz, '[data-region="low-back-r"]').click();
    await quiz.updateComplete;
    expect(quiz.answers['where']).to.equal('hip-crease-l low-back-r');
    await expect(quiz).to.be.accessible();
    body.load = load;
    forgetBody();
    quiz = await asked(own({}, [where]));
    const map = await until(() => {
      const found = $<BodyMap>(quiz, 'body-map');
      return found && 'regions' in found && found;
    });
    await map.updateComplete;
    expect(map.getAttribute('label')).to.equal('Where is it?');
  });
});

describe('<symptom-quiz> with a FHIR Questionnaire', () => {
  it('asks it as itself, tells what it leaves out, and answers as a QuestionnaireResponse', async () => {
    const quiz = await fixture<SymptomQuiz>(html`<symptom-quiz></symptom-quiz>`);
    let told = 0;
    quiz.addEventListener('quiz-warning', ({ warnings }) => (told = warnings.length));
    const lines = await quietly(async () => {
      quiz.quiz = {
        resourceType: 'Questionnaire',
        status: 'active',
        title: 'Sleep',
        item: [
          { linkId: '1', type: 'boolean', text: 'Do you sleep well?', required: true },
          { linkId: '2', type: 'attachment', text: 'A picture of your bed' },
        ],
      };
      await until(() => quiz.quiz?.title === 'Sleep');
      await until(() => told);
    });
    expect(lines.join()).to.contain('2: ');
    expect(quiz.warnings).to.have.length(told);
    quiz.start();
    await until(() => $(quiz, 'input[value="true"]'));
    expect(said(quiz)).not.to.match(/psoas|hip/i);
    $(quiz, 'input[value="true"]').click();
    await quiz.updateComplete;
    const response = quiz.response as { status: string; item: { linkId: string; answer?: unknown }[] };
    expect(response.status).to.equal('in-progress');
    expect(response.item[0]).to.deep.include({ linkId: '1', answer: [{ valueBoolean: true }] });
  });
});

describe('<symptom-quiz> in forms and in this device’s memory', () => {
  it('holds a form up with required, in words, until there is a result, and submits text for people', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><symptom-quiz name="check" required value-as="text"></symptom-quiz></form>`,
    );
    const quiz = form.querySelector('symptom-quiz')!;
    quiz.quiz = own({}, [items[0]]);
    await until(() => quiz.quiz);
    await quiz.updateComplete;
    expect(quiz.validationMessage).to.equal('Please finish this check first.');
    expect(form.checkValidity()).to.equal(false);
    quiz.start();
    await until(() => field(quiz, 'yes'));
    field(quiz, 'yes').click();
    await quiz.updateComplete;
    expect(new FormData(form).get('check')).to.equal(null);
    await next(quiz);
    const text = await until(() => new FormData(form).get('check') as string);
    expect(form.checkValidity()).to.equal(true);
    expect(text).to.contain('Summary: Our check').and.to.contain('- Is it new? Yes');
    quiz.back();
    await quiz.updateComplete;
    expect(new FormData(form).get('check')).to.equal(null);
    expect(form.checkValidity()).to.equal(false);
  });

  it('keeps answers only with persist, says so, and forgets them on restart', async () => {
    sessionStorage.clear();
    const kept = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith('unknot'));
    let quiz = await asked(own({}, [items[0]]));
    field(quiz, 'yes').click();
    await quiz.updateComplete;
    expect(kept()).to.deep.equal([]);
    quiz = await fixture<SymptomQuiz>(html`<symptom-quiz persist="session"></symptom-quiz>`);
    quiz.quiz = own({}, [items[0]]);
    await until(() => quiz.quiz);
    await until(() => said(quiz).includes('Your answers are kept on this device'));
    quiz.start();
    await until(() => field(quiz, 'yes'));
    field(quiz, 'yes').click();
    await until(() => kept().length);
    expect(kept()).to.deep.equal(['unknot:quiz:own']);
    const again = await fixture<SymptomQuiz>(html`<symptom-quiz persist="session"></symptom-quiz>`);
    again.quiz = own({}, [items[0]]);
    await until(() => again.answers['yes'] === true);
    again.restart();
    await until(() => !kept().length);
    expect(again.answers).to.deep.equal({});
  });
});
