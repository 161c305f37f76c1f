import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from '../shared/warn.js';
import { loadExercise, readyExercise, type CardExercise } from './library.js';

/** What a card loads: its exercise, and on demand the parts that only some readers need. */
export class Loader {
  shown: CardExercise | undefined;
  /** What there is to say in place of an exercise: `unknown` when there is none, or a page's own has mistakes. */
  state: 'loading' | 'unknown' | 'offline' = 'loading';
  /** The last part that was asked for could not be loaded. */
  offline = false;
  /** Kept when the exercise is there, or will not come. */
  ready: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Only the last of several exercises that were asked for is shown. */
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Offline or blocked, the card stays as it is, and both reader and author are told. */
  async fetch<Part>(part: Promise<Part>): Promise<Part | undefined> {
    let loaded: Part | undefined;
    try {
      loaded = await part;
    } catch (error) {
      warnOnce(this.#host, `not loaded: ${String(error)}`);
    }
    if (this.offline !== (loaded === undefined)) {
      this.offline = !this.offline;
      this.#host.requestUpdate();
    }
    return loaded;
  }

  /**
   * Loads a built-in exercise, or a page's own; the promise is for `ready`.
   * @param refuse told one sentence for each mistake
   */
  async load(
    exercise: string,
    src: string,
    content: unknown,
    refuse: (errors: readonly string[]) => void,
  ): Promise<void> {
    const host = this.#host;
    const asked = ++this.#asked;
    const child = host.querySelector?.(':scope > script[type="application/json"]');
    const own = content ?? (src || child);
    this.state = 'loading';
    this.offline = false;
    this.shown = own ? undefined : readyExercise(exercise);
    if (this.shown) return;
    const loaded = await this.fetch(
      own
        ? import('./own.js').then(({ readOwn }) => readOwn(src, content ?? child?.textContent, host.baseURI))
        : loadExercise(exercise),
    );
    if (asked !== this.#asked) return;
    if (!loaded) this.state = 'offline';
    else if ('errors' in loaded) {
      this.state = loaded.missing ? 'offline' : 'unknown';
      refuse(loaded.errors);
    } else this.shown = loaded;
    host.requestUpdate();
  }
}
