// The decisions and actions of a meeting: as its minutes have them, and as everybody reads them in its report.
import { isDay } from '../../../shared/kit/day.ts';
import { foldText } from '../../../shared/kit/fold.ts';
import { supersededIn } from '../../../shared/office/supersedes.ts';
import { register } from '../../../shared/projections/register.ts';
import type { RegisterEntry } from '../../../shared/wire/office.ts';
import type { IndexedRow } from './meeting-index.ts';
import { paragraphsIn, paragraphText, type ReadContents } from './passages.ts';

interface AboutRow {
  isPublic: boolean;
  origin: string;
  paragraph?: number;
  /** Decisions: the addresses that its words and notes lead to. */
  links: readonly string[];
}

function indexed(entry: RegisterEntry, { isPublic, origin, paragraph, links }: AboutRow): IndexedRow {
  const { text, owner = '', due, status, meeting, itemTitle } = entry;
  return {
    public: isPublic,
    origin,
    status,
    owners: foldText(owner),
    due: due !== undefined && isDay(due) ? due : undefined,
    text,
    words: foldText([text, owner, meeting, itemTitle].filter(Boolean).join('\n')),
    block: entry.id,
    paragraph,
    supersedes: entry.kind === 'decision' ? supersededIn(text, links) : [],
    row: JSON.stringify(entry),
  };
}

export function rowsOf({ state, minutes, report, isPublic }: ReadContents): IndexedRow[] {
  const { id, title, series, startsAt } = state;
  const about = { meetingId: id, meeting: title, series, startsAt };
  const numbers = new Map(paragraphsIn(report).map(({ blockId, number }) => [blockId, number]));
  const address = (blockId: string): string => {
    const number = numbers.get(blockId);
    return number === undefined ? `/m/${id}` : `/r/${id}#p${number}`;
  };
  const linksOf = new Map(
    Object.values(minutes.fragments)
      .flat()
      .map(({ id: block, spans }) => [block, spans.flatMap(({ link, footnote }) => link ?? (footnote && minutes.notes[footnote]) ?? [])]),
  );
  const own = register(state, minutes).map((row) => {
    const { itemId: _item, ...kept } = row;
    const at = { isPublic: false, origin: row.from?.meetingId ?? id, paragraph: numbers.get(row.id), links: linksOf.get(row.id) ?? [] };
    return indexed({ ...about, ...kept, url: address(row.id) }, at);
  });
  if (!isPublic || !report) return own;
  const statuses = new Map(report.actions?.map(({ blockId, status }) => [blockId, status]));
  const shown = paragraphsIn(report).flatMap((part) => {
    if (part.kind === 'paragraph') return [];
    const { blockId, kind, owner, due, number } = part;
    const action = kind === 'action' && { owner, due, status: statuses.get(blockId) ?? ('open' as const) };
    const said = { meetingId: id, meeting: report.title.title, startsAt: report.title.startsAt, kind, id: blockId, text: paragraphText(part), ...action };
    const links = part.runs.flatMap(({ link, note }) => link ?? report.notes.find((each) => each.number === note)?.text ?? []);
    return [indexed({ ...said, url: `/r/${id}#p${number}` }, { isPublic: true, origin: id, paragraph: number, links })];
  });
  return [...own, ...shown];
}
