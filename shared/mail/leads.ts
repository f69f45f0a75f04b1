// Where a line of a mail says which paragraph it is about: "Para 7 (b): …", "Au paragraphe 5, …", "第五段：…", "Paras 3, 5 and 7: …".
import { numberOf } from '../kit/numerals.ts';
import { isFarewell } from './manners.ts';

export interface Lead {
  paragraphs: readonly number[];
  /** The comment on them, with the subparagraph before it and the ranges that are meant after it. */
  said: string;
  /** It ends in a sign or a tab: "Para 7:", not "para 7 is". */
  marked: boolean;
}

const before = [
  // A new paragraph beside one is on that one.
  String.raw`(?<place>(?:(?:add|insert)\s+)?(?:after|before|following|new|après|avant|nouveau|después d[e]l?|antes d[e]l?|nuevo|после|перед|новый|بعد|قبل|(?:please )?(?:delete|remove|strike|merge|combine|reword|rephrase|redraft|replace|shorten|split|move)|(?:prière de )?(?:supprimer|fusionner|reformuler|remplacer|déplacer)|(?:favor de )?(?:suprimir|eliminar|fusionar|reformular|reemplazar|sustituir)|(?:прошу )?(?:удалить|исключить|объединить|переформулировать|заменить)|حذف|دمج|تعديل)\s+(?:(?:the|le|les|la|el|los)\s+)?(?=\p{L}|§)|(?:请|建议)?(?:删除|合并|修改)(?=第))?`,
  String.raw`(?:(?:agenda item|item|page|p\.|section|página|pág\.|punto|point|стр\.|第?)\s*\p{Nd}{1,3}\s*(?:页)?\s*[,،，:–-]\s*)?`,
  String.raw`(?:(?:also|and|further|furthermore|finally|next|then|moreover|in addition|lastly|aussi|de plus|enfin|en outre|également|también|además|asimismo|por último|также|кроме того|и|另外|此外|还有|أيضا|أيضاً|كذلك),?،?\s*)?`,
  String.raw`(?:(?:in|on|at|re|for|regarding|concerning|as (?:to|regards)|with (?:regard|respect|reference) to|under|about|my comment on|comments? on|sur|au|aux|dans|concernant|pour|quant au|s['’]agissant du|à propos du|en|sobre|respecto (?:de|a)l?|en cuanto al?|en relación con|con respecto al?|al|в|во|по|к|относительно|касательно|о|об|关于|在|对|就|针对|في|بخصوص|بشأن|حول|فيما يتعلق ب|بالنسبة إلى|بالنسبة ل|على)(?:\.|:|\s)*(?:(?:the|le|les|la|el|los|del|de|du|draft|existing)\s+)?)?`,
  String.raw`(?:(?:the|le|les|la|el|los)\s+)?`,
].join('');
const word = String.raw`(?:paragraph|paragraphs|paras?|pars?|pgh|paragraphe|paragraphes|párrafos?|parrafos?|párr|parr|пункт\p{L}*|пп|п|параграф\p{L}*|абзац\p{L}*|(?:ال|لل|بال)?فقر(?:ة|ات|تان|تين|ه)|§§?|¶¶?|段落|第)`;
const number = String.raw`(?:\p{Nd}{1,4}|[〇零一二三四五六七八九十]{1,3}(?=\s*[段、和与及,，至到]))`;
const part = String.raw`(?:\s?\(\p{L}{1,4}\)|\s?\p{Ll}\)|(?<=\p{Nd})[a-d](?![\p{L}\p{Nd}]))*`;
const joint = String.raw`\s*(?:,|;|&|\+|,?\s+and|et|y|e|и|و|和|与|及|、|،|，|-|–|—|to|through|à|a|al|по|إلى|حتى|至|到)\s*(?:第|(?:paras?\.?|§)\s*)?`;
const numbers = `(?<first>${number})(?<part>${part})(?<more>(?:${joint}${number}${part}){0,20})`;
const mark = '[*_]{0,2}';
const start = String.raw`^\s*(?:(?:[-*•–·>]|\p{Nd}{1,2}[.)]|\(?[a-z]\))\s+|[（(]?[一二三四五六七八九十]{1,3}[）)、.]\s*)?[[(]?${mark}`;
const end = String.raw`\s*段?(?:落)?\s*(?:中|里|的|内)?(?<sign>[\])]?${mark}\s*(?:[:：.．,،，;—–-]+|\t)\s*${mark}|[\])]?${mark}\s*$|[\])]${mark}\s*|\s+|(?<=段|中|里|内))\s*`;

const worded = new RegExp(`${start}${before}${word}\\.?\\s*(?:no\\.?|nos\\.?|n[°º]|№|رقم|numbers?)?\\s*[(#]?\\s*${numbers}${end}`, 'iu');
const bare = new RegExp(
  String.raw`^\s*(?:[-*•–]\s+)?[[(]?${mark}(?:#\s?|no\.?\s*|№\s*|n[°º]\s*)?(?<first>\p{Nd}{1,4})(?<part>(?:\s?\(\p{L}{1,4}\))*)(?<more>)(?<sign>[\])]?${mark}\s*(?:[.):：،]+(?=\s|$|\D)|[-–—](?=\s)|\t|\|)\s*${mark})\s*`,
  'iu',
);
/** "On 7: …", "По 7: …": only with a colon behind it, since "on 7 October" is a date. */
const brief = new RegExp(
  String.raw`^\s*(?:[-*•–]\s+)?${mark}(?:on|re|regarding|concerning|as to|about|ad|sur(?: le)?|au|concernant(?: le)?|sobre(?: el)?|al|en cuanto al|по|к|о|об|关于|就|بشأن|حول)\s*(?:no\.?\s*|n[°º]\s*|№\s*|#\s?)?(?<first>\p{Nd}{1,4})(?<part>${part})(?<more>(?:${joint}\p{Nd}{1,4}${part}){0,20})(?<sign>${mark}\s*[:：](?!\p{Nd})\s*${mark})\s*`,
  'iu',
);
/** "[3] shorten". "[1] https://…" is a note. */
const bracketed = /^\s*\[(?<first>\p{Nd}{1,3})(?<part>)(?<more>)(?<sign>\])\s+(?!https?:)(?=\S)/u;
const longest = 600;
/** Longer ranges are about a part of the report rather than about each of its paragraphs. */
const longestRange = 10;

const range = /^\s*(?:-|–|—|(?:to|through|à|a|al|по|إلى|حتى|至|到)(?!\p{L}))\s*/iu;
const digits = /\p{Nd}{1,4}|[〇零一二三四五六七八九十]{1,3}/gu;

function leadOf(match: RegExpExecArray, line: string): Lead {
  const { first = '', part: sub = '', more = '', sign = '' } = match.groups ?? {};
  const said = (match.groups?.place === undefined ? line.slice(match[0].length) : line).trim();
  const { paragraphs, ranges } = named(numberOf(first), more);
  const after = said === '' || ranges.length === 0 ? '' : ` (${ranges.join(', ')})`;
  return { paragraphs, said: `${[sub.trim(), said].filter(Boolean).join(' ')}${after}`, marked: /[^ \u00a0]/.test(sign) || said === '' };
}

/** "3, 5–7 and 9" is on each of them. A range that is longer, or runs backwards, is on its first paragraph. */
function named(first: number, more: string): { paragraphs: number[]; ranges: string[] } {
  const paragraphs = [first];
  const ranges: string[] = [];
  let from = 0;
  for (const match of more.matchAll(digits)) {
    const [number, before] = [numberOf(match[0]), paragraphs.at(-1) ?? first];
    const isRange = range.test(more.slice(from, match.index));
    from = match.index + match[0].length;
    if (!isRange) paragraphs.push(number);
    else {
      ranges.push(`${before}-${number}`);
      if (number > before && number - before < longestRange) paragraphs.push(...Array.from({ length: number - before }, (_, index) => before + index + 1));
    }
  }
  return { paragraphs: [...new Set(paragraphs)], ranges };
}

/** The paragraph that a line names at its beginning. */
export function leadAt(line: string): Lead | undefined {
  const head = line.slice(0, longest);
  const match = worded.exec(head) ?? brief.exec(head);
  return match ? leadOf(match, line) : undefined;
}

/** A number alone before the words: "3. delete", "#3: delete", "3<tab>delete". Whether it is a paragraph's only the whole mail tells. */
export function bareLeadAt(line: string): Lead | undefined {
  const match = bare.exec(line.slice(0, longest)) ?? bracketed.exec(line.slice(0, longest));
  return match ? leadOf(match, line) : undefined;
}

const sentenceEnd = /[.!?。！？؟;；]["”»')\]]*\s+|[。！？；]/gu;
const quotes = /["“”«»„]/g;

/** A line, parted where a later sentence names another paragraph: "… Also in paragraph 5, …". Not within quotation marks. */
export function sentences(line: string): string[] {
  const found: string[] = [];
  let begin = 0;
  for (const match of line.slice(0, 4000).matchAll(sentenceEnd)) {
    const at = match.index + match[0].length;
    const inQuotes = (line.slice(begin, at).match(quotes)?.length ?? 0) % 2 === 1;
    const rest = line.slice(at, at + 200);
    if (!inQuotes && isFarewell(rest)) {
      found.push(line.slice(begin, at).trim());
      begin = at;
      continue;
    }
    const lead = inQuotes ? undefined : leadAt(rest);
    const said = /^\s*(?!第)\p{L}+\.?\s*(?:no\.?\s*)?[\p{Nd}]/u.test(rest) || /^\s*[§¶]/.test(rest);
    // "p. 3" is no end, and a number that counts the remarks is no sentence.
    const counts = /^\s*\p{Nd}{1,3}[.)]\s*$/u.test(line.slice(begin, at));
    if (!lead || counts || /(?:^|\s)(?:pp?|pág|стр|no|n)\.\s+$/i.test(line.slice(begin, at)) || (said && !lead.marked)) continue;
    found.push(line.slice(begin, at).trim());
    begin = at;
  }
  return [...found, line.slice(begin)].filter((text, _, all) => text.trim() !== '' || all.length === 1);
}
