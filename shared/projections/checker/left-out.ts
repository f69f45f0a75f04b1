// Decisions about the agenda or with the room that the report contradicts or leaves out.

import { clean } from '../../kit/clean.ts';
import { isBreak } from '../../meeting/agenda/breaks.ts';
import type { AgendaItem } from '../../meeting/model/agenda.ts';
import { flatten } from '../../meeting/model/agenda-tree.ts';
import type { MeetingState } from '../../meeting/state.ts';
import type { Finding } from './finding.ts';
import type { CheckedPiece } from './piece.ts';

/** As words alone, whatever is between them. */
const words = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/** Business that was deferred, declined or withdrawn, and is not named. */
export function leftOut({ agenda }: MeetingState, pieces: readonly CheckedPiece[]): Finding[] {
  const isGone = ({ status, title }: AgendaItem): boolean => !isBreak(title) && (status === 'deferred' || status === 'declined' || status === 'withdrawn');
  const gone = flatten(agenda).filter(isGone);
  if (gone.length === 0) return [];
  const said = words(pieces.map(({ text }) => text).join('\n'));
  // In Chinese words are not apart: the title is then part of a longer one.
  return gone.filter(({ title }) => !said.includes(words(title).trim())).map(({ title }) => ({ check: 'business-not-named', excerpt: title }));
}

const plain = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim();

/** Decisions that read otherwise than the room agreed, by their block; and those that are not there any more. */
export function unlikeAgreed({ agreements }: MeetingState, pieces: readonly CheckedPiece[]): Finding[] {
  return agreements.flatMap(({ id, blockId, outcome, text, written }): Finding[] => {
    if (outcome === 'not-agreed') return [];
    const stands = pieces.find((piece) => piece.blockId === id) ?? pieces.find((piece) => piece.blockId === blockId && piece.paragraph.kind === 'decision');
    if (!stands) return written ? [{ check: 'decision-gone', excerpt: text }] : [];
    if (stands.paragraph.kind === 'decision' && plain(stands.text) === plain(text)) return [];
    return [{ check: 'decision-changed', excerpt: text, paragraph: stands.paragraph.number, blockId: stands.blockId }];
  });
}
