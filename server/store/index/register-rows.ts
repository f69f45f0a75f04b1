// The decisions and actions of a meeting: as its minutes have them, and as everybody reads them in its report.
import { isDay } from '../../../shared/kit/day.ts';
import { foldText } from '../../../shared/kit/fold.ts';
import { register } from '../../../shared/projections/register.ts';
import type { RegisterEntry } from '../../../shared/wire/office.ts';
import type { IndexedRow } from './meeting-index.ts';
import { paragraphsIn, paragraphText, type ReadContents } from './passages.ts';

function indexed(entry: RegisterEntry, isPublic: boolean, origin: string): IndexedRow {
  const { text, owner = '', due, status, meeting, itemTitle } = entry;
  return {
    public: isPublic,
    origin,
    status,
    owners: foldText(owner),
    due: due !== undefined && isDay(due) ? due : undefined,
    text,
    words: foldText([text, owner, meeting, itemTitle].filter(Boolean).join('\n')),
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
  const own = register(state, minutes).map((row) => {
    const { itemId: _item, ...kept } = row;
    return indexed({ ...about, ...kept, url: address(row.id) }, false, row.from?.meetingId ?? id);
  });
  if (!isPublic || !report) return own;
  const statuses = new Map(report.actions?.map(({ blockId, status }) => [blockId, status]));
  const shown = paragraphsIn(report).flatMap((part) => {
    if (part.kind === 'paragraph') return [];
    const { blockId, kind, owner, due, number } = part;
    const action = kind === 'action' && { owner, due, status: statuses.get(blockId) ?? ('open' as const) };
    const said = { meetingId: id, meeting: report.title.title, startsAt: report.title.startsAt, kind, id: blockId, text: paragraphText(part), ...action };
    return [indexed({ ...said, url: `/r/${id}#p${number}` }, true, id)];
  });
  return [...own, ...shown];
}
