import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { exerciseContent, type ExerciseContent } from '../data/exercise-content.js';
import { card } from '../data/words/en/card.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import { inRange, oneOf, warnOnce } from '../shared/warn.js';
import { facts, sideSwitch, steps, tiles } from './content.js';
import { isKnown, known, loadExercise, readyExercise, type CardExercise } from './library.js';
import { sideOf, timerOf, type Side, type SideChoice } from './model.js';
import type * as More from './more.js';
import { stills } from './picture.js';
import { pictureStyles } from './picture.styles.js';
import { styles } from './stretch-card.styles.js';
import type * as Timing from './timing.js';

const sides = ['both', 'left', 'right'] as const;

/**
 * Shows one exercise like a good clinic's handout: drawn, with its dosage, steps and cautions; times it, and prints.
 *
 * @summary One exercise with picture, dosage, steps, cautions and a timer.
 * @slot - Shown until the exercise has loaded, and in place of one that is not known.
 * @slot media - Own photo or video in place of the drawing.
 * @slot note - A clinic's own note.
 * @slot link - A link, such as to a shop or a booking page.
 * @fires {CardStartEvent} card-start - The person pressed Start: `exercise`, `side`.
 * @fires {CardCompleteEvent} card-complete - The timer ran to its end: `exercise`, `side`, `secondsHeld`, `sets`, `held`.
 * @fires {ContentErrorEvent} content-error - The exercise is not known: `errors`.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart media - The ground on which the picture stands.
 * @csspart picture - Each of the two drawings with its caption.
 * @csspart dosage - The tiles with the numbers.
 * @csspart steps - The list of steps.
 * @csspart cautions - The cautions and stop signs.
 * @csspart timer - The timer, while it is open.
 * @csspart button - Every button; the main one is also `primary`.
 */
export class StretchCard extends UnknotElement {
  static override tag = 'stretch-card';
  static override styles = [UnknotElement.styles, styles, pictureStyles];

  /** Which exercise, such as `kneeling-lunge`, `modified-bridge`, `hip-sway`, `lunge-pulse`, `knee-lift`. */
  @property() exercise = 'kneeling-lunge';
  /** Side to show and to time: `both`, `left` or `right`. */
  @property() side: SideChoice = 'both';
  /** Leaves out the timer's tones. */
  @property({ type: Boolean, attribute: 'no-sound' }) noSound = false;

  @state() private shown: CardExercise | undefined;
  /** What shows the timer, while it is open. */
  @state() private timer: typeof Timing | undefined;
  /** What shows the lists under the fold, once somebody has unfolded them. */
  @state() private unfolded: typeof More | undefined;
  /** The side that the timer is at. */
  @state() private working: Side = 'none';

  readonly #localize = new Localize(this, { card });
  #focused = false;
  #endMovement: (() => void) | undefined;

  /** Loads the timer, shows it in the card and starts it: what the Start button does. */
  async start(): Promise<void> {
    const { shown } = this;
    if (!shown || this.timer || !timerOf(shown.exercise.dosage)) return;
    const parts = await this.#fetch(Promise.all([import('./timing.js'), import('../define/hold-timer.js')]));
    if (!parts || shown !== this.shown || this.timer) return;
    this.timer = parts[0];
    await this.updateComplete;
    await parts[0].begin(this, shown.exercise.id, this.#side);
  }

  /** Prints this card alone, as a handout. */
  async print(): Promise<void> {
    const parts = await this.#fetch(Promise.all([import('./print.js'), import('./more.js')]));
    if (!parts || !this.shown) return;
    this.unfolded = parts[1];
    await this.updateComplete;
    parts[0].printHandout(this, this.#localize.translation?.cardMore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endMovement?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('exercise')) void this.#load(this.exercise);
    this.#focused = this.hasUpdated && this.matches(':focus-within');
  }

  protected override updated(changed: PropertyValues): void {
    // What was pressed is gone: the keyboard goes on from what has taken its place.
    if (!changed.has('timer') || !this.#focused) return;
    this.renderRoot.querySelector<HTMLElement>(this.timer ? '.timing' : '.primary')?.focus();
  }

  protected override render(): TemplateResult {
    const { words, lang, dir } = this.#localize;
    const { shown } = this;
    if (!shown) return this.#fallback();
    const content = this.#content(shown);
    return html`<div class="base" part="base" role="group" aria-labelledby="heading" lang=${lang} dir=${dir}>
      <div class="card ${shown.picture || this.querySelector(':scope > [slot=media]') ? 'pictured' : ''}">
        ${this.#media(shown, content.name)}
        <div class="text">
          <div class="row spread">
            ${this.heading(content.name)}
            ${this.timer ? nothing : html`<span class="chip">${words.card.kind[content.kind]}</span>`}
          </div>
          ${this.timer ? this.#timer(content, this.timer) : this.#sheet(content)}
        </div>
      </div>
      ${this.speech}
    </div>`;
  }

  async #load(id: string): Promise<void> {
    this.#close();
    this.shown = readyExercise(id);
    if (this.shown) return;
    if (!isKnown(id)) return this.refuse(`exercise="${id}": expected ${known.join(', ')}.`);
    const loaded = await this.#fetch(loadExercise(id));
    if (loaded && this.exercise === id) this.shown = loaded;
  }

  /** A part that is loaded on demand; offline or blocked, the card stays as it is and the page's author is told. */
  #fetch<Part>(part: Promise<Part>): Promise<Part | undefined> {
    return part.catch((error: unknown) => {
      warnOnce(this, `not loaded: ${String(error)}`);
      return undefined;
    });
  }

  #content({ exercise, words }: CardExercise): ExerciseContent {
    return exerciseContent(exercise, this.#localize.translation?.exercises[exercise.id] ?? words);
  }

  get #side(): SideChoice {
    return sideOf(this.shown!.exercise.dosage, oneOf(this, 'side', this.side, sides));
  }

  #fallback(): TemplateResult {
    const { words, lang, dir } = this.#localize;
    const loading = isKnown(this.exercise);
    const own = this.childElementCount || this.textContent?.trim();
    return html`<div class="base" part="base" lang=${lang} dir=${dir}>
      <div class="card ${loading ? 'loading' : ''}">
        <div class="text">
          <slot></slot>${own ? nothing : html`<p class="muted">${words.card[loading ? 'loading' : 'unknown']}</p>`}
        </div>
      </div>
    </div>`;
  }

  #media({ exercise, picture }: CardExercise, name: string): TemplateResult {
    const words = this.#localize.words.card;
    const side = this.#side;
    const seen = this.timer && this.working !== 'none' ? this.working : side;
    const choice = exercise.dosage.sides === 'both';
    return html`<div class="media ${seen}" part="media">
      <slot name="media">
        ${picture && stills(picture, choice ? `${name}, ${words.side[seen]}` : name, words)}
        ${picture && html`<button part="button" class="quiet play" @click=${this.#play}>${words.play}</button>`}
      </slot>
      ${choice && !this.timer ? sideSwitch(side, words, (chosen) => (this.side = chosen)) : nothing}
    </div>`;
  }

  #sheet(content: ExerciseContent): TemplateResult {
    const words = this.#localize.words.card;
    const timer = timerOf(content.dosage);
    return html`<p class="muted">${content.goal}</p>
      ${tiles(content.dosage, this.#side, words)} ${steps(content)}
      <slot name="note"></slot>
      <div class="row actions">
        ${
          timer &&
          html`<button part="button primary" class="primary" @click=${this.start}>
            ${(content.dosage.holdSeconds ? words.startHold : words.startTimed)(timer.hold)}
          </button>`
        }
        <button part="button" @click=${this.print}>${words.print}</button>
        <slot name="link"></slot>
      </div>
      ${facts(content, words)}
      <details @toggle=${this.#unfold}>
        <summary>${words.more}</summary>
        <p>${content.notFor}</p>
        ${this.unfolded?.more(content, this.#localize.translation?.cardMore)}
      </details>
      <p class="muted small">${words.clinician}</p>`;
  }

  #timer(content: ExerciseContent, { timing }: typeof Timing): TemplateResult {
    const { words, translation } = this.#localize;
    const { id, dosage } = content;
    const level = inRange(this, 'heading-level', this.headingLevel, 1, 6, 3);
    const work = (side: Side): void => void (this.working = side);
    const close = (sentence?: string): void => {
      this.#close();
      if (sentence) this.say(sentence);
    };
    return html`${timing(this, { id, dosage, side: this.#side, words: translation?.cardMore, level, work, close })}
    ${steps(content)} ${facts(content, words.card)}`;
  }

  async #unfold(): Promise<void> {
    this.unfolded ??= await this.#fetch(import('./more.js'));
  }

  async #play(): Promise<void> {
    const room = await this.#fetch(import('./movement.js'));
    const svg = this.renderRoot.querySelector('.end svg');
    const picture = this.shown?.picture;
    this.#endMovement?.();
    if (room && svg && picture) this.#endMovement = room.move(svg, picture);
  }

  #close(): void {
    this.timer = undefined;
    this.working = 'none';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-card': StretchCard;
  }
}
