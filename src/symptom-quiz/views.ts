/** One template a page of the quiz. Presses are told apart by `data-act`: the element listens once, on the frame. */
import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered } from '../data/quiz-answers.js';
import type { Quiz, QuizItem, QuizOption } from '../data/quiz-types.js';
import type { Words } from '../data/words/en.js';
import type { quiz as quizWords } from '../data/words/en/quiz.js';
import type { Fields } from './fields.js';
import { problems, progress, type State } from './model.js';
import type * as Outcome from './outcome.js';
import type * as Plain from './plain.js';
import { choicesOf, isFlags, shown, ticked, type Problem } from './pages.js';
import type { QuizResult } from './scoring.js';

/** The words; with a quiz of the page's own also those for answers that may be left out. */
export type Said = typeof quizWords & Partial<Plain.Said>;

/** What a page is drawn from. */
export interface Sheet {
  readonly quiz: Quiz;
  readonly state: State;
  readonly words: Said;
  /** The page's heading; `level` counts down from the element's own, `own` says that the text is the quiz's, `stem` stands over it. */
  readonly title: (text: string, level?: number, own?: boolean, stem?: string) => TemplateResult;
  /** Stands over the first page in place of the quiz's own title. */
  readonly label: string;
  /** Where the answers go: nowhere, with a form, or into this device's memory. */
  readonly goes: 'stays' | 'sentWithForm' | 'kept';
  /** Number to call in an emergency, or ''. */
  readonly number: string;
  readonly result: QuizResult | undefined;
  /** Is "I'd rather see someone" open? */
  readonly leaving: boolean;
  /** A part that is loaded on demand; asking for it loads it. */
  readonly fields: () => Fields | undefined;
  readonly outcome: () => typeof Outcome | undefined;
  /** Language of the words, and all words of it but English. */
  readonly lang: string;
  readonly translation: Words | undefined;
  /** Kinds of actions that the page can open, such as `card`. */
  readonly offers: readonly string[];
  /** Where actions lead, with `{kind}` and `{id}`, or '' when the page listens. */
  readonly href: string;
  /** Whose author is told what is wrong. */
  readonly host: HTMLElement;
  /** Loading a part has failed. */
  readonly failed: boolean;
  /** What became of copying or saving. */
  readonly told: string;
}

type View = (sheet: Sheet) => TemplateResult;

export const wayOut = ({ words, leaving }: Pick<Sheet, 'words' | 'leaving'>): TemplateResult =>
  html`<button class="way" part="button way-out" type="button" data-act="leave" aria-expanded=${leaving}>
    ${words.seeSomeone}
  </button>`;

export const button = (act: string, text: string): TemplateResult =>
  html`<button part="button" type="button" data-act=${act}>${text}</button>`;

export const list = (lines: readonly unknown[], name = ''): TemplateResult =>
  html`<ul class=${name}>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** The content's own language, where it is not that of the page. */
export const tongue = ({ quiz }: Sheet): string | typeof nothing => quiz.lang ?? nothing;
export const turn = ({ quiz }: Sheet): string => quiz.dir ?? 'auto';

/** Stands in for a part that is on its way, or could not come. */
export const waiting = ({ failed, words }: Pick<Sheet, 'failed' | 'words'>): TemplateResult =>
  failed
    ? html`<div class="note" role="alert">${words.notLoaded}</div>
        <div class="row">${button('retry', words.tryAgain)}</div>`
    : html`<p class="muted">${words.loading}</p>`;

const intro: View = (sheet) => {
  const { quiz, words, title } = sheet;
  return html`${title(sheet.label || quiz.title, 0, !sheet.label)}
    ${quiz.intro ? html`<p lang=${tongue(sheet)} dir=${turn(sheet)}>${quiz.intro}</p>` : nothing}
    <div class="note">${quiz.notDiagnosis ?? words.notAdvice}</div>
    <p class="muted">${words[sheet.goes]}</p>
    ${sheet.failed ? waiting(sheet) : nothing}
    <div class="row">
      <button class="primary" part="button primary" type="button" data-act="start">${words.start}</button>
      ${wayOut(sheet)}
    </div>`;
};

/** One box to tick. */
const answer = (item: QuizItem, option: QuizOption, chosen: readonly string[], name: string): TemplateResult =>
  html`<label class="answer" part="answer">
    <input
      type=${item.type === 'single' ? 'radio' : 'checkbox'}
      name=${name}
      value=${option.id}
      autocomplete="off"
      ?disabled=${item.readOnly}
      .checked=${chosen.includes(option.id)}
    />
    <span>${option.prefix} ${option.text}</span>
  </label>`;

/** Boxes to tick: all that the built-in check needs besides the body. */
function boxes({ quiz, words }: Sheet, item: QuizItem, chosen: readonly string[], name: string): TemplateResult {
  const draw = (options: readonly QuizOption[]) => options.map((option) => answer(item, option, chosen, name));
  const options = choicesOf(item);
  const plain = options.filter((option) => !option.exclusive);
  const apart = options.filter((option) => option.exclusive);
  const flags = (isFlags(quiz, item.id) && quiz.redFlags!.items) || [];
  return html`${
    flags.length
      ? (['emergency', 'urgent'] as const).map((level) => {
          const group = plain.filter(({ id }) => flags.some((flag) => flag.id === id && flag.level === level));
          if (!group.length) return nothing;
          return html`<fieldset class="answers" part="group ${level}">
            <legend class=${level}>${words.level[level]}</legend>
            ${draw(group)}
          </fieldset>`;
        })
      : draw(plain)
  }
  ${apart.length && item.type === 'multi' ? html`<p class="or muted" aria-hidden="true">${words.or}</p>` : nothing}
  ${draw(apart)}`;
}

/** Choices are drawn at once; every other kind of answer comes with `fields`. */
const isBoxes = (item: QuizItem): boolean =>
  item.type === 'multi' || item.type === 'single' ? !item.freeText && item.control !== 'drop-down' : false;

/** Is it answered by a press, and not emptied like a field? */
const isPressed = (item: QuizItem): boolean =>
  /^(single|boolean|scale)$/.test(item.type) || ('control' in item && item.control === 'slider');

/** What is wrong with the answer, as a sentence. */
function sentence(sheet: Sheet, item: QuizItem, problem: Problem): string {
  const { words } = sheet;
  if (isBoxes(item)) return item.type === 'single' ? words.problemOne : words.problemAll;
  return sheet.fields()?.sentence(item, problem) ?? words.problem;
}

/** One item with its question, hint and error; alone on a page, its question is the heading. */
function drawn(
  sheet: Sheet,
  item: QuizItem,
  place: number,
  alone: boolean,
  stem = '',
  problem?: Problem,
): TemplateResult {
  const { state, words, title } = sheet;
  const end = place ? `-${place}` : '';
  const text = [item.prefix, item.text].filter(Boolean).join(' ');
  const heading = alone ? title(text, 0, false, stem === item.text ? '' : stem) : text;
  const wrong = problem && sentence(sheet, item, problem);
  const said = wrong ? html`<p class="red" id="problem${end}" dir="auto">${wrong}</p>` : nothing;
  // What is ticked once can be taken back, but not by another press on it.
  const taken =
    !item.required && !item.readOnly && isAnswered(state.answers.get(item.id)) && words.takenBack?.(item.id, place);
  if (isBoxes(item)) {
    const chosen = state.answers.get(item.id);
    const hint = item.hint ?? (item.type === 'single' ? words.chooseOne : words.chooseAll);
    const free = item.required || item.readOnly ? '' : words.optional;
    return html`<fieldset
      class="answers"
      id="answers${end}"
      data-item=${item.id}
      lang=${tongue(sheet)}
      dir=${turn(sheet)}
      aria-describedby="hint${end} ${wrong ? `problem${end}` : ''}"
    >
      <legend>${heading}</legend>
      <p class="muted" id="hint${end}" dir="auto">${hint} ${free}</p>
      ${said} ${boxes(sheet, item, Array.isArray(chosen) ? (chosen as string[]) : [], `answer${end}`)}
      ${item.type === 'single' && taken ? taken : nothing}
    </fieldset>`;
  }
  const fields = sheet.fields();
  return html`<div class="answers" id="answers${end}" data-item=${item.id} lang=${tongue(sheet)} dir=${turn(sheet)}>
    ${
      fields
        ? fields.field(item, { heading, end, said, answer: state.answers.get(item.id) })
        : html`${alone ? heading : html`<p class="strong">${heading}</p>`} ${waiting(sheet)}`
    }
    ${taken && isPressed(item) ? taken : nothing}
  </div>`;
}

const question: View = (sheet) => {
  const { quiz, state, words, title } = sheet;
  const { pages } = shown(quiz, state.answers);
  const page = pages.find(({ id }) => id === state.page)!;
  const { number, total } = progress(quiz, state);
  const wrong = problems(quiz, state);
  const alone = page.items.length === 1;
  const wording = pages.every(({ items }) => items.length === 1) ? words.progress : words.progressPages;
  // Put into the form all at once: one by one, two thousand fields take seconds.
  const items = page.items.map((item, place) => drawn(sheet, item, place, alone, page.title, wrong.get(item)));
  return html`<form novalidate>
    <progress part="progress" max=${total} value=${number} aria-hidden="true"></progress>
    <p class="muted" id="progress">${wording(number, total)}</p>
    ${
      wrong.size
        ? html`<div class="problem" part="problem" role="group" aria-labelledby="problems" tabindex="-1">
            <strong id="problems">
              ${wrong.size === 1 && [...wrong.values()][0] === 'missing' ? words.problem : words.problems}
            </strong>
            ${page.items.map((item, place) => {
              const problem = wrong.get(item);
              return problem
                ? html`<a href="#answers" data-act="mend" data-place=${place}>
                    ${alone ? '' : `${item.text} – `}${sentence(sheet, item, problem)}
                  </a>`
                : nothing;
            })}
          </div>`
        : nothing
    }
    ${alone ? nothing : title(page.title ?? quiz.title, 0, true)} ${html`${items}`}
    <div class="row">
      <button class="primary" part="button primary" type="submit">${words.next}</button>
      ${button('back', words.back)} ${wayOut(sheet)}
    </div>
  </form>`;
};

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
    <div class="row">
      ${button('back', words.back)} ${button('print', words.print)} ${button('restart', words.again)} ${wayOut(sheet)}
    </div>`;
};

/** The panel behind "I'd rather see someone". */
export const someone = ({ words, title }: Pick<Sheet, 'words' | 'title'>): TemplateResult => {
  const { someone } = words;
  return html`<section class="panel someone" part="someone">
    ${title(someone.title, 1)}
    <p>${someone.who}</p>
    <p>${someone.soon}</p>
    <p class="strong">${someone.now}</p>
    ${button('leave', someone.close)}
  </section>`;
};

const later =
  (page: 'review' | 'result'): View =>
  (sheet) =>
    sheet.outcome()?.[page](sheet) ??
    html`${sheet.title(sheet.words[page])} ${waiting(sheet)}
      <div class="row">${button('back', sheet.words.back)} ${wayOut(sheet)}</div>`;

export const views: Readonly<Record<State['place'], View>> = {
  intro,
  question,
  review: later('review'),
  help,
  result: later('result'),
};
