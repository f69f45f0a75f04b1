// Coming into a meeting by a key, and giving a name later.

import { joined } from '../../shared/meeting/attendance/presence.ts';
import { hasSeat, type SeatLimits } from '../../shared/meeting/attendance/seats.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Access, Newcomer, Session } from './access.ts';
import { NotSaved } from './ports.ts';
import type { PresenceBatcher } from './presence/presence-batcher.ts';
import type { Roster } from './presence/roster.ts';

export type JoinOutcome = { session: string; participantId: string; role: Role } | 'unknown-key' | 'link-closed' | 'name-needed' | 'meeting-full';

/** The result of giving a name. */
export type NameOutcome = 'named' | 'already-named' | 'meeting-full';

export interface JoiningParts {
  access: Access;
  roster: Roster;
  batcher: PresenceBatcher;
  seats: SeatLimits;
  state(): MeetingState;
}

const sameDetails = (one: Session, other: Session): boolean =>
  (['name', 'affiliation', 'group', 'region'] as const).every((detail) => one[detail] === other[detail]);

export class Joining {
  readonly #parts: JoiningParts;
  /** The roles of those who are on their way into the list. */
  #coming: Role[] = [];

  constructor(parts: JoiningParts) {
    this.#parts = parts;
  }

  /** Opens a session by a key. A newcomer with a name is a participant from then on. Rejects with NotSaved. */
  async join(key: string, who: Newcomer, known?: string): Promise<JoinOutcome> {
    const { access } = this.#parts;
    const link = access.opens(key);
    if (link === undefined) return 'unknown-key';
    const { role } = link;
    const same = access.same(role, known, who.name);
    if (link.closed && !same) return 'link-closed';
    const hasName = who.name !== undefined || same?.name !== undefined;
    if (role !== 'observer' && !hasName) return 'name-needed';
    const isNew = hasName && !this.#isListed(same?.participantId);
    if (!isNew) return this.#open(key, who, same);
    return (await this.#seated(role, () => this.#open(key, who, same))) ?? 'meeting-full';
  }

  async #open(key: string, who: Newcomer, same?: Session): Promise<JoinOutcome> {
    const opened = await this.#parts.access.join(key, who, same);
    if (typeof opened === 'string') return opened;
    const { participantId } = opened.session;
    // Where nothing new was said, their entry may have been corrected since: it stays.
    const again = same?.participantId === participantId && sameDetails(same, opened.session);
    if (!again || !this.#isListed(participantId)) await this.#welcome(opened.session);
    return { session: opened.token, participantId, role: opened.session.role };
  }

  /** Names an observer who came without a name. */
  async name(session: Session, who: { name: string; affiliation?: string }): Promise<NameOutcome> {
    if (session.name !== undefined) return 'already-named';
    const named = await this.#seated(session.role, async (): Promise<NameOutcome> => {
      if (!(await this.#parts.access.name(session, who))) return 'already-named';
      await this.#welcome(session);
      this.#parts.roster.named(session.participantId);
      return 'named';
    });
    return named ?? 'meeting-full';
  }

  /** Keeps a place in the list for one of this role meanwhile; undefined where there is none. */
  async #seated<T>(role: Role, act: () => Promise<T>): Promise<T | undefined> {
    const { seats, state } = this.#parts;
    if (!hasSeat(role, state().participants, this.#coming, seats)) return undefined;
    this.#coming.push(role);
    try {
      return await act();
    } finally {
      this.#coming.splice(this.#coming.indexOf(role), 1);
    }
  }

  #isListed(participantId: string | undefined): boolean {
    return this.#parts.state().participants.some(({ id }) => id === participantId);
  }

  async #welcome({ participantId, role, name, affiliation, group, region }: Session): Promise<void> {
    if (name === undefined) return;
    // Once the report is issued, no entry in its list of participants changes.
    if (this.#parts.state().phase === 'issued' && this.#isListed(participantId)) return;
    const person = { id: participantId, role, name, affiliation, group, region };
    if (!(await this.#parts.batcher.act((state, now) => joined(state, person, now)))) throw new NotSaved('the list of participants could not be written');
  }
}
