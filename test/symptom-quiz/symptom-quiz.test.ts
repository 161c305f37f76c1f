import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/symptom-quiz.js';
import type { BodyMap } from '../../src/body-map/body-map.js';
import type { Quiz } from '../../src/data/quiz.js';
import { SymptomQuiz } from '../../src/symptom-quiz/symptom-quiz.js';
import type { QuizCompleteEvent, QuizFlagEvent } from '../../src/symptom-quiz/symptom-quiz.events.js';
import { engine, media, press } from '../helpers/commands.js';

const make = (markup = html`<symptom-quiz></symptom-quiz>`): Promise<SymptomQuiz> => fixture<SymptomQuiz>(markup);
const all = <T extends HTMLElement>(quiz: SymptomQuiz, selector: string): T[] => [
  ...quiz.renderRoot.querySelectorAll<T>(selector),
];
const text = (quiz: SymptomQuiz, selector: string): string =>
  quiz.renderRoot.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();
const heading = (quiz: SymptomQuiz): string => text(quiz, '.heading');
const button = (quiz: SymptomQuiz, label: string): HTMLButtonElement =>
  all<HTMLButtonElement>(quiz, 'button').find((each) => each.textContent.trim() === label)!;
const focused = (quiz: SymptomQuiz): Element | null => quiz.shadowRoot!.activeElement;

async function push(quiz: SymptomQuiz, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    button(quiz, label).click();
    if (label === 'Start') await there(quiz, '#progress');
    await quiz.updateComplete;
  }
}

/** Ticks answers by what they say. */
async function pick(quiz: SymptomQuiz, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    all<HTMLLabelElement>(quiz, 'label')
      .find((each) => each.textContent.trim() === label)!
      .click();
    await quiz.updateComplete;
  }
}

async function answer(quiz: SymptomQuiz, ...labels: string[]): Promise<void> {
  await pick(quiz, ...labels);
  await push(quiz, 'Continue');
}

const none = 'None of these';

/** Waits for what is loaded on demand. */
async function until<T>(found: () => T | null | undefined | false): Promise<T> {
  for (let turn = 0; turn < 300; turn++) {
    const value = found();
    if (value) return value;
    await aTimeout(10);
  }
  throw new Error('waited in vain');
}

/** Marks places on the embedded map. */
async function mark(quiz: SymptomQuiz, value: string): Promise<void> {
  const map = await until(() => {
    const found = quiz.renderRoot.querySelector<BodyMap>('body-map');
    return found && 'regions' in found && found;
  });
  await map.updateComplete;
  map.value = value;
  map.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await quiz.updateComplete;
}
const there = (quiz: SymptomQuiz, selector: string): Promise<Element> =>
  until(() => quiz.renderRoot.querySelector(selector));

/** To the review, on the answers of someone whose pattern fits. */
async function toReview(quiz: SymptomQuiz, last = none): Promise<void> {
  await push(quiz, 'Start');
  await answer(quiz, none);
  await mark(quiz, 'hip-crease-r groin-inner-r');
  await push(quiz, 'Continue');
  await answer(quiz, 'I am not sure');
  await answer(quiz, 'Getting up from a chair');
  await answer(quiz, 'Stretching or massage helps, then it comes back');
  await answer(quiz, 'Long sitting, or sleeping curled up');
  await answer(quiz, last);
  await there(quiz, '.review');
}

/** Collects what is written to the console meanwhile. */
async function warnings(during: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (message: string) => void said.push(message);
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('<symptom-quiz>', () => {
  it('begins with what it is, that it replaces no examination, and that nothing is sent', async () => {
    const quiz = await make();
    expect(heading(quiz)).to.equal('Could it be your psoas?');
    expect(text(quiz, '.page')).to.contain('This is not medical advice and does not replace being examined.');
    expect(text(quiz, '.page')).to.contain('Nothing is stored or sent.');
    expect(quiz.result).to.equal(undefined);
    expect(quiz.answers).to.deep.equal({});
  });

  it('asks for red flags first, in two groups, with "None of these" apart', async () => {
    const quiz = await make();
    await push(quiz, 'Start');
    expect(heading(quiz)).to.equal('Do any of these apply to you?');
    expect(all(quiz, 'legend').map((legend) => legend.textContent.trim())).to.deep.equal([
      'Do any of these apply to you?',
      'Signs that need help right now',
      'Signs to have checked soon',
    ]);
    expect(all(quiz, 'input')).to.have.length(16);
    expect(all(quiz, 'label').at(-1)!.textContent.trim()).to.equal(none);
  });

  it('cannot be taken past the red flags without an answer: the error takes the focus and leads to the field', async () => {
    const quiz = await make();
    await push(quiz, 'Start', 'Continue');
    expect(heading(quiz)).to.equal('Do any of these apply to you?');
    expect(text(quiz, '.problem')).to.equal('One thing is missing Choose at least one answer to go on.');
    expect(focused(quiz) === quiz.renderRoot.querySelector('.problem')).to.equal(true);
    expect(text(quiz, '#problem')).to.equal('Choose at least one answer to go on.');
    expect(quiz.renderRoot.querySelector('#answers')!.getAttribute('aria-describedby')).to.contain('problem');
    const before = location.href;
    quiz.renderRoot.querySelector<HTMLElement>('.problem a')!.click();
    expect(focused(quiz) === quiz.renderRoot.querySelector('input')).to.equal(true);
    expect(location.href).to.equal(before);
    await answer(quiz, none);
    expect(heading(quiz)).to.equal('Where do you feel it?');
    expect(!!quiz.renderRoot.querySelector('.problem')).to.equal(false);
  });

  it('ends with "get help" for an emergency, with the reason and the number that the page gives', async () => {
    const quiz = await make(html`<symptom-quiz emergency-number="+44 (0)20 999"></symptom-quiz>`);
    const flag = oneEvent(quiz, 'quiz-flag') as Promise<unknown> as Promise<QuizFlagEvent>;
    await push(quiz, 'Start');
    await answer(quiz, 'New trouble with passing or holding urine or stool', 'Fever, night sweats or feeling ill');
    expect((await flag).flags).to.deep.equal(['rf-bladder-bowel', 'rf-fever']);
    expect((await flag).level).to.equal('emergency');
    expect(heading(quiz)).to.equal('Get medical help now');
    expect(focused(quiz) === quiz.renderRoot.querySelector('.heading')).to.equal(true);
    const call = quiz.renderRoot.querySelector('a')!;
    expect(call.textContent.trim()).to.equal('Call +44 (0)20 999');
    expect(call.getAttribute('href')).to.equal('tel:+44020999');
    expect(text(quiz, 'ul')).to.contain('New trouble with passing or holding urine or stool');
    expect(quiz.result!.outcome).to.equal('emergency');
  });

  it('says "your local emergency number" without one, and sends what can wait to a clinician', async () => {
    const quiz = await make();
    await push(quiz, 'Start');
    await answer(quiz, 'A belly that is hard like a board');
    expect(text(quiz, '.help')).to.contain('Call your local emergency number.');
    await push(quiz, 'Back');
    await pick(quiz, 'A belly that is hard like a board');
    await answer(quiz, 'Fever, night sweats or feeling ill');
    expect(heading(quiz)).to.equal('See a clinician soon, before anything else');
    expect(text(quiz, '.help')).not.to.contain('emergency');
    expect(quiz.result!.outcome).to.equal('urgent');
  });

  it('unticks the others for "None of these" and says so', async () => {
    const quiz = await make();
    await push(quiz, 'Start');
    await pick(quiz, 'Fever, night sweats or feeling ill', none);
    const ticked = all<HTMLInputElement>(quiz, 'input').filter(({ checked }) => checked);
    expect(ticked.map(({ value }) => value)).to.deep.equal(['none']);
    expect(text(quiz, '[role=status]')).to.equal('Your other answers here were cleared.');
    await pick(quiz, 'Cancer, now or in the past');
    expect(quiz.answers['red-flags']).to.deep.equal(['rf-cancer']);
  });

  it('asks one question a page, with the heading in the legend taking the focus and progress in words', async () => {
    const quiz = await make(html`<symptom-quiz heading-level="2"></symptom-quiz>`);
    await push(quiz, 'Start');
    await answer(quiz, none);
    const title = (await there(quiz, '#answers legend .heading')) as HTMLElement;
    expect(title.getAttribute('aria-level')).to.equal('2');
    expect(focused(quiz) === title).to.equal(true);
    expect(text(quiz, '#progress')).to.equal('Question 2 of 7');
    const bar = quiz.renderRoot.querySelector('progress')!;
    expect([bar.value, bar.max]).to.deep.equal([2, 7]);
    await mark(quiz, 'groin-inner-l');
    await push(quiz, 'Continue');
    expect(all<HTMLInputElement>(quiz, 'input').every(({ type }) => type === 'radio')).to.equal(true);
  });

  it('keeps the answers on the way back', async () => {
    const quiz = await make();
    await toReview(quiz);
    await push(quiz, 'Back', 'Back', 'Back', 'Back', 'Back');
    expect(heading(quiz)).to.equal('Do your two hips feel different?');
    expect(all<HTMLInputElement>(quiz, 'input').map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      false,
      true,
    ]);
    await push(quiz, 'Back');
    const map = (await there(quiz, 'body-map')) as BodyMap;
    expect(map.value).to.equal('hip-crease-r groin-inner-r');
  });

  it('shows every answer for review, and a changed one leads back there', async () => {
    const quiz = await make();
    await toReview(quiz);
    expect(heading(quiz)).to.equal('Check your answers');
    expect(all(quiz, 'dt')).to.have.length(7);
    const change = all(quiz, '.review button')[1];
    expect(change.getAttribute('aria-label')).to.equal('Change your answer to: Where do you feel it?');
    change.click();
    await quiz.updateComplete;
    await mark(quiz, 'low-back-l');
    await push(quiz, 'Continue');
    expect(heading(quiz)).to.equal('Check your answers');
    expect(text(quiz, '.review')).to.contain('Low back beside the spine, left');
  });

  it('shows a result with its reasons, next steps, when to see a clinician and its limits', async () => {
    const quiz = await make();
    await toReview(quiz);
    const complete = oneEvent(quiz, 'quiz-complete') as Promise<unknown> as Promise<QuizCompleteEvent>;
    await push(quiz, 'See the result');
    expect(heading(quiz)).to.equal(
      'Your answers match several signs people describe with a tight or tender psoas or iliacus',
    );
    expect(focused(quiz) === quiz.renderRoot.querySelector('.heading')).to.equal(true);
    expect(text(quiz, '.for')).to.contain('You feel it in the inner groin, near where both muscles end (right).');
    expect(text(quiz, '[part~=against]')).to.contain('Nothing in your answers.');
    expect(text(quiz, '[part~=steps]')).to.contain('never on the middle of the belly');
    expect(text(quiz, '[part~=clinician]')).to.match(/^See a clinician if/);
    expect(text(quiz, '.page')).to.contain('it has not been tested in a study');
    const { result } = await complete;
    expect(result).to.deep.equal(quiz.result);
    expect(result.outcome).to.equal('self-care-ok');
    expect(result.regions).to.include('groin-inner-r');
  });

  it('gives no pressing advice to someone on the do-not-press list', async () => {
    const quiz = await make();
    await toReview(quiz, 'A hernia');
    await push(quiz, 'See the result');
    expect(text(quiz, '.page')).to.contain('Ask a clinician before you press or stretch');
    expect(text(quiz, '[part~=steps]')).not.to.match(/press|lunge/);
    expect(quiz.result!.outcome).to.equal('see-clinician');
  });

  it('offers a person on every page, saying who and when it is urgent, and closes again', async () => {
    const quiz = await make();
    const way = 'I’d rather see someone';
    const look = async (page: string): Promise<void> => {
      expect(button(quiz, way), page).to.exist;
      await push(quiz, way);
      expect(text(quiz, '.someone'), page).to.contain('A physiotherapist or your doctor can examine');
      expect(text(quiz, '.someone'), page).to.contain('Get help now for numbness');
      expect(button(quiz, way).getAttribute('aria-expanded')).to.equal('true');
      expect(focused(quiz)!.textContent.trim()).to.equal('Seeing someone is always fine');
      await push(quiz, 'Close this');
      expect(!!quiz.renderRoot.querySelector('.someone'), page).to.equal(false);
      expect(focused(quiz) === button(quiz, way), page).to.equal(true);
    };
    await look('first page');
    await push(quiz, 'Start');
    await look('red flags');
    await answer(quiz, 'Fever, night sweats or feeling ill');
    await look('help');
    await push(quiz, 'Start again');
    await toReview(quiz);
    await look('review');
    await push(quiz, 'See the result');
    await look('result');
  });

  it('tells each step by an event that leaves the shadow tree, and lets no inner input event out', async () => {
    const quiz = await make();
    const events: string[] = [];
    for (const type of ['quiz-start', 'quiz-answer', 'quiz-flag', 'quiz-complete', 'input', 'change', 'submit']) {
      quiz.parentElement!.addEventListener(type, (event) => {
        expect(event.bubbles && event.composed).to.equal(true);
        events.push(type);
      });
    }
    await push(quiz, 'Start');
    await answer(quiz, 'Fever, night sweats or feeling ill');
    expect(events).to.deep.equal(['quiz-start', 'quiz-answer', 'quiz-flag', 'quiz-complete']);
  });

  it('can be started, taken back and restarted by the page', async () => {
    const quiz = await make();
    quiz.start();
    await there(quiz, '#progress');
    await answer(quiz, none);
    quiz.back();
    await quiz.updateComplete;
    expect(heading(quiz)).to.equal('Do any of these apply to you?');
    quiz.restart();
    await quiz.updateComplete;
    expect(heading(quiz)).to.equal('Could it be your psoas?');
    expect(quiz.answers).to.deep.equal({});
  });

  it('works by keyboard alone', async () => {
    const quiz = await make();
    button(quiz, 'Start').focus();
    await press('Enter');
    await there(quiz, '#progress');
    await press('Tab', ' ');
    expect(quiz.answers['red-flags']).to.deep.equal(['rf-saddle']);
    await press(' ', 'Tab', ' ');
    expect(quiz.answers['red-flags']).to.deep.equal(['rf-bladder-bowel']);
    await press('Enter');
    await quiz.updateComplete;
    expect(heading(quiz)).to.equal('Get medical help now');
  });

  it('submits its result as JSON in a form, and only once there is one', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><symptom-quiz name="check"></symptom-quiz></form>`);
    const quiz = form.querySelector('symptom-quiz')!;
    const sent = (): FormDataEntryValue | null => new FormData(form).get('check');
    expect(quiz.form === form).to.equal(true);
    expect(text(quiz, '.page')).to.contain('Your result is sent only when you send this page’s form.');
    await toReview(quiz);
    expect(sent()).to.equal(null);
    let inTime: unknown;
    quiz.addEventListener('quiz-complete', () => (inTime = sent()), { once: true });
    await push(quiz, 'See the result');
    expect(JSON.parse(sent() as string)).to.deep.equal(quiz.result);
    expect(inTime).to.equal(sent());
    await push(quiz, 'Back to my answers');
    expect(sent()).to.equal(null);
  });

  it('is emptied by a reset of the form, without taking the focus', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><input id="other" /><symptom-quiz name="check"></symptom-quiz></form>`,
    );
    const quiz = form.querySelector('symptom-quiz')!;
    await push(quiz, 'Start');
    await pick(quiz, none);
    form.querySelector('input')!.focus();
    form.reset();
    await quiz.updateComplete;
    expect(quiz.answers).to.deep.equal({});
    expect(heading(quiz)).to.equal('Could it be your psoas?');
    expect(document.activeElement === form.querySelector('input')).to.equal(true);
  });

  it('takes no answers while it, or a fieldset round it, is disabled', async () => {
    const set = await fixture<HTMLFieldSetElement>(html`<fieldset><symptom-quiz></symptom-quiz></fieldset>`);
    const quiz = set.querySelector('symptom-quiz')!;
    const page = (): HTMLFieldSetElement => quiz.renderRoot.querySelector('.page')!;
    set.disabled = true;
    await aTimeout(0);
    expect(page().disabled).to.equal(true);
    set.disabled = false;
    quiz.disabled = true;
    await aTimeout(0);
    expect(page().disabled).to.equal(true);
    quiz.disabled = false;
    await aTimeout(0);
    expect(page().disabled).to.equal(false);
  });

  it('puts the answers into the result only when the page asks for them', async () => {
    const quiz = await make(html`<symptom-quiz include-answers></symptom-quiz>`);
    await toReview(quiz);
    await push(quiz, 'See the result');
    expect(quiz.result!.answers!['difference']).to.deep.equal(['unsure']);
    quiz.includeAnswers = false;
    expect(quiz.result).not.to.have.property('answers');
  });

  it('keeps its page and answers when it is moved', async () => {
    const quiz = await make();
    await push(quiz, 'Start');
    await pick(quiz, 'Cancer, now or in the past');
    const place = document.createElement('div');
    quiz.parentElement!.append(place);
    quiz.remove();
    place.append(quiz);
    await quiz.updateComplete;
    expect(heading(quiz)).to.equal('Do any of these apply to you?');
    const ticked = all<HTMLInputElement>(quiz, 'input').filter(({ checked }) => checked);
    expect(ticked.map(({ value }) => value)).to.deep.equal(['rf-cancer']);
  });

  it('takes a label of its own for the first page and for the group', async () => {
    const quiz = await make(html`<symptom-quiz label="Hip check"></symptom-quiz>`);
    expect(heading(quiz)).to.equal('Hip check');
    expect(quiz.renderRoot.querySelector('.page')!.getAttribute('aria-label')).to.equal('Hip check');
    await push(quiz, 'Start');
    expect(heading(quiz)).to.equal('Do any of these apply to you?');
  });

  it('tells bad attributes once and stays on its defaults', async () => {
    let quiz!: SymptomQuiz;
    const said = await warnings(async () => {
      quiz = await make(html`<symptom-quiz emergency-number="javascript:1" heading-level="9"></symptom-quiz>`);
      await push(quiz, 'Start');
      await answer(quiz, 'A belly that is hard like a board');
    });
    expect(said).to.have.length(2);
    expect(said.join()).to.contain('emergency-number="javascript:1": expected a phone number such as "112"');
    expect(said.join()).to.contain('heading-level="9": expected a number from 1 to 6; using 3.');
    expect(!!quiz.renderRoot.querySelector('a')).to.equal(false);
    expect(text(quiz, '.help')).to.contain('Call your local emergency number.');
  });

  it('asks any other quiz by the same pages', async () => {
    const tired: Quiz = {
      id: 'tired',
      version: '1',
      title: 'Tired?',
      intro: 'One question.',
      pages: [
        {
          id: 'one',
          items: [{ id: 'sleep', type: 'single', text: 'Sleep well?', options: [{ id: 'no', text: '<b>No</b>' }] }],
        },
      ],
      scales: [],
      results: [{ id: 'rest', outcome: 'inconclusive', title: 'Rest more' }],
      fallback: 'rest',
      clinician: ['it lasts'],
    };
    const quiz = await make();
    quiz.quiz = tired;
    await until(() => quiz.quiz?.id === 'tired');
    await quiz.updateComplete;
    await push(quiz, 'Start');
    expect(text(quiz, '#progress')).to.equal('Question 1 of 1');
    await answer(quiz, '<b>No</b>');
    await there(quiz, '[part~=summary]');
    expect(heading(quiz)).to.equal('Rest more');
    expect(quiz.result!.resultId).to.equal('rest');
  });

  const spoken: readonly [string, string, string, string, string][] = [
    ['es', 'ltr', '¿Podría ser el psoas?', '¿Dónde lo sientes?', 'Pregunta 2 de 7'],
    ['ar', 'rtl', 'هل يمكن أن تكون العضلة القطنية هي السبب؟', 'أين تشعر بالألم؟', 'السؤال 2 من 7'],
    ['de', 'ltr', 'Könnte es der Psoas sein?', 'Wo spürst du es?', 'Frage 2 von 7'],
  ];
  for (const [lang, dir, first, where, progress] of spoken) {
    it(`speaks ${lang} on the way to help, by keyboard, in the right direction`, async () => {
      const quiz = await make(html`<symptom-quiz lang=${lang}></symptom-quiz>`);
      await until(() => heading(quiz) === first);
      expect(quiz.renderRoot.querySelector('.base')!.getAttribute('dir')).to.equal(dir);
      quiz.renderRoot.querySelector<HTMLElement>('.primary')!.focus();
      await press('Enter');
      await there(quiz, '#progress');
      const nothing = quiz.renderRoot.querySelector<HTMLInputElement>('input[value=none]')!;
      nothing.focus();
      await press(' ', 'Enter');
      await there(quiz, 'body-map');
      expect(heading(quiz)).to.equal(where);
      expect(text(quiz, '#progress')).to.equal(progress);
      await expect(quiz).to.be.accessible();
      const flag = oneEvent(quiz, 'quiz-flag') as Promise<unknown> as Promise<QuizFlagEvent>;
      await mark(quiz, 'saddle');
      expect((await flag).flags).to.deep.equal(['rf-saddle']);
      expect(quiz.result!.outcome).to.equal('emergency');
      await quiz.updateComplete;
      expect(focused(quiz) === quiz.renderRoot.querySelector('.heading')).to.equal(true);
    });
  }

  it('writes no style attribute on any page, so that strict pages show it whole', async () => {
    const quiz = await make();
    const check = (): void => {
      expect(quiz.shadowRoot!.innerHTML).not.to.match(/\sstyle=|\son\w+=/);
    };
    check();
    await push(quiz, 'Start', 'Continue');
    check();
    await push(quiz, 'Back');
    await toReview(quiz);
    check();
    await push(quiz, 'See the result');
    check();
  });

  it('gives every answer at least 52 px and every button 44 px, also in a narrow place', async () => {
    const box = await fixture<HTMLElement>(html`<div><symptom-quiz></symptom-quiz></div>`);
    box.style.setProperty('width', '320px');
    const quiz = box.querySelector('symptom-quiz')!;
    await push(quiz, 'Start');
    for (const label of all(quiz, 'label')) expect(label.getBoundingClientRect().height).to.be.at.least(52);
    for (const each of all(quiz, 'button')) expect(each.getBoundingClientRect().height).to.be.at.least(44);
    const base = quiz.renderRoot.querySelector('.base')!;
    expect(base.scrollWidth).to.be.at.most(base.clientWidth);
  });

  it('has an accessible first page, question, error, review, result, help and panel', async function () {
    const quiz = await make();
    await expect(quiz).to.be.accessible();
    await push(quiz, 'Start', 'Continue');
    await expect(quiz).to.be.accessible();
    await push(quiz, 'I’d rather see someone');
    await expect(quiz).to.be.accessible();
    await answer(quiz, 'Fever, night sweats or feeling ill', 'A belly that is hard like a board');
    await expect(quiz).to.be.accessible();
    await push(quiz, 'Start again');
    await toReview(quiz);
    await expect(quiz).to.be.accessible();
    await push(quiz, 'See the result');
    await expect(quiz).to.be.accessible();
  });

  it('is accessible in the dark too', async function () {
    const box = await fixture<HTMLElement>(html`<div><symptom-quiz></symptom-quiz></div>`);
    box.style.setProperty('color-scheme', 'dark');
    const quiz = box.querySelector('symptom-quiz')!;
    await push(quiz, 'Start');
    await answer(quiz, 'Fever, night sweats or feeling ill', 'A belly that is hard like a board');
    await expect(quiz).to.be.accessible();
    await push(quiz, 'Back');
    await expect(quiz).to.be.accessible();
  });

  it('prints the result without its buttons', async function () {
    if (engine !== 'chromium') this.skip();
    const quiz = await make();
    await toReview(quiz);
    await push(quiz, 'See the result');
    if (!(await media({ media: 'print' }))) this.skip();
    expect(all(quiz, 'button').every((each) => getComputedStyle(each).display === 'none')).to.equal(true);
    const { print } = window;
    const printed = await new Promise<string>((done) => {
      window.print = () => done(quiz.renderRoot.querySelector('.paper')!.textContent);
      button(quiz, 'Print').click();
    });
    window.print = print;
    expect(printed).to.contain('Front hip crease, right');
    dispatchEvent(new Event('afterprint'));
    expect(!!quiz.renderRoot.querySelector('.paper')).to.equal(false);
  });

  it('registers once under its tag and warns, not throws, when another holds it', async () => {
    SymptomQuiz.define();
    customElements.define('taken-quiz', class extends HTMLElement {});
    const said = await warnings(async () => SymptomQuiz.define('taken-quiz'));
    expect(said).to.have.length(1);
    expect(customElements.get('symptom-quiz')).to.equal(SymptomQuiz);
  });
});
