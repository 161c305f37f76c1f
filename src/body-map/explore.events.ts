/**
 * The person opened a trigger point: `id`, such as "tp-iliacus-l" or that of one of the page's own points, and `side`, the
 * person's own; an id of the page's own that ends in neither `-l` nor `-r` has none.
 */
export class TriggerPointOpenEvent extends Event {
  readonly id: string;
  readonly side: 'left' | 'right' | 'none';

  constructor(id: string) {
    super('trigger-point-open', { bubbles: true, composed: true });
    this.id = id;
    this.side = id.endsWith('-l') ? 'left' : id.endsWith('-r') ? 'right' : 'none';
  }
}

declare global {
  interface HTMLElementEventMap {
    'trigger-point-open': TriggerPointOpenEvent;
  }
}
