/**
 * The languages that there are words for, English first: `words/<code>.ts` each. A new one adds its code here, and the
 * compiler asks for the rest.
 */
export const languageCodes = ['en', 'es', 'ar', 'de', 'fr', 'pt'] as const;

export type LanguageCode = (typeof languageCodes)[number];

/** Those written from right to left. */
export const rightToLeft: ReadonlySet<string> = new Set<LanguageCode>(['ar']);

/** A language's name for itself, such as "Deutsch": for a list to choose from. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
