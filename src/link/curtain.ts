/**
 * What covers a widget while pressing is off. The only place that reaches into another's shadow root: it adds one notice
 * and one style sheet, and takes both away again. Loaded when pressing is first switched off.
 */
import { html, nothing, render, type LitElement, type ReactiveController, type ReactiveElement } from 'lit';
import { planCurtain } from '../data/words/en/plan-curtain.js';
import { Localize } from '../shared/localize.js';
import type { Plan } from '../shared/plan.js';
import { homesOf } from './context.js';
import { rest } from './cover.js';
import { curtainSheet, restSheet, startSheet } from './curtain.styles.js';
import type { Known } from './wiring/wires.js';

const curtains = new WeakMap<Element, Curtain>();
const closed = new Set<Curtain>();

/** Brings the curtain of a widget into line with its plan. */
export function settle(widget: ReactiveElement, tag: Known, plan: Plan): void {
  const { off } = plan.snapshot;
  if (!off && !curtains.has(widget)) return;
  let curtain = curtains.get(widget);
  if (!curtain) curtains.set(widget, (curtain = new Curtain(widget, tag, plan)));
  curtain.settle();
}

/** Takes it away: the widget has left the plan. */
export function lift(widget: Element): void {
  curtains.get(widget)?.end();
  curtains.delete(widget);
}

class Curtain implements ReactiveController {
  readonly #widget: LitElement;
  readonly #plan: Plan;
  readonly #sheets: readonly CSSStyleSheet[];
  readonly #notice = document.createElement('div');
  readonly #localize: Localize<'planCurtain'>;
  #closed = false;
  /** Another one says it in full: here it is one line, and the way there. */
  #brief = false;

  constructor(widget: ReactiveElement, tag: Known, plan: Plan) {
    this.#widget = widget as LitElement;
    this.#plan = plan;
    this.#sheets = [curtainSheet(), tag === 'stretch-card' ? startSheet() : restSheet()];
    this.#notice.className = 'unknot-curtain';
    this.#notice.setAttribute('role', 'note');
    this.#notice.tabIndex = -1;
    this.#localize = new Localize(this.#widget, { planCurtain });
    widget.addController(this);
  }

  /** Words may have come, or changed. */
  hostUpdated(): void {
    if (this.#closed) this.#draw();
  }

  settle(): void {
    const { off } = this.#plan.snapshot;
    const widget = this.#widget;
    const helping = off?.why === 'stop' && (widget as { place?: string }).place === 'help';
    if (!off || helping) return this.#open();
    this.#close();
    rest(widget);
  }

  end(): void {
    this.#open();
    this.#widget.removeController(this);
    this.#widget.removeController(this.#localize);
  }

  #close(): void {
    const root = this.#widget.shadowRoot!;
    if (!this.#closed) {
      this.#closed = true;
      const big = root.host.matches('[big]') ? root.host : root.querySelector('[big]');
      const focused = !!big || this.#widget.matches(':focus-within');
      // Before all that Lit draws: a new drawing never reaches it.
      root.prepend(this.#notice);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...this.#sheets];
      this.#widget.requestUpdate();
      // What had the focus is gone from sight.
      if (focused) this.#notice.focus({ preventScroll: true });
      if (big) this.#shrink(big as LitElement);
      // Where the person is it is said in full.
      this.#brief = !focused && [...closed].some((other) => other.#plan === this.#plan && !other.#brief);
      closed.add(this);
    }
    this.#draw();
  }

  /** A timer that fills the screen gives it back first; what it covered may be anywhere on the page. */
  #shrink(timer: LitElement & { big?: boolean }): void {
    const show = (): void => {
      if (!this.#closed) return;
      this.#notice.focus({ preventScroll: true });
      this.#notice.scrollIntoView({ block: 'center' });
    };
    timer.big = false;
    void timer.updateComplete.then(show);
    // WebKit moves the page once more when the dialog has gone, at once or a little later.
    requestAnimationFrame(() => requestAnimationFrame(show));
    setTimeout(() => {
      if (this.#closed) this.#notice.scrollIntoView({ block: 'nearest' });
    }, 400);
    // The browser goes back to where the page was.
    if (document.fullscreenElement) document.addEventListener('fullscreenchange', show, { once: true });
  }

  #open(): void {
    if (!this.#closed) return;
    this.#closed = false;
    closed.delete(this);
    this.#notice.remove();
    const root = this.#widget.shadowRoot!;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !this.#sheets.includes(sheet));
    const others = [...closed].filter((other) => other.#plan === this.#plan);
    if (others.length && others.every((other) => other.#brief)) {
      others[0].#brief = false;
      others[0].#draw();
    }
  }

  #draw(): void {
    const { off } = this.#plan.snapshot;
    if (!off) return;
    const { words, lang, dir } = this.#localize;
    const text = words.planCurtain;
    const grave = off.level ?? 'paused';
    const homes = [...homesOf(this.#plan)];
    const number = off.level === 'emergency' && homes.map((home) => home.number).find(Boolean);
    const home = homes.find(({ reveal }) => reveal);
    const goOn = (): void => this.#plan.tell({ type: 'go-on' });
    this.#notice.lang = lang;
    this.#notice.dir = dir;
    this.#notice.dataset['level'] = grave;
    this.#notice.classList.toggle('brief', this.#brief);
    render(
      html`<p><strong>${text[grave].title}</strong></p>
        ${this.#brief ? nothing : html`<p>${text[grave].text}</p>`}
        ${number ? html`<p><a class="call" href="tel:${number.replace(/[^\d+*#]/g, '')}">${text.call(number)}</a></p>` : nothing}
        ${
          home
            ? html`<p><button type="button" @click=${() => home.reveal?.()}>${text.reveal}</button></p>`
            : off.why === 'stop'
              ? html`<p><button type="button" @click=${goOn}>${text.goOn}</button></p>`
              : nothing
        }`,
      this.#notice,
    );
  }
}
