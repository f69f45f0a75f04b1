// Personal links of the owners of actions. A link opens the open actions of one name, in all meetings or in those of one series, and nothing else.
import { InOrder } from '../../shared/kit/in-order.ts';
import { sameOwner } from '../../shared/meeting/actions/owners.ts';
import type { ListedOwnerLink } from '../../shared/wire/owned.ts';
import type { Clock, Ids } from '../rooms/ports.ts';
import { hashOf } from '../rooms/secret.ts';
import type { Store } from '../store/store.ts';

interface OwnerLinkRecord extends Omit<ListedOwnerLink, 'id'> {
  /** SHA-256 of the key, hexadecimal. */
  hash: string;
}

export const ownerLinkKind = 'owner-link';
const kind = ownerLinkKind;
const prefix = 'owner-';
/** How many links are kept. The one that ends first makes room for another. */
const most = 2000;
/** Milliseconds that a link opens. */
const lifetime = 180 * 24 * 60 * 60 * 1000;

export class OwnerLinks {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #ids: Ids;
  /** Links are made one after the other, so that each owner has one. */
  readonly #order = new InOrder();

  constructor(store: Store, clock: Clock, ids: Ids) {
    this.#store = store;
    this.#clock = clock;
    this.#ids = ids;
  }

  /** Those that open, by name. */
  async list(): Promise<ListedOwnerLink[]> {
    const open = (await this.#all()).filter(({ until }) => until > this.#clock.now());
    return open.map(({ hash: _hash, ...link }) => link).sort((one, other) => one.name.localeCompare(other.name));
  }

  /** The key is known only now. An earlier link of the same name and series opens nothing any more. Rejects where the store cannot. */
  make(name: string, series: string | undefined): Promise<{ link: ListedOwnerLink; key: string }> {
    return this.#order.run(async () => {
      const now = this.#clock.now();
      const [id, key] = [this.#ids.newId(), prefix + this.#ids.newSecret()];
      const kept = { name, ...(series !== undefined && { series }), createdAt: now, until: now + lifetime };
      const all = await this.#all();
      const isReplaced = (each: ListedOwnerLink): boolean => each.until <= now || (sameOwner(each.name, name) && each.series === series);
      const others = all.filter((each) => !isReplaced(each)).sort((one, other) => one.until - other.until);
      const gone = [...all.filter(isReplaced), ...others.slice(0, Math.max(0, others.length - most + 1))];
      await this.#store.saveRecords([
        { kind, id, json: JSON.stringify({ ...kept, hash: hashOf(key) } satisfies OwnerLinkRecord) },
        ...gone.map((each) => ({ kind, id: each.id })),
      ]);
      return { link: { id, ...kept }, key };
    });
  }

  /** Revokes the link. False if there is none with this id. */
  async revoke(id: string): Promise<boolean> {
    if ((await this.find(id)) === undefined) return false;
    await this.#store.saveRecords([{ kind, id }]);
    return true;
  }

  async find(id: string): Promise<ListedOwnerLink | undefined> {
    return (await this.list()).find((each) => each.id === id);
  }

  /** The link of a key. Asked of the store each time: another process may have revoked it. */
  async opens(key: string): Promise<ListedOwnerLink | undefined> {
    if (!key.startsWith(prefix)) return undefined;
    const hash = hashOf(key);
    return (await this.#all()).find((each) => each.hash === hash && each.until > this.#clock.now());
  }

  async #all(): Promise<(OwnerLinkRecord & { id: string })[]> {
    return (await this.#store.records(kind)).map(({ id, json }) => ({ ...(JSON.parse(json) as OwnerLinkRecord), id }));
  }
}
