import { cardMore } from '../data/words/en/card-more.js';
import { printTogether } from '../shared/print-alone.js';
import type { StretchCard } from './stretch-card.js';

/** In the card: one sheet of paper with both pictures, without what only a screen needs, with room for a pen. */
const handout = `@media print {
  :host(:not(:last-of-type)) { break-after: page; }
  .base { border: 0; font-size: 9pt; line-height: 1.35; }
  .pictured { grid-template-columns: 26% 1fr; }
  .text, .media { gap: .6em; padding: .5em 1em; background: none; }
  .dosage div, .note { border: 1px solid #999; }
  .more { grid-template-columns: 1fr 1fr; font-size: .95em; }
  .sides, summary, slot[name=link] { display: none; }
  .base .notes { display: block; }
  .base .steps { gap: .15em; }
  .notes i { display: block; block-size: 1.8em; margin-block-end: .2em; border-block-end: 1px solid #999; }
}`;

/** Names, each with so many lines to write on. */
function pen(...fields: [name: string, lines: number][]): HTMLElement {
  const notes = document.createElement('div');
  notes.className = 'notes';
  notes.hidden = true; // shown on paper only
  for (const [name, length] of fields) {
    notes.append(name, ...Array.from({ length }, () => document.createElement('i')));
  }
  return notes;
}

/** The cards of a handout: all of the group round a card or named by a button, or the card alone. */
function handoutOf(card: StretchCard, asked?: Element): StretchCard[] {
  const cardsIn = (root: ParentNode): StretchCard[] =>
    [...root.querySelectorAll<StretchCard>('*')].filter((each) => 'readyToPrint' in each);
  const named = asked?.getAttribute('print-handout');
  const group = named ? document.getElementById(named) : (asked ?? card).closest('[print-handout]:not(button)');
  if (group) return cardsIn(group);
  return asked ? cardsIn(document) : [card];
}

/** One card on paper. @returns takes all of it away again */
function lay(card: StretchCard, words: typeof cardMore): () => void {
  const shadow = card.shadowRoot!;
  const notes = pen([words.notes, 3], [words.clinicianName, 1]);
  shadow.querySelector('.text')?.append(notes);
  const fold = shadow.querySelector('details');
  const open = !!fold?.open;
  if (fold) fold.open = true;
  return () => {
    notes.remove();
    if (fold) fold.open = open;
  };
}

/**
 * Prints a handout, one card a page; afterwards page and cards are as they were.
 * @param asked a button of the page with `print-handout`
 */
export async function printHandout(card: StretchCard, words = cardMore, asked?: Element): Promise<void> {
  const cards = handoutOf(card, asked);
  await Promise.all(cards.map((each) => each.readyToPrint()));
  printTogether(cards, handout, (each) => lay(each, words));
}
