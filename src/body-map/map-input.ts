import { state } from 'lit/decorators.js';
import type { RegionId, View } from '../data/regions.js';
import { warnOnce } from '../shared/warn.js';
import type { Explore } from './explore.js';
import type { Spot } from './figures.js';
import { MapField } from './map-field.js';
import { stepped, type Act } from './model.js';
import { nameOf } from './names.js';
import { ratingOf } from './slider.js';
import type { Brush, Stroke } from './stroke.js';
import { idOf, leads, loadHands, viewOf, Walk, withHands } from './walk.js';

/** How a person works the map: pointer, stroke, keyboard, sliders and buttons. One listener a type hears all of it. */
export abstract class MapInput extends MapField {
  /** The body shown where there is room for one only. */
  @state() protected shown: View = 'front';
  /** The list, opened or closed by the person; before that `list` decides. */
  @state() protected opened: boolean | undefined;

  protected readonly walk = new Walk();
  /** Explains, once it is there. */
  protected explorer: Explore | undefined;
  /** The region under the pointer or the focus. */
  #pointed: Element | null | undefined;
  #stroke: Stroke | undefined;

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
    (this.walk.stop ?? this.renderRoot.querySelector<HTMLElement>('input'))?.focus(options);
  }

  /** Perhaps the beginning of a stroke over several regions. */
  #down(event: PointerEvent): void {
    this.#stroke?.end();
    this.#stroke = undefined;
    const region = origin(event).closest<SVGElement>('.region');
    if (!region || event.button || !event.isPrimary || this.locked || this.settings.exploring) return;
    const from = idOf(region);
    const on = !this.chosen.has(from);
    const before = this.value;
    const brush: Brush = {
      at: (x, y) => {
        const under = this.shadowRoot!.elementFromPoint(x, y)?.closest<SVGElement>('.region');
        return under ? idOf(under) : undefined;
      },
      over: (id) => this.act({ type: 'paint', id, on, stroke: event.timeStamp }),
      done: () => this.value !== before && this.fire('change'),
    };
    withHands(
      ({ Stroke }, late) => {
        // A finger may have left meanwhile; a mouse tells by its buttons.
        if (late && event.pointerType === 'touch' && !region.hasPointerCapture(event.pointerId)) return;
        if (!this.isConnected) return;
        this.#stroke?.end();
        this.#stroke = new Stroke(event, from, brush);
      },
      () => undefined,
    );
  }

  /** A finger that paints does not scroll. */
  #hold(event: Event): void {
    if (this.#stroke?.painting && event.cancelable) event.preventDefault();
  }

  #click(event: MouseEvent): void {
    // The end of a stroke; a press by a key or by assistive technology counts no clicks.
    if (this.#stroke?.painting && event.detail) return;
    const target = origin(event);
    if (this.explorer?.press(target)) return;
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
    else if (name === 'list') this.opened = !this.listed;
    else if (name === 'again') this.again();
    else this.press({ type: name, id } as Act);
    // The button may be gone now, and the focus with it.
    void this.updateComplete.then(() => {
      const active = this.shadowRoot!.activeElement;
      if (!active || active.matches(':disabled')) this.focus({ preventScroll: true });
    });
  }

  /** Sliders, and the checkboxes of the list. */
  protected slide(event: Event): void {
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
    const region = origin(event).closest<SVGElement>('.region');
    const { key } = event;
    const name = (id: RegionId): string => nameOf(this.words, id);
    // In the middle of a name a space belongs to it.
    const spelling = key === ' ' && this.walk.spells(event, this.places, name);
    if (!spelling && this.explorer?.key(event)) return;
    if (!region || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = idOf(region);
    const sign = key === '+' || key === '=' ? 1 : key === '-' ? -1 : undefined;
    if (!spelling && (key === ' ' || key === 'Enter')) {
      this.#toggle(region);
    } else if (sign && !this.settings.exploring) {
      const intensity = stepped(this.chosen.get(id), sign, this.settings.scale);
      if (intensity !== undefined) this.press({ type: 'rate', id, intensity });
    } else {
      if (!leads(key)) return;
      const toLeft = this.localize.dir === 'rtl';
      withHands(
        (hands) => {
          const spot = this.walk.next(hands, event, region, this.places, toLeft, name);
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
    void this.updateComplete.then(() => this.walk.find(this.renderRoot, spot)?.focus());
  }

  /** The pointer or the focus came to something: show its name, and let Tab come back to it. */
  protected arrive(event: Event): void {
    const target = event.target as Element;
    // A browser that points at a missing answer gives the focus to the figures.
    if (event.type === 'focusin' && target.matches('.figures')) return this.focus();
    const region = target.closest<SVGElement>('.region');
    if (event.type === 'focusin') this.nameGroup();
    // Without it the first key tries again, and tells.
    if (region) loadHands().catch(() => undefined);
    if (region && event.type === 'focusin') {
      this.walk.hold(region, this.barred);
      this.shown = viewOf(region);
    }
    this.#pointed = region ?? this.shadowRoot!.activeElement?.closest('.region');
    this.tip();
  }

  protected tip(): void {
    const tip = this.renderRoot.querySelector('.tip');
    if (tip) tip.textContent = this.#pointed?.getAttribute('aria-label') ?? this.hint;
  }

  protected abstract zoom: 'none' | 'lumbopelvic';
  /** The list is asked for. */
  protected abstract readonly listed: boolean;
  /** The regions that are offered. */
  protected abstract readonly places: readonly Spot[];
  /** What stands under the bodies while nothing is pointed at. */
  protected abstract readonly hint: string;
  /** Asks once more for what could not be loaded. */
  protected abstract again(): void;
}

/** What an event happened to, inside. */
const origin = (event: Event): HTMLElement => event.composedPath()[0] as HTMLElement;
