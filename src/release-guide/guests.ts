/** The other elements that a step shows: each is loaded when its step is first shown. */
import { prefixed } from '../shared/prefix.js';
import { warnOnce } from '../shared/warn.js';

const loads = {
  'body-map': () => import('../define/body-map.js'),
  'hold-timer': () => import('../define/hold-timer.js'),
  'stretch-card': () => import('../define/stretch-card.js'),
};

export type Guest = keyof typeof loads;

const asked = new Map<Guest, 'coming' | 'failed'>();

/**
 * Sees to it that an element is loaded.
 * @param update called when it could not be
 * @returns `false` once it is known that it cannot be loaded: the step then does with words
 */
export function invite(host: HTMLElement, guest: Guest, update: () => void): boolean {
  if (!asked.has(guest) && !customElements.get(prefixed(guest))) {
    asked.set(guest, 'coming');
    loads[guest]().catch((error: unknown) => {
      asked.set(guest, 'failed');
      warnOnce(host, `<${prefixed(guest)}> not loaded: ${String(error)}`);
      update();
    });
  }
  return asked.get(guest) !== 'failed';
}

/** What could not be loaded is tried again when its step is next shown: the connection may be back. */
export function retryGuests(): void {
  for (const [guest, state] of asked) if (state === 'failed') asked.delete(guest);
}
