// The parts that both plain pages share: the page around their text, and texts cut to a length.

import { cleanLine } from '../kit/clean.ts';
import type { Language } from '../meeting/facts.ts';
import { writingOf } from '../words/languages.ts';
import { escapeHtml } from './escape-html.ts';
import { plainStyle } from './plain-style.ts';

/** The length of a text, in bytes as it is sent. */
const longest = 200;

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return escapeHtml(character).length;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** The text in one line, cut where its bytes would be too many. */
export function short(text: string, most = longest): string {
  const whole = cleanLine(text);
  let kept = '';
  let bytes = 0;
  for (const character of whole) {
    bytes += bytesOf(character);
    if (bytes > most) return `${kept}…`;
    kept += character;
  }
  return whole;
}
export const said = (text: string, most?: number): string => `<bdi>${escapeHtml(short(text, most))}</bdi>`;

export function page(language: Language, title: string, refresh: boolean, body: string): string {
  const again = refresh ? '<meta http-equiv="refresh" content="20">' : '';
  return `<!doctype html><html lang="${language}" dir="${writingOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${again}<title>${escapeHtml(short(title))}</title><style>${plainStyle}</style></head><body><main>${body}</main></body></html>`;
}
