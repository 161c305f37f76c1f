import { html, nothing, type TemplateResult } from 'lit';
import { contentFirst, type ExerciseContent } from '../data/exercise-content.js';
import type { ExerciseFirst, ExerciseShown } from '../data/exercise.js';
import type { card } from '../data/words/en/card.js';
import type { Words } from '../data/words/en.js';
import { cautions, facts, sideSwitch, steps, tiles } from './content.js';
import type { CardExercise } from './library.js';
import { shows, timerOf, type SideChoice } from './model.js';
import { hush, stills } from './picture.js';
import type { StretchCard } from './stretch-card.js';

/** What the card shows now, and what its controls do. */
export interface View {
  readonly card: Pick<StretchCard, 'side' | 'show' | 'start' | 'print'>;
  readonly words: typeof card;
  readonly content: ExerciseContent;
  readonly shown: CardExercise;
  readonly side: SideChoice;
  /** The side of the picture: the one that the timer is at. */
  readonly seen: SideChoice;
  readonly layout: string;
  readonly timing: boolean;
  readonly moving: boolean;
  readonly offline: boolean;
  /** The lists under the fold, once they are there. */
  readonly lists: TemplateResult | undefined;
  play(): unknown;
  unfold(): unknown;
}

/** The picture, and the sides to choose from. */
export function media({ card, words, content, shown, side, seen, timing, moving, play }: View): TemplateResult {
  const { picture, image } = shown;
  const choice = content.dosage.sides === 'both';
  const drawn = (): TemplateResult | undefined =>
    picture &&
    html`${stills(picture, choice ? `${content.name}, ${words.side[seen]}` : content.name, content.captions ?? words, moving)}
      <button part="button" class="quiet play" @click=${play}>${moving ? words.pause : words.play}</button>`;
  return html`<div class="media ${seen}" part="media">
    <slot name="media" @slotchange=${hush}>
      ${image ? html`<img src=${image.src} alt=${image.alt} part="picture" />` : drawn()}
    </slot>
    ${choice && !timing ? sideSwitch(side, words, card) : nothing}
  </div>`;
}

/** The card without its timer. */
export function sheet(view: View): TemplateResult {
  const { card, words, content, shown, side, layout, offline, lists } = view;
  const timer = timerOf(content.dosage);
  const when = (part: string, what: unknown): unknown => (shows(part, layout, card.show) ? what : nothing);
  const start =
    timer &&
    html`<button part="button primary" class="primary" @click=${() => card.start()}>
      ${(content.dosage.holdSeconds ? words.startHold : words.startTimed)(timer.hold)}
    </button>`;
  const fold = html`<details @toggle=${view.unfold}>
    <summary>${words.more}</summary>
    ${lists}
  </details>`;
  return html`${when('goal', html`<p class="muted">${content.goal}</p>`)}
    ${when('dosage', tiles(content.dosage, side, words))} ${when('steps', steps(content, side))}
    ${cautions(content, shows('cautions', layout, card.show))}
    <slot name="note"></slot>
    <div class="row actions">
      ${when('timer', start)}
      ${when('print', html`<button part="button" @click=${() => card.print()}>${words.print}</button>`)}
      <slot name="link"></slot><slot name="shop"></slot>
    </div>
    ${offline ? lost(words) : nothing} ${when('facts', facts(content, words))}
    ${shown.bare ? nothing : when('more', fold)}
    <p class="muted small">${words.clinician}</p>`;
}

/** The exercise in the page's language; a page's own is as it was written. */
export function contentOf({ exercise, words }: CardExercise, translation?: Words): ExerciseContent {
  if (!words) return exercise as ExerciseContent;
  const said = translation?.exercises as Readonly<Record<string, ExerciseFirst>> | undefined;
  return contentFirst(exercise as ExerciseShown, said?.[exercise.id] ?? words);
}

const lost = (words: typeof card): TemplateResult => html`<p class="note" role="alert">${words.offline}</p>`;

/**
 * Until the exercise is there: what the page has put inside, or a calm sentence; offline both, and a button that tries
 * again.
 */
export function fallback(
  host: Element,
  words: typeof card,
  state: 'loading' | 'unknown' | 'offline',
  again: () => unknown,
): TemplateResult {
  const own = host.querySelector?.(':scope > :not(script)');
  return html`<div class="text">
    <slot></slot>
    ${
      state === 'offline'
        ? html`${lost(words)}
            <div class="row">
              <button part="button primary" class="primary" @click=${again}>${words.again}</button>
            </div>`
        : own
          ? nothing
          : html`<p class="muted">${words[state]}</p>`
    }
  </div>`;
}
