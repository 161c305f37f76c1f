/** What a plan shows once there is something in it; loaded then. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { planMore } from '../data/words/en/plan-more.js';
import { membersOf } from '../link/context.js';
import type { Localize } from '../shared/localize.js';
import type { Done, PlanSnapshot } from '../shared/plan.js';
import { printAlone } from '../shared/print-alone.js';
import { arm, disarm } from '../shared/scheduler.js';
import { todayOf, type Item, type Today } from './model.js';
import { nameOf, type MoreWords } from './names.js';
import type * as Off from './off.js';
import { progress } from './progress.js';
import type { ReliefPlan } from './relief-plan.js';
import { widgetFor, showWidget } from './show.js';

export { panelStyles } from './panel.styles.js';

/** What the element lets its panel do and know. */
export interface Room {
  say(sentence: string): void;
  number(): string;
  kept(): keyof MoreWords['kept'];
  readonly localize: Localize<'plan'>;
  /** Level of a heading so many below the element's own. */
  level(below: number): number;
}

/** Number of the person's own day that a moment lies in. */
const dayOf = (at: number): number => {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
};

export class Panel implements ReactiveController {
  readonly host: ReliefPlan;
  readonly room: Room;
  #off: typeof Off | undefined;
  #coming = false;
  /** What was said last of why pressing is off. */
  #said: Off.Grave | undefined;
  /** Clear was pressed once. */
  #sure = false;

  constructor(host: ReliefPlan, room: Room) {
    this.host = host;
    this.room = room;
    host.addController(this);
  }

  get words(): MoreWords {
    return this.room.localize.translation?.planMore ?? planMore;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#turn);
    this.#turn();
  }

  /** What was switched off elsewhere on the page is said here. */
  hostUpdated(): void {
    const { off } = this.host.snapshot;
    if (off && !this.#offPart()) return;
    const grave = off && (off.level ?? 'paused');
    if (grave !== this.#said && grave) this.room.say(this.#off!.titleOf(this, grave));
    this.#said = grave;
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#turn);
    disarm(this);
  }

  /** At midnight, and when the person comes back, it may be another day. */
  readonly #turn = (): void => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
    arm(this, [midnight - now.getTime() + 500], this.#turn);
    this.host.requestUpdate();
  };

  view(): TemplateResult {
    const { snapshot } = this.host;
    const today = todayOf(snapshot, Date.now(), dayOf);
    const { off, precautions } = snapshot;
    const part = off || precautions.length ? this.#offPart() : undefined;
    return html`${off ? part?.notice(this, off) : nothing} ${this.#list(today, snapshot)} ${progress(this, today)}
      ${this.#clinician(snapshot, part)}
      <p class="muted small kept">${this.words.kept[this.room.kept()]}</p>
      <div class="row actions">
        <button part="button" @click=${() => this.print()}>${this.words.print}</button>
        <button part="button" class="quiet" @click=${this.#clear} @blur=${this.#unsure}>
          ${this.#sure ? this.words.sure : this.words.clear}
        </button>
      </div>`;
  }

  heading(text: string): TemplateResult {
    return html`<div class="subheading" part="subheading" role="heading" aria-level=${this.room.level(1)}>
      ${text}
    </div>`;
  }

  print(): void {
    const { lang } = this.room.localize;
    const paper = document.createElement('p');
    paper.className = 'paper';
    paper.lang = lang;
    paper.textContent = this.words.printed(new Date().toLocaleDateString(lang, { dateStyle: 'long' }));
    // What is wrapped is no part of the sheet.
    printAlone(this.host, 'slot { display: none; }', paper);
  }

  #list({ items, also, next }: Today, { off }: PlanSnapshot): TemplateResult | typeof nothing {
    const { words } = this;
    // With a warning sign there is nothing to be done but to see someone.
    if (off?.why === 'flag' || (!items.length && !also.length)) return nothing;
    return html`${this.heading(words.today)}
    ${
      items.length
        ? html`<ul class="items">
            ${items.map((item) => this.#item(item, !off))}
          </ul>`
        : nothing
    }
    ${
      also.length
        ? html`<p class="small">
            <strong>${words.also}:</strong> ${also.map((done) => nameOf(words, done)).join(' · ')}
          </p>`
        : nothing
    }
    ${next && !off ? html`<p class="next" part="next">${words.next[next]} <span class="muted">${words.next.ease}</span></p>` : nothing}`;
  }

  #item({ planned, done, of }: Item, open: boolean): TemplateResult {
    const { words } = this;
    const { sets = 1, holdSeconds, perDay = 1 } = planned;
    const name = nameOf(words, planned);
    const over = done.length >= of;
    const widget = widgetFor(membersOf(this.host.plan), planned);
    const undo = (): void => this.#undo(done.at(-1), name);
    const dose = [holdSeconds ? words.holds(sets, holdSeconds) : words.sets(sets), words.perDay(perDay)].join(
      words.comma,
    );
    return html`<li class=${over ? 'over' : ''} part="item ${over ? 'done' : ''}">
      <span class="tick" aria-hidden="true">${of > 1 && done.length && !over ? done.length : ''}</span>
      <div class="what">
        <strong>${name}</strong>
        <span class="muted">${dose}</span>
        <span class="small">${words.count(Math.min(done.length, of), of)}</span>
      </div>
      ${
        open
          ? html`<div class="row">
              ${
                widget && !over
                  ? html`<button
                      part="button"
                      aria-label="${words.show}: ${name}"
                      @click=${() => showWidget(this.host.plan, widget, planned)}
                    >
                      ${words.show}
                    </button>`
                  : nothing
              }
              <button
                part="button"
                aria-label="${over ? words.undo : words.tick}: ${name}"
                @click=${over ? undo : () => this.#tick(planned, name)}
              >
                ${over ? words.undo : words.tick}
              </button>
              ${
                !over && done.length
                  ? html`<button part="button" class="quiet" aria-label="${words.undo}: ${name}" @click=${undo}>
                      ${words.undo}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </li>`;
  }

  #clinician({ precautions }: PlanSnapshot, part: typeof Off | undefined): TemplateResult {
    const { words } = this;
    return html`<div class="clinician" part="clinician">
      ${this.heading(words.clinician)} ${part && precautions.length ? part.precautions(this, precautions) : nothing}
      <p>${this.room.localize.words.plan.clinician}</p>
    </div>`;
  }

  #offPart(): typeof Off | undefined {
    if (!this.#off && !this.#coming) {
      this.#coming = true;
      import('./off.js').then(
        (part) => {
          this.#off = part;
          this.host.requestUpdate();
        },
        () => addEventListener('online', () => this.#again(), { once: true }),
      );
    }
    return this.#off;
  }

  #again(): void {
    this.#coming = false;
    this.host.requestUpdate();
  }

  #tick({ id, kind, side }: Item['planned'], name: string): void {
    this.host.plan.tell({ type: 'done', done: { id, kind, seconds: 0, at: Date.now(), ...(side && { side }) } });
    this.#sayCount(id, name);
  }

  #undo(done: Done | undefined, name: string): void {
    if (!done) return;
    this.host.plan.tell({ type: 'undo', done });
    this.#sayCount(done.id, name);
  }

  #sayCount(id: string, name: string): void {
    const { items } = todayOf(this.host.snapshot, Date.now(), dayOf);
    const item = items.find(({ planned }) => planned.id === id);
    if (item) this.room.say(this.words.spoken.done(name, this.words.count(item.done.length, item.of)));
  }

  readonly #clear = (): void => {
    this.#sure = !this.#sure;
    this.host.requestUpdate();
    if (this.#sure) return this.room.say(this.words.sure);
    const { cleared } = this.words.spoken;
    this.host.clear();
    void this.host.updateComplete.then(() => this.room.say(cleared));
  };

  readonly #unsure = (): void => {
    this.#sure = false;
    this.host.requestUpdate();
  };

  /** Pressing goes on, and so does the keyboard, from the top of the list. */
  readonly goOn = (): void => {
    this.host.goOn();
    this.room.say(this.words.spoken.goneOn);
  };
}
