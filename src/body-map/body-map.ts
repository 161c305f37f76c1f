import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { layers, type Layer } from '../data/layers.js';
import { regions, type View } from '../data/regions.js';
import { oneOf } from '../shared/warn.js';
import { styles } from './body-map.styles.js';
import { drawing } from './drawing.styles.js';
import { dressWith } from './dress-with.js';
import type * as Exploring from './explore.js';
import { figureTemplate, placesOf, show, type Spot } from './figures.js';
import type * as Listing from './list.js';
import { lookOf } from './look.js';
import { MapInput } from './map-input.js';
import { nameOf } from './names.js';
import { notices } from './notices.js';
import { paint } from './paint.js';
import { panel, summary, tools } from './panel.js';
import { Parts } from './parts.js';
import { checkValue, settingsOf, type Settings } from './settings.js';

/**
 * A body, front and back, on which a person shows where it hurts and how much. Works by pointer, by keyboard and as a
 * list of checkboxes; takes part in a form.
 *
 * @summary Shows and asks where it hurts, in a form.
 * @slot - Shown in place of the map until the script has loaded; a `<script type="application/json">` in it hides, renames
 *   or recolours regions, and adds trigger points.
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
 * @csspart missing - The sentence that an answer is missing.
 * @csspart lost - The sentence that a part could not be loaded, with a button to try again.
 * @csspart point - Each trigger point while it is explained; the shown one is also `open`.
 * @csspart explain - The panel that explains.
 * @csspart legend - What solid and hatched mean.
 * @csspart button - Every button.
 */
export class BodyMap extends MapInput {
  static override tag = 'body-map';
  static override styles = [MapInput.styles, drawing, styles];

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
  /** The list of checkboxes: `toggle` behind a button, `open` under the body, `only` in place of it. */
  @property() list: 'toggle' | 'open' | 'only' = 'toggle';
  @state() private listing: typeof Listing | undefined;
  @state() private exploring: typeof Exploring | undefined;

  #parts: Parts | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const settings = this.settings;
    if (settings.views.length === 1) this.shown = settings.views[0]!;
    checkValue(this, this.moment.chosen, settings);
    if (this.listed && !this.listing)
      this.#want('list', async () => {
        const listing = await import('./list.js');
        dressWith(this, listing.styles);
        this.listing = listing;
      });
    const deep = this.layer && oneOf(this, 'layer', this.layer, layers) !== 'skin';
    if (!this.exploring && (settings.exploring || deep || this.highlight)) {
      this.#want('explore', async () => (this.exploring = await import('./explore.js')));
    }
    if (this.exploring) {
      const link = {
        say: (sentence: string) => this.say(sentence),
        points: () => this.ownPoints,
        turn: (view: View) => (this.shown = view),
      };
      this.explorer ??= new this.exploring.Explore(this, link);
    }
  }

  protected override updated(): void {
    const { closeUp, scale } = this.settings;
    const { words } = this;
    const chosen = this.chosen;
    const barrier = this.barred ? 'aria-disabled' : this.readonly ? 'aria-readonly' : '';
    for (const svg of this.renderRoot.querySelectorAll<SVGElement>('.view > svg')) {
      show(svg, closeUp);
      this.owning?.dress(svg, this.own, (id) => nameOf(words, id));
      paint(svg, chosen, (id) => lookOf(words, id, chosen, scale), barrier);
    }
    const places = this.places.filter(({ view }) => view === this.shown);
    this.walk.keep(this.renderRoot, places, (id) => chosen.has(id), this.barred);
    this.explorer?.paint(words, this.localize.translation);
    this.tip();
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
    const notice = notices(words, danger, this.unanswered, !!this.#parts?.lost.size);
    const title = this.heading((deep ?? text).title);
    const needed = this.required && asks;
    return html`<div
      class="base"
      part="base"
      role="group"
      lang=${lang}
      dir=${dir}
      @input=${this.slide}
      @change=${this.slide}
      @focusin=${this.arrive}
      @pointerover=${this.arrive}
    >
      <div class="row spread">
        ${
          needed
            ? html`<div>
                ${title}
                <p class="muted" id="required">${text.required}</p>
              </div>`
            : title
        }
        ${tools(words, settings, this.shown, this.listed)}
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
      ${this.explorer ? html`${notice} ${this.explorer.panel(words, translation)}` : notice}
      ${asks && views.length ? panel(words, chosen, last, scale, locked) : nothing}
      ${asks ? summary(words, chosen, views.length ? last : undefined, !!past.length, locked) : nothing}
      ${
        this.listed && this.listing
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
  protected override get places(): readonly Spot[] {
    const { views, closeUp } = this.settings;
    const places = placesOf(views, closeUp);
    const { own } = this;
    return own ? places.filter(({ id }) => !own.hidden.has(id)) : places;
  }
  protected override get listed(): boolean {
    const { list, exploring } = this.settings;
    return !exploring && (list === 'only' || (this.opened ?? list === 'open'));
  }
  protected override get hint(): string {
    const { words, translation } = this.localize;
    const explored = this.settings.exploring && this.exploring?.texts(translation);
    return explored ? explored.hint : this.locked ? '' : words.map.hint;
  }

  #want(part: 'list' | 'explore', load: () => Promise<unknown>): void {
    this.#parts ??= new Parts((lost) => {
      // Offline or blocked: the map does without, says so, and the next press tries again.
      if (lost === 'list') this.opened = false;
      this.tellLost();
    });
    this.#parts.want(part, load);
  }
  protected override again(): void {
    if (this.#parts?.lost.has('list')) this.opened = true;
    this.#parts?.again();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map': BodyMap;
  }
}
