import type * as Keeping from './keep.js';
import type { Plan, State } from './model.js';

/** The place of a guide with `persist`; what keeps it is loaded when there is something to keep. */
export class Kept {
  readonly #host: HTMLElement;
  #keeping: typeof Keeping | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Where storage is missing or full, nothing happens. */
  async store(state: () => State): Promise<void> {
    (await this.#load())?.store(this.#host, state());
  }

  async recall(plan: Plan): Promise<State | undefined> {
    return (await this.#load())?.recall(this.#host, plan);
  }

  async #load(): Promise<typeof Keeping | undefined> {
    return (this.#keeping ??= await import('./keep.js').catch(() => undefined));
  }
}
