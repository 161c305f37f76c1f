import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { card } from '../data/words/en/card.js';
import { drawnStyles } from '../shared/drawn.styles.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import type { Movement } from '../shared/moving.js';
import { oneOf } from '../shared/warn.js';
import type { CardExercise } from './library.js';
import { Loader } from './loader.js';
import { sideOf, timerOf, type SideChoice } from './model.js';
import type * as More from './more.js';
import { styles } from './stretch-card.styles.js';
import type * as Timing from './timing.js';
import { contentOf, fallback, media, sheet, type View } from './view.js';

const sides = ['both', 'left', 'right'] as const;
const layouts = ['full', 'compact', 'media'] as const;

/**
 * Shows one exercise like a good clinic's handout: drawn, with its dosage, steps and cautions; times it, and prints. A
 * button of the page with `print-handout` prints all cards of the group it stands in or names by id.
 *
 * @summary One exercise with picture, dosage, steps, cautions and a timer.
 * @slot - Shown until the exercise has loaded, and in place of one that is not known; a `<script type="application/json">`
 * in it is an exercise of the page's own.
 * @slot media - Own photo or video in place of the drawing. A video that plays by itself is muted.
 * @slot note - A clinic's own note.
 * @slot link - A link, such as to a booking page.
 * @slot shop - A link to a shop.
 * @fires {CardStartEvent} card-start - The person pressed Start: `exercise`, `side`.
 * @fires {CardCompleteEvent} card-complete - The timer ran to its end: `exercise`, `side`, `secondsHeld`, `sets`, `held`.
 * @fires {ContentErrorEvent} content-error - The exercise is not known, or a page's own has mistakes: `errors`.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart media - The ground on which the picture stands.
 * @csspart picture - Each of the two drawings with its caption.
 * @csspart dosage - The tiles with the numbers.
 * @csspart steps - The list of steps.
 * @csspart cautions - Who should ask first, the cautions and stop signs.
 * @csspart facts - How to breathe, how strong it may feel, what to have ready.
 * @csspart timer - The timer, while it is open; its own parts come out as `timer-base`, `timer-clock`, `timer-digits` and so on.
 * @csspart button - Every button; the main one is also `primary`.
 */
export class StretchCard extends UnknotElement {
  static override tag = 'stretch-card';
  static override styles = [UnknotElement.styles, styles, drawnStyles];

  /** Which exercise, such as `kneeling-lunge`, `modified-bridge`, `hip-sway`, `ball-hip-crease`, `seat-setup`. */
  @property() exercise = 'kneeling-lunge';
  /** Side to show and to time: `both`, `left` or `right`. */
  @property() side: SideChoice = 'both';
  /** How much: `full`, `compact` (numbers, steps, cautions, Start) or `media` (picture and Start). */
  @property() layout: 'full' | 'compact' | 'media' = 'full';
  /** Only these parts beside picture and name: `goal dosage steps cautions timer print facts more`. */
  @property() show = '';
  /** Address of a JSON file with an exercise of your own, or with a list of them and `#id`; instead of it a `<script type="application/json">` child. */
  @property() src = '';
  /** An exercise of your own: a plain object in the form of `ExerciseContent`. */
  @property({ attribute: false }) content: unknown;
  /** Puts the exercise beside the card for search engines, as a schema.org `ExercisePlan`. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;
  /** Leaves out the timer's tones. */
  @property({ type: Boolean, attribute: 'no-sound' }) noSound = false;

  /** The picture is on its way from start to end. */
  @state() private moving = false;
  /** What shows the timer, while it is open. */
  @state() private timer: typeof Timing | undefined;
  /** What shows the lists under the fold, once somebody has unfolded them. */
  @state() private unfolded: typeof More | undefined;

  readonly #localize = new Localize(this, { card });
  readonly #loader = new Loader(this);
  #movement: Movement | undefined;

  /** Loads the timer, shows it in the card and starts it: what the Start button does. Waits for the exercise. */
  async start(): Promise<void> {
    await this.updateComplete;
    await this.#loader.ready;
    const { shown } = this.#loader;
    if (!shown || this.timer || !timerOf(shown.exercise.dosage)) return;
    const parts = await this.#loader.fetch(Promise.all([import('./timing.js'), import('../define/hold-timer.js')]));
    if (!parts || shown !== this.#loader.shown || this.timer) return;
    this.timer = parts[0];
    await parts[0].begin(this, shown.exercise.id, this.#side);
  }

  /** Stops the timer, if it is open, and shows the card again. */
  stop(): void {
    this.#leave();
  }

  /**
   * Prints this card, or all cards of the `print-handout` group round it, as a handout.
   * @param asked the button of the page that asks for it
   */
  async print(asked?: Element): Promise<void> {
    const room = await this.#loader.fetch(import('./print.js'));
    if (this.#loader.shown) await room?.printHandout(this, this.#localize.translation?.cardMore, asked);
  }

  /** Loads what only paper shows. @internal */
  async readyToPrint(): Promise<void> {
    await this.#loader.ready;
    await this.#unfold();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.#pressed);
    addEventListener('online', this.#again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.#pressed);
    removeEventListener('online', this.#again);
    this.#movement?.end();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('exercise') || changed.has('src') || changed.has('content')) this.#load();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.jsonLd || changed.get('jsonLd')) void this.#describe();
  }

  protected override render(): TemplateResult {
    const { words, lang, dir, translation } = this.#localize;
    const { shown, state } = this.#loader;
    if (!shown) {
      return html`<div class="base" part="base" lang=${lang} dir=${dir}>
        ${fallback(this, words.card, state, this.#again)} ${this.speech}
      </div>`;
    }
    const view = this.#view(shown);
    const { content, layout } = view;
    const pictured = shown.picture || shown.image || this.querySelector?.(':scope > [slot=media]');
    return html`<div class="base" part="base" role="group" aria-labelledby="heading" lang=${lang} dir=${dir}>
      <div class="card as-${layout} ${pictured ? 'pictured' : ''}">
        ${media(view)}
        <div class="text">
          <div class="row spread">
            ${this.heading(content.name)}
            ${this.timer ? nothing : html`<span class="chip">${words.card.kind[content.kind]}</span>`}
          </div>
          ${this.timer?.timing(this, view, this.#close, translation?.cardMore) ?? sheet(view)}
        </div>
      </div>
      ${this.speech}
    </div>`;
  }

  #load(): void {
    this.#movement?.end();
    this.#movement = undefined;
    const switched = this.#leave();
    const loader = this.#loader;
    loader.ready = loader.load(this.exercise, this.src, this.content, (errors) => this.refuse(...errors));
    void loader.ready
      .then(() => this.updateComplete)
      .then(() => {
        this.dataset.ready = ''; // for unknot.css, which has kept its place
        if (switched) this.say(switched);
      });
  }

  /** Once more, if the exercise could not be loaded; the keyboard goes on from the main button of what comes. */
  readonly #again: () => unknown = async () => {
    if (this.#loader.state !== 'offline') return;
    const focused = this.matches(':focus-within');
    this.requestUpdate('exercise');
    await this.updateComplete;
    await this.#loader.ready;
    await this.updateComplete;
    if (focused) this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
  };

  /** @returns what to say about it */
  #leave(): string | undefined {
    const said = this.timer?.leave(this, this.#localize.translation?.cardMore);
    this.timer = undefined;
    return said;
  }

  get #side(): SideChoice {
    return sideOf(this.#loader.shown!.exercise.dosage, oneOf(this, 'side', this.side, sides));
  }

  #view(shown: CardExercise): View {
    const { moving, unfolded } = this;
    const { offline } = this.#loader;
    const { words, translation } = this.#localize;
    const content = contentOf(shown, translation);
    return {
      card: this,
      words: words.card,
      content,
      shown,
      side: this.#side,
      seen: this.timer?.sideAt(this) ?? this.#side,
      layout: oneOf(this, 'layout', this.layout, layouts),
      timing: !!this.timer,
      moving,
      offline,
      lists: unfolded?.more(content, !!shown.words, translation?.cardMore),
      play: this.#play,
      unfold: this.#unfold,
    };
  }

  readonly #close = (sentence?: string): void => {
    this.timer = undefined;
    if (sentence) this.say(sentence);
  };

  readonly #unfold = async (): Promise<void> => {
    this.unfolded ??= await this.#loader.fetch(import('./more.js'));
  };

  /** A button of the page asks for a handout: the first card of the page sees to it. */
  readonly #pressed = ({ target }: Event): void => {
    const asked = (target as Element).closest?.('button[print-handout]');
    if (asked && document.querySelector(this.localName) === this) void this.print(asked);
  };

  async #describe(): Promise<void> {
    const room = await this.#loader.fetch(import('./json-ld.js'));
    const { shown } = this.#loader;
    const { translation, lang } = this.#localize;
    room?.writePlan(this, lang, this.jsonLd && shown && contentOf(shown, translation));
  }

  readonly #play = async (): Promise<void> => {
    if (this.#movement) return this.#movement.toggle();
    const room = await this.#loader.fetch(import('../shared/moving.js'));
    const svg = this.renderRoot.querySelector('.end svg');
    const picture = this.#loader.shown?.picture;
    if (room && svg && picture) this.#movement ??= room.move(svg, picture, (moving) => (this.moving = moving));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-card': StretchCard;
  }
}
