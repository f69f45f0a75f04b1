// The earlier decisions that a decision says it replaces: "replaces paragraph 4 of the report of Meeting VI", or a link to that paragraph.
import { foldText } from '../kit/fold.ts';
import { plainDigits } from '../kit/numerals.ts';

/** A paragraph of an issued report, by the meeting's id, or by the words beside it, one of which may be the meeting's number. */
export type NamedParagraph = { paragraph: number } & ({ meetingId: string } | { numbers: string[] });

/** Paragraphs that one decision can replace, and words among which the number of their meeting is looked for. */
const mostNamed = 20;
const mostWords = 30;

const verbs = /supersed|replac|remplac|reempla|reemplaz|sustitu|замен|取代|替代|代替|替换|تحل محل|يحل محل|محل الفقر|يستعاض|تستبدل|يستبدل/u;
const list = String.raw`\d{1,4}(?:(?:\s*(?:,|、|،|–|-|and|et|y|e|и|和|و)\s*){1,2}\d{1,4})*`;
const paragraphs = new RegExp(String.raw`(?:paragraph(?:e)?s?|paras?\.?|parrafos?|пункт\p{L}*|الفقر(?:ة|ه|تين|ات))\s*(${list})|第\s*(${list})\s*段`, 'gu');
const word = /[一二三四五六七八九十百]+|\d+(?:[/.-]\d+)*|[^\p{Script=Han}\s\p{P}]+/gu;

function numbersIn(text: string): number[] {
  return text.split(/[^\d–-]+/).flatMap((part) => {
    const [from = Number.NaN, to = from] = part
      .split(/\s*[–-]\s*/)
      .filter(Boolean)
      .map(Number);
    return Number.isNaN(from) || to < from ? [] : Array.from({ length: Math.min(to - from + 1, mostNamed) }, (_, at) => from + at);
  });
}

function linked(link: string): NamedParagraph[] {
  const [, meetingId, paragraph] = /\/r\/([\w-]{1,64})(?:\/v\/\d+)?#p(\d{1,4})$/.exec(link) ?? [];
  return meetingId === undefined ? [] : [{ meetingId, paragraph: Number(paragraph) }];
}

/** `links`: the addresses that the decision's words lead to. None where it has no verb of replacing, in one of the six languages. */
export function supersededIn(text: string, links: readonly string[]): NamedParagraph[] {
  const sentences = plainDigits(foldText(text)).split(/(?<!\bparas?)[.!?。]\s/u);
  const replacing = sentences.filter((sentence) => verbs.test(sentence));
  if (replacing.length === 0) return [];
  const named = replacing.flatMap((sentence) =>
    [...sentence.matchAll(paragraphs)].flatMap((found) => {
      // The number of the meeting follows the paragraph, but in Chinese.
      const around = [sentence.slice(found.index + found[0].length), sentence.slice(0, found.index)];
      const numbers = around.flatMap((part) => (part.match(word) ?? []).slice(0, mostWords));
      return numbersIn(found[1] ?? found[2] ?? '').map((paragraph) => ({ paragraph, numbers }));
    }),
  );
  return [...links.flatMap(linked), ...named].slice(0, mostNamed);
}
