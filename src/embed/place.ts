import { copyAttributes } from './copy.js';

/** Keeps each widget as its `<div>` says. */
const observer =
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver((records) => {
        for (const { target, attributeName } of records) {
          const widget = placed.get(target as HTMLElement);
          if (widget) copy(target as HTMLElement, widget, attributeName!.replace(/^data-/, ''));
        }
      });

const placed = new WeakMap<HTMLElement, Element>();

const copy = (holder: HTMLElement, widget: Element, only?: string): void =>
  copyAttributes(widget, (name) => holder.getAttribute(`data-${name}`), only);

function keep(holder: HTMLElement, widget: Element): void {
  copy(holder, widget);
  placed.set(holder, widget);
  observer?.observe(holder, { attributes: true });
}

/**
 * Puts the widget into a `<div data-unknot="…">`, with what stood there as its content: the `<div>` keeps its id, its
 * classes and its place in the page, and text stays in reach where the widget has a slot for it. Again and again: a host
 * may have written other text, or another name.
 * @param tag name of a defined element
 */
export function place(holder: HTMLElement, tag: string): void {
  const old = placed.get(holder);
  const first = holder.firstElementChild;
  if (old?.localName !== tag) {
    displace(holder);
    // Another copy of this script, a host that clones, or a page kept by the browser's history was here before.
    if (first?.localName === tag) return keep(holder, first);
  } else if (old.isConnected || holder.contains(old)) return;
  // The same one where there is one: somebody may have begun to answer it. Content for it is read at its beginning only.
  const again = old?.localName === tag && !holder.querySelector('script');
  const widget = again ? old : document.createElement(tag);
  widget.replaceChildren(...holder.childNodes);
  // `slot` is stripped where custom elements are.
  for (const child of widget.querySelectorAll<HTMLElement>(':scope > [data-slot]')) child.slot = child.dataset.slot!;
  holder.append(widget);
  keep(holder, widget);
}

/** Takes the widget out of its `<div>` again and leaves its content. */
export function displace(holder: HTMLElement): void {
  const widget = placed.get(holder);
  placed.delete(holder);
  if (widget && holder.contains(widget)) widget.replaceWith(...widget.childNodes);
}
