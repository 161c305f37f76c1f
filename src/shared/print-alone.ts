/** While a widget is printed, this is on it and on every host round it. */
const mark = 'data-unknot-print';

/** In the page: hides all that is not on the way to the widget. */
const alone = `@media print {
  :not(:has([${mark}]), [${mark}], [${mark}] *, head, head *) { display: none !important; }
  :has([${mark}]) { margin: 0 !important; padding: 0 !important; }
}`;

/** Adds a style sheet to a page or shadow root. @returns takes it away again */
function dress(root: DocumentOrShadowRoot, rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet));
}

/** Prints one widget alone; afterwards page and widget are as they were. `paper` is added to it for that time. */
export function printAlone(host: HTMLElement, rules: string, paper?: HTMLElement): void {
  // A frame that may not print tells nothing, and what was put on for paper is still there.
  dispatchEvent(new Event('afterprint'));
  const shadow = host.shadowRoot!;
  if (paper) shadow.append(paper);
  const undo: (() => void)[] = [dress(shadow, rules), () => paper?.remove()];
  for (let node: Element | undefined = host; node;) {
    const marked = node;
    const root = node.getRootNode() as Document | ShadowRoot;
    marked.setAttribute(mark, '');
    undo.push(dress(root, alone), () => marked.removeAttribute(mark));
    node = (root as Partial<ShadowRoot>).host;
  }
  // Some browsers return from print() at once, and tell only by the event that they are done.
  addEventListener('afterprint', () => undo.forEach((each) => each()), { once: true });
  print();
}
