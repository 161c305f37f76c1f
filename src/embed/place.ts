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

/**
 * Puts the widget into a `<div data-unknot="…">`, with what stood there as its content: the `<div>` keeps its id, its
 * classes and its place in the page, and text stays in reach where the widget has a slot for it.
 * @param tag name of a defined element
 */
export function place(holder: HTMLElement, tag: string): void {
  // Another copy of this script, or a page kept by the browser's history, may have been here before.
  if (holder.firstElementChild?.localName === tag) return;
  const widget = document.createElement(tag);
  widget.append(...holder.childNodes);
  // `slot` is stripped where custom elements are.
  for (const child of widget.querySelectorAll<HTMLElement>(':scope > [data-slot]')) child.slot = child.dataset.slot!;
  copy(holder, widget);
  holder.append(widget);
  placed.set(holder, widget);
  observer?.observe(holder, { attributes: true });
}
