import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { regions } from '../data/regions.js';
import { map } from '../data/words/en/map.js';
import { regions as regionWords } from '../data/words/en/regions.js';
import { FormField } from '../shared/form-field.js';
import { Localize } from '../shared/localize.js';
import { warnOnce } from '../shared/warn.js';
import { answer, RegionDeselectEvent, RegionSelectEvent, type RegionAnswer } from './body-map.events.js';
import type * as Exporting from './exports.js';
import { act, empty, fit, parse, serialise, start, type Act, type Chosen, type Scale, type State } from './model.js';
import type { MapWords } from './names.js';
import type * as Owning from './own.js';
import { sentenceFor } from './sentences.js';
import type { Settings } from './settings.js';

type PictureOptions = Exporting.SheetOptions & { readonly width?: number };

/** A map as JSON. */
export interface MapRecord {
  readonly scale: Scale;
  readonly regions: readonly RegionAnswer[];
}

/** What the map answers: the part of it that a form, a script and the page hear from. */
export abstract class MapField extends FormField {
  /** How much it hurts: `none` does not ask, `3` asks mild to strong, `10` asks 0–10. */
  @property() scale: Scale = 'none';
  /** How many regions a person may choose, 1–74. */
  @property({ type: Number }) max = regions.size;

  /** Address of a JSON file with regions of your own; instead of it a `<script type="application/json">` child. */
  @property() src = '';

  @state() protected moment = empty;
  /** An answer was asked for and there is none: it is said until there is one. */
  @state() protected unanswered = false;

  /** The page's own regions. */
  @state() protected own: Owning.Own | undefined;

  protected owning: typeof Owning | undefined;
  /** The page's own content is on its way. */
  #coming = false;
  #heard = false;

  protected readonly localize = new Localize(this, { map, regions: regionWords });

  /** The answer now, such as "low-back-l:6 hip-crease-l". */
  get value(): string {
    return serialise(this.chosen);
  }
  set value(text: string | null) {
    this.touched = true;
    this.read(text ?? '');
  }

  /** The answer now as objects, in the order in which the regions were chosen. */
  get regions(): RegionAnswer[] {
    return [...this.chosen].map(([id, intensity]) => answer(id, intensity));
  }

  /** What `JSON.stringify` keeps of a map: how it was asked, and the answer. */
  toJSON(): MapRecord {
    return { scale: this.settings.scale, regions: this.regions };
  }

  /** The answer as one row for a table, by default under a row of names; RFC 4180, safe to open in a spreadsheet. */
  async toCSV(options?: Exporting.CsvOptions): Promise<string> {
    return (await this.#exports()).toCSV(this.toJSON(), options);
  }

  /** The answer as a page to print: an SVG file that needs nothing else. Nothing is sent anywhere. */
  async toSVG(options?: Exporting.SheetOptions): Promise<string> {
    return (await this.#exports()).toSVG(this.#answer, this.#sheet(options));
  }

  /**
   * The same page as a picture, a PNG.
   * @param options also `width` in pixels, 200–4000
   * @throws {Error} when the browser has no memory for the picture
   */
  async toBlob(options?: PictureOptions): Promise<Blob> {
    return (await this.#exports()).toBlob(this.#answer, this.#sheet(options));
  }

  /** @throws {Error} when what it takes cannot be loaded; the next call tries again */
  async #exports(): Promise<typeof Exporting> {
    try {
      return await import('./exports.js');
    } catch {
      this.tellLost();
      throw new Error('<body-map>: could not be loaded; try again.');
    }
  }

  get #answer(): Exporting.MapAnswer {
    return { ...this.toJSON(), words: this.words };
  }
  /** The page shows what the map shows, unless it is asked for something else. */
  #sheet(options?: PictureOptions): PictureOptions {
    const { lang, dir } = this.localize;
    return { title: this.label, ...this.settings, lang, dir, ...options };
  }

  /** Takes every region away; can be undone. Fires nothing. */
  clear(): void {
    this.touched = true;
    this.#set(act(this.moment, { type: 'clear' }));
  }

  /** Takes back the last change. Fires nothing. */
  undo(): void {
    this.touched = true;
    this.#set(act(this.moment, { type: 'undo' }));
  }

  /** Says that a part could not be loaded. */
  protected tellLost(): void {
    this.say(this.words.map.lost);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('src')) this.#bring();
    if (this.moment.chosen.size || !this.required) this.unanswered = false;
    if (!this.required || this.#heard) return;
    this.#heard = true;
    this.addEventListener('invalid', () => (this.unanswered = !this.moment.chosen.size));
  }

  protected override firstUpdated(): void {
    // A child of an element that is just being read may still come.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#bring(), { once: true });
    } else this.#bring();
  }

  /** Takes over the page's own regions; refused ones leave the map as it was. */
  #bring(): void {
    const { src } = this;
    const child = this.querySelector(':scope > script[type="application/json"]');
    if (!src && !child) return void (this.own = undefined);
    this.#coming = true;
    const load = async (): Promise<void> => {
      this.owning = await import('./own.js');
      const result = await this.owning.readOwn(src, child?.textContent ?? '', this.baseURI);
      if (src !== this.src) return;
      this.#coming = false;
      this.requestUpdate();
      if (result.ok) this.own = result.value;
      else this.refuse(...result.errors);
    };
    load().catch(() => this.refuse('what it takes to read the regions of this page could not be loaded.'));
  }

  /** Trigger points of the page's own; `undefined` while they are on their way. */
  protected get ownPoints(): readonly Owning.OwnPoint[] | undefined {
    return this.#coming ? undefined : (this.own?.points ?? []);
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.unanswered = false;
  }

  protected override read(text: string): void {
    const { chosen, refused } = parse(text);
    if (refused.length) {
      const some = refused.slice(0, 3).join(' ').slice(0, 120);
      const more = refused.length > 3 ? ` and ${refused.length - 3} more` : '';
      warnOnce(this, `value: left out "${some}"${more}; expected region ids, such as "low-back-l:6 hip-crease-l".`);
    }
    this.#set(start(chosen));
  }

  /** What is chosen, as the scale has it. */
  protected get chosen(): Chosen {
    return fit(this.moment.chosen, this.settings.scale);
  }
  protected get locked(): boolean {
    return this.readonly || this.barred;
  }

  #set(moment: State): void {
    this.moment = moment;
    if (this.hasUpdated) this.report();
  }

  /** Tells the form. */
  protected report(): void {
    this.internals.setFormValue(this.value);
    const missing = this.required && !this.moment.chosen.size;
    if (!missing && this.validity.valid) return;
    const anchor = this.renderRoot.querySelector<HTMLElement>('.figures, input') ?? undefined;
    this.internals.setValidity({ valueMissing: missing }, missing ? this.localize.words.map.missing : '', anchor);
  }

  /** A <label> for the map is what it is called; read again at each turn, for nobody tells when it changes. */
  protected nameGroup(): void {
    // To look for labels costs a walk through the page: only a map that can have one does.
    const labels = this.id || this.closest('label') ? [...this.internals.labels] : [];
    const texts = labels.map(({ textContent }) => textContent!.replace(this.textContent, '').trim());
    const name = texts.filter(Boolean).join(' ');
    const base = this.renderRoot.querySelector('.base')!;
    base.setAttribute(name ? 'aria-label' : 'aria-labelledby', name || 'heading');
    base.removeAttribute(name ? 'aria-labelledby' : 'aria-label');
    // A group can have no `aria-required`.
    const told = [this.required && 'required', this.unanswered && 'missing'].filter(Boolean).join(' ');
    if (told || base.hasAttribute('aria-describedby')) base.setAttribute('aria-describedby', told);
  }

  /** Something the person did: it takes effect, the page is told, and it is spoken. */
  protected act(what: Act): boolean {
    if (this.locked) return false;
    const { words } = this;
    const { max, scale } = this.settings;
    const before = this.chosen;
    const next = act(this.moment, what, max);
    if (next === this.moment) {
      if ('id' in what && !before.has(what.id) && before.size >= max) this.say(words.map.full(max));
      return false;
    }
    this.touched = true;
    this.#set(next);
    if (what.type === 'show') return false;
    const after = this.chosen;
    for (const [id, value] of before)
      if (!after.has(id)) this.dispatchEvent(new RegionDeselectEvent(answer(id, value)));
    for (const [id, value] of after) if (!before.has(id)) this.dispatchEvent(new RegionSelectEvent(answer(id, value)));
    this.fire('input');
    this.say(sentenceFor(what, after, words, scale));
    return true;
  }

  /** An act that is over at once, unlike a slide. */
  protected press(what: Act): void {
    if (this.act(what)) this.fire('change');
  }

  protected fire(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** The words of the language, with the page's own names. */
  protected get words(): MapWords {
    const { words } = this.localize;
    return this.own ? { map: words.map, regions: words.regions, own: this.own.names } : words;
  }

  protected abstract get settings(): Settings;
}
