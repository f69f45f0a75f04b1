// The invitations of one meeting: at most one that opens for each role, however many change them at once.
import { InOrder } from '../../shared/kit/in-order.ts';
import { type Role, roles } from '../../shared/meeting/roles.ts';
import type { KeyRow } from '../store/store.ts';
import type { AccessRecord } from './access-record.ts';
import type { Clock, Ids } from './ports.ts';
import type { Sealing } from './sealing.ts';
import { hashOf } from './secret.ts';

function rowFor(secret: string, role: Role, createdAt: number, sealing: Sealing): KeyRow {
  const hash = hashOf(secret);
  return { hash, sealed: sealing.seal(secret, hash), role, createdAt };
}

/** One key a role, and the rows to keep of them. */
export function newKeys({ ids, sealing }: { ids: Ids; sealing: Sealing }, now: number): { keys: Record<Role, string>; rows: KeyRow[] } {
  const keys = { secretariat: ids.newSecret(), chair: ids.newSecret(), member: ids.newSecret(), observer: ids.newSecret() };
  return { keys, rows: roles.map((role) => rowFor(keys[role], role, now, sealing)) };
}

export interface LinksParts {
  record: AccessRecord;
  clock: Clock;
  ids: Ids;
  sealing: Sealing;
}

/** Secrets are looked up by their hash: what a look-up's time tells is of the hash alone. */
export class InvitationLinks {
  readonly #parts: LinksParts;
  readonly #keys: Map<string, KeyRow>;
  /** Changes are made one after the other. */
  readonly #order = new InOrder();
  /** New links that are on their way to the disk: whoever asks meanwhile is given the same. */
  readonly #coming = new Map<Role, Promise<string>>();

  constructor(keys: readonly KeyRow[], parts: LinksParts) {
    this.#parts = parts;
    this.#keys = new Map(keys.map((key) => [key.hash, key]));
  }

  /** Other keys in place of these. */
  replace(keys: readonly KeyRow[]): void {
    this.#keys.clear();
    for (const key of keys) this.#keys.set(key.hash, key);
  }

  /** The key behind a secret, if it opens now, or would were it not closed to newcomers. */
  find(secret: string): KeyRow | undefined {
    const key = this.#keys.get(hashOf(secret));
    return key?.revokedAt === undefined ? key : undefined;
  }

  /** The role's key that opens, else its last. */
  lastOf(role: Role): KeyRow | undefined {
    const keys = this.#of(role);
    return keys.find(({ revokedAt }) => revokedAt === undefined) ?? keys.toSorted((a, b) => a.createdAt - b.createdAt).at(-1);
  }

  /** The key itself, where it can be unsealed and is the one of the hash. */
  secretOf({ hash, sealed }: KeyRow): string | undefined {
    const secret = sealed === undefined ? undefined : this.#parts.sealing.open(sealed, hash);
    return secret !== undefined && hashOf(secret) === hash ? secret : undefined;
  }

  /** A new key in place of the role's old ones, once it is on disk. Rejects with NotSaved, and then the old one still opens. */
  reissue(role: Role): Promise<string> {
    const coming = this.#coming.get(role);
    if (coming) return coming;
    const made = this.#order.run(() => this.#reissue(role));
    this.#coming.set(role, made);
    const arrived = (): void => {
      if (this.#coming.get(role) === made) this.#coming.delete(role);
    };
    made.then(arrived, arrived);
    return made;
  }

  /** Ends the role's keys in memory at once, then on disk. `onEnded` is given them, and all earlier ones, whenever some are ended. */
  revoke(role: Role, onEnded: (keys: readonly KeyRow[]) => void): Promise<void> {
    this.#coming.delete(role);
    const end = (): KeyRow[] => {
      const now = this.#parts.clock.now();
      const keys = this.#of(role);
      for (const key of keys) {
        key.revokedAt ??= now;
        key.endedAt ??= now;
      }
      onEnded(keys);
      return keys;
    };
    const ended = end();
    // Once more in its turn: a new link may have been on its way.
    return this.#order.run(() => this.#parts.record.keep({ keys: [...ended, ...end()] }));
  }

  /** Closes the role's link to newcomers, or opens it again: in memory at once, then on disk. False where no link of the role opens. */
  setClosed(role: Role, closed: boolean): Promise<boolean> {
    return this.#order.run(async () => {
      const keys = this.#of(role).filter(({ revokedAt }) => revokedAt === undefined);
      if (keys.length === 0) return false;
      for (const key of keys) key.closedAt = closed ? (key.closedAt ?? this.#parts.clock.now()) : undefined;
      await this.#parts.record.keep({ keys });
      return true;
    });
  }

  #of(role: Role): KeyRow[] {
    return [...this.#keys.values()].filter((key) => key.role === role);
  }

  async #reissue(role: Role): Promise<string> {
    const { record, clock, ids, sealing } = this.#parts;
    const secret = ids.newSecret();
    const now = clock.now();
    const fresh = rowFor(secret, role, now, sealing);
    const old = this.#of(role).filter(({ revokedAt }) => revokedAt === undefined);
    await record.saveKeys([...old.map((key) => ({ ...key, revokedAt: now })), fresh]);
    for (const key of old) key.revokedAt ??= now;
    this.#keys.set(fresh.hash, fresh);
    return secret;
  }
}
