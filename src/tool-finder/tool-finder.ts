import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toolIds, toolsFor } from '../data/reach.js';
import type { ToolId } from '../data/tools.js';
import type { TriggerPointKind } from '../data/trigger-points.js';
import { toolFinder } from '../data/words/en/tool-finder.js';
import { tools } from '../data/words/en/tools.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import type { Joins, Plan } from '../shared/plan.js';
import { inRange, shown, warnOnce } from '../shared/warn.js';
import { Goods } from './goods.js';
import { kindsOf, pointKinds, pointsOf, shownNow, stillOwn, toggled, type Chosen } from './model.js';
import type * as More from './more.js';
import { others, row, type RowView } from './rows.js';
import { ToolChooseEvent } from './tool-finder.events.js';
import { styles } from './tool-finder.styles.js';

/**
 * Says which tool reaches which point and why, by the two articles, and where they differ. A shop's own products stand in
 * it as children, each in the row of its tool; the rows are sorted by what reaches the point and by nothing else.
 *
 * @summary Which tool reaches which point, with a shop's own products in the right rows.
 * @slot - Shown in place of the finder until the script has loaded. A child with `data-tool="angled-tool"`, `ball`,
 * `foam-roller`, `fingertips` or `therapist` is shown in that tool's row, as it is; any other under "Other things".
 * @fires {ToolChooseEvent} tool-choose - The person chose a tool, or dropped it: `tool`, `point`, `chosen`.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart tool - The row of each tool; a chosen one is also `chosen`.
 * @csspart fit - How well a tool reaches a point; carries `yes`, `limited`, `no` or `unsaid`.
 * @csspart differ - The mark where the articles differ.
 * @csspart goods - The ground on which the page's own products stand.
 * @csspart how - How to press with a chosen tool.
 * @csspart off - Says that pressing is switched off on this page.
 * @csspart button - Every button.
 */
export class ToolFinder extends UnknotElement implements Joins {
  static override tag = 'tool-finder';
  static override styles = [UnknotElement.styles, styles];

  /** The point to begin with, such as `tp-iliacus`, with or without its side; several with spaces between. */
  @property({ attribute: 'trigger-point' }) triggerPoint = '';
  /** Only these tools, such as `ball angled-tool`. */
  @property() tools = '';
  /** The plan of the page: its points and tools are chosen here too, and the other way round; the latest choice counts. */
  @property({ attribute: false }) plan: Plan | undefined;

  @state() private own: Chosen = {};
  @state() private more: typeof More | undefined;
  @state() private failed = false;

  readonly #localize = new Localize(this, { toolFinder, tools });
  readonly #goods = new Goods(this);
  #leave: (() => void) | undefined;

  /** The points that the list is sorted for; none means all. */
  get points(): readonly TriggerPointKind[] {
    return this.#shown.kinds;
  }

  /** The tools that are chosen. */
  get chosen(): readonly ToolId[] {
    return this.#shown.tools;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('plan')) this.#join();
  }

  protected override updated(): void {
    // What is said of the chosen points and tools.
    if (!this.more && !this.failed && (this.points.length || this.chosen.length)) void this.#load();
  }

  protected override render(): TemplateResult {
    const { words, lang, dir, translation } = this.#localize;
    const { toolFinder } = words;
    const { more, points } = this;
    const ids = this.#ids();
    this.#goods.sort(ids);
    const off = !!this.plan?.snapshot.off;
    const view: RowView = {
      words,
      kinds: points,
      chosen: this.chosen,
      filled: this.#goods.filled,
      level: Math.min(6, inRange(this, 'heading-level', this.headingLevel, 1, 6, 3) + 1),
      off,
      how: (tool) => more?.how(tool, translation),
      use: (tool) => this.#use(tool),
    };
    return html`<div class="base" part="base" role="group" aria-labelledby="heading" lang=${lang} dir=${dir}>
      ${this.heading(toolFinder.title)}
      ${off ? html`<p class="note" part="off" role="alert">${toolFinder.off}</p>` : nothing}
      <div class="filter" role="group" aria-label=${toolFinder.ask}>
        <p>${toolFinder.ask}</p>
        <div class="row">
          ${this.#filter(toolFinder.all, !points.length, [])}
          ${pointKinds.map((kind) =>
            this.#filter(toolFinder.points[kind], points.includes(kind), kindsOf(toggled(points, kind))),
          )}
        </div>
      </div>
      ${more?.about(points, translation)}
      ${
        this.failed
          ? html`<p class="note" role="alert">${toolFinder.failed}</p>
              <button part="button" type="button" @click=${this.#retry}>${toolFinder.retry}</button>`
          : nothing
      }
      <p class="muted small">${toolFinder.order}</p>
      <ul class="tools">
        ${toolsFor(points.length ? points : pointKinds)
          .filter((tool) => ids.includes(tool))
          .map((tool) => row(view, tool))}
        ${others(view)}
      </ul>
      ${isServer ? html`<div class="unscripted"><slot></slot></div>` : nothing}
      <p class="stop">${toolFinder.stop}</p>
      ${this.#fold(toolFinder.who, more?.who(translation))}
      ${this.#fold(toolFinder.why, more?.why(ids, words.tools.names, toolFinder.articles, translation))}
      <p class="muted small">${toolFinder.clinician}</p>
      ${this.speech}
    </div>`;
  }

  get #shown(): Required<Chosen> {
    return shownNow(this.own, this.plan?.snapshot, this.#named());
  }

  /** The points that the page names. */
  #named(): readonly TriggerPointKind[] {
    const ids = this.triggerPoint.split(/\s+/).filter(Boolean);
    const known = kindsOf(ids);
    const wrong = ids.find((id) => !kindsOf([id]).length);
    if (wrong) this.#unknown('trigger-point', wrong, pointKinds);
    return known;
  }

  /** The tools to show, in the order of the data. */
  #ids(): readonly ToolId[] {
    const asked = this.tools.split(/\s+/).filter(Boolean);
    const wrong = asked.find((id) => !(toolIds as readonly string[]).includes(id));
    if (wrong) this.#unknown('tools', wrong, toolIds);
    const known = toolIds.filter((id) => asked.includes(id));
    return known.length ? known : toolIds;
  }

  #unknown(attribute: string, value: string, allowed: readonly string[]): void {
    warnOnce(this, `${attribute}="${shown(value)}": expected ${allowed.join(', ')}; left out.`);
  }

  #filter(name: string, pressed: boolean, kinds: readonly TriggerPointKind[]): TemplateResult {
    return html`<button part="button" type="button" aria-pressed=${pressed} @click=${() => this.#sort(kinds)}>
      ${name}
    </button>`;
  }

  #fold(name: string, content: TemplateResult | undefined): TemplateResult {
    return html`<details @toggle=${this.#load}>
      <summary>${name}</summary>
      ${content}
    </details>`;
  }

  #sort(kinds: readonly TriggerPointKind[]): void {
    this.own = { ...this.own, kinds };
    const { words } = this.#localize;
    const { points, all, spoken } = words.toolFinder;
    const first = toolsFor(kinds.length ? kinds : pointKinds).find((tool) => this.#ids().includes(tool))!;
    this.say(spoken.sorted(kinds.map((kind) => points[kind]).join(', ') || all, words.tools.names[first]));
    // Looking at all of them takes no point out of the plan.
    if (this.plan && kinds.length) {
      this.plan.tell({ type: 'choose', points: pointsOf(kinds, this.plan.snapshot) });
    }
  }

  #use(tool: ToolId): void {
    const chosen = toggled(this.chosen, tool);
    const now = chosen.includes(tool);
    this.own = { ...this.own, tools: chosen };
    const { words } = this.#localize;
    this.say(words.toolFinder.spoken[now ? 'chosen' : 'dropped'](words.tools.names[tool]));
    this.plan?.tell({ type: 'choose', tools: chosen });
    const { points } = this;
    this.dispatchEvent(new ToolChooseEvent(tool, points.length === 1 ? points[0] : undefined, now));
  }

  #join(): void {
    this.#leave?.();
    this.#leave = undefined;
    const { plan, own } = this;
    if (!plan || !this.isConnected) return;
    let before = plan.snapshot;
    this.#leave = plan.subscribe((now) => {
      this.own = stillOwn(this.own, before, now);
      before = now;
    });
    // What the person did before the plan was there counts too.
    const { kinds, tools } = own;
    if (kinds?.length && !before.points.length) plan.tell({ type: 'choose', points: pointsOf(kinds, before) });
    if (tools?.length && !before.tools.length) plan.tell({ type: 'choose', tools });
  }

  readonly #retry = async (): Promise<void> => {
    await this.#load();
    // The button is gone: the keyboard goes on from the chosen spot.
    if (!this.failed) this.renderRoot.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  };

  readonly #load = async (): Promise<void> => {
    try {
      this.more ??= await import('./more.js');
      this.failed = false;
    } catch (error) {
      warnOnce(this, `could not be loaded: ${String(error)}`);
      this.failed = true;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tool-finder': ToolFinder;
  }
}
