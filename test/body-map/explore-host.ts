import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { styles } from '../../src/body-map/body-map.styles.js';
import { drawing } from '../../src/body-map/drawing.styles.js';
import { Explore, type ExploreHost } from '../../src/body-map/explore.js';
import { figureTemplate, show } from '../../src/body-map/figures.js';
import type { OwnPoint } from '../../src/body-map/own.js';
import type { Layer } from '../../src/data/layers.js';
import type { View } from '../../src/data/regions.js';
import type { Words } from '../../src/data/words/en.js';
import { map } from '../../src/data/words/en/map.js';
import { regions } from '../../src/data/words/en/regions.js';
import { tokens } from '../../src/shared/tokens.js';

/** The explaining layer on its own: figures and panel, wired as its documentation says. */
export class ExploreProbe extends LitElement implements ExploreHost {
  static override styles = [tokens, drawing, styles];
  static override properties = {
    mode: {},
    layer: {},
    highlight: {},
    zoom: {},
    view: {},
    shown: {},
    words: {},
    points: {},
  };

  declare mode: 'select' | 'explore';
  declare layer: Layer | '';
  declare highlight: string;
  declare zoom: string;
  declare view: string;
  declare shown: View;
  declare words: Words | undefined;
  said = '';
  declare points: readonly OwnPoint[] | undefined;
  explore: Explore | undefined;

  constructor() {
    super();
    Object.assign(this, {
      mode: 'explore',
      layer: '',
      highlight: '',
      zoom: 'lumbopelvic',
      view: 'both',
      shown: 'front',
      points: [],
    });
    this.addEventListener('click', (event) => {
      const target = event.composedPath()[0] as HTMLElement;
      if (this.explore?.press(target)) return;
      if (target.dataset.do) this.shown = target.dataset.do as View;
    });
    this.addEventListener('keydown', (event) => void this.explore?.key(event));
  }

  protected override willUpdate(): void {
    if (this.hasUpdated)
      this.explore ??= new Explore(this, {
        say: (sentence) => (this.said = sentence),
        points: () => this.points,
        turn: (view) => (this.shown = view),
      });
    else queueMicrotask(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const words = this.words ?? { map, regions };
    const views = (['front', 'back'] as const).filter((view) => this.view === 'both' || this.view === view);
    return html`<div class="base" part="base" dir=${this.words && this.dir ? this.dir : nothing}>
      <div class="figures only-${this.shown} ${this.zoom === 'lumbopelvic' ? 'close' : ''}">
        ${views.map((view) => figureTemplate(view, words))}
      </div>
      ${this.explore?.panel(words, this.words)}
    </div>`;
  }

  protected override updated(): void {
    for (const svg of this.renderRoot.querySelectorAll('.view > svg')) show(svg, this.zoom === 'lumbopelvic');
    this.explore?.paint(this.words ?? { map, regions }, this.words);
  }
}

if (!customElements.get('explore-probe')) customElements.define('explore-probe', ExploreProbe);
