// Checks of a paragraph's wording.
import type { Language } from '../../meeting/facts.ts';
import type { MeetingState } from '../../meeting/state.ts';
import type { Finding } from './finding.ts';
import { around, type CheckedPiece, found } from './piece.ts';
import { speech } from './speech.ts';

function told(check: Finding['check'], piece: CheckedPiece, pattern: RegExp | undefined): Finding[] {
  const place = pattern && found(piece.told, pattern);
  return place ? [{ check, excerpt: around(piece.text, place.at, place.length) }] : [];
}

/** The opening and the closing tell facts of the meeting, and what is to come. */
const isOfTheMeeting = ({ paragraph }: CheckedPiece): boolean => paragraph.fragment.startsWith('report:');

export function voice(piece: CheckedPiece, language: Language): Finding[] {
  const { first, present } = speech[language];
  return [...told('first-person', piece, first), ...(isOfTheMeeting(piece) ? [] : told('present-tense', piece, present))];
}

const address = /(?:https?:\/\/|www\.)\S+/u;

/** Documents are cited by name, with their addresses in footnotes. */
export function addresses({ text }: CheckedPiece): Finding[] {
  const place = found(text, address);
  return place ? [{ check: 'bare-address', excerpt: around(text, place.at, Math.min(place.length, 60)) }] : [];
}

const open = /\[[^\]]*\]?|\]/u;

/** [Square brackets] stand around what is not agreed yet. */
export function brackets({ text }: CheckedPiece): Finding[] {
  const place = found(text, open);
  return place ? [{ check: 'open-brackets', excerpt: around(text, place.at, Math.min(place.length, 60)) }] : [];
}

/** The names whose views are not to be pinned to them: of all who took part, but for those who hold the meeting's own roles. */
export function namesToCheck({ participants, chair, secretariat, hostCountry }: MeetingState): string[] {
  const holders = new Set([chair.name, ...secretariat.map(({ name }) => name), hostCountry?.name]);
  const plain = participants.filter(({ role, name }) => (role === 'member' || role === 'observer') && !holders.has(name));
  return [...new Set(plain.map(({ name }) => name.trim()))].filter((name) => name.length >= 5 && /\s/u.test(name));
}

const saysMore = /^\s*[,(（،、—–-]/u;
const rolesBefore = 60;

/** A name with a role beside it, before it or in apposition, speaks for the role. */
export function speakers(piece: CheckedPiece, names: readonly string[], language: Language): Finding[] {
  if (isOfTheMeeting(piece)) return [];
  const { text } = piece;
  return names.flatMap((name) => {
    const at = text.indexOf(name);
    if (at < 0) return [];
    const hasRole = saysMore.test(text.slice(at + name.length)) || speech[language].role.test(text.slice(Math.max(0, at - rolesBefore), at));
    return hasRole ? [] : [{ check: 'named-speaker' as const, excerpt: around(text, at, name.length) }];
  });
}
