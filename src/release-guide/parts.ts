import type { CSSResult, TemplateResult } from 'lit';
import type * as Hands from './hands.js';
import type { GuideStep } from './model.js';
import type { ReleaseGuide } from './release-guide.js';
import type { Sheet } from './sheet.js';
import type * as Steps from './steps.js';

/** The steps from the go-ahead on. They come in two pieces, the second while the first is read. */
export class Parts {
  /** The piece that was asked for last could not be loaded. */
  failed = false;

  readonly #host: ReleaseGuide;
  readonly #tell: (error?: Error) => void;
  #steps: typeof Steps | undefined;
  #hands: typeof Hands | undefined;
  #all = false;
  #loading = false;

  /** @param tell called when a piece has come, or with the reason why it has not */
  constructor(host: ReleaseGuide, tell: (error?: Error) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** A step, once its piece is there. */
  view(step: Exclude<GuideStep, 'safety'>, base: Sheet): TemplateResult | undefined {
    const piece = [this.#steps, this.#hands].find((each) => each && step in each.views);
    const views = piece?.views as Record<string, (sheet: unknown) => TemplateResult> | undefined;
    return views?.[step]({ ...base, host: this.#host, more: base.translation ?? piece!.english });
  }

  /** Another page takes the place of one: a hold that is still running counts as far as it went. */
  turn(): void {
    this.#host.renderRoot.querySelector<HTMLElementTagNameMap['hold-timer']>('.timer')?.stop?.();
    this.#steps?.retryGuests();
  }

  /** Loads the first piece, and with `all` the second. */
  async load(all: boolean): Promise<void> {
    this.#all ||= all;
    if (this.#loading || (this.#steps && (this.#hands || !this.#all))) return;
    this.#loading = true;
    try {
      this.#steps ??= this.#came(await import('./steps.js'));
      if (this.#all) this.#hands ??= this.#came(await import('./hands.js'));
    } catch (error) {
      this.failed = true;
      this.#tell(error as Error);
    }
    this.#loading = false;
  }

  #came<Piece extends { sheets: readonly CSSResult[] }>(piece: Piece): Piece {
    const root = this.#host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...piece.sheets.flatMap(({ styleSheet }) => styleSheet ?? []),
    ];
    this.failed = false;
    // Told when it can be shown.
    queueMicrotask(() => this.#tell());
    return piece;
  }
}
