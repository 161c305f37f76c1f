import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { regions, type RegionId, type View } from '../data/regions.js';
import { warnOnce } from '../shared/warn.js';
import { styles } from './body-map.styles.js';
import { drawing } from './drawing.styles.js';
import { figureTemplate, placesOf, show, type Spot } from './figures.js';
import type * as Listing from './list.js';
import { lookOf } from './look.js';
import { MapField } from './map-field.js';
import { fit, stepped, type Act } from './model.js';
import { nameOf } from './names.js';
import { paint } from './paint.js';
import { panel, summary, tools } from './panel.js';
import { settingsOf, type Settings } from './settings.js';
import { Stroke } from './stroke.js';
import { idOf, viewOf, Walk } from './walk.js';

/**
 * A body, front and back, on which a person shows where it hurts and how much. Works by pointer, by keyboard and as a
 * list of checkboxes; takes part in a form.
 *
 * @summary Shows and asks where it hurts, in a form.
 * @slot - Shown in place of the map until the script has loaded.
 * @attr {string} value - The answer to begin with, such as "low-back-l:6 hip-crease-l".
 * @fires {Event} input - The person changed the answer; while a slider moves, at each step.
 * @fires {Event} change - The person changed the answer; for a slider, when it is let go.
 * @fires {RegionSelectEvent} region-select - The person chose a region: `id`, `side`, `intensity`.
 * @fires {RegionDeselectEvent} region-deselect - The person took a region away: `id`, `side`, `intensity`.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart figure - Each drawn body.
 * @csspart region - Each region of a body; a chosen one is also `selected`.
 * @csspart mark - Number or tick in a chosen region.
 * @csspart caption - Line under a body that says whose right it is.
 * @csspart panel - The panel about the region chosen last.
 * @csspart slider - Each slider for how strong it is.
 * @csspart list - The list of checkboxes.
 * @csspart area - Each group of that list.
 * @csspart emergency - The emergency text.
 * @csspart button - Every button.
 */
export class BodyMap extends MapField {
  static override tag = 'body-map';
  static override styles = [MapField.styles, drawing, styles];

  /** `both`, `front` or `back`. */
  @property() view: 'both' | View = 'both';
  /** `none` for the whole body, `lumbopelvic` for the close-up from the lower ribs to mid-thigh. */
  @property() zoom: 'none' | 'lumbopelvic' = 'none';
  /** The list of checkboxes: `toggle` behind a button, `open` under the body, `only` in place of it. */
  @property() list: 'toggle' | 'open' | 'only' = 'toggle';
  /** The body shown where there is room for one only. */
  @state() private shown: View = 'front';
  /** Opened or closed by the person; before that `list` decides. */
  @state() private opened: boolean | undefined;
  @state() private listing: typeof Listing | undefined;

  readonly #walk = new Walk();
  /** The region under the pointer or the focus. */
  #pointed: Element | null | undefined;
  #stroke: Stroke | undefined;
  #loading = false;

  constructor() {
    super();
    this.addEventListener('click', this.#click);
    this.addEventListener('keydown', this.#keydown);
    this.addEventListener('pointerdown', this.#down);
    this.addEventListener('touchmove', this.#hold, { passive: false });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stroke?.end();
  }

  override focus(options?: FocusOptions): void {
    (this.#walk.stop ?? this.renderRoot.querySelector<HTMLElement>('input'))?.focus(options);
  }

  protected override willUpdate(): void {
    const { views, scale } = this.settings;
    if (views.length === 1) this.shown = views[0]!;
    const { chosen } = this.moment;
    if (scale !== 'none' && fit(chosen, scale) !== chosen) {
      warnOnce(this, `value: an intensity does not fit scale="${scale}" and is left out.`);
    }
    if (this.#listed) this.#loadList();
  }

  protected override updated(): void {
    const { views, closeUp, scale } = this.settings;
    const { words } = this.localize;
    const chosen = this.chosen;
    const barrier = this.barred ? 'aria-disabled' : this.readonly ? 'aria-readonly' : '';
    for (const svg of this.renderRoot.querySelectorAll('svg')) {
      show(svg, closeUp);
      paint(svg, chosen, (id) => lookOf(words, id, chosen, scale), barrier);
    }
    const places = placesOf(views, closeUp).filter(({ view }) => view === this.shown);
    this.#walk.keep(this.renderRoot, places, (id) => chosen.has(id), this.barred);
    this.#tip();
    this.report();
  }

  protected override render(): TemplateResult {
    const { words, lang, dir } = this.localize;
    const text = words.map;
    const settings = this.settings;
    const { views, closeUp, scale } = settings;
    const chosen = this.chosen;
    const locked = this.locked;
    const { last, past } = this.moment;
    const state = [`only-${this.shown}`, closeUp && 'close', locked && 'locked', this.barred && 'barred'];
    const danger = [...chosen.keys()].some((id) => regions.get(id)!.redFlag);
    return html`<div
      class="base"
      part="base"
      role="group"
      aria-labelledby="heading"
      lang=${lang}
      dir=${dir}
      @input=${this.#slide}
      @change=${this.#slide}
      @focusin=${this.#arrive}
      @pointerover=${this.#arrive}
    >
      <div class="row spread">${this.heading(text.title)} ${tools(words, settings, this.shown, this.#listed)}</div>
      ${
        views.length
          ? html`<div class="figures ${state.filter(Boolean).join(' ')}" tabindex="-1">
                ${views.map((view) => figureTemplate(view, words))}
              </div>
              <p class="tip" aria-hidden="true"></p>
              <p class="unseen" id="keys">${text.hintKeys}</p>`
          : nothing
      }
      ${danger ? html`<p class="emergency" part="emergency" role="alert">${text.emergency}</p>` : nothing}
      ${views.length ? panel(words, chosen, last, scale, locked) : nothing}
      ${summary(words, chosen, views.length ? last : undefined, !!past.length, locked)}
      ${
        this.#listed && this.listing
          ? html`<div class="list" part="list">${this.listing.list(words, chosen, scale, locked)}</div>`
          : nothing
      }
      ${this.speech}
    </div>`;
  }

  protected override get settings(): Settings {
    return settingsOf(this);
  }
  get #listed(): boolean {
    const { list } = this.settings;
    return list === 'only' || (this.opened ?? list === 'open');
  }
  #loadList(): void {
    if (this.listing || this.#loading) return;
    this.#loading = true;
    import('./list.js')
      .then((module) => (this.listing = module))
      .catch(() => (this.opened = false))
      .finally(() => (this.#loading = false));
  }

  /** Perhaps the beginning of a stroke over several regions. */
  #down(event: PointerEvent): void {
    this.#stroke?.end();
    this.#stroke = undefined;
    const region = origin(event).closest<SVGElement>('.region');
    if (!region || event.button || !event.isPrimary || this.locked) return;
    const from = idOf(region);
    const on = !this.chosen.has(from);
    const before = this.value;
    this.#stroke = new Stroke(event, from, {
      at: (x, y) => {
        const under = this.shadowRoot!.elementFromPoint(x, y)?.closest<SVGElement>('.region');
        return under ? idOf(under) : undefined;
      },
      over: (id) => this.act({ type: 'paint', id, on, stroke: event.timeStamp }),
      done: () => this.value !== before && this.fire('change'),
    });
  }

  /** A finger that paints does not scroll. */
  #hold(event: Event): void {
    if (this.#stroke?.painting && event.cancelable) event.preventDefault();
  }

  #click(event: MouseEvent): void {
    // The end of a stroke; a press by a key or by assistive technology counts no clicks.
    if (this.#stroke?.painting && event.detail) return;
    const target = origin(event);
    // Pressing a <label> for the element clicks the element itself.
    if (target === this) return this.focus();
    const region = target.closest<SVGElement>('.region');
    const control = target.closest<HTMLElement>('[data-do]');
    if (region) this.press({ type: 'toggle', id: idOf(region) });
    else if (control) this.#do(control.dataset as { do: string; id?: RegionId });
    // A slider pressed where it already stands fires nothing by itself, but it is an answer.
    else if (target.matches('.unrated')) this.press(rating(target as HTMLInputElement));
  }

  #do({ do: name, id = this.moment.last }: { do: string; id?: RegionId }): void {
    if (name === 'front' || name === 'back') this.shown = name;
    else if (name === 'zoom') this.zoom = this.settings.closeUp ? 'none' : 'lumbopelvic';
    else if (name === 'list') this.opened = !this.#listed;
    else this.press({ type: name, id } as Act);
    // The button may be gone now, and the focus with it.
    void this.updateComplete.then(() => {
      const active = this.shadowRoot!.activeElement;
      if (!active || active.matches(':disabled')) this.focus({ preventScroll: true });
    });
  }

  /** Sliders, and the checkboxes of the list. */
  #slide(event: Event): void {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const id = input.dataset.id as RegionId;
    const change = event.type === 'change';
    if (input.type === 'checkbox') {
      if (!change) return;
      this.press({ type: 'toggle', id });
      // It may have been one too many.
      input.checked = this.chosen.has(id);
    } else if (!change) {
      this.act(rating(input));
    } else {
      // Let go: the next slide is undone by itself.
      this.act({ type: 'show', id });
      this.fire('change');
    }
  }

  #keydown(event: KeyboardEvent): void {
    const region = origin(event).closest<SVGElement>('.region');
    const { key } = event;
    if (!region || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = idOf(region);
    const sign = key === '+' || key === '=' ? 1 : key === '-' ? -1 : undefined;
    if (key === ' ' || key === 'Enter') {
      this.press({ type: 'toggle', id });
    } else if (sign) {
      const intensity = stepped(this.chosen.get(id), sign, this.settings.scale);
      if (intensity !== undefined) this.press({ type: 'rate', id, intensity });
    } else {
      const { words, dir } = this.localize;
      const { views, closeUp } = this.settings;
      const places = placesOf(views, closeUp);
      const spot = this.#walk.next(event, region, places, dir === 'rtl', (each) => nameOf(words, each));
      if (spot === undefined) return;
      if (spot) this.#go(spot);
    }
    event.preventDefault();
  }

  /** Takes the focus to a place, and to its body where there is room for one only. */
  #go(spot: Spot): void {
    this.shown = spot.view;
    void this.updateComplete.then(() => this.#walk.find(this.renderRoot, spot)?.focus());
  }

  /** The pointer or the focus came to something: show its name, and let Tab come back to it. */
  #arrive(event: Event): void {
    const target = event.target as Element;
    // A browser that points at a missing answer gives the focus to the figures.
    if (event.type === 'focusin' && target.matches('.figures')) return this.focus();
    const region = target.closest<SVGElement>('.region');
    if (region && event.type === 'focusin') {
      this.#walk.hold(region, this.barred);
      this.shown = viewOf(region);
    }
    this.#pointed = region ?? this.shadowRoot!.activeElement?.closest('.region');
    this.#tip();
  }

  #tip(): void {
    const tip = this.renderRoot.querySelector('.tip');
    const hint = this.locked ? '' : this.localize.words.map.hint;
    if (tip) tip.textContent = this.#pointed?.getAttribute('aria-label') ?? hint;
  }
}

/** What an event happened to, inside. */
const origin = (event: Event): HTMLElement => event.composedPath()[0] as HTMLElement;

const rating = (input: HTMLInputElement): Act => ({
  type: 'rate',
  id: input.dataset.id as RegionId,
  intensity: input.valueAsNumber,
});

declare global {
  interface HTMLElementTagNameMap {
    'body-map': BodyMap;
  }
}
