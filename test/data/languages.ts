import { en, type Words } from '../../src/data/words/en.js';
import { languages as others } from '../../src/shared/languages.js';

const loaded = await Promise.all(Object.entries(others).map(async ([code, load]) => [code, await load()] as const));

/** Every language that the elements know. */
export const languages: Readonly<Record<string, Words>> = {
  en,
  ...(Object.fromEntries(loaded) as Record<string, Words>),
};

/** What no sentence may say, by language; a new language needs its own: claims about the reader, promises, likelihoods. */
export const banned: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    // A claim about the reader. The question "have you" is fine.
    /\byou(?:\s+have|\s*[’']ve)\b/i,
    /diagnos/i,
    /\bcur(?:e|es|ed|ing|able|ative)\b/i,
    /guarant/i,
    /\d\s*(?:%|per\s?cent)/i,
  ],
  es: [
    // "si tienes" asks, "tienes" alone claims.
    /(?<!\bsi\s)(?<!¿)\b(?:usted tiene|tienes)\b/i,
    /diagn[oó]st/i,
    /\bcura(?:r|rá|s|n|do|da|ción)?\b/i,
    /garant/i,
    /\d\s*(?:%|por ciento)/i,
  ],
  de: [
    // "wenn du … hast" asks, "du hast" claims; sentences about the past are written without it.
    /\bdu\s+(?:hast|leidest)\b/i,
    /diagnos/i,
    /heil(?:en|t|te[nst]?|ung|bar|sam)\b/i,
    /garant/i,
    /\d\s*(?:%|prozent)/i,
  ],
  ar: [/أنت مصاب/, /تشخيص/, /شفاء/, /ضمان|نضمن|مضمون/, /[\d٠-٩]\s*[%٪]|(?:بال|في ال)مئة/],
  fr: [
    // "si vous avez" asks, "vous avez" alone claims.
    /(?<!\bsi\s)\bvous (?:avez|souffrez)\b/i,
    /diagnosti/i,
    /\bgu[eé]ri/i,
    /garanti/i,
    /\d\s*(?:%|pour\s?cent)/i,
  ],
  pt: [
    // "se você tem" asks, "você tem" alone claims.
    /(?<!\bse\s)\b(?:você tem|tu tens)\b/i,
    /diagn[oó]st/i,
    /\bcura(?:r|rá|m|do|da|ção)?\b/i,
    /garant/i,
    /\d\s*(?:%|por cento)/i,
  ],
};

/** Every sentence in a tree of words, with where it stands. Words that take numbers or names are given some. */
export function sentences(words: unknown, path = ''): { path: string; text: string }[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') {
    const say = words as (...given: unknown[]) => unknown;
    const numbers = [1, 2, 5].map((first) => sentences(String(say(first, 3, 4)), path));
    return [...numbers.flat(), ...sentences(String(say('one', 'two', 'three')), path)];
  }
  return Object.entries(words as object).flatMap(([key, part]) => sentences(part, path ? `${path}.${key}` : key));
}
