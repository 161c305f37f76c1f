import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/symptom-quiz.js';
import type { Quiz, QuizItem } from '../../src/data/quiz-types.js';
import { toQuestionnaireResponse } from '../../src/fhir/index.js';
import type { QuizActionEvent } from '../../src/symptom-quiz/symptom-quiz.events.js';
import type { SymptomQuiz } from '../../src/symptom-quiz/symptom-quiz.js';
import { twoQuestions } from '../fhir/two-questions.js';

/* What can be done with a result: copy, save, follow a step; and questionnaires that lack what they name. */

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
const said = (quiz: SymptomQuiz, selector = '.base'): string =>
  ($(quiz, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

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

const fits = {
  'red-flags': ['none'],
  where: 'hip-crease-l groin-inner-l',
  difference: ['one-side'],
  movement: ['chair', 'push-off'],
  behaviour: ['returns'],
  causes: ['sitting'],
  'do-not-press': ['none'],
};

/** The psoas check with its result shown. */
async function ended(markup = html`<symptom-quiz></symptom-quiz>`): Promise<SymptomQuiz> {
  const quiz = await fixture<SymptomQuiz>(markup);
  quiz.start();
  await until(() => $(quiz, '#progress'));
  quiz.answers = fits;
  quiz.goTo('review');
  await until(() => $(quiz, '.review'));
  $(quiz, '[type=submit]').click();
  await until(() => $(quiz, '[part~=summary]'));
  return quiz;
}

/** A questionnaire begun. */
async function begun(content: unknown, lang = 'en', valueSets: readonly unknown[] = []): Promise<SymptomQuiz> {
  const quiz = await fixture<SymptomQuiz>(html`<symptom-quiz lang=${lang} .valueSets=${valueSets}></symptom-quiz>`);
  quiz.quiz = content;
  await until(() => quiz.quiz);
  quiz.start();
  await until(() => $(quiz, 'form') && !said(quiz).includes('One moment'));
  return quiz;
}
async function next(quiz: SymptomQuiz): Promise<void> {
  $(quiz, '[type=submit]').click();
  await quiz.updateComplete;
}

describe('the result of <symptom-quiz>', () => {
  it('is copied as text, and says so; or says that copying was not allowed', async () => {
    const quiz = await ended();
    const copied: string[] = [];
    let allowed = true;
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => (allowed ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error())),
      },
    });
    try {
      $(quiz, '[data-act=copy]').click();
      await until(() => said(quiz, '[role=status]') === 'Copied.');
      expect(copied[0]).to.contain('Summary: Could it be your psoas?');
      expect(copied[0]).to.contain('- Where do you feel it? ').and.to.contain('Front hip crease, left');
      expect(copied[0]).to.contain('WARNING SIGNS CHOSEN\n- No warning sign was chosen.');
      expect(copied[0]).not.to.match(/you have|\d\s?%/i);
      allowed = false;
      $(quiz, '[data-act=copy]').click();
      await until(() => said(quiz, '[role=status]') === 'Copying was not allowed. Save or print it instead.');
      expect(said(quiz, '[part~=summary]'), 'for all to see').to.contain('Copying was not allowed');
      await expect(quiz).to.be.accessible();
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      $(quiz, '[role=status]').textContent = '';
      $(quiz, '[data-act=copy]').click();
      await until(() => said(quiz, '[role=status]') === 'Copying was not allowed. Save or print it instead.');
    } finally {
      if (before) Object.defineProperty(navigator, 'clipboard', before);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('is saved as text and as a page of its own, made here and without a script', async () => {
    const quiz = await ended();
    const files: [name: string, blob: Blob][] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob!: Blob;
    URL.createObjectURL = (made: Blob) => ((blob = made), 'blob:none');
    HTMLAnchorElement.prototype.click = function () {
      files.push([this.download, blob]);
    };
    try {
      $(quiz, '[data-act=save-text]').click();
      await until(() => files.length === 1);
      await until(() => said(quiz, '[part~=summary]').endsWith('Saved. Look among your downloads.'));
      $(quiz, '[data-act=save-page]').click();
      await until(() => files.length === 2);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const [[textName, text], [pageName, page]] = files;
    expect([textName, text.type]).to.deep.equal(['psoas-check.txt', 'text/plain;charset=utf-8']);
    expect([pageName, page.type]).to.deep.equal(['psoas-check.html', 'text/html;charset=utf-8']);
    const lines = await text.text();
    expect(lines).to.contain('WHAT SPEAKS FOR IT');
    expect(lines).to.contain('- These are the deep muscles at the front of the hip.');
    expect(lines).to.contain('SEE A CLINICIAN IF\n- it does not ease');
    const parsed = new DOMParser().parseFromString(await page.text(), 'text/html');
    expect(parsed.documentElement.lang).to.equal('en');
    expect(parsed.querySelectorAll('script, link, img, iframe')).to.have.length(0);
    expect(parsed.querySelector('head style')!.textContent).to.contain('.paper');
    expect(parsed.querySelector('h1')!.textContent).to.equal('Summary: Could it be your psoas?');
    expect(parsed.body.textContent).to.contain('Not checked by a clinician.');
  });

  it('offers only the steps that the page can open, by an event with their kind and id', async () => {
    const quiz = await ended(html`<symptom-quiz actions="card guide"></symptom-quiz>`);
    const offers = [...quiz.renderRoot.querySelectorAll<HTMLElement>('.offer')];
    expect(offers.map((each) => [each.localName, each.textContent.trim()])).to.deep.equal([
      ['button', 'Show the guide'],
      ['button', 'Show the exercise'],
    ]);
    const told = oneEvent(quiz, 'quiz-action') as Promise<unknown> as Promise<QuizActionEvent>;
    offers[1].click();
    const event = await told;
    expect([event.kind, event.id, event.bubbles, event.composed]).to.deep.equal(['card', 'kneeling-lunge', true, true]);
    await expect(quiz).to.be.accessible();
    expect(await ended().then((bare) => $(bare, '.offer'))).to.equal(null);
  });

  it('links steps to addresses of the page, which a listener can keep from being followed', async () => {
    const quiz = await ended(html`<symptom-quiz actions="card" action-href="#/{kind}/{id}"></symptom-quiz>`);
    const link = $<HTMLAnchorElement>(quiz, 'a.offer');
    expect(link.getAttribute('href')).to.equal('#/card/kneeling-lunge');
    quiz.addEventListener('quiz-action', (event) => event.preventDefault(), { once: true });
    const before = location.href;
    link.click();
    await aTimeout(0);
    expect(location.href).to.equal(before);
    const lines = await quietly(async () => {
      quiz.actionHref = 'javascript:alert("{id}")';
      await quiz.updateComplete;
    });
    expect($(quiz, 'a.offer')).to.equal(null);
    expect(lines.join()).to.contain('expected an address on the web; using buttons.');
  });

  it('comes from all questions on one page too, the warning signs before them', async () => {
    const quiz = await fixture<SymptomQuiz>(html`<symptom-quiz layout="list"></symptom-quiz>`);
    quiz.start();
    await until(() => $(quiz, 'input[value=none]'));
    expect(said(quiz, '#progress')).to.equal('Page 1 of 2');
    $(quiz, 'input[value=none]').click();
    await quiz.updateComplete;
    await next(quiz);
    await until(() => $(quiz, 'body-map, [data-region]'));
    expect(quiz.renderRoot.querySelectorAll('[data-item]')).to.have.length(6);
    await next(quiz);
    expect(quiz.renderRoot.querySelectorAll('.problem a')).to.have.length(6);
    await expect(quiz).to.be.accessible();
    quiz.answers = fits;
    await quiz.updateComplete;
    await next(quiz);
    await until(() => quiz.result);
    expect(quiz.result!.resultId).to.equal('several');
  });

  it('can be written as a FHIR QuestionnaireResponse, the psoas check’s too', async () => {
    const quiz = await ended();
    expect(quiz.response, 'the element loads nothing of FHIR for it').to.equal(undefined);
    const response = toQuestionnaireResponse(quiz.quiz!, new Map(Object.entries(quiz.answers)));
    expect(response.status).to.equal('completed');
    expect(JSON.stringify(response.item)).to.contain('"linkId":"where"').and.to.contain('Getting up from a chair');
  });
});

describe('sliders of <symptom-quiz>', () => {
  const slider: QuizItem = { id: 'pain', type: 'scale', text: 'How strong?', control: 'slider', required: true };
  const sleep: QuizItem = { id: 'sleep', type: 'number', text: 'Hours?', control: 'slider', min: 0, max: 12, step: 1 };
  const own: Quiz = {
    id: 'sliders',
    version: '1',
    title: 'Sliders',
    pages: [{ id: 'one', title: 'Both', items: [slider, sleep] }],
    scales: [],
    results: [],
  };
  it('answer nothing until they are moved, and say their number', async () => {
    const quiz = await begun(own);
    const inputs = await until(() => {
      const found = [...quiz.renderRoot.querySelectorAll<HTMLInputElement>('input[type=range]')];
      return found.length === 2 && found;
    });
    expect(quiz.answers).to.deep.equal({});
    await next(quiz);
    expect(said(quiz, '.problem')).to.contain('How strong? – Answer this to go on.');
    await expect(quiz).to.be.accessible();
    inputs[0].value = '7';
    inputs[0].dispatchEvent(new Event('input', { bubbles: true }));
    inputs[0].dispatchEvent(new Event('change', { bubbles: true }));
    await quiz.updateComplete;
    expect(quiz.answers).to.deep.equal({ pain: 7 });
    await next(quiz);
    await until(() => $(quiz, '[part~=summary]'));
    expect(said(quiz, '.review')).to.equal('Both How strong? 7 Hours? Not answered');
  });
});

describe('a Questionnaire in <symptom-quiz>', () => {
  const totals: readonly [string, string, string][] = [
    ['en', 'Total 3 of 6', 'What your answers add up to'],
    ['es', 'Total 3 de 6', 'Lo que suman tus respuestas'],
    ['ar', 'المجموع 3 من 6', 'مجموع إجاباتك'],
    ['de', 'Summe 3 von 6', 'Was deine Antworten zusammen ergeben'],
  ];
  for (const [lang, total, heading] of totals) {
    it(`shows its total with words in ${lang}, and no judgement of it`, async () => {
      const quiz = await begun(twoQuestions, lang);
      await until(() => $(quiz, `.base[lang=${lang}]`));
      for (const answer of ['LA6569-3', 'LA6570-1']) {
        (await until(() => $(quiz, `input[value="${answer}"]`))).click();
        await quiz.updateComplete;
        await next(quiz);
      }
      await until(() => $(quiz, '.review'));
      await next(quiz);
      await until(() => $(quiz, '[part~=scales]'));
      expect(said(quiz, '[part~=scales]').normalize('NFKC')).to.match(
        new RegExp(`^${total}`.replace(/\d/g, '\\p{Nd}'), 'u'),
      );
      expect(said(quiz)).to.contain(heading);
      const [score, most] = [quiz.result!.scales['total'].score, quiz.result!.scales['total'].max];
      expect([score, most]).to.deep.equal([3, 6]);
      expect($(quiz, '[part~=subheading]')).to.exist;
      expect(said(quiz)).not.to.match(/psoas|depress|\d\s?%/i);
      // The questions are in English, on whichever page.
      expect($(quiz, '.review dt').lang).to.equal('en');
      expect(getComputedStyle($(quiz, '.review dt')).direction).to.equal('ltr');
      expect($(quiz, '[part~=against]'), 'nothing weighs against anything').to.equal(null);
      await expect(quiz).to.be.accessible();
    });
  }

  const choice = (linkId: string, more: object = {}): object => ({
    linkId,
    type: 'choice',
    text: `Question ${linkId}?`,
    answerValueSet: 'http://example.org/often',
    ...more,
  });
  const often = {
    resourceType: 'ValueSet',
    url: 'http://example.org/often',
    status: 'active',
    compose: { include: [{ system: 'http://example.org', concept: [{ code: 'yes', display: 'Often' }] }] },
  };
  const asking = (...item: object[]): object => ({
    resourceType: 'Questionnaire',
    status: 'active',
    title: 'Ask',
    item,
  });

  it('is refused when nothing on it can be answered, with what is missing by name', async () => {
    const quiz = await fixture<SymptomQuiz>(html`<symptom-quiz></symptom-quiz>`);
    let errors: readonly string[] = [];
    quiz.addEventListener('content-error', (event) => (errors = event.errors));
    await quietly(async () => {
      quiz.quiz = asking({ linkId: 'g', type: 'group', item: [choice('1', { required: true })] });
      await until(() => errors.length);
    });
    expect(errors.join()).to.equal(
      'questionnaire: expected a question that can be answered (left out: 1: answerValueSet http://example.org/often)',
    );
    await quiz.updateComplete;
    expect(said(quiz)).to.equal('These questions cannot be shown here. I’d rather see someone');
    expect($(quiz, '[data-act=start]')).to.equal(null);
    await expect(quiz).to.be.accessible();
  });

  it('goes past a question whose answers are not there, and says so on the page and to its author', async () => {
    let quiz!: SymptomQuiz;
    const lines = await quietly(async () => {
      quiz = await begun(asking(choice('1', { required: true }), { linkId: '2', type: 'boolean', text: 'Well?' }));
    });
    expect(lines.join()).to.contain('1: answerValueSet http://example.org/often');
    expect(said(quiz)).to.contain(
      'Question 1? This question cannot be answered on this page. Go on without an answer. Well?',
    );
    await until(() => $(quiz, 'input[value=true]'));
    await expect(quiz).to.be.accessible();
    await next(quiz);
    await until(() => $(quiz, '[part~=summary]'));
    expect(JSON.stringify(quiz.response)).not.to.contain('valueCoding');
  });

  it('takes the value sets that it names from the page', async () => {
    const quiz = await begun(asking(choice('1', { required: true })), 'en', [often]);
    expect(quiz.warnings).to.deep.equal([]);
    (await until(() => $(quiz, 'input[value=yes]'))).click();
    await quiz.updateComplete;
    expect(JSON.stringify(quiz.response)).to.contain('"valueCoding":{"system":"http://example.org","code":"yes"');
  });
});
