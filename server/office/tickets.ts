// Tickets of people who signed on for a meeting: whichever process took the return from the provider, the one that has the meeting lets them in.
import type { Role } from '../../shared/meeting/roles.ts';
import type { Clock, Ids } from '../rooms/ports.ts';
import { hashOf } from '../rooms/secret.ts';
import type { Store } from '../store/store.ts';

export interface Ticket {
  meetingId: string;
  role: Role;
  name: string;
}

const kind = 'ticket';
/** Milliseconds that a ticket opens, once. */
export const ticketLife = 60_000;
/** Tickets that are kept; beyond that the oldest go. */
const most = 1000;

export class Tickets {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #ids: Ids;

  constructor(store: Store, clock: Clock, ids: Ids) {
    this.#store = store;
    this.#clock = clock;
    this.#ids = ids;
  }

  /** The secret is known only now. Rejects where the store cannot. */
  async make(ticket: Ticket): Promise<string> {
    const secret = this.#ids.newSecret();
    const now = this.#clock.now();
    const all = (await this.#all()).sort((one, other) => one.until - other.until);
    const open = all.filter(({ until }) => until > now);
    const gone = [...all.filter(({ until }) => until <= now), ...open.slice(0, Math.max(0, open.length - most + 1))];
    const json = JSON.stringify({ ...ticket, until: now + ticketLife });
    await this.#store.saveRecords([{ kind, id: hashOf(secret), json }, ...gone.map(({ id }) => ({ kind, id }))]);
    return secret;
  }

  /** The ticket of a secret for this meeting, which opens nothing from now on. Rejects where the store cannot. */
  async take(secret: string, meetingId: string): Promise<Ticket | undefined> {
    const id = hashOf(secret);
    const found = (await this.#all()).find((each) => each.id === id && each.meetingId === meetingId);
    if (!found) return undefined;
    await this.#store.saveRecords([{ kind, id }]);
    return found.until > this.#clock.now() ? { meetingId, role: found.role, name: found.name } : undefined;
  }

  async #all(): Promise<(Ticket & { id: string; until: number })[]> {
    return (await this.#store.records(kind)).map(({ id, json }) => ({ ...(JSON.parse(json) as Ticket & { until: number }), id }));
  }
}
