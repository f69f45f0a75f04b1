// The organisers, each with their own revocable key. The server's own key is not among them.
import type { Clock, Ids } from '../rooms/ports.ts';
import { hashOf } from '../rooms/secret.ts';
import type { Store } from '../store/store.ts';
import type { Reach } from './reach.ts';

interface OrganiserRecord {
  name: string;
  /** The names of the series that they work with; absent: all meetings. */
  series?: string[];
  /** SHA-256 of the key, hexadecimal. */
  hash: string;
  createdAt: number;
  revokedAt?: number;
  /** For an organiser who signed on: when the key ends. */
  until?: number;
}

/** Without the hash of the key. Times in milliseconds since 1970. */
export type Organiser = Omit<OrganiserRecord, 'hash'> & { id: string };

const kind = 'organiser';
const prefix = 'organiser-';
/** Organisers with keys that do not end; and those of them who are revoked and still listed. */
const most = 500;

export class Organisers {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #ids: Ids;

  constructor(store: Store, clock: Clock, ids: Ids) {
    this.#store = store;
    this.#clock = clock;
    this.#ids = ids;
  }

  async list(): Promise<Organiser[]> {
    return (await this.#all()).map(({ hash: _hash, ...organiser }) => organiser).sort((a, b) => a.createdAt - b.createdAt);
  }

  /** The key is known only now. Undefined where as many are kept as there can be. Rejects where the store cannot. */
  async add(name: string, series?: string[]): Promise<{ id: string; key: string } | undefined> {
    const permanent = (await this.#all()).filter(({ until }) => until === undefined);
    const revoked = permanent.filter(({ revokedAt }) => revokedAt !== undefined).sort((a, b) => (a.revokedAt ?? 0) - (b.revokedAt ?? 0));
    if (permanent.length - revoked.length >= most) return undefined;
    await this.#drop(revoked.slice(0, Math.max(0, revoked.length - most)));
    return this.#make(this.#ids.newId(), { name, ...(series && { series }), createdAt: this.#clock.now() });
  }

  /** A key for so many milliseconds. It replaces the one that the subject, as the provider names them, had before. Rejects where the store cannot. */
  async signedOn({ name, subject }: { name: string; subject: string }, forMs: number): Promise<{ id: string; key: string }> {
    const now = this.#clock.now();
    await this.#drop((await this.#all()).filter(({ until = now }) => until < now));
    return this.#make(`signed-on-${hashOf(subject).slice(0, 32)}`, { name, createdAt: now, until: now + forMs });
  }

  /** Revokes the key. False if there is no such organiser. */
  async revoke(id: string): Promise<boolean> {
    const found = (await this.#all()).find((each) => each.id === id);
    if (!found) return false;
    const { id: _id, ...kept } = found;
    await this.#keep(id, { ...kept, revokedAt: kept.revokedAt ?? this.#clock.now() });
    return true;
  }

  /** The meetings that the bearer of a key works with; undefined where it is none of theirs or revoked. Asked of the store each time: another process may have revoked it. */
  async reachOf(key: string): Promise<Reach | undefined> {
    if (!key.startsWith(prefix)) return undefined;
    const hash = hashOf(key);
    const found = (await this.#all()).find(
      (each) => each.hash === hash && each.revokedAt === undefined && (each.until ?? Number.POSITIVE_INFINITY) > this.#clock.now(),
    );
    return found && (found.series ? new Set(found.series) : 'all');
  }

  /** Ends the key of an organiser who signed on, at once. Their name; undefined for any other key, which goes on. Rejects where the store cannot. */
  async signOut(key: string): Promise<string | undefined> {
    const hash = hashOf(key);
    const found = (await this.#all()).find((each) => each.hash === hash && each.until !== undefined);
    if (found) await this.#drop([found]);
    return found?.name;
  }

  /** The name of whose key it is. */
  async nameOf(key: string): Promise<string | undefined> {
    const hash = hashOf(key);
    return key.startsWith(prefix) ? (await this.#all()).find((each) => each.hash === hash)?.name : undefined;
  }

  /** The name under an id, also of one that is revoked. */
  async named(id: string): Promise<string | undefined> {
    return (await this.#all()).find((each) => each.id === id)?.name;
  }

  async #make(id: string, said: Omit<OrganiserRecord, 'hash'>): Promise<{ id: string; key: string }> {
    const key = prefix + this.#ids.newSecret();
    await this.#keep(id, { ...said, hash: hashOf(key) });
    return { id, key };
  }

  async #drop(some: readonly { id: string }[]): Promise<void> {
    if (some.length > 0) await this.#store.saveRecords(some.map(({ id }) => ({ kind, id })));
  }

  #keep(id: string, kept: OrganiserRecord): Promise<void> {
    return this.#store.saveRecords([{ kind, id, json: JSON.stringify(kept) }]);
  }

  async #all(): Promise<(OrganiserRecord & { id: string })[]> {
    return (await this.#store.records(kind)).map(({ id, json }) => ({ ...(JSON.parse(json) as OrganiserRecord), id }));
  }
}
