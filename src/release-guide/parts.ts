import type { CSSResult, TemplateResult } from 'lit';
import type { Words } from '../data/words/en.js';
import type * as English from './english.js';
import type { GuideStep } from './model.js';
import type * as Pictures from './picture.js';
import type { ReleaseGuide } from './release-guide.js';
import type { Sheet } from './sheet.js';
import type * as Steps from './steps.js';

/** The steps from the go-ahead on: their code, their words where the page is in English, and their pictures. */
export class Parts {
  /** What was asked for last could not be loaded. */
  failed = false;

  readonly #host: ReleaseGuide;
  readonly #tell: (error?: Error) => void;
  #steps: typeof Steps | undefined;
  #english: typeof English | undefined;
  #pictures: typeof Pictures | undefined;
  #loading = false;

  /** @param tell called when something has come, or with the reason why it has not */
  constructor(host: ReleaseGuide, tell: (error?: Error) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** A step, once it can be drawn. */
  view(step: Exclude<GuideStep, 'safety'>, base: Sheet): TemplateResult | undefined {
    const more = base.translation ?? this.#english;
    if (this.#steps && more) {
      return this.#steps.views[step]({ ...base, host: this.#host, more, draw: this.#pictures });
    }
    if (!this.failed) void this.load(base.translation, true);
    return undefined;
  }

  /** Another page takes the place of one: a hold that is still running counts as far as it went. */
  turn(): void {
    this.#host.renderRoot.querySelector<HTMLElementTagNameMap['hold-timer']>('.timer')?.stop?.();
    this.#steps?.retryGuests();
  }

  /** @param all the pictures too, which the first steps do without */
  async load(translation: Words | undefined, all: boolean): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      if (!this.#steps) this.#wear((this.#steps = await import('./steps.js')));
      if (!translation) this.#english ??= await import('./english.js');
      this.failed = false;
      this.#tell();
      if (all && !this.#pictures) this.#wear((this.#pictures = await import('./picture.js')));
      this.#tell();
    } catch (error) {
      this.failed = true;
      this.#tell(error as Error);
    }
    this.#loading = false;
  }

  #wear({ sheets }: { sheets: readonly CSSResult[] }): void {
    const root = this.#host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets.flatMap(({ styleSheet }) => styleSheet ?? [])];
  }
}
