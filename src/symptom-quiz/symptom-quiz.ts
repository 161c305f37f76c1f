import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { psoasCheck, type Quiz } from '../data/quiz.js';
import { quiz } from '../data/words/en/quiz.js';
import { safety } from '../data/words/en/safety.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import { inRange, warnOnce } from '../shared/warn.js';
import { answers } from './answers.styles.js';
import { act, fresh, type Act, type Effect, type State } from './model.js';
import { resultOf, type QuizResult } from './scoring.js';
import { QuizAnswerEvent, QuizCompleteEvent, QuizFlagEvent, QuizStartEvent } from './symptom-quiz.events.js';
import { styles } from './symptom-quiz.styles.js';
import { someone, views } from './views.js';

/** The built-in check by the words it is in, so that a hundred elements share one. */
const checks = new WeakMap<object, Quiz>();

/**
 * A two-minute check of whether a pattern fits a tight psoas or iliacus. Warning signs come first and end it with where
 * to get help; the result shows its reasons, what to do next and when to see a clinician. Answers stay in memory.
 *
 * @summary A symptom check that puts safety first and shows its reasons.
 * @slot - Shown in place of the quiz until the script has loaded.
 * @fires {QuizStartEvent} quiz-start - The person pressed Start.
 * @fires {QuizAnswerEvent} quiz-answer - An answer was given or taken back: `item`, `options`.
 * @fires {QuizFlagEvent} quiz-flag - A red flag ended the quiz: `flags`, `level`. `quiz-complete` follows.
 * @fires {QuizCompleteEvent} quiz-complete - The result is shown: `result`.
 * @csspart base - The frame.
 * @csspart heading - The page's main heading.
 * @csspart subheading - A heading within the page.
 * @csspart progress - The thin bar.
 * @csspart problem - What is said when Continue was pressed with nothing chosen.
 * @csspart group - A group of red flags; also `emergency` or `urgent`.
 * @csspart answer - One answer with its box.
 * @csspart review - The list of answers before the result.
 * @csspart help - Where to get help; also `emergency` or `urgent`.
 * @csspart call - The link that calls `emergency-number`.
 * @csspart chip - The word above the result.
 * @csspart reasons - Reasons from the answers; also `for` or `against`.
 * @csspart precautions - The answers for which a clinician should say yes first.
 * @csspart steps - What to do next.
 * @csspart clinician - When to see a clinician.
 * @csspart someone - The panel behind "I'd rather see someone".
 * @csspart button - Every button; the main one is also `primary`, the way out also `way-out`.
 */
export class SymptomQuiz extends UnknotElement {
  static override tag = 'symptom-quiz';
  static override styles = [UnknotElement.styles, styles, answers];
  static readonly formAssociated = true;

  /** Name under which a form submits the result, as JSON text, once there is one. */
  @property({ reflect: true, useDefault: true }) name = '';
  /** Takes no answers. */
  @property({ type: Boolean, reflect: true, useDefault: true }) disabled = false;
  /** Number to call in an emergency, such as "112"; without one the page says "your local emergency number". */
  @property({ attribute: 'emergency-number' }) emergencyNumber = '';
  /** Puts the answers themselves into the result. */
  @property({ type: Boolean, attribute: 'include-answers' }) includeAnswers = false;

  @state() private moment: State = fresh;
  @state() private leaving = false;
  /** Disabled by a fieldset round it. */
  @state() private barred = false;

  readonly #internals = this.attachInternals();
  readonly #localize = new Localize(this, { quiz, safety });
  /** Selector of what takes the focus once the page is drawn. */
  #focus = '';

  /** The form that the quiz belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The result, while it or the help page is shown; otherwise `undefined`. */
  get result(): QuizResult | undefined {
    const { place, answers } = this.moment;
    return place === 'result' || place === 'help' ? resultOf(this.quiz, answers, this.includeAnswers) : undefined;
  }

  /** What was chosen so far: ids of options by id of the question. A copy. */
  get answers(): Record<string, readonly string[]> {
    return Object.fromEntries(this.moment.answers);
  }

  /** The quiz that is asked. */
  protected get quiz(): Quiz {
    const { words } = this.#localize;
    let check = checks.get(words.quiz);
    if (!check) checks.set(words.quiz, (check = psoasCheck(words.quiz, words.safety)));
    return check;
  }

  /** Goes from the first page to the first question. */
  start(): void {
    this.#act({ type: 'start' });
  }

  /** One page back; the answers stay. */
  back(): void {
    this.#act({ type: 'back' });
  }

  /** Forgets every answer and shows the first page. */
  restart(): void {
    this.#act({ type: 'restart' });
  }

  formResetCallback(): void {
    this.restart();
    // Resetting a form leaves the focus where it is.
    this.#focus = '';
  }

  formDisabledCallback(barred: boolean): void {
    // Called in the middle of an update when `disabled` itself is reflected; what is set then is forgotten.
    queueMicrotask(() => (this.barred = barred));
  }

  /** One listener of a kind for all pages: what is pressed says what it is for. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#press);
    root.addEventListener('input', this.#choose);
    root.addEventListener('submit', this.#submit);
    return root;
  }

  protected override updated(): void {
    if (!this.#focus) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  protected override render(): TemplateResult {
    const { lang, dir, words } = this.#localize;
    const { moment, leaving } = this;
    const { title } = words.quiz;
    const sheet = {
      quiz: this.quiz,
      state: moment,
      words: words.quiz,
      title: this.#title,
      sent: !!this.name && !!this.form,
      number: this.#number,
      result: this.result,
      leaving,
    };
    return html`<div class="base" part="base" lang=${lang} dir=${dir}>
      <fieldset
        class="page at-${moment.place}"
        aria-label=${this.label || title}
        ?disabled=${this.disabled || this.barred}
      >
        ${views[moment.place](sheet)} ${leaving ? someone(sheet) : nothing}
      </fieldset>
      ${this.speech}
    </div>`;
  }

  /** A heading: of the page at level 0, which takes the focus, or below it. */
  readonly #title = (text: string, below = 0): TemplateResult => {
    const level = Math.min(6, inRange(this, 'heading-level', this.headingLevel, 1, 6, 3) + below);
    return below
      ? html`<div class="subheading" part="subheading" role="heading" aria-level=${level} tabindex="-1">${text}</div>`
      : html`<div class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1">
          ${(this.moment.place === 'intro' && this.label) || text}
        </div>`;
  };

  get #number(): string {
    const number = this.emergencyNumber.trim();
    if (!number || /^\+?[\d*#][\d\s()*#-]*$/.test(number)) return number;
    warnOnce(this, `emergency-number="${number.slice(0, 40)}": expected a phone number such as "112"; using none.`);
    return '';
  }

  readonly #press = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-act]');
    switch (pressed?.dataset['act']) {
      case 'start':
      case 'back':
      case 'restart':
        return this.#act({ type: pressed.dataset['act'] });
      case 'change':
        return this.#act({ type: 'change', item: pressed.dataset['item']! });
      case 'print':
        return window.print();
      case 'leave':
        this.leaving = !this.leaving;
        this.#focus = this.leaving ? '.someone .subheading' : '.way';
        return;
      case 'mend':
        // A fragment would be looked for in the page, which cannot see in here.
        event.preventDefault();
        this.renderRoot.querySelector('input')?.focus();
    }
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#act({ type: 'next' });
  };

  readonly #choose = (event: Event): void => {
    // An answer is no input of the page's form: `quiz-answer` tells it.
    event.stopPropagation();
    const { value, checked, type } = event.target as HTMLInputElement;
    const { item, answers } = this.moment;
    const before = answers.get(item) ?? [];
    this.#act({ type: 'choose', option: value, on: checked });
    const now = this.moment.answers.get(item) ?? [];
    const cleared = type === 'checkbox' && checked && before.some((id) => !now.includes(id));
    this.say(cleared ? this.#localize.words.quiz.cleared : '');
  };

  #act(event: Act): void {
    const before = this.moment;
    const [moment, effects] = act(this.quiz, before, event);
    if (moment === before) return;
    this.moment = moment;
    if (event.type !== 'choose') {
      this.leaving = false;
      this.#focus = moment.missing ? '.problem' : '.heading';
      this.say('');
    }
    const { result } = this;
    // Before the events, so that a listener may send the form.
    this.#internals.setFormValue(result ? JSON.stringify(result) : null, '');
    for (const effect of effects) this.#tell(effect, result);
  }

  #tell(effect: Effect, result: QuizResult | undefined): void {
    switch (effect.type) {
      case 'start':
        this.dispatchEvent(new QuizStartEvent());
        break;
      case 'answer':
        this.dispatchEvent(new QuizAnswerEvent(effect.item, effect.options));
        break;
      case 'flag':
        this.dispatchEvent(new QuizFlagEvent(effect.flags, effect.level));
        break;
      case 'complete':
        if (result) this.dispatchEvent(new QuizCompleteEvent(result));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'symptom-quiz': SymptomQuiz;
  }
}
