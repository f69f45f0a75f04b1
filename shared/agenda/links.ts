// The documents that a text links to, taken out of it.

import { safeLink } from '../kit/safe-link.ts';
import type { DraftItem } from '../meeting/agenda/draft.ts';

type Documents = NonNullable<DraftItem['documents']>;

const markdown = /\[([^\][]{1,300})\]\(\s*<?((?:https?:|mailto:)[^()\s<>]+(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+"[^"]{0,300}")?\s?\)/gi;
/** Links and nothing else: "([slides](https://…), [paper](https://…))". */
const inBrackets = /\((?:\s?\[[^\][]{1,100}\]\(\s?<?https?:[^()\s<>]{1,2000}>?\s?\)[\s,;]{0,3}){1,6}\)/gi;
const byName = /\[([^\][]{1,300})\]\s?\[([^\][]{0,100})\]/g;
const address = /[<(]?((?:https?:\/\/|\bmailto:)[^\s<>()]+(?:\([^\s()]*\)[^\s<>()]*)*)[>)]?/gi;
/** "see" before an address that ends a text or a bracket. */
const seen =
  /[\s,;:–—-]{0,3}(?<!\p{L})(?:see(?: also)?|cf\.?|details?|voir|véase|ver|см\.?|参见|见|انظر)\s?:?\s?<?(https?:[^\s<>()]+)>?(?=\s?(?:[)\]]|[.;,]?$))/giu;
const definition = /^\[([^\][]{1,100})\]:\s*<?(\S{1,2000}?)>?(?:\s+["'(].{0,300}["')])?$/;

/** A Markdown line that gives a name its address: "[7]: https://…". */
export function linkDefinition(text: string): [name: string, url: string] | undefined {
  const [, name, to] = text.length > 2500 ? [] : (definition.exec(text) ?? []);
  const url = safeLink(to);
  return name === undefined || url === undefined ? undefined : [name.toLowerCase(), url];
}

/** The title of a Markdown link stays in the text; the address goes. */
export function takeLinks(text: string, addresses?: ReadonlyMap<string, string>): { text: string; documents: Documents } {
  const documents: Documents = [];
  const take = (to: string): string | undefined => {
    const url = safeLink(to.replace(/[.,;:!?]{1,3}$/, ''));
    if (url === undefined) return undefined;
    documents.push({ title: url.length > 300 ? url.slice(0, 300) : url, url });
    return ' ';
  };
  const left = text
    .replace(inBrackets, (whole) => {
      const found = takeLinks(whole.slice(1, -1), addresses).documents;
      documents.push(...found);
      return found.length === 0 ? whole : '';
    })
    .replace(markdown, (whole, title: string, to: string) => {
      const url = safeLink(to);
      if (url === undefined) return whole;
      documents.push({ title: title.trim() || url, url });
      return title;
    })
    .replace(byName, (whole, title: string, name: string) => {
      const url = addresses?.get((name || title).toLowerCase());
      if (url === undefined) return whole;
      documents.push({ title: title.trim() || url, url });
      return title;
    })
    .replace(seen, (whole, to: string) => take(to) ?? whole)
    .replace(address, (whole, to: string) => take(to) ?? whole);
  return { text: documents.length === 0 ? left : left.replace(/\(\s?\)|\[\s?\]/g, ''), documents };
}

/** A line that is a document of the item above: "Draft report: https://…", in French with a blank before the colon. */
export function documentLine(text: string): { title: string; url: string } | undefined {
  const match = /^(.{0,299}?\S)\s?:\s(\S+)$/.exec(text);
  const url = safeLink(match?.[2]);
  return match?.[1] !== undefined && url !== undefined ? { title: match[1], url } : undefined;
}
