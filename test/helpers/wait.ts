import { waitUntil as wait } from '@open-wc/testing';

/** Waits until something is so, as long as a busy machine with three browsers may take. */
export const waitUntil = (look: () => unknown, message = 'it comes', options = { timeout: 10_000 }): Promise<void> =>
  wait(look, message, options);
