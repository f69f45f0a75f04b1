// The six languages: the locale whose forms each takes, and how it is written.
import type { Language } from '../meeting/facts.ts';

/** British dates in English, and Latin digits everywhere, so that numbers are the same in all versions. */
export const locales: Record<Language, string> = { ar: 'ar-u-nu-latn', en: 'en-GB', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh-CN' };

/** Each by its own name, in the order of the United Nations. */
export const languageNames: Record<Language, string> = { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' };

/** Each in a letter or two, where there is room for no more. */
export const shortNames: Record<Language, string> = { ar: 'ع', zh: '中', en: 'EN', fr: 'FR', ru: 'РУ', es: 'ES' };

export function writingOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languageNames, tag);
}

/** The first of these language tags that is one of ours, whatever its region: "fr-CA" is French. */
export function firstKnown(tags: readonly string[]): Language | undefined {
  return tags.map((tag) => tag.trim().toLowerCase().split('-')[0] ?? '').find(isLanguage);
}
