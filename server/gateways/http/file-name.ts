import { cleanLine } from '../../../shared/kit/clean.ts';

/** Characters that no system takes in a file's name, or reads as more than a name. */
const unfit = /[/\\:*?"<>|%\u200B-\u200F\u2028\u2029]+/g;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A name for a file from a title in any script; `edition` tells it from others of the title. */
export function fileName(title: string, ending: string, edition = ''): string {
  const name = Array.from(letters.segment(cleanLine(title.replace(unfit, ' '))), ({ segment }) => segment)
    .slice(0, 60)
    .join('')
    .slice(0, 120)
    .replace(/^[\s.~-]+|[\s.]+$/g, '');
  const whole = [name.toWellFormed().replaceAll('\uFFFD', '') || 'report', edition].filter(Boolean).join(', ');
  return `${whole}.${ending}`;
}

/** The header that names a file: in any script, with a plain name for programs that know no other. */
export function namedAs(how: 'inline' | 'attachment', name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) && !/["\\%]/.test(name) ? name : `report${name.slice(name.lastIndexOf('.'))}`;
  const escaped = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${escaped}`;
}
