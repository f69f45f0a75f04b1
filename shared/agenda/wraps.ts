// Whether a line is the rest of the one above, which a mail program or a narrow column wrapped.
import { columns, pieces } from '../kit/wrap.ts';
import type { Line } from './lines.ts';

/** "Staff report: Ms. Whitlock" is said of the item above. */
const labelled = /^\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’()-]{1,30}){0,2}:\s+\S/u;

/** Whether a line below an item says something of it behind a label. */
export const isLabelled = (above: Line, line: Line): boolean => labelled.test(line.text) && !goesOnAfter.test(above.text) && !opened(above.text);

/** "= Exchange of views", "Approval": how a council treats an item. */
export const treated =
  /^(?:=\s*\S|(?:approval|adoption|(?:policy|orientation) debate|exchange of views|general approach|progress report|political agreement|state of play|endorsement|débat d['’]orientation|échange de vues|approche générale|(?:information|presentation|statements?|informations?) (?:from|by|de|du)\s.{1,80})$)/i;

export const goesOnAfter = /[,&(–-]$|\b(?:and|of|the|for|on|to|with|in)$/i;

/** At how many characters a text was wrapped, at least: its longest line, addresses aside. */
export const widthOf = (lines: readonly Line[]): number =>
  lines.reduce((most, { raw, text }) => (text.includes('://') || text.includes('\t') || text.includes('|') ? most : Math.max(most, columns(raw.trimEnd()))), 0);

/** Mail is seldom wrapped at more. */
const widest = 72;

/** Whether the first word of a line would have had room on the line above, so that no program wrapped it. */
export function hadRoom(above: Line, line: Line, width: number): boolean {
  const gap = above.raw.length > 1000 ? undefined : /^(.*?\S)(\s{3,}|\t)\S/.exec(above.raw.trim());
  const [word = ''] = pieces(line.raw.replace(/^[>\s]+/, '').slice(0, 200));
  // Beside a column of its own, as "Gas storage        10752/26", a title has the room of its column.
  if (gap) return 1 + columns(word.trimEnd()) <= columns(gap[2] ?? '');
  return columns(above.raw.trimEnd()) + 1 + columns(word.trimEnd()) <= Math.min(width, widest);
}

/** Whether a line goes on with the one above: in small letters, after a word that asks for more, or indented below a line that is full. */
export function isWrapped(above: Line, line: Line, { isDeeper, width }: { isDeeper: boolean; width: number }): boolean {
  if (treated.test(line.text) && !goesOnAfter.test(above.text)) return false;
  if (/^[\p{Ll}(]/u.test(line.text) || goesOnAfter.test(above.text) || (isDeeper && opened(above.text))) return true;
  if (!isDeeper || isTitleAbove(above.text, line.text)) return false;
  if (/^[^\p{Lu}#]/u.test(line.text)) return true;
  return !/\p{Lu}|\p{Ll}/u.test(above.text) || (above.raw.length >= 50 && !hadRoom(above, line, width));
}

/** A title in capitals does not go on in small letters. */
const isTitleAbove = (above: string, line: string): boolean => /\p{Lu}{3}/u.test(above) && !/\p{Ll}/u.test(above) && /\p{Ll}/u.test(line);

export const opened = (text: string): boolean => text.split(/[([]/).length > text.split(/[)\]]/).length;
