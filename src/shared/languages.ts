import type { LanguageCode } from '../data/languages.js';
import type { Words } from '../data/words/en.js';

/** The languages beyond built-in English, each loaded only when a page asks for it. */
export const languages: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Words>>> = {
  es: async () => (await import('../data/words/es.js')).es,
  ar: async () => (await import('../data/words/ar.js')).ar,
  fr: async () => (await import('../data/words/fr.js')).fr,
  pt: async () => (await import('../data/words/pt.js')).pt,
  de: async () => (await import('../data/words/de.js')).de,
};
