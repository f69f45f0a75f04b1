import type { Limits } from '../rooms/bounds.ts';
import type { Attendance } from './attendance.ts';
import { ConnectionLimit } from './connection-limit.ts';

/** The connections to one of the sockets: so many of a participant, and of observers so many from one address. */
export class ConnectionLimits {
  readonly #ofParticipant: ConnectionLimit;
  readonly #ofAddress: ConnectionLimit;

  constructor({ connections, observersPerAddress }: Pick<Limits, 'connections' | 'observersPerAddress'>) {
    this.#ofParticipant = new ConnectionLimit(connections);
    this.#ofAddress = new ConnectionLimit(observersPerAddress);
  }

  /** Takes a place. Returns the way to give it back; undefined where there is none. */
  take({ participantId, role }: Pick<Attendance, 'participantId' | 'role'>, address: string): (() => void) | undefined {
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
