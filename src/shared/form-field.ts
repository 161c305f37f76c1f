import { property, state } from 'lit/decorators.js';
import { UnknotElement } from './element.js';

/**
 * An element that takes part in a form as a native field does: `name`, `required`, `disabled` (also by a fieldset round
 * it), `form`, validity, and a `value` attribute to which a reset goes back.
 *
 * @attr {string} name - Name under which the form sends the value.
 */
export abstract class FormField extends UnknotElement {
  static readonly formAssociated = true;

  /** An answer must be given before the form is sent. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Shows the answer; a person cannot change it. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** Cannot be used and is not sent. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Disabled by a fieldset round it. */
  @state() private fenced = false;

  protected readonly internals = this.attachInternals();
  /** Set by a person or a script: the attribute no longer decides. */
  protected touched = false;
  #default = '';

  /** The answer now, as the form sends it. */
  abstract value: string;

  /** Takes an answer over. Bad parts are told on the console, never thrown; fires nothing. */
  protected abstract read(text: string): void;

  /** The answer to which a reset goes back; attribute `value`. */
  @property({ attribute: 'value' })
  get defaultValue(): string {
    return this.#default;
  }
  set defaultValue(text: string | null) {
    this.#default = text ?? '';
    if (!this.touched) this.read(this.#default);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What stood in for the element is out of sight now: it must neither be sent nor hold the form back.
    for (const field of this.querySelectorAll<HTMLInputElement>('input, select, textarea')) field.disabled = true;
  }

  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formResetCallback(): void {
    this.touched = false;
    this.read(this.#default);
  }
  formDisabledCallback(disabled: boolean): void {
    this.fenced = disabled;
  }
  formStateRestoreCallback(text: string): void {
    this.value = text;
  }

  /** Disabled, by itself or by a fieldset. */
  protected get barred(): boolean {
    return this.disabled || this.fenced;
  }
}
