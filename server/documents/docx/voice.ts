// The language and direction of what is said, as Word asks for them.
import type { IRunPropertiesOptions } from 'docx';
import type { Language } from '../../../shared/meeting/facts.ts';
import { directionIn, languageOf } from '../../../shared/words/script.ts';

export interface Voice {
  language: Language;
  rtl: boolean;
}

const tags: Record<Language, string> = { ar: 'ar-SA', en: 'en-GB', es: 'es-ES', fr: 'fr-FR', ru: 'ru-RU', zh: 'zh-CN' };

/** The tag of a language of the six. */
export const tagOf = (language: Language): string => tags[language];

/** The language and direction of a text, in a document of a language. */
export function voiceOf(text: string, document: Language): Voice {
  return { language: languageOf(text, document), rtl: directionIn(text, document) === 'rtl' };
}

/** Word keeps a language for each of three kinds of script. */
export function languagesOf(language: Language, otherwise: Language = 'en'): NonNullable<IRunPropertiesOptions['language']> {
  const latin = language === 'ar' || language === 'zh' ? (otherwise === 'ar' || otherwise === 'zh' ? 'en' : otherwise) : language;
  return { value: tags[latin], eastAsia: tags.zh, bidirectional: tags.ar };
}

const rightLetters = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const rightIn = new RegExp(`([${rightLetters}](?:[^\\p{L}]*[${rightLetters}\\p{M}])*)`, 'u');
const leftIn = new RegExp(`((?![${rightLetters}])\\p{L}(?:[^${rightLetters}]*(?![${rightLetters}])[\\p{L}\\p{M}\\p{N}])?)`, 'u');

/** A text in stretches of one direction each: a Latin name in an Arabic paragraph is a run of its own. */
export function stretches(text: string, rtl: boolean): { text: string; rtl: boolean }[] {
  return text
    .split(rtl ? leftIn : rightIn)
    .map((part, index) => ({ text: part, rtl: index % 2 === 1 ? !rtl : rtl }))
    .filter((part) => part.text !== '');
}

/** How a stretch of a paragraph is to be read. */
export function readAs(rtl: boolean, { language }: Voice, document: Language): Pick<IRunPropertiesOptions, 'rightToLeft' | 'language'> {
  const tagged = rtl || language !== document;
  return { ...(rtl && { rightToLeft: true }), ...(tagged && { language: languagesOf(language, document) }) };
}
