/** One template a page of the quiz. Presses are told apart by `data-act`: the element listens once, on the frame. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz, QuizItem, QuizOption } from '../data/quiz.js';
import type { quiz as quizWords } from '../data/words/en/quiz.js';
import { progress, type State } from './model.js';
import {
  bandOf,
  choicesOf,
  flagsItem,
  precautionsOf,
  questions,
  shown,
  stepsOf,
  ticked,
  type QuizResult,
  type Reason,
} from './scoring.js';

/** What a page is drawn from. */
export interface Sheet {
  readonly quiz: Quiz;
  readonly state: State;
  readonly words: typeof quizWords;
  /** The page's heading; `level` counts down from the element's own. */
  readonly title: (text: string, level?: number) => TemplateResult;
  readonly sent: boolean;
  /** Number to call in an emergency, or ''. */
  readonly number: string;
  readonly result: QuizResult | undefined;
  /** Is "I'd rather see someone" open? */
  readonly leaving: boolean;
}

type View = (sheet: Sheet) => TemplateResult;

const wayOut = ({ words, leaving }: Sheet): TemplateResult =>
  html`<button class="way" part="button way-out" type="button" data-act="leave" aria-expanded=${leaving}>
    ${words.seeSomeone}
  </button>`;

const backButton = (text: string): TemplateResult =>
  html`<button part="button" type="button" data-act="back">${text}</button>`;

const list = (lines: readonly unknown[], name = ''): TemplateResult =>
  html`<ul class=${name}>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

const intro: View = (sheet) => {
  const { quiz, words, title } = sheet;
  return html`${title(quiz.title)}
    <p>${quiz.intro}</p>
    <div class="note">${words.notAdvice}</div>
    <p class="muted">${sheet.sent ? words.sentWithForm : words.stays}</p>
    <div class="row">
      <button class="primary" part="button primary" type="button" data-act="start">${words.start}</button>
      ${wayOut(sheet)}
    </div>`;
};

const answer = (item: QuizItem, option: QuizOption, chosen: readonly string[]): TemplateResult =>
  html`<label class="answer" part="answer">
    <input
      type=${item.type === 'single' ? 'radio' : 'checkbox'}
      name="answer"
      value=${option.id}
      autocomplete="off"
      .checked=${chosen.includes(option.id)}
    />
    <span>${option.text}</span>
  </label>`;

const question: View = (sheet) => {
  const { quiz, state, words, title } = sheet;
  const item = questions(quiz).find(({ id }) => id === state.item)!;
  const chosen = state.answers.get(item.id) ?? [];
  const { number, total } = progress(quiz, state);
  const single = item.type === 'single';
  const problem = state.missing ? (single ? words.problemOne : words.problemAll) : '';
  const draw = (options: readonly QuizOption[]) => options.map((option) => answer(item, option, chosen));
  const plain = choicesOf(item).filter((option) => !option.exclusive);
  const apart = choicesOf(item).filter((option) => option.exclusive);
  const flags = item.id === flagsItem ? quiz.redFlags!.items : [];
  return html`<form novalidate>
    <progress part="progress" max=${total} value=${number} aria-hidden="true"></progress>
    <p class="muted" id="progress">${words.progress(number, total)}</p>
    ${
      problem &&
      html`<div class="problem" part="problem" role="alert" tabindex="-1">
        <strong>${words.problem}</strong>
        <a href="#answers" data-act="mend">${problem}</a>
      </div>`
    }
    <fieldset class="answers" id="answers" aria-describedby="hint ${problem && 'problem'}">
      <legend>${title(item.text)}</legend>
      <p class="muted" id="hint">${item.hint ?? (single ? words.chooseOne : words.chooseAll)}</p>
      ${problem && html`<p class="red" id="problem">${problem}</p>`}
      ${
        flags.length
          ? (['emergency', 'urgent'] as const).map((level) => {
              const group = flags.filter((flag) => flag.level === level);
              if (!group.length) return nothing;
              return html`<fieldset class="answers" part="group ${level}">
                <legend class=${level}>${words.level[level]}</legend>
                ${draw(group)}
              </fieldset>`;
            })
          : draw(plain)
      }
      ${apart.length && !single ? html`<p class="or muted" aria-hidden="true">${words.or}</p>` : nothing} ${draw(apart)}
    </fieldset>
    <div class="row">
      <button class="primary" part="button primary" type="submit">${words.next}</button>
      ${backButton(words.back)} ${wayOut(sheet)}
    </div>
  </form>`;
};

const review: View = (sheet) => {
  const { quiz, state, words, title } = sheet;
  const { items, heard } = shown(quiz, state.answers);
  return html`<form novalidate>
    <progress part="progress" max="1" value="1" aria-hidden="true"></progress>
    <p class="muted" id="progress">${words.lastStep}</p>
    ${title(words.review)}
    <p class="muted">${words.reviewHint}</p>
    <dl class="review" part="review">
      ${items.map(
        (item) =>
          html`<div>
            <dt>${item.text}</dt>
            <dd>
              ${list(
                choicesOf(item)
                  .filter(({ id }) => heard.get(item.id)?.includes(id))
                  .map(({ text }) => text),
                'plain',
              )}
            </dd>
            <dd>
              <button
                class="quiet"
                part="button"
                type="button"
                data-act="change"
                data-item=${item.id}
                aria-label=${words.changeOf(item.text)}
              >
                ${words.change}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
    <div class="row">
      <button class="primary" part="button primary" type="submit">${words.finish}</button>
      ${backButton(words.back)} ${wayOut(sheet)}
    </div>
  </form>`;
};

const again = (words: typeof quizWords): TemplateResult =>
  html`<button part="button" type="button" data-act="restart">${words.again}</button>`;

const printer = (words: typeof quizWords): TemplateResult =>
  html`<button part="button" type="button" data-act="print">${words.print}</button>`;

const help: View = (sheet) => {
  const { quiz, state, words, title, number } = sheet;
  const flags = ticked(quiz, state.answers);
  const level = flags[0]?.level ?? 'urgent';
  return html`<div class="help ${level}" part="help ${level}">
      ${title(words.help[level].title)}
      ${
        level === 'emergency'
          ? number
            ? html`<a class="call" part="call" href="tel:${number.replace(/[^\d+*#]/g, '')}">${words.call(number)}</a>`
            : html`<p class="strong">${words.callLocal}</p>`
          : nothing
      }
      <p>${words.help[level].text}</p>
    </div>
    ${title(words.ticked, 1)}
    ${list(flags.map(({ text, why }) => html`<span class="strong">${text}</span><br /><span class="muted">${why}</span>`))}
    <p>${words.tell}</p>
    <div class="row">${backButton(words.back)} ${printer(words)} ${again(words)} ${wayOut(sheet)}</div>`;
};

const result: View = (sheet) => {
  const { quiz, state, words, title } = sheet;
  const band = bandOf(quiz, state.answers)!;
  const reasons = sheet.result!.reasons;
  const of = (speaks: Reason['speaks']): readonly string[] =>
    reasons.filter((reason) => reason.speaks === speaks).map(({ text }) => text);
  const steps = stepsOf(quiz, band, state.answers);
  const [pro, contra] = [of('for'), of('against')];
  return html`<div class="chip" part="chip">${words.result}</div>
    ${title(band.title)}
    <p>${band.text} ${words.notAdvice}</p>
    <div class="pair">
      <section part="reasons for">
        ${title(words.for, 1)} ${pro.length ? list(pro, 'for') : html`<p class="muted">${words.noneFor}</p>`}
      </section>
      <section part="reasons against">
        ${title(words.against, 1)}
        ${contra.length ? list(contra, 'against') : html`<p class="muted">${words.noneAgainst}</p>`}
      </section>
    </div>
    ${title(words.nextSteps, 1)}
    ${steps.map(({ insteadOf, text }) =>
      insteadOf
        ? html`<div class="note" part="precautions">
            ${text}
            <ul>
              ${precautionsOf(quiz, state.answers).map((each) => html`<li>${each.text}</li>`)}
            </ul>
          </div>`
        : nothing,
    )}
    <ol part="steps">
      ${steps.map(({ insteadOf, text }) => (insteadOf ? nothing : html`<li>${text}</li>`))}
    </ol>
    <section class="panel" part="clinician">${title(words.seeClinician, 1)} ${list(quiz.clinician ?? [])}</section>
    ${title(words.aboutLimits, 1)}
    <p class="muted">${quiz.limits}</p>
    <div class="row">${printer(words)} ${backButton(words.backToAnswers)} ${again(words)} ${wayOut(sheet)}</div>`;
};

/** The panel behind "I'd rather see someone". */
export const someone: View = ({ words, title }) => {
  const { someone } = words;
  return html`<section class="panel someone" part="someone">
    ${title(someone.title, 1)}
    <p>${someone.who}</p>
    <p>${someone.soon}</p>
    <p class="strong">${someone.now}</p>
    <button part="button" type="button" data-act="leave">${words.someone.close}</button>
  </section>`;
};

export const views: Readonly<Record<State['place'], View>> = { intro, question, review, help, result };
