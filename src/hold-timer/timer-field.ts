import { state } from 'lit/decorators.js';
import { UnknotElement } from '../shared/element.js';

/**
 * The part a timer takes in a form: it sends the seconds that were held.
 *
 * @attr {string} name - Name under which a form sends the seconds that were held.
 * @attr {boolean} disabled - Cannot be started and is not sent.
 */
export abstract class TimerField extends UnknotElement {
  static readonly formAssociated = true;

  readonly #internals = this.attachInternals();
  #value = '';
  /** Disabled, by itself or by a fieldset. */
  @state() protected fenced = false;

  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Seconds held, as a form sends them; empty before the end of the first hold. */
  get value(): string {
    return this.#value;
  }

  formResetCallback(): void {
    this.reset();
    this.hold('');
  }
  formDisabledCallback(disabled: boolean): void {
    this.fenced = disabled;
  }
  formStateRestoreCallback(value: string): void {
    if (/^\d{1,6}$/.test(value)) this.hold(value);
  }

  /** Back to the beginning. */
  abstract reset(): void;

  /** Takes over the seconds held; empty: none yet. */
  protected hold(value: string): void {
    this.#value = value;
    this.#internals.setFormValue(value || null);
  }
}
