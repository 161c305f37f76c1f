/** The answers once more, and what they come to. Loaded while the questions are being answered. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownWords, regionsIn, type Answer, type Answers } from '../data/quiz-answers.js';
import type { Quiz, QuizItem, QuizScale } from '../data/quiz-types.js';
import type { Words } from '../data/words/en.js';
import { quizMore } from '../data/words/en/quiz-more.js';
import { regionName } from './fields.body.js';
import { day } from './fields.frame.js';
import { linkTo } from './links.js';
import { choicesOf, shown } from './pages.js';
import { bandOf, precautionsOf, stepsOf, type QuizResult, type Reason } from './scoring.js';
import { button, list, tongue, turn, wayOut, type Sheet } from './views.js';

export { styles } from './outcome.styles.js';

/** What an answer says, line by line. */
export function linesOf(item: QuizItem, answer: Answer | undefined, lang: string, translation?: Words): string[] {
  const words = translation?.quizMore ?? quizMore;
  if (Array.isArray(answer)) {
    const own = ownWords(answer as readonly string[]);
    return [
      ...choicesOf(item)
        .filter(({ id }) => answer.includes(id))
        .map(({ text }) => text),
      ...(own ? [own] : []),
    ];
  }
  if (typeof answer === 'boolean') return [answer ? words.yes : words.no];
  if (typeof answer === 'number') {
    const unit = item.type === 'number' && item.unit ? ` ${item.unit}` : '';
    return [answer.toLocaleString(lang, { maximumFractionDigits: 6 }) + unit];
  }
  if (item.type === 'regions') {
    const parts = String(answer ?? '').split(' ');
    return regionsIn(answer).map((id) => {
      const rating = parts.find((part) => part.startsWith(`${id}:`))?.slice(id.length + 1);
      return regionName(id, translation) + (rating ? ` – ${words.points(rating, String(item.scale ?? 10))}` : '');
    });
  }
  return typeof answer === 'string' && answer ? [item.type === 'date' ? day(answer, lang) : answer] : [];
}

/** What stands over a score: its own name, or a plain word for the sum of a questionnaire; '' for what is not shown. */
export const scaleName = ({ fhir }: Quiz, { id, name }: QuizScale, words: typeof quizMore): string =>
  name ?? (fhir && id === 'total' ? words.total : '');

/** The word for a score. */
export const wordFor = ({ bands = [] }: QuizScale, score: number): string =>
  bands.find(({ from = -Infinity, to = Infinity }) => score >= from && score <= to)?.text ?? '';

/** `It is felt at the hip (left).` A reason, with the side that it is about before its full stop. */
export const reasonText = ({ text, side }: Reason, words: typeof quizMore): string =>
  side ? text.replace(/\.?$/, ` (${words.side[side]})$&`) : text;

/** What is over the points of a scale: how many of how many, or between which when they can be below none. */
export function pointsText(
  scale: QuizScale,
  found: QuizResult['scales'][string],
  lang: string,
  words: typeof quizMore,
): string {
  const number = (value: number): string => value.toLocaleString(lang, { maximumFractionDigits: 2 });
  const { min = Math.min(0, found.min), max = found.max } = scale;
  const score = number(found.score);
  return min < 0 ? `${score}. ${words.between(number(min), number(max))}` : words.points(score, number(max));
}

/** What stands over the questions of a page with a title, at the first of them. */
export function stemsOf(quiz: Quiz, answers: Answers): ReadonlyMap<QuizItem, string> {
  const stems = new Map<QuizItem, string>();
  let last: string | undefined;
  for (const page of shown(quiz, answers).pages) {
    let stem = page.title;
    for (const item of page.items) {
      // On one page for all, titles are headings.
      if (item.type === 'info') stem = item.heading ? item.text : stem;
      else {
        if (stem && stem !== last && stem !== quiz.title && stem !== item.text) stems.set(item, stem);
        last = stem;
      }
    }
  }
  return stems;
}

/** Actions that are links or buttons: `card:kneeling-lunge` as kind and id. */
function offer(sheet: Sheet, action: string | undefined, words: typeof quizMore): TemplateResult | typeof nothing {
  const [kind, id] = action?.split(':') ?? [];
  if (!kind || !sheet.offers.includes(kind)) return nothing;
  const text = words.act[kind as keyof typeof words.act];
  const href = linkTo(sheet.host, sheet.href, kind, id);
  return href
    ? html`<a class="offer" part="action" href=${href} data-act="offer" data-action=${action!}>${text}</a>`
    : html`<button class="offer" part="button action" type="button" data-act="offer" data-action=${action!}>
        ${text}
      </button>`;
}

/** The scores as bars with a word and the points; never a percentage. */
function scales(sheet: Sheet, result: QuizResult, words: typeof quizMore): TemplateResult | typeof nothing {
  const named = sheet.quiz.scales.filter((scale) => scaleName(sheet.quiz, scale, words) && result.scales[scale.id]);
  if (!named.length) return nothing;
  return html`${sheet.title(words.amount, 1)}
    <dl class="scales" part="scales">
      ${named.map((scale) => {
        const found = result.scales[scale.id];
        const { score } = found;
        const { min = Math.min(0, found.min), max = found.max } = scale;
        return html`<div>
          <dt lang=${scale.name ? tongue(sheet) : nothing} dir=${scale.name ? turn(sheet) : nothing}>
            ${scaleName(sheet.quiz, scale, words)}
          </dt>
          <dd>
            <b lang=${tongue(sheet)} dir=${turn(sheet)}>${wordFor(scale, score)}</b>
            <span class="muted">${pointsText(scale, found, sheet.lang, words)}</span>
          </dd>
          <dd aria-hidden="true">
            <progress
              class=${scale.against ? 'counter' : ''}
              max=${Math.max(1, max - min)}
              value=${Math.max(0, score - min)}
            ></progress>
          </dd>
        </div>`;
      })}
    </dl>`;
}

/** Answers in the quiz's own words, not the page's. */
const hasOwnWords = ({ type }: QuizItem): boolean => type === 'single' || type === 'multi';

/** Each question with its answer; `change` leads back to it. */
function answersOf(sheet: Sheet, change: boolean): TemplateResult {
  const { quiz, state, words } = sheet;
  const more = sheet.translation?.quizMore ?? quizMore;
  const { items } = shown(quiz, state.answers);
  const stems = stemsOf(quiz, state.answers);
  return html`<dl class="review" part="review">
    ${items.map((item) => {
      const lines = linesOf(item, state.answers.get(item.id), sheet.lang, sheet.translation);
      return html`<div>
        <dt lang=${tongue(sheet)} dir=${turn(sheet)}>
          ${stems.has(item) ? html`<span class="stem">${stems.get(item)}</span> ` : nothing}${item.text}
        </dt>
        <dd
          lang=${hasOwnWords(item) && lines.length ? tongue(sheet) : nothing}
          dir=${hasOwnWords(item) && lines.length ? turn(sheet) : nothing}
        >
          ${list(lines.length ? lines : [more.unanswered], 'plain')}
        </dd>
        ${
          change && !item.readOnly
            ? html`<dd>
                <button
                  class="quiet"
                  part="button"
                  type="button"
                  data-act="go"
                  data-to=${item.id}
                  aria-label=${words.changeOf(item.text)}
                >
                  ${words.change}
                </button>
              </dd>`
            : nothing
        }
      </div>`;
    })}
  </dl>`;
}

export const review = (sheet: Sheet): TemplateResult =>
  html`<form novalidate>
    <progress part="progress" max="1" value="1" aria-hidden="true"></progress>
    <p class="muted" id="progress">${sheet.words.lastStep}</p>
    ${sheet.title(sheet.words.review)}
    <p class="muted">${sheet.words.reviewHint}</p>
    ${answersOf(sheet, true)}
    <div class="row">
      <button class="primary" part="button primary" type="submit">${sheet.words.finish}</button>
      ${button('back', sheet.words.back)} ${wayOut(sheet)}
    </div>
  </form>`;

/** What can be done with the result: on paper, as text, as a page. All of it stays on the device. */
const keeping = (sheet: Sheet, words: typeof quizMore): TemplateResult =>
  html`<section class="panel keeping" part="summary">
    ${sheet.title(words.forClinician, 1)}
    <p class="muted">${words.saveHint}</p>
    <div class="row">
      ${button('print', sheet.words.print)} ${button('copy', words.copy)} ${button('save-text', words.saveText)}
      ${button('save-page', words.savePage)}
    </div>
    ${sheet.told ? html`<p aria-hidden="true">${sheet.told}</p>` : nothing}
  </section>`;

export function result(sheet: Sheet): TemplateResult {
  const { quiz, state, words, title } = sheet;
  const more = sheet.translation?.quizMore ?? quizMore;
  const own = (text: unknown): TemplateResult => html`<span lang=${tongue(sheet)} dir=${turn(sheet)}>${text}</span>`;
  const band = bandOf(quiz, state.answers);
  const found = sheet.result!;
  const of = (speaks: Reason['speaks']): readonly string[] =>
    found.reasons.filter((reason) => reason.speaks === speaks).map((reason) => reasonText(reason, more));
  const [pro, contra] = [of('for'), of('against')];
  const weighs = contra.length > 0 || quiz.scales.some(({ against }) => against);
  const steps = band ? stepsOf(quiz, band, state.answers) : [];
  const told = steps.filter(({ insteadOf }) => !insteadOf);
  const precautions = precautionsOf(quiz, state.answers);
  const limits = quiz.limits ? own(quiz.limits) : more.plain.limits;
  const clinician = [...(quiz.clinician ?? []), ...(band?.clinician ? [band.clinician] : [])];
  return html`<div class="chip" part="chip">${words.result}</div>
    ${title(band?.title ?? more.plain.done, 0, !!band)}
    <p>
      ${band ? own(band.text) : more.plain.doneText} ${quiz.notDiagnosis ? own(quiz.notDiagnosis) : words.notAdvice}
    </p>
    ${
      pro.length || weighs
        ? html`<div class="pair">
            <section part="reasons for">
              ${title(words.for, 1)}
              ${pro.length ? list(pro.map(own), 'for') : html`<p class="muted">${words.noneFor}</p>`}
            </section>
            ${
              weighs
                ? html`<section part="reasons against">
                    ${title(words.against, 1)}
                    ${contra.length ? list(contra.map(own), 'against') : html`<p class="muted">${words.noneAgainst}</p>`}
                  </section>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${scales(sheet, found, more)} ${band ? nothing : answersOf(sheet, false)}
    ${steps.length || precautions.length ? title(words.nextSteps, 1) : nothing}
    ${
      precautions.length
        ? html`<div class="note" part="precautions">
            ${steps.filter(({ insteadOf }) => insteadOf).map(({ text }) => html`<p>${own(text)}</p>`)}
            ${list(precautions.map(({ text }) => own(text)))}
          </div>`
        : nothing
    }
    ${
      told.length
        ? html`<ol part="steps">
            ${told.map(({ text, action }) => html`<li>${own(text)} ${offer(sheet, action, more)}</li>`)}
          </ol>`
        : nothing
    }
    ${band?.actions?.map((action) => offer(sheet, action, more))} ${keeping(sheet, more)}
    ${
      clinician.length
        ? html`<section class="panel" part="clinician">
            ${title(words.seeClinician, 1)} ${list(clinician.map(own))}
          </section>`
        : nothing
    }
    ${title(words.aboutLimits, 1)}
    <p class="muted">${limits}</p>
    <div class="row">${button('back', words.backToAnswers)} ${button('restart', words.again)} ${wayOut(sheet)}</div>`;
}
