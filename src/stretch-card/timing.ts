import { html, type TemplateResult } from 'lit';
import { cardMore } from '../data/words/en/card-more.js';
import { prefixed } from '../shared/prefix.js';
import { inRange } from '../shared/warn.js';
import { cautions, facts, steps } from './content.js';
import { isNow, milestonesOf } from './holds.js';
import { timerOf, type Side, type SideChoice } from './model.js';
import { CardCompleteEvent, CardStartEvent } from './stretch-card.events.js';
import type { StretchCard } from './stretch-card.js';
import { timingStyles } from './timing.styles.js';
import type { View } from './view.js';

/** The person wants the card back. @param sentence said to a screen reader */
type Close = (sentence?: string) => void;

const parts = 'base heading chip clock track arc disc digits button'
  .split(' ')
  .map((part) => `${part}: timer-${part}`)
  .join(', ');

/** What has the focus is about to go: the keyboard goes on from what takes its place. */
function handOn(card: StretchCard, selector: string): void {
  if (!card.matches(':focus-within')) return;
  void card.updateComplete.then(() => card.renderRoot.querySelector<HTMLElement>(selector)?.focus());
}

interface Open {
  readonly timer: HTMLElementTagNameMap['hold-timer'];
  /** What is timed, in which words. */
  now: { readonly view: View; readonly words: typeof cardMore };
  /** The side that the timer is at, and its phase. */
  side?: Side;
  phase?: string;
}

/** The timer of each card that shows one: made once an opening, and set anew with the card. */
const open = new WeakMap<StretchCard, Open>();

/** Gives a card the looks of its timer, once. */
function dress({ renderRoot }: StretchCard): void {
  const root = renderRoot as ShadowRoot;
  const sheet = timingStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function openTimer(card: StretchCard, now: Open['now'], close: Close): Open {
  dress(card);
  const timer = document.createElement(prefixed('hold-timer')) as Open['timer'];
  const here: Open = { timer, now };
  const at = (side?: Side, phase?: string): void => {
    Object.assign(here, { side, phase });
    card.requestUpdate();
  };
  timer.addEventListener('hold-phase', ({ side, phase }) => at(side, phase));
  timer.addEventListener('hold-stop', () => {
    open.delete(card);
    close(here.now.words.stopped);
    handOn(card, '.primary');
  });
  timer.addEventListener('hold-complete', ({ held }) => {
    const { content, side } = here.now.view;
    at();
    card.dispatchEvent(new CardCompleteEvent(content.id, side, held));
  });
  open.set(card, here);
  return here;
}

/** The timer in the card, set for an exercise. Loaded, with the timer itself, by the first press of Start. */
export function timing(card: StretchCard, view: View, close: Close, words = cardMore): TemplateResult {
  const here = open.get(card) ?? openTimer(card, { view, words }, close);
  here.now = { view, words };
  const { content, side } = view;
  const { dosage } = content;
  const { hold, least } = timerOf(dosage)!;
  const attributes = {
    part: 'timer',
    exportparts: parts,
    label: dosage.holdSeconds ? words.timer : words.timerMoving,
    'heading-level': Math.min(6, inRange(card, 'heading-level', card.headingLevel, 1, 6, 3) + 1),
    'hold-seconds': hold,
    'min-seconds': least,
    milestones: milestonesOf(hold),
    sets: dosage.sets,
    sides: side,
    'rest-seconds': dosage.restSeconds,
    // A stretch asks for no pressure, so there is no pain of pressing to ask about.
    'no-check': '',
  };
  for (const [name, value] of Object.entries(attributes)) here.timer.setAttribute(name, String(value));
  here.timer.toggleAttribute('no-sound', card.noSound);
  const back = (): void => {
    open.delete(card);
    // Stopping a running timer closes it by its event; a finished one has nothing to stop.
    here.timer.stop();
    close();
    handOn(card, '.primary');
  };
  return html`<div class="timing">${here.timer}</div>
    <div class="row actions">
      <button part="button" @click=${back}>${words.back}</button>
      <slot name="link"></slot><slot name="shop"></slot>
    </div>
    <slot name="note"></slot>
    ${steps(content, side, (i) => isNow(content.steps, i, here.phase))} ${cautions(content)}
    ${facts(content, view.words)}`;
}

/** The side that the card's timer is at. */
export function sideAt(card: StretchCard): Side | undefined {
  const side = open.get(card)?.side;
  return side === 'none' ? undefined : side;
}

/** Starts the timer that the card shows; the keyboard goes on from its main button. */
export async function begin(card: StretchCard, id: string, side: SideChoice): Promise<void> {
  const focused = card.matches(':focus-within');
  await card.updateComplete;
  const timer = open.get(card)?.timer;
  await timer?.updateComplete;
  card.dispatchEvent(new CardStartEvent(id, side));
  timer?.start();
  if (focused) timer?.focus();
}

/** Ends the timer because the card goes on to another exercise. @returns what to say of it, when it was under way */
export function leave(card: StretchCard, words = cardMore): string | undefined {
  const timer = open.get(card)?.timer;
  if (timer) handOn(card, '.primary');
  open.delete(card);
  if (!timer || !['running', 'paused', 'suspended'].includes(timer.status)) return undefined;
  timer.stop();
  return words.switched;
}
