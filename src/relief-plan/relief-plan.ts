import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plan as words } from '../data/words/en/plan.js';
import { homesOf, ownPlan, pagePlan, type Home } from '../link/context.js';
import { empty, type Store } from '../link/model.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import type { Plan, PlanSnapshot } from '../shared/plan.js';
import { inRange, oneOf, warnOnce } from '../shared/warn.js';
import { eventsFor } from './events-for.js';
import type { Panel } from './panel.js';
import { styles } from './relief-plan.styles.js';

/**
 * One plan for the widgets that it wraps, or for all of the page: what is marked, answered and done in one of them the
 * others know. Shows today's list, what was done, how tender it was, and when to see someone. Nothing is sent.
 *
 * @summary A plan that the widgets of a page share, with today's list.
 * @slot - The widgets that share the plan, and whatever stands between them.
 * @fires {PlanChangeEvent} plan-change - The plan is another one: `snapshot`.
 * @fires {PlanStopEvent} plan-stop - Pressing was switched off: `off`.
 * @fires {PlanDoneEvent} plan-done - Something was done: `done`.
 * @fires {ContentErrorEvent} content-error - What was kept could not be read: `errors`.
 * @csspart base - The frame of the panel.
 * @csspart heading - The heading.
 * @csspart subheading - A heading within the panel.
 * @csspart off - What is said while pressing is off; also `emergency`, `urgent` or `paused`.
 * @csspart call - The link that calls `emergency-number`.
 * @csspart item - Each thing to do; one that is done for today is also `done`.
 * @csspart next - The sentence about the next time.
 * @csspart week - The picture of the last seven days.
 * @csspart ratings - The table of ratings.
 * @csspart clinician - When to see a clinician.
 * @csspart button - Every button.
 */
export class ReliefPlan extends UnknotElement {
  static override tag = 'relief-plan';
  static override styles = [UnknotElement.styles, styles];

  /** `page`: one plan for the whole page, wherever its widgets stand; empty: for what the element wraps. Read once. */
  @property() scope: 'page' | '' = '';
  /** Where the list stands: `before` or `after` what is wrapped, or `none`. */
  @property() panel: 'before' | 'after' | 'none' = 'before';
  /** Keeps the plan on this device, under the element's id: `session` until the tab is closed, `local` until it is cleared. */
  @property() persist: 'session' | 'local' | '' = '';
  /** Number to call in an emergency, such as "112"; without one the text says "your local emergency number". */
  @property({ attribute: 'emergency-number' }) emergencyNumber = '';

  @state() private panelling: Panel | undefined;
  @state() private failed = false;
  /** Where it is kept now: what `persist` asks for, once that works. */
  @state() private kept: 'page' | 'session' | 'local' = 'page';

  readonly #localize = new Localize(this, { plan: words });
  #store: Store | undefined;
  #loading: Promise<void> | undefined;
  #focused = false;
  #leave: (() => void) | undefined;
  #unkeep: (() => void) | undefined;

  /** What the widgets of the plan need of the place where it is shown. */
  readonly #home: Home = ((host: ReliefPlan) => ({
    get number() {
      return host.#number;
    },
    get reveal() {
      return host.panel === 'none' ? undefined : () => host.#reveal();
    },
    requestUpdate: () => host.requestUpdate(),
  }))(this);

  /** The plan itself: what widgets and the page read, tell and listen to. */
  get plan(): Plan {
    return this.#plan;
  }

  /** The plan as it is now. Never changed: every change makes a new one. */
  get snapshot(): PlanSnapshot {
    return (this.#store ?? { snapshot: empty.snapshot }).snapshot;
  }

  /** Pressing goes on after a stop sign. A warning sign it does not lift: that takes a new answer to the check. */
  goOn(): void {
    this.plan.tell({ type: 'go-on' });
  }

  /** Forgets everything, also what is kept on this device; only how often that was done stays there. */
  clear(): void {
    this.plan.tell({ type: 'clear' });
  }

  /** Prints the plan alone. */
  async print(): Promise<void> {
    await this.#load();
    await this.updateComplete;
    this.panelling?.print();
  }

  override connectedCallback(): void {
    const plan = this.#plan;
    super.connectedCallback();
    homesOf(plan).add(this.#home);
    let before = plan.snapshot;
    const stop = plan.subscribe((now) => {
      this.requestUpdate();
      wake();
      const events = eventsFor(before, now);
      before = now;
      // Of several places that show one plan the first tells; nothing is told of what was only read again.
      const [first] = homesOf(plan);
      if (first === this.#home && !plan.restoring) for (const event of events) this.dispatchEvent(event);
    });
    // Until somebody does something there is nothing to share.
    const awake = new AbortController();
    const wake = (): void => {
      if (awake.signal.aborted) return;
      awake.abort();
      void this.#find();
    };
    if (before !== empty.snapshot || (navigator.userActivation?.hasBeenActive ?? true)) wake();
    for (const type of ['pointerdown', 'click', 'keydown', 'focusin']) {
      addEventListener(type, wake, { capture: true, signal: awake.signal });
    }
    this.#leave = () => {
      awake.abort();
      stop();
      homesOf(plan).delete(this.#home);
    };
    if (this.hasUpdated) this.#keep();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#unkeep?.();
  }

  protected override willUpdate(): void {
    this.#focused = this.hasUpdated && !!(this.renderRoot as ShadowRoot).activeElement;
    if (this.snapshot !== empty.snapshot && !this.failed) void this.#load();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('persist') && (this.persist || this.#unkeep)) this.#keep();
    const root = this.renderRoot as ShadowRoot;
    // What was pressed is gone: the keyboard goes on from the top of the list.
    if (this.#focused && !root.activeElement) root.querySelector<HTMLElement>('.top')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const place = oneOf(this, 'panel', this.panel, ['before', 'after', 'none']);
    const slot = html`<slot></slot>`;
    // What switches pressing off is said also where no list is shown.
    const { lang, dir } = this.#localize;
    const sheet = place === 'none' ? html`<div lang=${lang} dir=${dir}>${this.speech}</div>` : this.#sheet();
    return html`${place === 'after' ? slot : nothing}${sheet}${place === 'after' ? nothing : slot}`;
  }

  #sheet(): TemplateResult {
    const {
      lang,
      dir,
      words: { plan: text },
    } = this.#localize;
    const filled = this.snapshot !== empty.snapshot;
    const panel = this.panelling;
    const waiting = this.failed
      ? html`<p class="note">${text.failed}</p>
          <div class="row"><button part="button" @click=${this.#retry}>${text.retry}</button></div>`
      : html`<p class="muted">${text.loading}</p>`;
    return html`<section class="base" part="base" aria-labelledby="heading" lang=${lang} dir=${dir}>
      <div tabindex="-1" class="top">${this.heading(text.title)}</div>
      ${
        filled
          ? (panel?.view() ?? waiting)
          : html`<p>${text.empty}</p>
              <p class="muted small">${text.clinician}</p>`
      }
      ${this.speech}
    </section>`;
  }

  get #plan(): Store {
    return (this.#store ??= this.#wide ? pagePlan(this) : ownPlan(this));
  }

  get #wide(): boolean {
    const { scope } = this;
    if (scope && scope !== 'page') {
      warnOnce(this, `scope="${String(scope).slice(0, 60)}": expected page; using what it wraps.`);
    }
    return scope === 'page';
  }

  get #number(): string {
    const number = this.emergencyNumber.trim();
    if (!number || /^\+?[\d*#][\d\s()*#-]*$/.test(number)) return number;
    warnOnce(this, `emergency-number="${number.slice(0, 40)}": expected a phone number such as "112"; using none.`);
    return '';
  }

  #reveal(): void {
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('.top')?.focus({ preventScroll: true });
  }

  readonly #retry = (): void => {
    this.failed = false;
    void this.#load();
  };

  /** What shows a plan that has something in it. */
  async #load(): Promise<void> {
    this.#loading ??= import('./panel.js').then(
      ({ Panel, panelStyles }) => {
        const root = this.renderRoot as ShadowRoot;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, panelStyles.styleSheet!];
        this.panelling = new Panel(this, {
          say: (sentence) => this.say(sentence),
          number: () => this.#number,
          kept: () => this.kept,
          localize: this.#localize,
          level: (below) => Math.min(6, inRange(this, 'heading-level', this.headingLevel, 1, 6, 3) + below),
        });
      },
      (error: unknown) => {
        this.#loading = undefined;
        this.failed = true;
        warnOnce(this, `its list could not be loaded: ${String(error)}`);
      },
    );
    await this.#loading;
  }

  /** Widgets join by what is loaded here. Offline it is tried again when the connection is back. */
  async #find(): Promise<void> {
    try {
      const { find } = await import('../link/find.js');
      if (this.isConnected) find(this.localName.replace(/relief-plan$/, ''), this);
    } catch (error) {
      warnOnce(this, `the widgets of the page could not be joined: ${String(error)}`);
      addEventListener('online', () => this.isConnected && void this.#find(), { once: true });
    }
  }

  #keep(): void {
    this.#unkeep?.();
    this.#unkeep = undefined;
    this.kept = 'page';
    if (!this.persist) return;
    const where = oneOf(this, 'persist', this.persist, ['session', 'local']);
    let left = false;
    this.#unkeep = () => (left = true);
    import('./keep.js').then(
      ({ keep }) => {
        if (left) return;
        this.#unkeep = keep(
          this.#plan,
          where,
          this.id,
          (error) => this.refuse(error),
          (can) => (this.kept = can ? where : 'page'),
        );
      },
      (error: unknown) => warnOnce(this, `persist: what keeps the plan could not be loaded: ${String(error)}`),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relief-plan': ReliefPlan;
  }
}
