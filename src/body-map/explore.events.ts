import type { TriggerPointId } from '../data/trigger-points.js';

/** The person opened a trigger point: `id`, such as "tp-iliacus-l", and `side`, the person's own. */
export class TriggerPointOpenEvent extends Event {
  readonly id: TriggerPointId;
  readonly side: 'left' | 'right';

  constructor(id: TriggerPointId) {
    super('trigger-point-open', { bubbles: true, composed: true });
    this.id = id;
    this.side = id.endsWith('-l') ? 'left' : 'right';
  }
}

declare global {
  interface HTMLElementEventMap {
    'trigger-point-open': TriggerPointOpenEvent;
  }
}
