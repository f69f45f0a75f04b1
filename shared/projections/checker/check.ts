// Looks over a report as an editor would before it is issued: each finding names its paragraph. Warnings, not walls.

import { ownersOf } from '../../meeting/actions/owners.ts';
import { isBreak } from '../../meeting/agenda/breaks.ts';
import { closedItems } from '../../meeting/agenda/closed.ts';
import { visitsToCall } from '../../meeting/attendance/visits.ts';
import type { Language } from '../../meeting/facts.ts';
import type { AgendaItem } from '../../meeting/model/agenda.ts';
import { itemFragment } from '../../meeting/model/fragments.ts';
import type { MeetingState } from '../../meeting/state.ts';
import { stateForObservers } from '../in-camera/state-for-observers.ts';
import type { Report } from '../report-model.ts';
import { abbreviations } from './abbreviations.ts';
import type { Finding } from './finding.ts';
import { bullets, emphasis, listEnds } from './house.ts';
import { leftOut, unlikeAgreed } from './left-out.ts';
import { emptyNotes, noteMarks, references } from './marks.ts';
import { type CheckedPiece, piecesOf } from './piece.ts';
import { addresses, brackets, namesToCheck, speakers, voice } from './prose.ts';

function presence(state: MeetingState): Finding[] {
  const someone = state.participants.some(({ visits, byPhone }) => byPhone === true || visitsToCall(state, visits).length > 0);
  return someone ? [] : [{ check: 'nobody-present' }];
}

/** An item that was discussed and of which the report says nothing; one whose children say something has its say. */
function silent(items: readonly AgendaItem[], written: ReadonlySet<string>): Finding[] {
  return items.flatMap((item) => {
    const below = silent(item.children, written);
    const says = [item, ...item.children].some(({ id }) => written.has(itemFragment(id)));
    return item.spells.length > 0 && !says && !isBreak(item.title) ? [{ check: 'item-without-text' as const, excerpt: item.title }, ...below] : below;
  });
}

function action({ paragraph, blockId }: CheckedPiece): Finding[] {
  if (paragraph.kind !== 'action' || paragraph.blockId !== blockId) return [];
  return [
    ...(ownersOf(paragraph.owner).length === 0 ? [{ check: 'action-without-owner' as const }] : []),
    ...(paragraph.due === undefined ? [{ check: 'action-without-date' as const }] : []),
  ];
}

/** The rules of the United Nations' form; lists are looked at once, with their paragraph. */
function houseRules(piece: CheckedPiece, language: Language): Finding[] {
  const { paragraph, blockId } = piece;
  return [...emphasis(piece, language), ...(paragraph.blockId === blockId ? [...bullets(paragraph), ...listEnds(paragraph)] : [])];
}

/** In the order of the paragraphs; what is of the whole meeting first. */
export function check(whole: MeetingState, report: Report): Finding[] {
  const closed = closedItems(whole);
  // The report says nothing of what is in camera, and is not asked to.
  const state = { ...stateForObservers(whole), agenda: whole.agenda.filter(({ id }) => !closed.has(id)) };
  const pieces = piecesOf(report);
  const written = new Set(report.content.filter((part) => part.type === 'paragraph').map(({ fragment }) => fragment));
  const names = namesToCheck(state);
  const { language } = report;
  const shortened = abbreviations(pieces);
  const empty = new Set(report.notes.flatMap(({ number, text }) => (text.trim() === '' ? [number] : [])));
  return [
    ...presence(state),
    ...silent(state.agenda, written),
    ...leftOut(state, pieces),
    ...unlikeAgreed(state, pieces),
    ...pieces.flatMap((piece) =>
      [
        ...action(piece),
        ...brackets(piece),
        ...references(piece),
        ...noteMarks(piece, language),
        ...emptyNotes(piece, empty),
        ...speakers(piece, names, language),
        ...addresses(piece),
        ...voice(piece, language),
        ...(report.unForm ? houseRules(piece, language) : []),
        ...shortened.filter((each) => each.piece === piece).map(({ finding }) => finding),
      ].map((finding): Finding => ({ blockId: piece.blockId, ...finding, paragraph: piece.paragraph.number })),
    ),
  ];
}
