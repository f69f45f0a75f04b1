// Whether an update is taken: by its form, by who sent it, and by what the meeting allows at this moment.
import type * as Y from 'yjs';
import { mayWrite, mayWriteFragment } from '../../../../shared/meeting/may.ts';
import type { AgendaItem, MeetingState } from '../../../../shared/meeting/state.ts';
import { allowedRoot, isNotesRoot, itemOfFragment } from '../../../../shared/minutes/layout-names.ts';
import type { CloseReason } from '../../../../shared/wire/sync.ts';
import type { Session } from '../../access.ts';
import type { Auditor, Finding } from './audit.ts';

export type Verdict = { taken: Finding } | { refused: CloseReason } | 'nothing-new' | 'pending';

function isItem(agenda: readonly AgendaItem[], id: string): boolean {
  return agenda.some((item) => item.id === id || isItem(item.children, id));
}

export class Intake {
  readonly #doc: Y.Doc;
  readonly #state: () => MeetingState;
  /** Who writes under a client id, from the first update typed under it here: two hands under one id would lose text. */
  readonly #writers = new Map<number, string>();

  constructor(doc: Y.Doc, state: () => MeetingState) {
    this.#doc = doc;
    this.#state = state;
  }

  /** `whole`: all that a client has, in which others' writing may come back to us; it binds no client id. */
  judge(auditor: Auditor, session: Session, update: Uint8Array, whole: boolean): Verdict {
    if (session.endedAt !== undefined) return { refused: 'unauthorised' };
    const { found, take } = auditor.audit(update);
    if (found === 'malformed') return { refused: 'malformed' };
    // Whoever may not write is not asked for what is missing.
    if (found === 'pending') return mayWrite(session.role, this.#state().phase) ? 'pending' : { refused: 'forbidden' };
    if (!found.fresh) return 'nothing-new';
    if (!this.#mayWrite(session, found) || !this.#isOwnHand(session, found, whole)) return { refused: 'forbidden' };
    if (found.misshapen) return { refused: 'malformed' };
    if (!whole) for (const writer of found.writers) this.#writers.set(writer, session.participantId);
    take();
    return { taken: found };
  }

  #mayWrite({ role }: Session, { roots }: Finding): boolean {
    const { phase, agenda } = this.#state();
    if (!mayWrite(role, phase)) return false;
    for (const root of roots) {
      if (!allowedRoot(root)) return false;
      if (isNotesRoot(root)) continue;
      if (!mayWriteFragment(role, phase, root)) return false;
      const item = itemOfFragment(root);
      // One that has text is or was an item, which may have been removed since.
      if (item !== undefined && !this.#doc.share.has(root) && !isItem(agenda, item)) return false;
    }
    return true;
  }

  #isOwnHand({ participantId }: Session, { writers }: Finding, whole: boolean): boolean {
    for (const writer of writers) {
      const holder = this.#writers.get(writer);
      if (holder !== undefined && holder !== participantId && !whole) return false;
    }
    return true;
  }
}
