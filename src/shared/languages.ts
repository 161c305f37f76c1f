import type { Words } from '../data/words/en.js';

/**
 * The languages beyond built-in English, each loaded only when a page asks for it.
 * To add one: write `data/words/<code>.ts` and add its line here.
 */
export const languages: Readonly<Record<string, () => Promise<Words>>> = {
  es: async () => (await import('../data/words/es.js')).es,
  ar: async () => (await import('../data/words/ar.js')).ar,
  de: async () => (await import('../data/words/de.js')).de,
};

/** Languages written from right to left. */
export const rightToLeft: ReadonlySet<string> = new Set(['ar']);
