// Who may come in, and who is inside: keys and sessions of one meeting, as hashes.
import { createHash } from 'node:crypto';
import type { Region } from '../../shared/meeting/regions.ts';
import { type Role, roles } from '../../shared/meeting/state.ts';
import type { KeyRow, SessionRow } from '../store/store.ts';
import type { Clock, Ids } from './ports.ts';

/** Someone inside. One object a session, for as long as the meeting is in memory: `endedAt` is asked at every use. */
export type Session = SessionRow;

export interface Newcomer {
  name?: string;
  affiliation?: string;
  group?: string;
  region?: Region;
}

export interface LinkStatus {
  role: Role;
  createdAt: number;
  revokedAt?: number;
  /** How many sessions came by it. */
  joined: number;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** One key a role, and the rows to keep of them. */
export function newKeys(ids: Ids, now: number): { keys: Record<Role, string>; rows: KeyRow[] } {
  const keys = { secretariat: ids.newSecret(), chair: ids.newSecret(), member: ids.newSecret(), observer: ids.newSecret() };
  return { keys, rows: roles.map((role) => ({ hash: hashOf(keys[role]), role, createdAt: now })) };
}

/** Where keys and sessions are kept. Both reject with NotSaved if they cannot be written. */
export interface AccessStore {
  saveKeys(keys: readonly KeyRow[]): Promise<void>;
  saveSessions(sessions: readonly SessionRow[]): Promise<void>;
}

/** Secrets are looked up by their hash: what a look-up's time tells is of the hash alone. */
export class Access {
  readonly #store: AccessStore;
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #keys: Map<string, KeyRow>;
  readonly #sessions: Map<string, Session>;
  readonly #watchers = new Set<(session: Session) => void>();

  constructor(kept: { keys: KeyRow[]; sessions: SessionRow[] }, { store, clock, ids }: { store: AccessStore; clock: Clock; ids: Ids }) {
    this.#store = store;
    this.#clock = clock;
    this.#ids = ids;
    this.#keys = new Map(kept.keys.map((key) => [key.hash, key]));
    this.#sessions = new Map(kept.sessions.map((session) => [session.hash, session]));
  }

  /** The session of this token, if it holds now. */
  authenticate(token: string): Session | undefined {
    const session = this.#sessions.get(hashOf(token));
    return session?.endedAt === undefined ? session : undefined;
  }

  /** The role that a key opens, if it holds now. */
  roleOf(key: string): Role | undefined {
    return this.#keyOf(key)?.role;
  }

  /** Opens a session, kept before it is resolved. `known` is an earlier token here: of the same role, it stays the same participant. Undefined where the key does not hold. */
  async join(key: string, who: Newcomer, known?: string): Promise<{ token: string; session: Session } | undefined> {
    const opened = this.#keyOf(key);
    if (!opened) return undefined;
    const before = known === undefined ? undefined : this.authenticate(known);
    const same = before?.role === opened.role ? before : undefined;
    const token = this.#ids.newSecret();
    const session: Session = {
      hash: hashOf(token),
      participantId: same?.participantId ?? this.#ids.newId(),
      role: opened.role,
      name: who.name ?? same?.name,
      affiliation: who.affiliation ?? (who.name === undefined ? same?.affiliation : undefined),
      group: who.group ?? (who.name === undefined ? same?.group : undefined),
      region: who.region ?? (who.name === undefined ? same?.region : undefined),
      key: opened.hash,
      createdAt: this.#clock.now(),
    };
    await this.#store.saveSessions([session]);
    this.#sessions.set(session.hash, session);
    // The key may have been revoked while the session was written.
    if (opened.revokedAt !== undefined) {
      await this.#end([session]);
      return undefined;
    }
    return { token, session };
  }

  /** Says who someone is who came without a name; false where they have one. */
  async name(session: Session, { name, affiliation }: { name: string; affiliation?: string }): Promise<boolean> {
    if (session.name !== undefined) return false;
    const mine = [...this.#sessions.values()].filter((other) => other.participantId === session.participantId && other.name === undefined);
    await this.#store.saveSessions(mine.map((other) => ({ ...other, name, affiliation })));
    for (const other of mine) Object.assign(other, { name, affiliation });
    return true;
  }

  /** Ends one session. */
  leave(session: Session): Promise<void> {
    return this.#end([session]);
  }

  links(): LinkStatus[] {
    return roles.flatMap((role) => {
      const key = this.#lastKey(role);
      const joined = [...this.#sessions.values()].filter((session) => session.key === key?.hash).length;
      return key ? [{ role, createdAt: key.createdAt, revokedAt: key.revokedAt, joined }] : [];
    });
  }

  /** A new key in place of the role's old ones; the sessions that came by them go on. */
  async reissue(role: Role): Promise<string> {
    const secret = this.#ids.newSecret();
    const now = this.#clock.now();
    const fresh: KeyRow = { hash: hashOf(secret), role, createdAt: now };
    const old = this.#holding(role);
    await this.#store.saveKeys([...old.map((key) => ({ ...key, revokedAt: now })), fresh]);
    for (const key of old) key.revokedAt = now;
    this.#keys.set(fresh.hash, fresh);
    return secret;
  }

  /** Ends the role's keys, and every session that came by one of them, an earlier one's too. */
  async revoke(role: Role): Promise<void> {
    const now = this.#clock.now();
    const held = this.#holding(role);
    await this.#store.saveKeys(held.map((key) => ({ ...key, revokedAt: now })));
    for (const key of held) key.revokedAt = now;
    const hashes = new Set([...this.#keys.values()].filter((key) => key.role === role).map((key) => key.hash));
    await this.#end([...this.#sessions.values()].filter((session) => hashes.has(session.key) && session.endedAt === undefined));
  }

  /** Tells of each session that ends. Returns the way to stop. */
  onEnded(watcher: (session: Session) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #keyOf(secret: string): KeyRow | undefined {
    const key = this.#keys.get(hashOf(secret));
    return key?.revokedAt === undefined ? key : undefined;
  }

  #holding(role: Role): KeyRow[] {
    return [...this.#keys.values()].filter((key) => key.role === role && key.revokedAt === undefined);
  }

  #lastKey(role: Role): KeyRow | undefined {
    const keys = [...this.#keys.values()].filter((key) => key.role === role);
    return keys.find((key) => key.revokedAt === undefined) ?? keys.toSorted((a, b) => a.createdAt - b.createdAt).at(-1);
  }

  /** In memory first: where the disk fails, who was to go is out all the same, until a restart. */
  async #end(sessions: readonly Session[]): Promise<void> {
    const endedAt = this.#clock.now();
    for (const session of sessions) session.endedAt = endedAt;
    for (const session of sessions) for (const watcher of this.#watchers) watcher(session);
    if (sessions.length > 0) await this.#store.saveSessions(sessions);
  }
}
