import type { Session } from '../rooms/access.ts';
import type { Limits } from '../rooms/bounds.ts';
import { Seats } from './seats.ts';

/** The connections to one of the sockets: so many of a participant, and of observers so many from one address. */
export class Places {
  readonly #ofParticipant: Seats;
  readonly #ofAddress: Seats;

  constructor({ connections, observersPerAddress }: Pick<Limits, 'connections' | 'observersPerAddress'>) {
    this.#ofParticipant = new Seats(connections);
    this.#ofAddress = new Seats(observersPerAddress);
  }

  /** Takes a place. Returns the way to give it back; undefined where there is none. */
  take({ participantId, role }: Session, address: string): (() => void) | undefined {
    if (!this.#ofParticipant.take(participantId)) return undefined;
    if (role !== 'observer') return () => this.#ofParticipant.giveBack(participantId);
    if (!this.#ofAddress.take(address)) {
      this.#ofParticipant.giveBack(participantId);
      return undefined;
    }
    return () => {
      this.#ofParticipant.giveBack(participantId);
      this.#ofAddress.giveBack(address);
    };
  }
}
