import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guide } from '../data/words/en/guide.js';
import { safety } from '../data/words/en/safety.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import { inRange, warnOnce } from '../shared/warn.js';
import { eventFor } from './event-for.js';
import { frame } from './frame.js';
import { Kept } from './kept.js';
import { act, fresh, steps, type Act, type GuideStep, type Plan, type State } from './model.js';
import * as pages from './pages.js';
import { Parts } from './parts.js';
import { styles } from './release-guide.styles.js';
import { summaryOf, type GuideSummary } from './report.js';
import { answersOf, numberOf, planOf } from './settings.js';
import type { Sheet } from './sheet.js';

/**
 * Walks a person through the release of a psoas trigger point, one screen a step: safety first, then where, with what,
 * finding, checking, pressing with a timer, moving, stretching, and what came of it. Back and leave at any time.
 *
 * @summary A calm, step-by-step guide to a release, with safety first.
 * @slot - Shown in place of the guide until the script has loaded.
 * @fires {GuideStartEvent} guide-start - The person gave the go-ahead on the safety page.
 * @fires {GuideStepEvent} guide-step - Another step is shown: `step`, `number`, `total`.
 * @fires {GuideStopEvent} guide-stop - The person stopped: `reason` is "sign", "pain" or "left"; `step`.
 * @fires {GuideCompleteEvent} guide-complete - The summary is shown: `summary`.
 * @csspart base - The frame.
 * @csspart heading - The page's main heading.
 * @csspart subheading - A heading within the page.
 * @csspart progress - The thin bar.
 * @csspart do-not-press - When not to press.
 * @csspart stop-signs - When to stop at once.
 * @csspart warning-signs - The fold with the warning signs.
 * @csspart help - What to do after a stop; also `sign` or `pain`.
 * @csspart call - The link that calls `emergency-number`.
 * @csspart answer - One answer with its box.
 * @csspart problem - What is said when Next was pressed with nothing chosen.
 * @csspart mismatch - What is said when a tool does not fit the point.
 * @csspart scale - The numbers from 0 to 10.
 * @csspart picture - Each drawing with its caption.
 * @csspart caution - The caution for the chosen point.
 * @csspart report - The table of what was done.
 * @csspart button - Every button; the main one is also `primary`.
 */
export class ReleaseGuide extends UnknotElement {
  static override tag = 'release-guide';
  static override styles = [UnknotElement.styles, styles];

  /** Point to begin with: `tp-iliacus`, `tp-psoas-upper` or `tp-iliopsoas-crease`, with `-l` or `-r` for its side. */
  @property({ attribute: 'trigger-point' }) triggerPoint = '';
  /** Side to begin with, the person's own: `left` or `right`. */
  @property() side: 'left' | 'right' | '' = '';
  /** Tool to begin with: `angled-tool`, `ball`, `foam-roller`, `fingertips` or `therapist`. */
  @property() tool = '';
  /** Steps to show, such as "where find press"; empty for all. The safety page and the summary are always there. */
  @property() steps = '';
  /** Number to call in an emergency, such as "112"; without one the page says "your local emergency number". */
  @property({ attribute: 'emergency-number' }) emergencyNumber = '';
  /** `session` keeps the place in this tab when the page is loaded again; empty keeps it in memory only. */
  @property() persist: 'session' | '' = '';
  /** Leaves out the timer's tones. */
  @property({ type: Boolean, attribute: 'no-sound' }) noSound = false;

  @state() private moment: State = fresh();
  readonly #localize = new Localize(this, { guide, safety });
  readonly #kept = new Kept(this);
  readonly #parts = new Parts(this, (error) => this.#came(error));
  /** Has anybody done anything? Until then attributes may still choose. */
  #touched = false;
  #waits = false; // for the piece of the step that is shown
  #focus = false; // Does the heading take the focus once the page is drawn?

  /** The step that is shown, or that the person came from. */
  get step(): GuideStep {
    return this.moment.step;
  }

  /** What is shown: a step, `help` after a stop, or `left`. */
  get place(): State['place'] {
    return this.moment.place;
  }

  /** What was done so far. */
  get summary(): GuideSummary {
    return summaryOf(this.moment);
  }

  /** Takes the person to the guide, or on from where they left. The go-ahead stays with them. */
  start(): void {
    this.#act({ type: 'resume' });
    this.#focus = true;
    this.requestUpdate();
  }

  /** One page back; what was chosen stays. */
  back(): void {
    this.#act({ type: 'back' });
  }

  /** One page on. Never past the safety page, nor past a step where something must be chosen. */
  next(): void {
    this.#act({ type: 'next' });
  }

  /** Puts the guide aside; `start()` goes on from there. */
  leave(): void {
    this.#act({ type: 'leave' });
  }

  /** Forgets everything and shows the safety page. */
  restart(): void {
    this.#act({ type: 'restart', answers: answersOf(this) });
  }

  /** Goes to a step of this guide; before the go-ahead, or after pain to a step of pressing, nothing happens. */
  goTo(step: GuideStep): void {
    if (steps.includes(step)) this.#act({ type: 'go', step });
    else warnOnce(this, `goTo("${String(step).slice(0, 60)}"): expected ${steps.join(', ')}.`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.persist && !this.#touched) void this.#restore();
  }

  /** One listener for all pages: what is pressed says what it is for. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#press);
    // An answer is no input of the page's form.
    root.addEventListener('input', (event) => event.stopPropagation());
    // The steps are on their way before the go-ahead is pressed.
    for (const type of ['pointerover', 'focusin']) root.addEventListener(type, this.#load, { once: true });
    return root;
  }

  protected override willUpdate(): void {
    if (!this.#touched) this.moment = fresh(answersOf(this));
    if (this.persist && this.persist !== 'session') {
      warnOnce(this, `persist="${String(this.persist).slice(0, 60)}": expected session; keeping the place in memory.`);
    }
  }

  protected override updated(): void {
    if (!this.#focus) return;
    this.#focus = false;
    [...this.renderRoot.querySelectorAll<HTMLElement>('.heading, .problem')].at(-1)?.focus();
  }

  protected override render(): TemplateResult {
    const { lang, dir, words, translation } = this.#localize;
    const sheet: Sheet = {
      state: this.moment,
      plan: this.#plan,
      words,
      translation,
      title: this.#title,
      level: this.#level,
      number: numberOf(this),
      act: this.#act,
      say: (sentence) => this.say(sentence),
      update: () => this.requestUpdate(),
    };
    return frame(sheet, { label: this.label, lang, dir }, this.#page(sheet), this.speech);
  }

  #page(sheet: Sheet): TemplateResult {
    const { place } = sheet.state;
    if (place === 'safety' || place === 'help') return pages[place](sheet);
    if (place === 'left') return pages.left(sheet, this.persist === 'session');
    const step = this.#parts.view(place, sheet);
    this.#waits = !step;
    return step ?? pages.waiting(sheet, this.#parts.failed);
  }

  readonly #level = (below: number): number =>
    Math.min(6, inRange(this, 'heading-level', this.headingLevel, 1, 6, 3) + below);

  readonly #title = (text: string, below = 0): TemplateResult => pages.heading(text, this.#level(below), below);

  get #plan(): Plan {
    return planOf(this, answersOf(this));
  }

  readonly #press = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
    switch (pressed) {
      case undefined:
        return;
      case 'retry':
        this.#parts.failed = false;
        this.#focus = true;
        return this.requestUpdate();
      case 'sign':
      case 'pain':
        return this.#act({ type: 'stop', reason: pressed });
      case 'restart':
        return this.restart();
      default:
        return this.#act({ type: pressed } as Act);
    }
  };

  readonly #act = (event: Act): void => {
    const before = this.moment;
    const [moment, effects] = act(this.#plan, before, event);
    if (moment === before) return;
    this.#touched = true;
    this.moment = moment;
    const turned = moment.place !== before.place || moment.step !== before.step || event.type === 'restart';
    if (turned || moment.missing) {
      this.#focus = true;
      this.say('');
    }
    if (turned) this.#parts.turn();
    if (moment.cleared) this.#load();
    if (this.persist === 'session') void this.#kept.store(() => this.moment);
    for (const effect of effects) this.dispatchEvent(eventFor(effect, this.#plan, this.moment));
  };

  readonly #load = (): void => void this.#parts.load(this.#localize.translation, this.moment.cleared);

  /** Something of the steps has come, or has not: the heading of who waits for it changes under the focus. */
  #came(error?: Error): void {
    this.requestUpdate();
    if (error) warnOnce(this, `steps not loaded: ${String(error)}`);
    if (!this.moment.cleared || !this.#waits) return;
    if (error) {
      this.say(this.#localize.words.guide.failed.title);
    }
    this.#focus ||= this.matches(':focus-within');
  }

  async #restore(): Promise<void> {
    const kept = await this.#kept.recall(this.#plan);
    if (!kept || this.#touched || this.persist !== 'session') return;
    this.#touched = true;
    this.moment = kept;
    if (kept.cleared) this.#load();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'release-guide': ReleaseGuide;
  }
}
