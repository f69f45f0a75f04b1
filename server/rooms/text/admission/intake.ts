// Whether an update is taken: by its form, by its sender, and by what the meeting allows at this moment.
import { mayWrite } from '../../../../shared/meeting/may.ts';
import type { CloseReason } from '../../../../shared/wire/sync.ts';
import type { Cut } from '../../../minutes/cutting.ts';
import { WorkSlice } from '../../../minutes/work-slice.ts';
import type { Session } from '../../access.ts';
import { readIncoming } from '../trial/incoming.ts';
import type { Accepted, TrialPart } from '../trial/trial.ts';
import { objectionTo, type Surroundings } from './objection.ts';
import type { Owners } from './owners.ts';

export type Verdict = { accepted: Accepted } | { refused: CloseReason } | 'nothing-new' | 'pending';
/** Of an update that was judged in pieces. */
export type LongVerdict = { accepted: Accepted[] } | Exclude<Verdict, { accepted: Accepted }>;

export interface IntakeParts extends Surroundings {
  owners: Owners;
  /** Whether there is room for an update of this length. */
  fits(bytes: number): boolean;
  /** Whether so many pieces of text may be cut in two. */
  mayCut(pieces: number): boolean;
  /** Whether the log takes so many bytes more. */
  logTakes(bytes: number): boolean;
}

/** The sums over the parts of one update that were read so far. */
interface Tally {
  bytes: number;
  writers: Set<number>;
  cuts: number;
}

export class Intake {
  readonly #parts: IntakeParts;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** An accepted update is in the trial copy; a refused one has left no trace there. */
  judge(session: Session, update: Uint8Array): Verdict {
    const { trial, owners } = this.#parts;
    const tally: Tally = { bytes: update.length, writers: new Set(), cuts: 0 };
    const verdict = this.#try(session, update, tally);
    if (typeof verdict === 'string') return verdict;
    if ('refused' in verdict) {
      trial.drop();
      return verdict;
    }
    trial.keep([verdict.accepted]);
    owners.bind(session.participantId, tally.writers);
    return verdict;
  }

  /** Judges a long update a little at a time, as it was cut for the trial copy. It is accepted as a whole. Nothing else may be judged meanwhile. */
  async judgeLong(session: Session, { whole, pieces }: Cut): Promise<LongVerdict> {
    const { trial, owners } = this.#parts;
    const accepted: Accepted[] = [];
    const tally: Tally = { bytes: whole.length, writers: new Set(), cuts: 0 };
    const order = trial.order();
    const stretch = new WorkSlice();
    for (const [index, piece] of pieces.entries()) {
      const verdict = this.#try(session, piece, tally, { order, isLast: index === pieces.length - 1 });
      if (verdict === 'pending' || (typeof verdict === 'object' && 'refused' in verdict)) {
        trial.drop();
        return verdict;
      }
      if (verdict !== 'nothing-new') accepted.push(verdict.accepted);
      await stretch.rest();
    }
    if (accepted.length === 0) return 'nothing-new';
    trial.keep(accepted);
    owners.bind(session.participantId, tally.writers);
    return { accepted };
  }

  /** Applies an update to the trial copy, if nothing speaks against it. */
  #try(session: Session, update: Uint8Array, tally: Tally, part?: TrialPart): Verdict {
    const { trial, owners, state, fits, mayCut, logTakes } = this.#parts;
    const { bytes } = tally;
    if (session.endedAt !== undefined) return { refused: 'unauthorised' };
    const incoming = readIncoming(trial.doc, update);
    if (incoming === 'malformed') return { refused: 'malformed' };
    if (incoming !== 'pending' && !incoming.fresh) return 'nothing-new';
    // People without the right to write are not asked for what is missing.
    if (!mayWrite(session, state())) return { refused: 'forbidden' };
    if (incoming === 'pending') return 'pending';
    if (!owners.allow(session.participantId, incoming.writers)) return { refused: 'forbidden' };
    // Deleting is allowed even when the minutes are full.
    if ((incoming.structs.length > 0 && !fits(bytes)) || !logTakes(bytes)) return { refused: 'tooLarge' };
    const accepted = trial.apply(update, incoming, part ?? { order: trial.order(), isLast: true });
    const refused = accepted ? objectionTo(this.#parts, session, accepted.effect) : 'malformed';
    if (refused || !accepted) return { refused: refused ?? 'malformed' };
    tally.cuts += accepted.effect.cuts;
    if (!mayCut(tally.cuts)) return { refused: 'tooLarge' };
    for (const writer of incoming.writers) tally.writers.add(writer);
    return { accepted };
  }
}
