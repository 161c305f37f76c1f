/**
 * Finds the widgets of the page, those there are and those to come, and gives each its joint. Loaded with the first plan;
 * in whatever order scripts come, what the person did before is read from the widgets then.
 */
import type { ReactiveElement } from 'lit';
import { askAgain, Joint, renamed } from './joint.js';
import { wires, type Known } from './wiring/wires.js';

const tags = Object.keys(wires) as Known[];
const prefixes = new Set<string>();
/** On each widget that has its joint: also another copy of this file knows by it. */
const joint = Symbol.for('unknot-joint');
const names = new Map<string, Known>();

/** The first events of widgets that stand where nobody can look, and were made before the plan was. */
const signs = [
  'region-select',
  'trigger-point-open',
  'quiz-start',
  'quiz-answer',
  'hold-start',
  'card-start',
  'guide-start',
  'guide-step',
  'break-start',
];

async function join(widget: Element & { [joint]?: true }): Promise<void> {
  if (widget[joint]) return;
  widget[joint] = true;
  const { localName } = widget;
  if (!customElements.get(localName)) await customElements.whenDefined(localName);
  customElements.upgrade(widget);
  // Somebody else's element may have that name.
  if ('addController' in widget) new Joint(widget as ReactiveElement, names.get(localName)!);
}

/** Does it stand, at whatever depth, in the shadow root of another widget? */
function within(widget: Element): boolean {
  const root = widget.getRootNode();
  return root instanceof ShadowRoot && (names.has(root.host.localName) || within(root.host));
}

/** Each widget that is made from now on tells when it comes into the page, also where nobody can look. */
async function meet(tag: string): Promise<void> {
  const made = (await customElements.whenDefined(tag)) as Partial<typeof ReactiveElement>;
  made.addInitializer?.((widget) => {
    const come = (): void => {
      // What runs here runs also in those that are made of this one under another name.
      if (widget.isConnected && names.has(widget.localName) && !within(widget)) void join(widget);
    };
    // As with all others the page first says what it has to say.
    widget.addController({ hostConnected: () => queueMicrotask(come) });
  });
}

/** Also looks into shadow roots of others. What our own widgets have inside is theirs. */
function scan(root: ParentNode): void {
  for (const each of root.querySelectorAll('*')) look(each);
}

function look(element: Element): void {
  const { localName, shadowRoot } = element;
  if (names.has(localName)) void join(element);
  else if (shadowRoot) watch(shadowRoot);
  else if (element.matches(':not(:defined)')) {
    customElements.whenDefined(localName).then(
      () => element.isConnected && element.shadowRoot && watch(element.shadowRoot),
      () => undefined,
    );
  }
}

function watch(root: Node): void {
  scan(root as Document);
  if (roots.has(root)) return;
  roots.add(root);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['plan', 'id'] });
}

/** What another widget has inside speaks through that one. */
function speaks(event: Event): void {
  const known = event.composedPath().filter((node) => names.has((node as Partial<Element>).localName ?? ''));
  const outermost = known.at(-1);
  if (outermost) void join(outermost as Element);
}

const roots = new WeakSet<Node>();

const observer = new MutationObserver((records) => {
  for (const { addedNodes, target, attributeName } of records) {
    if (attributeName) renamed(target, attributeName);
    for (const node of addedNodes) {
      if (!(node instanceof Element) || !node.isConnected) continue;
      look(node);
      scan(node);
    }
  }
});

/**
 * Looks for widgets from now on, in the page and in the shadow root that a plan stands in.
 * @param prefix what stands before their tags, such as `acme-`
 */
export function find(prefix: string, near: Node): void {
  if (!prefixes.size) {
    for (const sign of signs) document.addEventListener(sign, speaks, { capture: true });
    document.addEventListener('context-provider', askAgain, { capture: true });
  }
  for (const each of ['', globalThis.unknotPrefix ?? '', prefix]) prefixes.add(each);
  for (const [name, tag] of [...prefixes].flatMap((each) => tags.map((tag) => [each + tag, tag] as const))) {
    if (!names.has(name)) void meet(name);
    names.set(name, tag);
  }
  for (const root of [document, near.getRootNode()]) watch(root);
  askAgain();
}
