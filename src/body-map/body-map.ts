import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { layers, type Layer } from '../data/layers.js';
import { regions, type RegionId, type View } from '../data/regions.js';
import { oneOf, warnOnce } from '../shared/warn.js';
import { styles } from './body-map.styles.js';
import { drawing } from './drawing.styles.js';
import type * as Exploring from './explore.js';
import { figureTemplate, placesOf, show, type Spot } from './figures.js';
import type * as Listing from './list.js';
import { lookOf } from './look.js';
import { MapField } from './map-field.js';
import { fit, stepped, type Act } from './model.js';
import { nameOf } from './names.js';
import type * as Owning from './own.js';
import { paint } from './paint.js';
import { panel, summary, tools } from './panel.js';
import { settingsOf, type Settings } from './settings.js';
import { ratingOf } from './slider.js';
import { Stroke } from './stroke.js';
import { idOf, leads, loadMoves, viewOf, Walk, withMoves } from './walk.js';

/**
 * A body, front and back, on which a person shows where it hurts and how much. Works by pointer, by keyboard and as a
 * list of checkboxes; takes part in a form.
 *
 * @summary Shows and asks where it hurts, in a form.
 * @slot - Shown in place of the map until the script has loaded; a `<script type="application/json">` in it hides, renames
 *   or recolours regions.
 * @attr {string} value - The answer to begin with, such as "low-back-l:6 hip-crease-l".
 * @fires {Event} input - The person changed the answer; while a slider moves, at each step.
 * @fires {Event} change - The person changed the answer; for a slider, when it is let go.
 * @fires {RegionSelectEvent} region-select - The person chose a region: `id`, `side`, `intensity`.
 * @fires {RegionDeselectEvent} region-deselect - The person took a region away: `id`, `side`, `intensity`.
 * @fires {TriggerPointOpenEvent} trigger-point-open - The person opened a trigger point: `id`, `side`.
 * @fires {ContentErrorEvent} content-error - Regions of your own were refused, see `errors`; the map stays as it was.
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
 * @csspart point - Each trigger point while it is explained; the shown one is also `open`.
 * @csspart explain - The panel that explains.
 * @csspart legend - What solid and hatched mean.
 * @csspart button - Every button.
 */
export class BodyMap extends MapField {
  static override tag = 'body-map';
  static override styles = [MapField.styles, drawing, styles];

  /** `both`, `front` or `back`. */
  @property() view: 'both' | View = 'both';
  /** `none` for the whole body, `lumbopelvic` for the close-up from the lower ribs to mid-thigh. */
  @property() zoom: 'none' | 'lumbopelvic' = 'none';
  /** `select` asks where it hurts, `explore` shows trigger points and where their pain can travel. */
  @property() mode: 'select' | 'explore' = 'select';
  /** How deep to look: `skin`, `muscles` or `bones`. Empty: muscles while exploring, else skin. */
  @property() layer: Layer | '' = '';
  /** A trigger point to show, such as "tp-iliacus-l". */
  @property() highlight = '';
  /** Address of a JSON file with regions of your own; instead of it a `<script type="application/json">` child. */
  @property() src = '';
  /** The list of checkboxes: `toggle` behind a button, `open` under the body, `only` in place of it. */
  @property() list: 'toggle' | 'open' | 'only' = 'toggle';
  /** The body shown where there is room for one only. */
  @state() private shown: View = 'front';
  /** Opened or closed by the person; before that `list` decides. */
  @state() private opened: boolean | undefined;
  @state() private listing: typeof Listing | undefined;
  @state() private exploring: typeof Exploring | undefined;

  readonly #walk = new Walk();
  /** The region under the pointer or the focus. */
  #pointed: Element | null | undefined;
  #stroke: Stroke | undefined;
  #explore: Exploring.Explore | undefined;
  #owning: typeof Owning | undefined;
  #loading: Set<string> | undefined;

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('src')) this.#bring();
    const { views, scale, exploring } = this.settings;
    if (views.length === 1) this.shown = views[0]!;
    const { chosen } = this.moment;
    if (scale !== 'none' && fit(chosen, scale) !== chosen) {
      warnOnce(this, `value: an intensity does not fit scale="${scale}" and is left out.`);
    }
    if (this.#listed && !this.listing) this.#load('listing', async () => (this.listing = await import('./list.js')));
    const deep = this.layer && oneOf(this, 'layer', this.layer, layers) !== 'skin';
    if (!this.exploring && (exploring || deep || this.highlight)) {
      this.#load('exploring', async () => (this.exploring = await import('./explore.js')));
    }
    if (this.exploring) this.#explore ??= new this.exploring.Explore(this, (sentence) => this.say(sentence));
  }

  protected override firstUpdated(): void {
    // A child of an element that is just being read may still come.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#bring(), { once: true });
    } else this.#bring();
  }

  protected override updated(): void {
    const { closeUp, scale } = this.settings;
    const { words } = this;
    const chosen = this.chosen;
    const barrier = this.barred ? 'aria-disabled' : this.readonly ? 'aria-readonly' : '';
    for (const svg of this.renderRoot.querySelectorAll<SVGElement>('.view > svg')) {
      show(svg, closeUp);
      this.#owning?.dress(svg, this.own, (id) => nameOf(words, id));
      paint(svg, chosen, (id) => lookOf(words, id, chosen, scale), barrier);
    }
    const places = this.#places.filter(({ view }) => view === this.shown);
    this.#walk.keep(this.renderRoot, places, (id) => chosen.has(id), this.barred);
    this.#explore?.paint(words, this.localize.translation);
    this.#tip();
    this.nameGroup();
    this.report();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { lang, dir, translation } = this.localize;
    const text = words.map;
    const settings = this.settings;
    const { views, closeUp, scale, exploring } = settings;
    const asks = !exploring;
    const deep = exploring ? this.exploring?.texts(translation) : undefined;
    const chosen = this.chosen;
    const locked = this.locked;
    const { last, past } = this.moment;
    const state = [`only-${this.shown}`, closeUp && 'close', locked && 'locked', this.barred && 'barred'];
    const danger = [...chosen.keys()].some((id) => regions.get(id)!.redFlag);
    // Written out, and joined where that is rare: each binding costs every map memory.
    const drawn = (view: View) => (views.includes(view) ? figureTemplate(view, words) : nothing);
    const alarm = danger ? html`<p class="emergency" part="emergency" role="alert">${text.emergency}</p>` : nothing;
    return html`<div
      class="base"
      part="base"
      role="group"
      lang=${lang}
      dir=${dir}
      @input=${this.#slide}
      @change=${this.#slide}
      @focusin=${this.#arrive}
      @pointerover=${this.#arrive}
    >
      <div class="row spread">
        ${this.heading((deep ?? text).title)} ${tools(words, settings, this.shown, this.#listed)}
      </div>
      ${
        views.length
          ? html`<div class="figures ${state.filter(Boolean).join(' ')}" tabindex="-1">
                ${drawn('front')}${drawn('back')}
              </div>
              <p class="tip" aria-hidden="true"></p>
              <p class="unseen" id="keys">${(deep ?? text).hintKeys}</p>`
          : nothing
      }
      ${this.#explore ? html`${alarm} ${this.#explore.panel(words, translation)}` : alarm}
      ${asks && views.length ? panel(words, chosen, last, scale, locked) : nothing}
      ${asks ? summary(words, chosen, views.length ? last : undefined, !!past.length, locked) : nothing}
      ${
        this.#listed && this.listing
          ? html`<div class="list" part="list">
              ${this.listing.list(words, chosen, scale, locked, this.own?.hidden)}
            </div>`
          : nothing
      }
      ${this.speech}
    </div>`;
  }

  protected override get settings(): Settings {
    return settingsOf(this);
  }
  /** The regions that are offered. */
  get #places(): readonly Spot[] {
    const { views, closeUp } = this.settings;
    const places = placesOf(views, closeUp);
    const { own } = this;
    return own ? places.filter(({ id }) => !own.hidden.has(id)) : places;
  }
  get #listed(): boolean {
    const { list, exploring } = this.settings;
    return !exploring && (list === 'only' || (this.opened ?? list === 'open'));
  }

  /** What only some readers need. */
  #load(part: 'listing' | 'exploring', load: () => Promise<unknown>): void {
    const loading = (this.#loading ??= new Set());
    if (loading.has(part)) return;
    loading.add(part);
    // Offline or blocked: the map does without, and tries again when it is next asked.
    load().catch(() => {
      loading.delete(part);
      if (part === 'listing') this.opened = false;
    });
  }

  /** Takes over the page's own regions; refused ones leave the map as it was. */
  #bring(): void {
    const { src } = this;
    const child = this.querySelector(':scope > script[type="application/json"]');
    if (!src && !child) return void (this.own = undefined);
    const load = async (): Promise<void> => {
      this.#owning = await import('./own.js');
      const result = await this.#owning.readOwn(src, child?.textContent ?? '', this.baseURI);
      if (src !== this.src) return;
      if (result.ok) {
        this.own = result.value;
        if (this.own.points) warnOnce(this, 'triggerPoints: own trigger points are not shown yet; the regions are.');
      } else this.refuse(...result.errors);
    };
    load().catch(() => this.refuse('what it takes to read the regions of this page could not be loaded.'));
  }

  /** Perhaps the beginning of a stroke over several regions. */
  #down(event: PointerEvent): void {
    this.#stroke?.end();
    this.#stroke = undefined;
    const region = origin(event).closest<SVGElement>('.region');
    if (!region || event.button || !event.isPrimary || this.locked || this.mode === 'explore') return;
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
    if (this.#explore?.press(target)) return;
    // Pressing a <label> for the element clicks the element itself.
    if (target === this) return this.focus();
    const region = target.closest<SVGElement>('.region');
    const control = target.closest<HTMLElement>('[data-do]');
    if (region) this.#toggle(region);
    else if (control) this.#do(control.dataset as { do: string; id?: RegionId });
    // A slider pressed where it already stands fires nothing by itself, but it is an answer.
    else if (target.matches('.unrated')) this.press(ratingOf(target as HTMLInputElement));
  }

  /** While the explaining part is on its way a region is neither answer nor question. */
  #toggle(region: SVGElement): void {
    if (!this.settings.exploring) this.press({ type: 'toggle', id: idOf(region) });
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
      this.act(ratingOf(input));
    } else {
      // Let go: the next slide is undone by itself.
      this.act({ type: 'show', id });
      this.fire('change');
    }
  }

  #keydown(event: KeyboardEvent): void {
    if (this.#explore?.key(event)) return;
    const region = origin(event).closest<SVGElement>('.region');
    const { key } = event;
    if (!region || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = idOf(region);
    const sign = key === '+' || key === '=' ? 1 : key === '-' ? -1 : undefined;
    if (key === ' ' || key === 'Enter') {
      this.#toggle(region);
    } else if (sign && this.mode !== 'explore') {
      const intensity = stepped(this.chosen.get(id), sign, this.settings.scale);
      if (intensity !== undefined) this.press({ type: 'rate', id, intensity });
    } else {
      if (!leads(key)) return;
      const { words } = this;
      const toLeft = this.localize.dir === 'rtl';
      withMoves(
        (moves) => {
          const spot = this.#walk.next(moves, event, region, this.#places, toLeft, (each) => nameOf(words, each));
          if (spot) this.#go(spot);
        },
        () => warnOnce(this, 'the keys for moving could not be loaded.'),
      );
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
    if (event.type === 'focusin') this.nameGroup();
    if (region && event.type === 'focusin') {
      this.#walk.hold(region, this.barred);
      // Without it the first key tries again, and tells.
      loadMoves().catch(() => undefined);
      this.shown = viewOf(region);
    }
    this.#pointed = region ?? this.shadowRoot!.activeElement?.closest('.region');
    this.#tip();
  }

  #tip(): void {
    const tip = this.renderRoot.querySelector('.tip');
    const { words, translation } = this.localize;
    const explored = this.settings.exploring && this.exploring?.texts(translation);
    const hint = explored ? explored.hint : this.locked ? '' : words.map.hint;
    if (tip) tip.textContent = this.#pointed?.getAttribute('aria-label') ?? hint;
  }
}

/** What an event happened to, inside. */
const origin = (event: Event): HTMLElement => event.composedPath()[0] as HTMLElement;

declare global {
  interface HTMLElementTagNameMap {
    'body-map': BodyMap;
  }
}
