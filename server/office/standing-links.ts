// The standing links of series, by which members and observers come to its current meeting.
import { type StandingLinks, type StandingRole, standingRoles } from '../../shared/wire/standing.ts';
import type { Ids } from '../rooms/ports.ts';
import type { Sealing } from '../rooms/sealing.ts';
import { hashOf } from '../rooms/secret.ts';
import type { Store } from '../store/store.ts';

const kind = 'series-link';
const idOf = (series: string, role: StandingRole): string => `${series} ${role}`;

interface StandingLinkRecord {
  hash: string;
  sealed: string;
}

export interface StandingLinksParts {
  store: Store;
  ids: Ids;
  sealing: Sealing;
}

/** Only a key's hash is compared, and the key itself is kept sealed. */
export class StandingLinksBook {
  readonly #parts: StandingLinksParts;

  constructor(parts: StandingLinksParts) {
    this.#parts = parts;
  }

  /** The keys that open, where this server can show them. */
  async of(series: string): Promise<StandingLinks> {
    const kept = await this.#kept(series);
    const keys = [...kept].map(([role, { sealed, hash }]) => [role, this.#parts.sealing.open(sealed, hash)]);
    return Object.fromEntries(keys.filter(([, key]) => key !== undefined));
  }

  /** A new key in place of the role's old one. Rejects where the store cannot. */
  async make(series: string, role: StandingRole): Promise<string> {
    const { store, ids, sealing } = this.#parts;
    const key = ids.newSecret();
    const hash = hashOf(key);
    await store.saveRecords([{ kind, id: idOf(series, role), json: JSON.stringify({ hash, sealed: sealing.seal(key, hash) }) }]);
    return key;
  }

  /** Rejects where the store cannot. */
  async revoke(series: string, role: StandingRole): Promise<void> {
    await this.#parts.store.saveRecords([{ kind, id: idOf(series, role) }]);
  }

  async roleOf(series: string, key: string): Promise<StandingRole | undefined> {
    const hash = hashOf(key);
    return [...(await this.#kept(series))].find(([, kept]) => kept.hash === hash)?.[0];
  }

  async #kept(series: string): Promise<Map<StandingRole, StandingLinkRecord>> {
    const records = new Map((await this.#parts.store.records(kind)).map(({ id, json }) => [id, json]));
    return new Map(
      standingRoles.flatMap((role) => {
        const json = records.get(idOf(series, role));
        return json === undefined ? [] : [[role, JSON.parse(json) as StandingLinkRecord] as const];
      }),
    );
  }
}
