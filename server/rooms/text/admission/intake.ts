// Whether an update is taken: by its form, by its sender, and by what the meeting allows at this moment.

import type { AgendaItem } from '../../../../shared/meeting/agenda/model.ts';
import { mayWrite, mayWriteFragment } from '../../../../shared/meeting/may.ts';
import type { MeetingState } from '../../../../shared/meeting/state.ts';
import { allowedRoot, closingFragment, isNotesRoot, itemOfFragment, openingFragment } from '../../../../shared/minutes/layout-names.ts';
import { footnotesIn } from '../../../../shared/minutes/read.ts';
import type { CloseReason } from '../../../../shared/wire/sync.ts';
import type { Session } from '../../access.ts';
import type { Effect } from './effect.ts';
import { readIncoming } from './incoming.ts';
import type { Owners } from './owners.ts';
import type { Accepted, Trial } from './trial.ts';

export type Verdict = { accepted: Accepted } | { refused: CloseReason } | 'nothing-new' | 'pending';

function isItem(agenda: readonly AgendaItem[], id: string): boolean {
  return agenda.some((item) => item.id === id || isItem(item.children, id));
}

export interface IntakeParts {
  trial: Trial;
  owners: Owners;
  state(): MeetingState;
  /** Whether the minutes hold text in a root of this name. */
  hasRoot(root: string): boolean;
  /** Whether there is room for an update of this length. */
  fits(bytes: number): boolean;
  /** Whether the log takes so many bytes more. */
  logTakes(bytes: number): boolean;
}

export class Intake {
  readonly #parts: IntakeParts;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** What is accepted is in the trial copy; what is refused has left no trace there. */
  judge(session: Session, update: Uint8Array): Verdict {
    const { trial, owners, state, fits, logTakes } = this.#parts;
    if (session.endedAt !== undefined) return { refused: 'unauthorised' };
    const incoming = readIncoming(trial.doc, update);
    if (incoming === 'malformed') return { refused: 'malformed' };
    if (incoming !== 'pending' && !incoming.fresh) return 'nothing-new';
    // Nobody who may not write is asked for what is missing.
    if (!mayWrite(session.role, state().phase)) return { refused: 'forbidden' };
    if (incoming === 'pending') return 'pending';
    if (!owners.allow(session.participantId, incoming.writers)) return { refused: 'forbidden' };
    // Deleting makes room, also where there is none.
    if (incoming.structs.length > 0 && !fits(update.length)) return { refused: 'tooLarge' };
    if (!logTakes(update.length)) return { refused: 'tooLarge' };
    const accepted = trial.apply(update, incoming);
    const refused = accepted ? this.#objection(session, accepted.effect) : 'malformed';
    if (refused || !accepted) {
      trial.drop();
      return { refused: refused ?? 'malformed' };
    }
    trial.keep(accepted);
    owners.bind(session.participantId, incoming.writers);
    return { accepted };
  }

  #objection({ role }: Session, { roots, notes, misplaced }: Effect): CloseReason | undefined {
    const { trial, state, hasRoot } = this.#parts;
    const { phase, agenda } = state();
    for (const root of roots) {
      if (!allowedRoot(root)) return 'forbidden';
      if (isNotesRoot(root)) continue;
      if (!mayWriteFragment(role, phase, root)) return 'forbidden';
      const item = itemOfFragment(root);
      // One that has text is or was an item, which may have been removed since.
      if (item !== undefined && !hasRoot(root) && !isItem(agenda, item)) return 'forbidden';
    }
    // A footnote belongs to the fragments that refer to it.
    const closed = notes.size > 0 ? [openingFragment, closingFragment].filter((name) => !mayWriteFragment(role, phase, name)) : [];
    if (closed.some((name) => [...footnotesIn(trial.doc, name)].some((id) => notes.has(id)))) return 'forbidden';
    return misplaced ? 'malformed' : undefined;
  }
}
