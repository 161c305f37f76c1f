import { displace, place } from './place.js';
import { isTag, tags, wrongTag, type Tag } from './tags.js';

/** Fetches the file of a tag, which registers it. */
export type Load = (tag: Tag) => Promise<unknown>;

/**
 * Finds the widgets of the page, as tags and as `<div data-unknot="…">`, and loads what they need: each tag once, and
 * nothing that the page does not show. Goes on watching, so that content added later works too.
 * @param prefix what stands before each tag, such as `acme-`
 * @returns ends the watching
 */
export function watch(load: Load, prefix = ''): () => void {
  const loads = new Map<Tag, Promise<unknown>>();
  const selector = [...tags.map((tag) => prefix + tag), '[data-unknot]:not(script)'].join();

  const warned = new Set<string>();

  /** Editors write names as they like. */
  const nameOf = ({ dataset: { unknot }, localName }: HTMLElement): string =>
    unknot?.trim().toLowerCase() ?? localName.slice(prefix.length);

  async function serve(element: HTMLElement): Promise<void> {
    const tag = nameOf(element);
    if (!isTag(tag)) {
      if (!warned.has(tag)) console.warn(wrongTag(tag));
      warned.add(tag);
      return;
    }
    try {
      if (!loads.has(tag)) loads.set(tag, load(tag));
      await loads.get(tag);
      if ('unknot' in element.dataset && nameOf(element) === tag) place(element, prefix + tag);
    } catch (error) {
      // What stands in the tag stays to be read. The next one of its kind tries again.
      loads.delete(tag);
      console.warn(`unknot: <${tag}> could not be loaded.`, error);
    }
  }

  function scan(root: ParentNode): void {
    root.querySelectorAll<HTMLElement>(selector).forEach((element) => void serve(element));
  }

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // A host may have written into the <div>, or changed what it says.
      if (target instanceof HTMLElement && target.isConnected) {
        if (target.matches('[data-unknot]:not(script)')) void serve(target);
        else displace(target);
      }
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement) || !node.isConnected) continue;
        if (node.matches(selector)) void serve(node);
        scan(node);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-unknot'] });
  scan(document);
  return () => observer.disconnect();
}
