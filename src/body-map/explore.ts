/**
 * The explaining layer of the map: bones and muscles under the skin, the trigger points as X, where the pain of one is
 * felt and where it can travel, and which points go with a place. Loaded when a map first needs it.
 *
 * Wiring, all in `<body-map>`:
 * - `willUpdate`: when `mode` is "explore", or `layer` is set and not "skin", or `highlight` is set: `import('./explore.js')`
 *   once, then `this.explore = new module.Explore(this, { say, points })`.
 * - `render`: `explore.panel(words, translation)` under the figures: in explore mode in place of `panel()` and `summary()`,
 *   else beside them (it shows the highlighted point only). In explore mode `texts(translation)` of this module gives
 *   `title` for the heading, `hint` for the tip, `hintKeys` for `#keys`.
 * - `updated`, after `show()` and the map's own `paint()`: `explore.paint(words, translation)`.
 *   In explore mode regions are buttons, which nothing bars; the map paints no stroke.
 * - click, before all else: `if (this.explore?.press(origin(event))) return;` It takes points, layer buttons and, in
 *   explore mode, regions. Buttons `data-do="front|back"` in its panel are the map's.
 * - keydown, before all else: `if (this.explore?.key(event)) return;` It takes Space and Enter; moves stay the map's.
 * Hover and focus of points it hears by itself, on the shadow root. It sets `host.highlight` and `host.layer` when a person
 * presses, fires `trigger-point-open`, and calls `host.requestUpdate()`.
 */
import { render, type LitElement, type TemplateResult } from 'lit';
import { layers, type Layer } from '../data/layers.js';
import type { RegionId, View } from '../data/regions.js';
import type { Words } from '../data/words/en.js';
import { explore } from '../data/words/en/explore.js';
import { tools } from '../data/words/en/tools.js';
import { triggerPoints } from '../data/words/en/trigger-points.js';
import { warnOnce } from '../shared/warn.js';
import { TriggerPointOpenEvent } from './explore.events.js';
import { explain } from './explore.panel.js';
import { deepTemplate, painTemplate, pointsTemplate } from './explore.figures.js';
import { pointsOf, pointsWith, type Point } from './explore.points.js';
import { spokenPlace, spokenPoint, type ExploreWords } from './explore.sentences.js';
import { styles } from './explore.styles.js';
import { dressWith } from './dress-with.js';
import type { MapWords } from './names.js';
import type { OwnPoint } from './own.js';

/** What the layer needs of the map. */
export interface ExploreHost extends LitElement {
  mode: 'select' | 'explore';
  /** Empty: muscles in explore mode, else skin. */
  layer: Layer | '';
  /** Id of the point to show, such as "tp-iliacus-l", or empty. */
  highlight: string;
}

/** What the layer may do to the map, and what it hears from it. */
export interface ExploreLink {
  say(sentence: string): void;
  /** Points of the page's own; `undefined` while they are on their way. */
  points(): readonly OwnPoint[] | undefined;
  /** Shows this body where there is room for one only. */
  turn(view: View): void;
}

/** Words of the layer itself. */
export const texts = (translation: Words | undefined): Words['explore'] => translation?.explore ?? explore;

const wordsOf = (words: MapWords, translation: Words | undefined): ExploreWords => ({
  ...words,
  ...(translation ?? { explore, tools, triggerPoints }),
});

export class Explore {
  readonly #host: ExploreHost;
  readonly #link: ExploreLink;
  #words: ExploreWords | undefined;
  /** The region that was asked about. */
  #asked: RegionId | undefined;
  /** The point under the pointer or the focus. */
  #near: string | undefined;
  /** The opened point that the body was turned for. */
  #turned: string | undefined;
  /** All points that can be explained now, in the words that they were named in. */
  #points: readonly Point[] = [];

  constructor(host: ExploreHost, link: ExploreLink) {
    this.#host = host;
    this.#link = link;
    const root = host.shadowRoot!;
    dressWith(host, styles);
    for (const type of ['pointerover', 'focusin', 'pointerout', 'focusout']) root.addEventListener(type, this.#move);
  }

  get #exploring(): boolean {
    return this.#host.mode === 'explore';
  }

  get layer(): Layer {
    const { layer } = this.#host;
    return layers.find((name) => name === layer) ?? (this.#exploring ? 'muscles' : 'skin');
  }

  /** The point opened by a person or by the page. */
  get #open(): Point | undefined {
    const { highlight } = this.#host;
    const point = this.#find(highlight);
    if (highlight && !point && this.#link.points()) {
      warnOnce(this.#host, `highlight="${highlight.slice(0, 60)}": expected a trigger point, such as "tp-iliacus-l".`);
    }
    return point;
  }

  get #shown(): Point | undefined {
    return (this.#near ? this.#find(this.#near) : undefined) ?? this.#open;
  }

  #find(id: string): Point | undefined {
    return this.#points.find((point) => point.id === id);
  }

  /** Takes the words, and names the points in them. */
  #name(words: MapWords, translation: Words | undefined): ExploreWords {
    const all = (this.#words = wordsOf(words, translation));
    this.#points = pointsOf(all, this.#link.points());
    return all;
  }

  /** What stands under the figures. */
  panel(words: MapWords, translation: Words | undefined): TemplateResult {
    return explain(this.#name(words, translation), {
      point: this.#shown,
      points: this.#points,
      asked: this.#near ? undefined : this.#asked,
      layer: this.layer,
      exploring: this.#exploring,
    });
  }

  /** Brings the drawn figures into line. */
  paint(words: MapWords, translation: Words | undefined): void {
    this.#name(words, translation);
    const root = this.#host.renderRoot as ShadowRoot;
    const exploring = this.#exploring;
    const shown = this.#shown;
    const asked = shown ? undefined : this.#asked;
    const open = this.#open;
    // What a page opens is to be seen; a person who presses a point sees it already.
    if (open && open.id !== this.#turned) this.#link.turn(open.view);
    this.#turned = open?.id;
    root.querySelector('.figures')?.classList.toggle('exploring', exploring);
    const svgs = [...root.querySelectorAll<SVGSVGElement>('.view > svg')];
    for (const svg of svgs) {
      const view = svg.parentElement!.dataset.view as View;
      const place = (name: string, before: string): SVGElement => {
        let group = svg.querySelector<SVGElement>(`.${name}`);
        if (!group) {
          group = document.createElementNS(svg.namespaceURI, 'g') as SVGElement;
          group.setAttribute('class', name);
          svg.querySelector(before)!.before(group);
        }
        return group;
      };
      const deep = place('deep', '.region');
      deep.setAttribute('data-layer', this.layer);
      if (shown) deep.setAttribute('data-muscles', shown.muscles.join(' '));
      else deep.removeAttribute('data-muscles');
      if (this.layer !== 'skin' || deep.firstElementChild) render(deepTemplate(view), deep);
      render(painTemplate(view, shown, asked, svg.viewBox.baseVal.width), place('pains', '.region'));
      const bold = shown ? [shown] : asked ? pointsWith(this.#points, asked).map(({ point }) => point) : [];
      const points = pointsTemplate(this.#points, svg, view, svgs.length === 1, bold, this.#open, exploring);
      render(points, place('points', '.halo'));
      dress(svg, exploring, this.#asked);
    }
  }

  /** A press on something inside; tells whether it was meant for this layer. */
  press(target: Element): boolean {
    const host = this.#host;
    const layer = target.closest<HTMLElement>('button[data-layer]')?.dataset.layer;
    const point = target.closest<HTMLElement | SVGElement>('[data-point]')?.dataset.point;
    const region = this.#exploring ? target.closest<SVGElement>('.region')?.dataset.id : undefined;
    if (layer) host.layer = layer as Layer;
    else if (point) this.#toggle(point);
    else if (region) this.#ask(region as RegionId);
    else return false;
    host.requestUpdate();
    return true;
  }

  /** Space and Enter on what is drawn; buttons press themselves. */
  key(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey } = event;
    const target = event.composedPath()[0] as Element;
    if ((key !== ' ' && key !== 'Enter') || ctrlKey || metaKey || altKey) return false;
    if (!target.matches('.point, .region') || !this.press(target)) return false;
    event.preventDefault();
    return true;
  }

  #toggle(id: string): void {
    const host = this.#host;
    const opens = host.highlight !== id;
    this.#asked = undefined;
    if (!opens) this.#near = undefined;
    this.#turned = id;
    host.highlight = opens ? id : '';
    if (!opens) return;
    host.dispatchEvent(new TriggerPointOpenEvent(id));
    const point = this.#find(id);
    if (this.#words && point) this.#link.say(spokenPoint(this.#words, point));
  }

  #ask(id: RegionId): void {
    this.#host.highlight = '';
    this.#near = undefined;
    this.#asked = this.#asked === id ? undefined : id;
    if (this.#asked && this.#words) this.#link.say(spokenPlace(this.#words, this.#points, id));
  }

  readonly #move = ({ type, target }: Event): void => {
    const point = '.point[role=button]';
    const arrived =
      type === 'pointerover' || type === 'focusin' ? (target as Element).closest<SVGElement>(point) : null;
    const focused = this.#host.shadowRoot!.querySelector<SVGElement>(`${point}:focus-visible`);
    const id = (arrived ?? focused)?.dataset.point;
    if (id === this.#near) return;
    this.#near = id;
    this.#host.requestUpdate();
  };
}

/** In explore mode a region is a question, not an answer: nothing bars it. */
function dress(svg: SVGElement, exploring: boolean, asked: RegionId | undefined): void {
  const { barrier } = svg.dataset;
  for (const region of svg.querySelectorAll<SVGElement>('.region')) {
    const mine = String(region.dataset.id === asked);
    const attributes = exploring
      ? { role: 'button', 'aria-pressed': mine, 'aria-checked': undefined }
      : { role: 'checkbox', 'aria-pressed': undefined, 'aria-checked': String(region.classList.contains('selected')) };
    const barred = barrier ? { [barrier]: exploring ? undefined : 'true' } : {};
    for (const [name, value] of Object.entries({ ...attributes, ...barred })) {
      if (value === undefined) region.removeAttribute(name);
      else region.setAttribute(name, value);
    }
  }
}
