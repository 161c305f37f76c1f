/** Prints the summary alone, on one page. Loaded by the press of Print. */

/** While it is printed, this is on the guide and on every host round it. */
const mark = 'data-unknot-print';

/** In the page: hides all that is not on the way to the guide. */
const alone = `@media print {
  :not(:has([${mark}]), [${mark}], [${mark}] *, head, head *) { display: none !important; }
  :has([${mark}]) { margin: 0 !important; padding: 0 !important; }
}`;

/** In the guide: a sheet of paper with room for a pen. */
const paper = `@media print {
  .base { border: 0; padding: 0; font-size: 11pt; }
  progress, #progress, .ways, .actions { display: none; }
  .panel { border: 1px solid #999; background: none; }
  .pair { grid-template-columns: 1fr 1fr; }
  .base .pen { display: block; }
}`;

/** Adds a style sheet to a page or shadow root. @returns takes it away again */
function dress(root: DocumentOrShadowRoot, rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet));
}

/** Prints the guide as it stands; afterwards page and guide are as they were. */
export function printSummary(host: HTMLElement): void {
  // A frame that may not print tells nothing, and what was put on for paper is still there.
  dispatchEvent(new Event('afterprint'));
  const shadow = host.shadowRoot!;
  const undo: (() => void)[] = [dress(shadow, paper)];
  for (let node: Element | undefined = host; node;) {
    const marked = node;
    const root = node.getRootNode() as Document | ShadowRoot;
    marked.setAttribute(mark, '');
    undo.push(dress(root, alone), () => marked.removeAttribute(mark));
    node = (root as Partial<ShadowRoot>).host;
  }
  const fold = shadow.querySelector('details');
  const open = !!fold?.open;
  if (fold) fold.open = true;
  undo.push(() => {
    if (fold) fold.open = open;
  });
  // Some browsers return from print() at once, and tell only by the event that they are done.
  addEventListener('afterprint', () => undo.forEach((each) => each()), { once: true });
  print();
}
