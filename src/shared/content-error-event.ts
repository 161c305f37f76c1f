/** Content given by the page (an id, a JSON child, a file) was refused; the element stays usable on its default. */
export class ContentErrorEvent extends Event {
  /** What is wrong, one sentence each, with the path of the value. */
  readonly errors: readonly string[];

  constructor(errors: readonly string[]) {
    super('content-error', { bubbles: true, composed: true });
    this.errors = errors;
  }
}

declare global {
  interface HTMLElementEventMap {
    'content-error': ContentErrorEvent;
  }
}
