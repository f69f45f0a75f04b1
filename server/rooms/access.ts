// The people who may come in, and those who are inside: keys and sessions of one meeting, as hashes.
import type { Region } from '../../shared/meeting/model/attendance.ts';
import { type Role, roles } from '../../shared/meeting/roles.ts';
import type { KeyRow, SessionRow } from '../store/store.ts';
import { AccessRecord, type AccessStore } from './access-record.ts';
import { InvitationLinks } from './links.ts';
import type { Clock, Ids } from './ports.ts';
import type { Sealing } from './sealing.ts';
import { hashOf } from './secret.ts';
import { isExpired, isSamePerson, noteEvery } from './session-life.ts';

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
  /** The key, where it can be unsealed. */
  secret?: string;
  createdAt: number;
  revokedAt?: number;
  /** The link only admits people who have used it before. */
  closedAt?: number;
  /** How many people came by it. */
  joined: number;
}

export interface AccessParts {
  store: AccessStore;
  clock: Clock;
  ids: Ids;
  sealing: Sealing;
}

/** Facts about the meeting that access needs. */
export interface AboutMeeting {
  endOfMeeting(): number;
  /** The name under which a participant is listed. */
  nameOf(participantId: string): string | undefined;
  /** Whether a participant is connected. */
  isHere(participantId: string): boolean;
  /** The sessions of one link. */
  mostSessions: number;
}

/** The end of a key's sessions is written with the key alone. */
function sessionsOf(keys: readonly KeyRow[], sessions: readonly SessionRow[]): Session[] {
  const endedAt = new Map(keys.map((key) => [key.hash, key.endedAt]));
  return sessions.map((session) => ({ ...session, endedAt: session.endedAt ?? endedAt.get(session.key) }));
}

export class Access {
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #record: AccessRecord;
  readonly #links: InvitationLinks;
  readonly #sessions: Map<string, Session>;
  /** Links that are being revoked: their sessions have ended, and the disk does not have it yet. */
  #ending = 0;
  /** The use of each session that is on disk. */
  readonly #noted = new WeakMap<Session, number>();
  readonly #watchers = new Set<(session: Session) => void>();
  readonly #watchersOf = new Map<Session, Set<() => void>>();
  #surroundings: AboutMeeting = {
    endOfMeeting: () => Number.POSITIVE_INFINITY,
    nameOf: () => undefined,
    isHere: () => false,
    mostSessions: Number.POSITIVE_INFINITY,
  };

  constructor(kept: { keys: KeyRow[]; sessions: SessionRow[] }, { store, clock, ids, sealing }: AccessParts) {
    this.#clock = clock;
    this.#ids = ids;
    this.#record = new AccessRecord(store, clock);
    this.#links = new InvitationLinks(kept.keys, { record: this.#record, clock, ids, sealing });
    this.#sessions = new Map(sessionsOf(kept.keys, kept.sessions).map((session) => [session.hash, session]));
    for (const session of this.#sessions.values()) this.#noted.set(session, session.usedAt ?? session.createdAt);
  }

  /** Connects it to the meeting, once there is one. */
  settleIn(surroundings: AboutMeeting): void {
    this.#surroundings = surroundings;
  }

  /** Whether a change is in effect that is not on disk yet. */
  get isBehind(): boolean {
    return this.#record.isBehind || this.#ending > 0;
  }

  /** Grows with each change that is on disk. */
  get version(): number {
    return this.#record.version;
  }

  /** Other invitations and sessions in place of these: of a meeting of another process, as they are on disk now. */
  replace({ keys, sessions }: { keys: KeyRow[]; sessions: SessionRow[] }): void {
    this.#links.replace(keys);
    this.#sessions.clear();
    for (const session of sessionsOf(keys, sessions)) this.#sessions.set(session.hash, session);
  }

  /** Writes changes that are already in effect. Resolves with whether all of them are on disk. */
  settle(): Promise<boolean> {
    return this.#record.write();
  }

  stop(): void {
    this.#record.stop();
  }

  /** The session of this token, if it holds now. */
  authenticate(token: string): Session | undefined {
    const session = this.#sessions.get(hashOf(token));
    if (!session || session.endedAt !== undefined) return undefined;
    const now = this.#clock.now();
    // Not written: the next loading finds the same.
    if (isExpired(session, this.#surroundings.endOfMeeting(), now)) {
      this.#endNow([session]);
      return undefined;
    }
    session.usedAt = now;
    return session;
  }

  /** Whether this was the token of a session that has ended. */
  knew(token: string): boolean {
    return this.#sessions.get(hashOf(token))?.endedAt !== undefined;
  }

  /** Ends the sessions that nobody has used for long, or that have outlived the meeting. */
  expire(): void {
    const [now, end] = [this.#clock.now(), this.#surroundings.endOfMeeting()];
    this.#endNow([...this.#sessions.values()].filter((session) => session.endedAt === undefined && isExpired(session, end, now)));
  }

  /** Writes down that somebody with a name has come by it, once a day at most. */
  noteUse(session: Session): void {
    const now = this.#clock.now();
    if (session.name === undefined || now - (this.#noted.get(session) ?? session.createdAt) < noteEvery) return;
    session.usedAt = now;
    this.#noted.set(session, now);
    this.#record.keep({ sessions: [session] }).catch(() => undefined);
  }

  /** The role that a key opens, and whether only for those who came by it already. */
  opens(key: string): { role: Role; closed: boolean } | undefined {
    const found = this.#links.find(key);
    return found && { role: found.role, closed: found.closedAt !== undefined };
  }

  /** The session of an earlier token, if it belongs to the same person who now comes with a key of this role. */
  same(role: Role, known: string | undefined, name: string | undefined): Session | undefined {
    const before = known === undefined ? undefined : this.authenticate(known);
    const isSame = before?.role === role && isSamePerson(before, this.#surroundings.nameOf(before.participantId), name);
    return isSame ? before : undefined;
  }

  /** Opens a session, kept before it is resolved. `same` is an earlier one of the same person. */
  async join(key: string, who: Newcomer, same?: Session): Promise<{ token: string; session: Session } | 'unknown-key' | 'meeting-full'> {
    const opened = this.#links.find(key);
    if (!opened) return 'unknown-key';
    if (!this.#makeRoom(opened.hash)) return 'meeting-full';
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
    await this.#record.saveSessions([session]);
    this.#sessions.set(session.hash, session);
    // The key may have been revoked while the session was written.
    if (opened.revokedAt !== undefined) {
      await this.#end([session]);
      return 'unknown-key';
    }
    return { token, session };
  }

  /** Gives a name to a person without one; false if they have one. */
  async name(session: Session, { name, affiliation }: { name: string; affiliation?: string }): Promise<boolean> {
    if (session.name !== undefined) return false;
    const mine = [...this.#sessions.values()].filter((other) => other.participantId === session.participantId && other.name === undefined);
    await this.#record.saveSessions(mine.map((other) => ({ ...other, name, affiliation })));
    for (const other of mine) Object.assign(other, { name, affiliation });
    return true;
  }

  /** Ends one session. */
  leave(session: Session): Promise<void> {
    return this.#end([session]);
  }

  links(): LinkStatus[] {
    return roles.flatMap((role) => {
      const key = this.#links.lastOf(role);
      const those = [...this.#sessions.values()].filter((session) => session.key === key?.hash);
      const joined = new Set(those.map(({ participantId }) => participantId)).size;
      if (!key) return [];
      const secret = key.revokedAt === undefined ? this.#links.secretOf(key) : undefined;
      return [{ role, secret, createdAt: key.createdAt, revokedAt: key.revokedAt, closedAt: key.closedAt, joined }];
    });
  }

  /** A new key in place of the role's old ones; the sessions that came by them go on. */
  reissue(role: Role): Promise<string> {
    return this.#links.reissue(role);
  }

  /** Ends the role's keys, and every session that came by one of them, an earlier one's too: at once, whether the disk works or not. */
  async revoke(role: Role): Promise<void> {
    this.#ending += 1;
    const revoked = this.#links.revoke(role, (keys) => {
      const hashes = new Set(keys.map(({ hash }) => hash));
      this.#endNow([...this.#sessions.values()].filter((session) => hashes.has(session.key) && session.endedAt === undefined));
    });
    await revoked.finally(() => (this.#ending -= 1));
  }

  /** Closes the role's link to newcomers, or opens it again; those inside stay. False where no link of the role opens. */
  setClosed(role: Role, closed: boolean): Promise<boolean> {
    return this.#links.setClosed(role, closed);
  }

  /** Ends all sessions of a participant. */
  putOut(participantId: string): Promise<void> {
    return this.#end([...this.#sessions.values()].filter((session) => session.participantId === participantId && session.endedAt === undefined));
  }

  /** Sessions of these participants belong to the one that they were merged into from now on. */
  follow(merged: Readonly<Record<string, string>>): void {
    for (const session of this.#sessions.values()) session.participantId = merged[session.participantId] ?? session.participantId;
  }

  /** The participants of a role who have no session any more. */
  outsiders(role: Role): Set<string> {
    const those = [...this.#sessions.values()].filter((session) => session.role === role);
    const inside = new Set(those.filter(({ endedAt }) => endedAt === undefined).map(({ participantId }) => participantId));
    return new Set(those.map(({ participantId }) => participantId).filter((id) => !inside.has(id)));
  }

  /** Tells of each session that ends. Returns the way to stop. */
  onEnded(watcher: (session: Session) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Tells when this session ends. Returns the way to stop. */
  onEnd(session: Session, watcher: () => void): () => void {
    const watchers = this.#watchersOf.get(session) ?? new Set();
    this.#watchersOf.set(session, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0) this.#watchersOf.delete(session);
    };
  }

  /** Where a link has too many sessions, ends the oldest one of a person who is not here, nameless ones first. */
  #makeRoom(key: string): boolean {
    const { mostSessions, isHere } = this.#surroundings;
    const those = [...this.#sessions.values()].filter((session) => session.key === key && session.endedAt === undefined);
    if (those.length < mostSessions) return true;
    const away = those.filter(({ participantId }) => !isHere(participantId));
    const least = away.find(({ name }) => name === undefined) ?? away[0];
    if (!least) return false;
    this.#end([least]).catch(() => undefined);
    return true;
  }

  async #end(sessions: readonly Session[]): Promise<void> {
    this.#endNow(sessions);
    if (sessions.length > 0) await this.#record.keep({ sessions });
  }

  #endNow(sessions: readonly Session[]): void {
    const endedAt = this.#clock.now();
    for (const session of sessions) session.endedAt = endedAt;
    for (const session of sessions) {
      for (const watcher of this.#watchers) watcher(session);
      for (const watcher of [...(this.#watchersOf.get(session) ?? [])]) watcher();
    }
  }
}
