// Reasons to reject a change that Yjs could apply: its place, or its author.

import { mayWriteFragment } from '../../../../shared/meeting/may.ts';
import type { AgendaItem } from '../../../../shared/meeting/model/agenda.ts';
import { allowedRoot, isNotesRoot, itemOfFragment } from '../../../../shared/meeting/model/fragments.ts';
import type { MeetingState } from '../../../../shared/meeting/state.ts';
import { footnotesIn } from '../../../../shared/minutes/read.ts';
import type { CloseReason } from '../../../../shared/wire/sync.ts';
import type { Session } from '../../access.ts';
import type { Effect } from '../trial/effect.ts';
import type { Trial } from '../trial/trial.ts';

export interface Surroundings {
  trial: Trial;
  state(): MeetingState;
  /** Whether the minutes hold text in a root of this name. */
  hasRoot(root: string): boolean;
}

function isItem(agenda: readonly AgendaItem[], id: string): boolean {
  return agenda.some((item) => item.id === id || isItem(item.children, id));
}

/** Why this person may not have done this; undefined where they may. */
export function objectionTo({ trial, state, hasRoot }: Surroundings, session: Session, { roots, notes, misplaced }: Effect): CloseReason | undefined {
  const now = state();
  for (const root of roots) {
    if (!allowedRoot(root)) return 'forbidden';
    if (isNotesRoot(root)) continue;
    if (!mayWriteFragment(session, now, root)) return 'forbidden';
    const item = itemOfFragment(root);
    // One that has text is or was an item, which may have been removed since.
    if (item !== undefined && !hasRoot(root) && !isItem(now.agenda, item)) return 'forbidden';
  }
  // A footnote belongs to the fragments that refer to it.
  const closed =
    notes.size > 0 ? [...trial.doc.share.keys()].filter((name) => allowedRoot(name) && !isNotesRoot(name) && !mayWriteFragment(session, now, name)) : [];
  if (closed.some((name) => [...footnotesIn(trial.doc, name)].some((id) => notes.has(id)))) return 'forbidden';
  return misplaced ? 'malformed' : undefined;
}
