/** While widgets are printed, this is on them and on every host round them. */
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
  printTogether([host], rules, ({ shadowRoot }) => {
    if (paper) shadowRoot!.append(paper);
    return () => paper?.remove();
  });
}

/**
 * Prints several widgets and nothing else; afterwards page and widgets are as they were.
 * @param rules style sheet for each of them, for that time
 * @param lay puts one of them on paper, and answers with what takes that away again
 */
export function printTogether<Host extends HTMLElement>(
  hosts: readonly Host[],
  rules: string,
  lay: (host: Host) => () => void,
): void {
  // A frame that may not print tells nothing, and what was put on for paper is still there.
  dispatchEvent(new Event('afterprint'));
  const undo = hosts.flatMap((host) => [lay(host), dress(host.shadowRoot!, rules)]);
  const dressed = new Set<Node>();
  for (const host of hosts) {
    for (let node: Element | undefined = host; node;) {
      const marked = node;
      const root = node.getRootNode() as Document | ShadowRoot;
      if (!marked.hasAttribute(mark)) undo.push(() => marked.removeAttribute(mark));
      marked.setAttribute(mark, '');
      if (!dressed.has(root)) undo.push(dress(root, alone));
      dressed.add(root);
      node = (root as Partial<ShadowRoot>).host;
    }
  }
  // Some browsers return from print() at once, and tell only by the event that they are done.
  addEventListener('afterprint', () => undo.forEach((each) => each()), { once: true });
  print();
}
