// Those who run meetings here, each with a key of their own that can be revoked. The server's own key is not among them.
import type { Clock, Ids } from '../rooms/ports.ts';
import { hashOf } from '../rooms/secret.ts';
import type { Store } from '../store/store.ts';

interface Kept {
  name: string;
  /** SHA-256 of the key, hexadecimal. */
  hash: string;
  createdAt: number;
  revokedAt?: number;
  /** Of one who signed on: when the key ends. */
  until?: number;
}

/** Without the hash of the key. Times in milliseconds since 1970. */
export type Organiser = Omit<Kept, 'hash'> & { id: string };

const kind = 'organiser';
const prefix = 'organiser-';
/** Organisers that are kept, revoked ones too. */
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
  async add(name: string, forMs?: number): Promise<{ id: string; key: string } | undefined> {
    const now = this.#clock.now();
    const all = await this.#all();
    const over = all.filter(({ until = now }) => until < now);
    if (over.length > 0) await this.#store.saveRecords(over.map((each) => ({ kind, id: each.id })));
    if (all.length - over.length >= most) return undefined;
    const id = this.#ids.newId();
    const key = prefix + this.#ids.newSecret();
    await this.#keep(id, { name, hash: hashOf(key), createdAt: now, ...(forMs !== undefined && { until: now + forMs }) });
    return { id, key };
  }

  /** From now on the key opens nothing. False where there is no such organiser. */
  async revoke(id: string): Promise<boolean> {
    const found = (await this.#all()).find((each) => each.id === id);
    if (!found) return false;
    const { id: _id, ...kept } = found;
    await this.#keep(id, { ...kept, revokedAt: kept.revokedAt ?? this.#clock.now() });
    return true;
  }

  /** Whether a key is one of theirs and not revoked. Asked of the store each time: another process may have revoked it. */
  async knows(key: string): Promise<boolean> {
    if (!key.startsWith(prefix)) return false;
    const hash = hashOf(key);
    return (await this.#all()).some(
      (each) => each.hash === hash && each.revokedAt === undefined && (each.until ?? Number.POSITIVE_INFINITY) > this.#clock.now(),
    );
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

  #keep(id: string, kept: Kept): Promise<void> {
    return this.#store.saveRecords([{ kind, id, json: JSON.stringify(kept) }]);
  }

  async #all(): Promise<(Kept & { id: string })[]> {
    return (await this.#store.records(kind)).map(({ id, json }) => ({ ...(JSON.parse(json) as Kept), id }));
  }
}
