import { cardMore } from '../data/words/en/card-more.js';
import type { StretchCard } from './stretch-card.js';

/** While the handout is printed, this is on the card and on every host round it. */
const mark = 'data-unknot-print';

/** In the page: hides all that is not on the way to the card. */
const alone = `@media print {
  :not(:has([${mark}]), [${mark}], [${mark}] *, head, head *) { display: none !important; }
  :has([${mark}]) { margin: 0 !important; padding: 0 !important; }
}`;

/** In the card: one sheet of paper with both pictures, without what only a screen needs, with room for a pen. */
const handout = `@media print {
  :host(:not(:last-of-type)) { break-after: page; }
  .base { border: 0; font-size: 9.5pt; line-height: 1.4; }
  .pictured { grid-template-columns: 30% 1fr; }
  .text, .media { gap: .75em; padding: 1em; background: none; }
  .dosage div, .note { border: 1px solid #999; }
  .more { grid-template-columns: 1fr 1fr; }
  .sides, summary, slot[name=link] { display: none; }
  .base .notes { display: block; }
  .notes i { display: block; block-size: 2em; border-block-end: 1px solid #999; }
}`;

/** Adds a style sheet to a page or shadow root. @returns takes it away again */
function dress(root: DocumentOrShadowRoot, rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet));
}

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
  const undress = dress(shadow, handout);
  return () => {
    undress();
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
  // A frame that may not print tells nothing, and what was put on for paper is still there.
  dispatchEvent(new Event('afterprint'));
  const undo = cards.map((each) => lay(each, words));
  for (const each of cards) {
    for (let node: Element | undefined = each; node;) {
      const marked = node;
      const root = node.getRootNode() as Document | ShadowRoot;
      if (!marked.hasAttribute(mark)) undo.push(() => marked.removeAttribute(mark));
      marked.setAttribute(mark, '');
      undo.push(dress(root, alone));
      node = (root as Partial<ShadowRoot>).host;
    }
  }
  // Some browsers return from print() at once, and tell only by the event that they are done.
  addEventListener('afterprint', () => undo.forEach((each) => each()), { once: true });
  print();
}
