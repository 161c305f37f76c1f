/** Every kind of answer but boxes to tick. Loaded when a page asks for one. Native inputs throughout. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ownWords } from '../data/quiz-answers.js';
import type { BooleanItem, MultiItem, NumberItem, QuizItem, SingleItem } from '../data/quiz-types.js';
import type { Words } from '../data/words/en.js';
import { quizMore } from '../data/words/en/quiz-more.js';
import { halfDate } from './fields.answers.js';
import { day, described, group, number, single, typed, type Frame, type Voice } from './fields.frame.js';
import { amount, scale } from './fields.numbers.js';
import type { Problem } from './pages.js';
import { bodyField } from './fields.body.js';
import { styles } from './fields.styles.js';

export interface Fields {
  /** One item. */
  field(item: QuizItem, frame: Frame): TemplateResult;
  /** What is wrong with the answer, as a sentence that says how to mend it. */
  sentence(item: QuizItem, problem: Problem): string;
}

export { styles };
export { answerIn, settleDates } from './fields.answers.js';

export function fieldsIn(lang: string, level: number, translation: Words | undefined, redraw: () => void): Fields {
  const voice: Voice = {
    words: translation?.quizMore ?? quizMore,
    lang,
    level: Math.min(6, level),
    translation,
    redraw,
  };
  return {
    field: (item, frame) => field(item, frame, voice),
    sentence: (item, problem) => sentence(item, problem, voice),
  };
}

function sentence(item: QuizItem, problem: Problem, voice: Voice): string {
  const say = voice.words.problem;
  const limit = (end: 'min' | 'max'): string => {
    if (item.type === 'date') {
      return end === 'min' ? say.early(day(item.min!, voice.lang)) : say.late(day(item.max!, voice.lang));
    }
    const bare = item.type === 'scale' ? { min: 0, max: 10 }[end] : 0;
    return say[end](number((item as NumberItem)[end] ?? bare, voice));
  };
  switch (problem) {
    case 'min':
    case 'max':
      return limit(problem);
    case 'step':
      return say.step(number((item as NumberItem).step!, voice), number((item as NumberItem).min ?? 0, voice));
    case 'long':
      return say.long((item.type === 'text' && item.maxLength) || 10_000);
    case 'pattern':
      return item.type === 'text' && item.patternText ? say.pattern(item.patternText) : say.form;
    case 'many':
      return say.many((item.type === 'regions' && item.max) || 74);
    case 'missing':
      return item.type === 'regions' ? say.where : say.missing;
    default:
      return say[problem];
  }
}

const radio = (item: QuizItem, end: string, value: string, text: string, checked: boolean): TemplateResult =>
  html`<label class="answer" part="answer">
    <input
      type="radio"
      name="answer${end}"
      value=${value}
      autocomplete="off"
      ?disabled=${item.readOnly}
      .checked=${checked}
    />
    <span>${text}</span>
  </label>`;

const yesNo = (item: BooleanItem, frame: Frame, voice: Voice): TemplateResult =>
  group(item, frame, voice, [
    radio(item, frame.end, 'true', voice.words.yes, frame.answer === true),
    radio(item, frame.end, 'false', voice.words.no, frame.answer === false),
  ]);

/** A list to open, or boxes with room for the person's own words. */
function choice(item: SingleItem | MultiItem, frame: Frame, voice: Voice): TemplateResult {
  const { words } = voice;
  const chosen = Array.isArray(frame.answer) ? (frame.answer as readonly string[]) : [];
  const own = item.freeText
    ? html`<label class="own">
        <span>${words.ownWords}</span>
        <input
          class="typed"
          part="field"
          data-own
          maxlength="500"
          dir="auto"
          autocomplete="off"
          ?readonly=${item.readOnly}
          .value=${ownWords(chosen)}
        />
      </label>`
    : nothing;
  if (item.control === 'drop-down' && item.type === 'single') {
    return html`${single(
      item,
      frame,
      voice,
      html`<select
        part="field"
        id="field${frame.end}"
        autocomplete="off"
        aria-describedby=${described(frame)}
        aria-invalid=${frame.said === nothing ? nothing : 'true'}
        ?disabled=${item.readOnly}
      >
        <option value="" .selected=${!chosen.length}>${words.pick}</option>
        ${item.options.map(
          ({ id, text, prefix }) =>
            html`<option value=${id} .selected=${chosen.includes(id)}>
              ${[prefix, text].filter(Boolean).join(' ')}
            </option>`,
        )}
      </select>`,
    )}
    ${own}`;
  }
  const type = item.type === 'single' ? 'radio' : 'checkbox';
  return group(item, frame, voice, [
    ...item.options.map(
      ({ id, text, prefix }) =>
        html`<label class="answer" part="answer">
          <input
            type=${type}
            name="answer${frame.end}"
            value=${id}
            autocomplete="off"
            ?disabled=${item.readOnly}
            .checked=${chosen.includes(id)}
          />
          <span>${prefix} ${text}</span>
        </label>`,
    ),
    own,
  ]);
}

/** A question of a questionnaire whose kind, or whose options, the quiz does not have: only its text is shown. */
function isUnasked({ type, fhir }: QuizItem): boolean {
  const kind = (fhir as { readonly item?: { readonly type?: unknown } } | undefined)?.item?.type;
  return type === 'info' && kind !== undefined && kind !== 'display' && kind !== 'group';
}

function field(item: QuizItem, frame: Frame, voice: Voice): TemplateResult {
  switch (item.type) {
    case 'single':
    case 'multi':
      return choice(item, frame, voice);
    case 'boolean':
      return yesNo(item, frame, voice);
    case 'number':
      return amount(item, frame, voice);
    case 'scale':
      return scale(item, frame, voice);
    case 'regions':
      return group(item, frame, voice, bodyField(item, frame, voice));
    case 'info':
      return item.heading
        ? html`<div class="subheading" role="heading" aria-level=${voice.level}>${item.text}</div>`
        : html`<p class="plain-text">${frame.heading}</p>
            ${isUnasked(item) ? html`<p class="muted" lang=${voice.lang}>${voice.words.notAsked}</p>` : nothing}`;
    case 'text':
      return single(
        item,
        frame,
        voice,
        item.multiline
          ? html`<textarea
              class="typed"
              part="field"
              id="field${frame.end}"
              rows="4"
              autocomplete="off"
              dir="auto"
              ?readonly=${item.readOnly}
              aria-describedby=${described(frame)}
              aria-invalid=${frame.said === nothing ? nothing : 'true'}
              .value=${String(frame.answer ?? '')}
            ></textarea>`
          : typed(item, frame, String(frame.answer ?? ''), 'text'),
      );
    case 'date':
      return single(
        item,
        frame,
        voice,
        html`<input
          class="typed short"
          part="field"
          id="field${frame.end}"
          type="date"
          autocomplete="off"
          min=${item.min ?? nothing}
          max=${item.max ?? nothing}
          ?readonly=${item.readOnly}
          aria-describedby=${described(frame)}
          aria-invalid=${frame.said === nothing ? nothing : 'true'}
          ?data-half=${frame.answer === halfDate}
          .value=${frame.answer === halfDate ? noChange : String(frame.answer ?? '')}
        />`,
      );
  }
}
