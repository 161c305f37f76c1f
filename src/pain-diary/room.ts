/** What a diary does from the first press on: its entries, the form, what was said. Loaded then. */
import { html, nothing, type CSSResult, type ReactiveController, type TemplateResult } from 'lit';
import type { DiaryEntry, DiaryFormat } from '../data/diary.js';
import type { RegionId } from '../data/regions.js';
import type { Result } from '../data/validate/check.js';
import { diaryMore } from '../data/words/en/diary-more.js';
import { regions as regionWords } from '../data/words/en/regions.js';
import type { Words } from '../data/words/en.js';
import { Acts, newId } from './acts.js';
import { entriesFrom } from './check.js';
import { blank, draftOf, filled, finished, place, tick, type Draft, type Said } from './draft.js';
import { listView } from './entry-list.js';
import { FileActs } from './file-acts.js';
import { filesView } from './files-view.js';
import { formView } from './form.js';
import { formStyles } from './form.styles.js';
import type { MoreWords } from './format.js';
import { Joining } from './joining.js';
import { Entries, type Whereabouts } from './log.js';
import type { Span } from './model.js';
import type { PainDiary } from './pain-diary.js';
import { roomStyles } from './room.styles.js';
import type { Sheet } from './sheet.js';
import type * as Trend from './trend.js';

/** What the element lets its room do and know. */
export interface Doors {
  readonly say: (sentence: string) => void;
  readonly refuse: (...errors: string[]) => void;
  readonly translation: () => Words | undefined;
  readonly lang: () => string;
  readonly dir: () => 'ltr' | 'rtl';
  /** Name of the diary in storage; `undefined` in memory only. */
  readonly name: () => string | undefined;
  /** Level of the headings within. */
  readonly level: () => number;
}

export type Imported = Result<{ readonly added: number; readonly changed: number }>;

const english = { diaryMore, regions: regionWords };

/** Gives the element the looks of a part. */
function dress({ renderRoot }: PainDiary, ...sheets: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets.flatMap(({ styleSheet }) => styleSheet ?? [])];
}

export class Room implements ReactiveController {
  draft: Draft | undefined;
  problem: Said | undefined;
  /** Files, as the person asks for them. */
  readonly files: FileActs;
  /** What the person does to the entries. */
  readonly acts: Acts;
  span: Span = 'weeks';
  region: RegionId | undefined;
  table = false;
  /** The dot that is read out; the latest when nobody has moved. */
  point: number | undefined;
  /** How many entries the list shows, and how many the table. */
  shown = 10;
  rows = 50;

  readonly #host: PainDiary;
  readonly #doors: Doors;
  readonly #entries: Entries;
  readonly #joining: Joining;
  #trend: typeof Trend | undefined;
  #trendFailed = false;
  #focus = '';

  constructor(host: PainDiary, doors: Doors) {
    this.#host = host;
    this.#doors = doors;
    this.#entries = new Entries(() => host.requestUpdate());
    this.#joining = new Joining(this.#entries, (...heard) => {
      host.requestUpdate();
      this.acts.report(...heard);
    });
    this.acts = new Acts(host, this.#entries, this.#joining, {
      done: (said, focus) => {
        doors.say(said(this.words));
        this.files.message = undefined;
        this.#draw(focus);
      },
    });
    this.files = new FileActs(host, {
      sheet: () => this.#sheet,
      say: (sentence) => doors.say(sentence),
      take: (entries) => this.acts.bring(entries),
    });
    dress(host, roomStyles, formStyles);
    host.addController(this);
    this.#follow();
  }

  get entries(): readonly DiaryEntry[] {
    return this.#entries.list;
  }

  get whereabouts(): Whereabouts {
    return this.#entries.whereabouts;
  }

  /** Resolves when storage and plan have been read. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#entries.settled, this.#joining.joined]);
  }

  get words(): MoreWords {
    return this.#doors.translation() ?? english;
  }

  hostConnected(): void {
    for (const type of ['visibilitychange', 'focus', 'pageshow']) addEventListener(type, this.#look, true);
    this.#follow();
  }

  hostDisconnected(): void {
    for (const type of ['visibilitychange', 'focus', 'pageshow']) removeEventListener(type, this.#look, true);
    this.#entries.close();
    this.#joining.part();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
    if (this.entries.length && !this.#trend && !this.#trendFailed) void this.#loadTrend();
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const place = this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = '';
    place?.focus();
  }

  /** Takes entries of the page over. In storage they are added to what is there: nothing is deleted. */
  take(given: unknown): void {
    const result = entriesFrom(given);
    if (!result.ok) return this.#doors.refuse(...result.errors);
    if (this.#doors.name() === undefined) this.#entries.clear();
    this.#entries.put(result.value);
    this.#host.requestUpdate();
  }

  /** Adds an entry; what is missing is filled in. @returns the entry, or nothing when it was refused */
  add(given: Partial<DiaryEntry>): DiaryEntry | undefined {
    const at = given.at ?? Date.now();
    const result = entriesFrom([{ id: newId(), ...given, at }], () => 'add()');
    if (!result.ok) return void this.#doors.refuse(...result.errors);
    const [{ id }] = result.value;
    const old = this.#entries.find(id);
    this.#entries.put(result.value);
    const entry = this.#entries.find(id)!;
    // Of two versions the later one counts: it may be the one that was there.
    if (entry !== old) this.#joining.tell(entry, old);
    this.#host.requestUpdate();
    return entry;
  }

  delete(id: string): boolean {
    const dropped = this.acts.drop(id);
    this.#host.requestUpdate();
    return !!dropped;
  }

  clear(): void {
    this.acts.empty();
    this.acts.undo = undefined;
    this.#host.requestUpdate();
  }

  async export(format: DiaryFormat): Promise<string> {
    const { textOf } = await import('./files.js');
    return textOf(this.entries, format, this.words);
  }

  async import(text: string, format?: DiaryFormat): Promise<Imported> {
    const { entriesOf } = await import('./files.js');
    const result = await entriesOf(text, format);
    if (!result.ok) return result;
    const { fresh, changed } = this.acts.join(result.value);
    this.#host.requestUpdate();
    return { ok: true, value: { added: fresh.length, changed: changed.length } };
  }

  /** Opens the form, for a new entry or for one that is there. */
  open(entry?: DiaryEntry): void {
    const marked = this.#joining.marks.map(({ id }) => id);
    const before = this.entries.at(-1)?.places.map(({ region }) => region) ?? [];
    this.draft = entry ? draftOf(entry) : blank(Date.now(), marked.length ? marked : before);
    this.problem = this.acts.undo = this.files.message = undefined;
    this.#draw('#form-title');
  }

  /** A box, a number or the time was changed. */
  readonly fill = ({ target }: Event): void => {
    if (this.draft) this.draft = filled(this.draft, target as HTMLInputElement);
    this.#host.requestUpdate();
  };

  /** The note is being written; it is not drawn again for that. */
  readonly write = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'note' && this.draft) this.draft = { ...this.draft, note: value };
  };

  /** A place of the full list. */
  readonly another = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    event.stopPropagation();
    if (!value || !this.draft) return;
    this.draft = tick(this.draft, value as RegionId, true);
    select.value = '';
    this.#draw(`[name=before-${value}]`);
  };

  readonly submit = (event: Event): void => {
    event.preventDefault();
    const { draft } = this;
    if (!draft) return;
    const written = finished(draft, Date.now());
    this.draft = this.problem = undefined;
    if (typeof written === 'function') this.problem = written;
    else if (!this.acts.save({ id: draft.id ?? newId(), ...written })) {
      this.problem = ({ diaryMore }) => diaryMore.form.refused;
    }
    if (!this.problem) return;
    // What was written stays on the form.
    this.draft = draft;
    this.#draw('.problem');
  };

  readonly choose = ({ target }: Event): void => {
    this.region = (target as HTMLSelectElement).value as RegionId;
    this.point = undefined;
    this.#host.requestUpdate();
  };

  goTo(point: number): void {
    this.point = point;
    this.#host.requestUpdate();
  }

  /** What is pressed says what it is for. */
  press(act: string, { id = '', region = '' }: DOMStringMap): void {
    switch (act) {
      case 'add':
        return this.open();
      case 'cancel':
        this.draft = this.problem = undefined;
        return this.#draw('.start');
      case 'ask-after':
        this.draft &&= place(this.draft, region, { asked: true });
        return this.#draw(`[name=after-${region}]`);
      case 'edit': {
        const entry = this.#entries.find(id);
        return entry && this.open(entry);
      }
      case 'remove':
        if (this.draft?.id === id) this.draft = undefined;
        return this.acts.remove(id);
      case 'undo':
        return this.acts.takeBack();
      case 'older':
        this.shown += 20;
        return this.#draw(this.shown >= this.entries.length ? '#list-title' : '');
      case 'rows':
        this.rows += 50;
        // Without more of them the button is gone: the keyboard stays on the table.
        return this.#draw('.scroll:not(:has([data-act=rows]))');
      case 'span':
        this.span = id as Span;
        this.point = undefined;
        return this.#draw('');
      case 'table':
        this.table = !this.table;
        return this.#draw('');
      case 'clear':
        this.draft = undefined;
        return this.acts.clear();
      case 'print':
        return this.files.print();
      case 'save':
        return this.files.download(id as DiaryFormat);
      case 'again':
        this.#trendFailed = false;
        this.#follow();
        return this.#entries.sync();
    }
  }

  /** The form, while one is open. */
  form(): TemplateResult | undefined {
    return this.draft && formView(this.#sheet);
  }

  /** What is in the fold. */
  fold(): TemplateResult {
    return filesView(this.#sheet);
  }

  /** What stands below: undo, picture, entries. */
  rest(): TemplateResult {
    const { words } = this;
    const { undo } = this.acts;
    const sheet = this.#sheet;
    return html`${
      undo
        ? html`<div class="row undo" part="undo">
            <span>${undo.said(words)}</span>
            <button part="button" type="button" data-act="undo">${words.diaryMore.undo}</button>
          </div>`
        : nothing
    }
    ${this.entries.length ? html`${this.#trend?.trendView(sheet) ?? nothing} ${listView(sheet)}` : nothing}`;
  }

  get #sheet(): Sheet {
    const { lang, dir, level } = this.#doors;
    return {
      room: this,
      more: this.words,
      lang: lang(),
      dir: dir(),
      title: (text, id) =>
        // prettier-ignore
        html`<div class="subheading" part="subheading" id=${id} role="heading" aria-level=${level()} tabindex="-1">${text}</div>`,
    };
  }

  #draw(focus: string): void {
    this.#focus = focus;
    this.#host.requestUpdate();
  }

  async #loadTrend(): Promise<void> {
    // Until it is here, so that it is asked for once.
    this.#trendFailed = true;
    try {
      const trend = await import('./trend.js');
      dress(this.#host, trend.trendStyles);
      this.#trend = trend;
      this.#host.requestUpdate();
    } catch {
      this.files.lost();
      addEventListener('online', () => this.press('again', {}), { once: true });
    }
  }

  /** Keeps to the page's attributes and to its plan. */
  #follow(): void {
    this.#entries.keepIn(this.#doors.name(), async () => (await import('./keep.js')).Keep);
    this.#joining.follow(this.#host.plan, this.#host.met);
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'visible') this.#entries.sync();
  };
}
