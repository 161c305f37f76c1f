import { property, state } from 'lit/decorators.js';
import type { QuizResult } from './scoring.js';
import { QuizContent } from './quiz-content.js';

/** What a form hears from a quiz: its result once there is one, and until then nothing. */
export abstract class QuizForm extends QuizContent {
  static readonly formAssociated = true;

  /** Name under which a form submits the result, once there is one. */
  @property({ reflect: true, useDefault: true }) name = '';
  /** How a form submits the result: as `json`, or as `text` for people to read. */
  @property({ attribute: 'value-as' }) valueAs: 'json' | 'text' = 'json';
  /** The form cannot be sent before there is a result. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Takes no answers. */
  @property({ type: Boolean, reflect: true, useDefault: true }) disabled = false;
  /** Disabled by a fieldset round it. */
  @state() private fenced = false;

  readonly #internals = this.attachInternals();

  /** The form that the quiz belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Forgets every answer and shows the first page. */
  abstract restart(): void;

  formResetCallback(): void {
    this.restart();
  }

  formDisabledCallback(barred: boolean): void {
    // Called in the middle of an update when `disabled` itself is reflected; what is set then is forgotten.
    queueMicrotask(() => (this.fenced = barred));
  }

  /** Disabled, by itself or by a fieldset. */
  protected get barred(): boolean {
    return this.disabled || this.fenced;
  }

  /** The result for people to read; `undefined` while what it takes is on its way. */
  protected abstract asText(): string | undefined;

  /** Tells the form. Unfinished, or gone back to the questions, there is nothing to send. */
  protected report(result: QuizResult | undefined): void {
    const value = !result ? null : this.valueAs === 'text' ? (this.asText() ?? null) : JSON.stringify(result);
    this.#internals.setFormValue(value, '');
    // A quiz that was refused can never be finished: the form must not wait for it.
    const missing = this.required && !result && !this.isRefused;
    const anchor = this.renderRoot?.querySelector<HTMLElement>('.primary, [data-act=retry]') ?? undefined;
    const { required } = this.words;
    this.#internals.setValidity({ valueMissing: missing }, missing ? required : '', missing ? anchor : undefined);
  }
}
