import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DiaryEntry, DiaryFormat } from '../data/diary.js';
import { diary } from '../data/words/en/diary.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import type { Joins, Plan, PlanSnapshot } from '../shared/plan.js';
import { inRange, shown, warnOnce } from '../shared/warn.js';
import { styles } from './pain-diary.styles.js';
import type { Imported, Room } from './room.js';

/**
 * A diary of tenderness and of what was done: entries by the minute, a picture of how it goes, files to take along, a sheet
 * for the next visit. Nothing is sent, and nothing is stored unless the page says `persist`.
 *
 * @summary A private diary of tenderness, with a picture of how it goes.
 * @slot - Shown in place of the diary until the script has loaded.
 * @fires {DiaryAddEvent} diary-add - Entries are new: `entries`.
 * @fires {DiaryChangeEvent} diary-change - Entries were edited: `entries`.
 * @fires {DiaryRemoveEvent} diary-remove - Entries were deleted: `entries`.
 * @fires {DiaryClearEvent} diary-clear - Everything was deleted: `entries` as they were.
 * @fires {ContentErrorEvent} content-error - Entries of the page, or the text of a file, were refused: `errors`.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart subheading - A heading within.
 * @csspart form - The entry that is being written.
 * @csspart place - One place on the form.
 * @csspart scale - The numbers from 0 to 10.
 * @csspart field - A field for date, text or choice.
 * @csspart problem - What is missing on the form.
 * @csspart undo - The line that offers to take the last act back.
 * @csspart trend - The picture with all that belongs to it.
 * @csspart picture - The drawing itself.
 * @csspart summary - What the picture says, in words.
 * @csspart value - The entry that is pointed at in the picture.
 * @csspart table - The same as a table.
 * @csspart entry - One entry of the list.
 * @csspart files - The fold with print, files and delete.
 * @csspart message - What came of a file.
 * @csspart where - Where the entries are.
 * @csspart button - Every button; the main one is also `primary`.
 */
export class PainDiary extends UnknotElement implements Joins {
  static override tag = 'pain-diary';
  static override styles = [UnknotElement.styles, styles];

  /** Keeps the entries in this browser (IndexedDB), under this name; the empty name is one too. Without it they are in memory only. */
  @property() persist: string | null = null;
  /** The plan of the page: its marks are proposed, what was done and rated there becomes entries. */
  @property({ attribute: false }) plan: Plan | undefined;

  @state() private room: Room | undefined;
  @state() private failed = false;

  /** The plan as it was when the diary joined it. @internal */
  met: PlanSnapshot | undefined;

  readonly #localize = new Localize(this, { diary });
  #leave: (() => void) | undefined;
  #loading: Promise<Room> | undefined;
  #given: unknown;
  #refused = false;

  /** All entries, oldest first. Once it is set, `updateComplete` waits until they are checked; with `persist` they join what is kept. */
  get entries(): readonly DiaryEntry[] {
    return this.room?.entries ?? [];
  }
  set entries(entries: readonly Partial<DiaryEntry>[]) {
    if (this.room) this.room.take(entries);
    else {
      this.#given = entries;
      this.#load().catch(() => undefined);
    }
  }

  /** What is said when a part of the diary did not load. */
  get lost(): string {
    return this.#localize.words.diary.failed;
  }

  /**
   * Adds an entry; time and id are made up when they are missing. As with the form, the plan that the diary has then is told
   * the ratings; it is not told those of `entries` and of files.
   * @returns the entry once it is kept, or nothing when it was refused
   */
  async add(entry: Partial<DiaryEntry>): Promise<DiaryEntry | undefined> {
    const room = await this.#load();
    const added = room.add(entry);
    await room.settled;
    return added;
  }

  /** Deletes an entry, and its ratings from the plan. @returns was it there? */
  async delete(id: string): Promise<boolean> {
    const room = await this.#load();
    await room.settled;
    const known = room.delete(id);
    await room.settled;
    return known;
  }

  /** Deletes everything, in storage too, and its ratings from the plan. */
  async clear(): Promise<void> {
    const room = await this.#load();
    room.clear();
    await room.settled;
  }

  /** The whole diary as the text of a file: `csv`, `json` or `fhir`. */
  async export(format: DiaryFormat): Promise<string> {
    const room = await this.#load();
    await room.settled;
    return room.export(format);
  }

  /** Takes the entries of a file over; each is there once. What is wrong is told, and then nothing is taken. */
  async import(text: string, format?: DiaryFormat): Promise<Imported> {
    const room = await this.#load();
    const result = await room.import(text, format);
    if (!result.ok) this.refuse(...result.errors);
    return result;
  }

  /** Opens the form for a new entry. */
  async open(): Promise<void> {
    (await this.#load()).open();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#press);
    // An answer is no input of the page's form.
    root.addEventListener('input', (event) => event.stopPropagation());
    for (const type of ['pointerover', 'focusin']) {
      root.addEventListener(type, () => void this.#load().catch(() => undefined), { once: true });
    }
    return root;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    const room = await this.#loading?.catch(() => undefined);
    await room?.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('plan')) return;
    this.#leave?.();
    this.#leave = undefined;
    const { plan } = this;
    this.met = plan?.snapshot;
    // What is loaded waits until the plan has something to write down.
    if (plan && !this.room) this.#leave = plan.subscribe(() => this.requestUpdate());
  }

  protected override updated(): void {
    const refused = this.room?.whereabouts === 'refused';
    if (refused && !this.#refused) this.say(this.#localize.words.diary.refused);
    this.#refused = refused;
    const { done = [], ratings = [] } = this.plan?.snapshot ?? {};
    const wanted = this.persist !== null || done.length || ratings.length;
    if (this.room) this.#leave?.();
    else if (wanted && !this.failed) this.#load().catch(() => undefined);
  }

  protected override render(): TemplateResult {
    const { words, lang, dir } = this.#localize;
    const { title, about, add, files, clinician, failed } = words.diary;
    const { room } = this;
    return html`<div class="base" part="base" role="group" aria-labelledby="heading" lang=${lang} dir=${dir}>
      ${this.heading(title)}
      ${
        room?.form() ??
        html`${room?.entries.length ? nothing : html`<p>${about}</p>`}
          <button part="button primary" class="primary start" type="button" data-act="add">${add}</button>`
      }
      ${this.failed ? html`<p class="note">${failed}</p>` : nothing} ${room?.rest() ?? nothing}
      <details part="files">
        <summary>${files}</summary>
        ${room?.fold() ?? nothing}
      </details>
      <div class="about small muted">
        ${this.#where()}
        <p>${clinician}</p>
      </div>
      ${this.speech}
    </div>`;
  }

  #where(): TemplateResult {
    const { memory, device, refused, again } = this.#localize.words.diary;
    if (this.room?.whereabouts === 'refused') {
      return html`<div class="note refused" part="where">
        ${refused}<button part="button" type="button" data-act="again">${again}</button>
      </div>`;
    }
    return html`<p part="where">${this.persist === null ? memory : device}</p>`;
  }

  readonly #press = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('button[data-act]');
    if (!pressed) return;
    const { act = '', ...data } = pressed.dataset;
    if (this.room) this.room.press(act, data);
    else {
      this.#load().then(
        (room) => room.press(act, data),
        () => this.say(this.lost),
      );
    }
  };

  /** The name in storage; `undefined` for memory. */
  get #name(): string | undefined {
    if (this.persist === null) return undefined;
    if (/^[\w-]{0,40}$/.test(this.persist)) return this.persist;
    warnOnce(
      this,
      `persist="${shown(this.persist)}": expected up to 40 letters, digits, - or _; using the empty name.`,
    );
    return '';
  }

  #load(): Promise<Room> {
    this.#loading ??= this.#furnish();
    return this.#loading;
  }

  async #furnish(): Promise<Room> {
    try {
      const [{ Room }] = await Promise.all([import('./room.js'), super.getUpdateComplete()]);
      const room = new Room(this, {
        say: (sentence) => this.say(sentence),
        refuse: (...errors) => this.refuse(...errors),
        translation: () => this.#localize.translation,
        lang: () => this.#localize.lang,
        dir: () => this.#localize.dir,
        name: () => this.#name,
        level: () => Math.min(6, inRange(this, 'heading-level', this.headingLevel, 1, 6, 3) + 1),
      });
      if (this.#given !== undefined) room.take(this.#given);
      this.#given = undefined;
      this.failed = false;
      this.room = room;
      return room;
    } catch (error) {
      // Offline or blocked: the next press tries again.
      this.#loading = undefined;
      this.failed = true;
      warnOnce(this, `could not be loaded: ${String(error)}`);
      throw error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pain-diary': PainDiary;
  }
}
