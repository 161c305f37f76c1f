import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { inRange, warnOnce } from '../shared/warn.js';
import type { Quiz } from '../data/quiz-types.js';
import { UnknotElement } from '../shared/element.js';
import { answers } from './answers.styles.js';
import { QuizMachine } from './quiz-machine.js';
import type { Source, Way } from './summary.js';
import { QuizActionEvent } from './symptom-quiz.events.js';
import { styles } from './symptom-quiz.styles.js';
import { answerIn, focusField, settle, title } from './wiring.js';
import { someone, views, waiting, type Sheet } from './views.js';

/** Stands in for the psoas check until it is started. */
const blank: Quiz = { id: 'psoas-check', version: '', title: '', pages: [], scales: [], results: [] };

/**
 * A two-minute check of whether a pattern fits a tight psoas or iliacus, or a quiz of the page's own. Warning signs come
 * first and end it with where to get help; the result shows its reasons, what to do next and when to see a clinician.
 * Answers stay in memory.
 *
 * @summary A symptom check that puts safety first and shows its reasons.
 * @slot - Shown until the script has loaded, and in place of a quiz of your own that was refused; a
 *   `<script type="application/json">` in it is a quiz of your own.
 * @fires {QuizStartEvent} quiz-start - The person pressed Start.
 * @fires {QuizAnswerEvent} quiz-answer - An answer was given or taken back: `item`, `options`, `answer`.
 * @fires {QuizFlagEvent} quiz-flag - A red flag ended the quiz: `flags`, `level`. `quiz-complete` follows.
 * @fires {QuizCompleteEvent} quiz-complete - The result is shown: `result`.
 * @fires {QuizActionEvent} quiz-action - What a step offers was pressed: `kind`, `id`. Cancel it to keep a link from being followed.
 * @fires {QuizWarningEvent} quiz-warning - A FHIR Questionnaire asks for things that are left out: `warnings`.
 * @fires {ContentErrorEvent} content-error - A quiz of your own was refused: `errors`.
 * @csspart base - The frame.
 * @csspart heading - The page's main heading.
 * @csspart subheading - A heading within the page.
 * @csspart progress - The thin bar.
 * @csspart problem - What is said when Continue was pressed with something missing or wrong.
 * @csspart group - A group of red flags; also `emergency` or `urgent`.
 * @csspart answer - One answer with its box.
 * @csspart field - Each input that is not a box.
 * @csspart map - The embedded body map.
 * @csspart review - The list of answers.
 * @csspart help - Where to get help; also `emergency` or `urgent`.
 * @csspart call - The link that calls `emergency-number`.
 * @csspart chip - The word above the result.
 * @csspart reasons - Reasons from the answers; also `for` or `against`.
 * @csspart scales - The scores.
 * @csspart precautions - The answers for which a clinician should say yes first.
 * @csspart steps - What to do next.
 * @csspart action - What a step offers.
 * @csspart summary - Print, copy and save.
 * @csspart clinician - When to see a clinician.
 * @csspart someone - The panel behind "I'd rather see someone".
 * @csspart button - Every button; the main one is also `primary`, the way out also `way-out`.
 */
export class SymptomQuiz extends QuizMachine {
  static override tag = 'symptom-quiz';
  static override styles = [UnknotElement.styles, styles, answers];

  /** Number to call in an emergency, such as "112"; without one the page says "your local emergency number". */
  @property({ attribute: 'emergency-number' }) emergencyNumber = '';
  /** Kinds of next steps that the page can open, such as "card guide timer map": each gets a button or link. */
  @property() actions = '';
  /** Where those lead, such as "/exercises/{id}.html" with `{kind}` and `{id}`; without it they are buttons. */
  @property({ attribute: 'action-href' }) actionHref = '';
  /** One listener of a kind for all pages: what is pressed says what it is for. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#press);
    root.addEventListener('input', this.#choose);
    root.addEventListener('change', this.#choose);
    root.addEventListener('submit', this.#submit);
    // Somebody is about to start.
    for (const type of ['pointerover', 'focusin'])
      root.addEventListener(type, () => this.own || this.need('check'), { once: true });
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    settle(this.renderRoot, this.moment.answers);
    this.recall();
    this.report(this.result);
    const target = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!target) return;
    target.focus();
    this.focusNext = '';
  }

  protected override render(): TemplateResult {
    const { lang, dir, translation } = this.localize;
    const { words } = this;
    const { moment, leaving, failed } = this;
    // The first page of the psoas check needs no more than its words.
    const quiz = this.asked ?? (this.own ? undefined : { ...blank, title: words.title, intro: words.intro });
    const frame = (inner: unknown): TemplateResult =>
      html`<div class="base" part="base" lang=${lang} dir=${dir}>${inner} ${this.speech}</div>`;
    const level = inRange(this, 'heading-level', this.headingLevel, 1, 6, 3);
    const titled: Sheet['title'] = (text, below = 0, own = false, stem = '') =>
      title(text, Math.min(6, level + below), !!below, own ? quiz : undefined, stem);
    if (!quiz) {
      const instead = this.need('plain')?.instead({ own: this.own, host: this, words, leaving, title: titled });
      return frame(instead ?? html`<slot></slot>${waiting({ failed: this.own === 'missing', words })}`);
    }
    const sheet: Sheet = {
      quiz,
      state: moment,
      words,
      title: titled,
      label: this.label,
      goes: this.store ? 'kept' : this.name && this.form ? 'sentWithForm' : 'stays',
      number: this.#number,
      result: this.result,
      told: this.told,
      leaving,
      failed,
      lang,
      translation,
      offers: this.actions.split(/\s+/),
      host: this,
      href: this.actionHref,
      fields: () => this.need('fields')?.fieldsIn(lang, level + 1, translation, () => this.requestUpdate()),
      outcome: () => this.need('outcome'),
    };
    return frame(
      html`<fieldset class="page at-${moment.place}" aria-label=${this.label || quiz.title} ?disabled=${this.barred}>
        ${views[moment.place](sheet)} ${leaving ? someone(sheet) : nothing}
      </fieldset>`,
    );
  }

  protected override asText(): string | undefined {
    const summary = this.need('summary');
    return summary?.asText(summary.summaryOf(this.#source, new Date()));
  }

  get #source(): Source {
    const { lang, dir, translation } = this.localize;
    return {
      quiz: this.quiz!,
      answers: this.moment.answers,
      result: this.result!,
      lang,
      dir,
      translation,
      words: this.words,
    };
  }

  get #number(): string {
    const number = this.emergencyNumber.trim();
    if (!number || /^\+?[\d*#][\d\s()*#-]*$/.test(number)) return number;
    warnOnce(this, `emergency-number="${number.slice(0, 40)}": expected a phone number such as "112"; using none.`);
    return '';
  }

  readonly #press = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-act]');
    const { act: name = '', to = '', place, action = '' } = pressed?.dataset ?? {};
    switch (name) {
      case 'start':
      case 'back':
      case 'restart':
        return this.act({ type: name });
      case 'go':
        return this.goTo(to);
      case 'print':
      case 'copy':
      case 'save-text':
      case 'save-page':
        return void this.#keepAs(name);
      case 'retry':
        this.retry();
        if (this.moment.place === 'intro') this.start();
        return;
      case 'offer': {
        const [kind, id] = action.split(':');
        if (!this.dispatchEvent(new QuizActionEvent(kind, id))) event.preventDefault();
        return;
      }
      case 'leave':
        this.leaving = !this.leaving;
        this.focusNext = this.leaving ? '.someone .subheading' : '.way';
        return;
      case 'clear':
        this.act({ type: 'answer', item: to, answer: undefined });
        return void this.updateComplete.then(() => focusField(this.renderRoot, Number(place)));
      case 'mend':
        // A fragment would be looked for in the page, which cannot see in here.
        event.preventDefault();
        focusField(this.renderRoot, Number(place));
    }
  };

  async #keepAs(way: Way): Promise<void> {
    const summary = await this.load('summary');
    if (!this.result) return;
    if (summary) this.say((this.told = await summary.keepAs(way, this, this.#source)));
    else if (way === 'print') window.print();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.need('fields')?.settleDates(this.renderRoot);
    this.act({ type: 'next' });
  };

  readonly #choose = (event: Event): void => {
    // An answer is no input of the page's form: `quiz-answer` tells it.
    event.stopPropagation();
    const target = event.target as HTMLInputElement;
    const id = target.closest<HTMLElement>('[data-item]')?.dataset['item'];
    // What is typed counts when it is left, so that nothing is rewritten under the cursor.
    if (id === undefined || (event.type === 'change') !== target.matches('.typed')) return;
    const before = this.moment.answers.get(id);
    const given = this.quiz && answerIn(this.quiz, this.need('fields'), id, target, before, this.localize.lang);
    if (!given) return;
    this.act(
      'answer' in given
        ? { type: 'answer', item: id, answer: given.answer }
        : { type: 'choose', item: id, option: target.value, on: target.checked },
    );
    const now = this.moment.answers.get(id);
    const cleared = target.type === 'checkbox' && target.checked && Array.isArray(before) && Array.isArray(now);
    this.say(cleared && now.length <= before.length ? this.words.cleared : '');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'symptom-quiz': SymptomQuiz;
  }
}
