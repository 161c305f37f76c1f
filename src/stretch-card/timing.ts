import { html, type TemplateResult } from 'lit';
import type { Dosage } from '../data/exercise.js';
import { cardMore } from '../data/words/en/card-more.js';
import { milestonesOf, type Held } from './holds.js';
import { timerOf, type Side, type SideChoice } from './model.js';
import { CardCompleteEvent, CardStartEvent } from './stretch-card.events.js';
import type { StretchCard } from './stretch-card.js';

/** What is timed, and what the card does about it. */
export interface Timed {
  /** Id of the exercise. */
  readonly id: string;
  readonly dosage: Dosage;
  readonly side: SideChoice;
  /** English when they are left out. */
  readonly words?: typeof cardMore;
  /** Level of the timer's own heading. */
  readonly level: number;
  /** The timer has come to a side, or to its end (`none`). */
  work(side: Side): void;
  /** The person wants the card back. @param sentence said to a screen reader */
  close(sentence?: string): void;
}

/** The timer in the card, set for an exercise. Loaded, with the timer itself, by the first press of Start. */
export function timing(
  card: StretchCard,
  { id, dosage, side, words = cardMore, level, work, close }: Timed,
): TemplateResult {
  const { hold, least } = timerOf(dosage)!;
  const complete = ({ held }: Event & { held: readonly Held[] }): void => {
    work('none');
    card.dispatchEvent(new CardCompleteEvent(id, side, held));
  };
  const back = (): void => {
    // Stopping a running timer closes it by its event; a finished one has nothing to stop.
    timerIn(card)?.stop();
    close();
  };
  return html`<div class="timing" tabindex="-1">
      <hold-timer
        part="timer"
        label=${dosage.holdSeconds ? words.timer : words.timerMoving}
        heading-level=${Math.min(6, level + 1)}
        hold-seconds=${hold}
        min-seconds=${least}
        milestones=${milestonesOf(hold)}
        sets=${dosage.sets}
        sides=${side}
        rest-seconds=${dosage.restSeconds}
        no-check
        ?no-sound=${card.noSound}
        @hold-phase=${(event: Event & { side: Side }) => work(event.side)}
        @hold-stop=${() => close(words.stopped)}
        @hold-complete=${complete}
      ></hold-timer>
    </div>
    <div class="row"><button part="button" @click=${back}>${words.back}</button></div>`;
}

const timerIn = (card: StretchCard): HTMLElementTagNameMap['hold-timer'] | null =>
  card.renderRoot.querySelector('hold-timer');

/** Starts the timer that the card shows. */
export async function begin(card: StretchCard, id: string, side: SideChoice): Promise<void> {
  const timer = timerIn(card);
  await timer?.updateComplete;
  card.dispatchEvent(new CardStartEvent(id, side));
  timer?.start();
}
