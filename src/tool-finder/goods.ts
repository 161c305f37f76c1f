import type { ReactiveController } from 'lit';
import type { ToolId } from '../data/tools.js';
import { shown, warnOnce } from '../shared/warn.js';
import type { ToolFinder } from './tool-finder.js';

/**
 * What the page has put into the tag: each child with `data-tool` goes to its tool's row by its `slot`, and stays the
 * page's own in everything else. Follows what comes later.
 */
export class Goods implements ReactiveController {
  /** Names of the slots that hold something. */
  readonly filled = new Set<string>();
  readonly #host: ToolFinder;
  readonly #placed = new WeakSet<Element>();
  #observer: MutationObserver | undefined;

  constructor(host: ToolFinder) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true, subtree: true, attributeFilter: ['data-tool'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Puts everything where it belongs now. On a server there are no children. */
  sort(rows: readonly ToolId[]): void {
    this.filled.clear();
    for (const each of this.#host.children ?? []) {
      const tool = each.getAttribute('data-tool');
      if (tool !== null) this.#place(each, tool, rows);
      else if (this.#placed.delete(each)) each.removeAttribute('slot');
      else if (each.querySelector('[data-tool]')) this.#warn('data-tool: expected on a child of the tag, not deeper');
    }
  }

  #place(child: Element, tool: string, rows: readonly string[]): void {
    const known = rows.includes(tool);
    if (!known) this.#warn(`data-tool="${shown(tool)}": expected ${rows.join(', ')}; shown under "other"`);
    const slot = known ? tool : 'other';
    if (child.slot !== slot) child.slot = slot;
    this.#placed.add(child);
    this.filled.add(slot);
  }

  #warn(message: string): void {
    warnOnce(this.#host, `${message}.`);
  }
}
