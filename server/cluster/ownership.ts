// The ownership of meetings: the owning process alone decides and writes there, and all others pass their clients on to it.
import type { Position } from '../rooms/copy.ts';
import { DatabaseLine } from '../store/postgres/line.ts';
import type { Membership } from './membership.ts';
import type { Questions } from './questions.ts';
import { sql } from './statements.ts';
import { wireVersion } from './tunnel-messages.ts';

/** `here`, the id of another process, or `nowhere` where there is no such meeting. */
export type OwnerPlace = 'here' | 'nowhere' | (string & {});

const patience = 2000;
/** How long another's ownership is believed without asking. */
const believedMs = 5000;
const mostKnown = 50_000;
/** A meeting on its way to another owner is waited for. */
const waitMs = 40;
const longestWait = 5000;

export class Ownership {
  readonly #line: DatabaseLine;
  readonly #members: Membership;
  readonly #questions: Questions;
  readonly #mine = new Set<string>();
  readonly #others = new Map<string, { owner: string; at: number }>();
  readonly #asking = new Map<string, Promise<OwnerPlace>>();
  #isClosing = false;

  constructor(url: string, members: Membership, questions: Questions) {
    this.#line = new DatabaseLine({ url, patience });
    this.#members = members;
    this.#questions = questions;
  }

  get size(): number {
    return this.#mine.size;
  }

  isMine(meeting: string): boolean {
    return this.#mine.has(meeting);
  }

  /** Where the meeting is; it is taken here where nobody has it. Rejects where neither PostgreSQL nor another process tells. */
  locate(meeting: string): Promise<OwnerPlace> {
    if (this.#mine.has(meeting)) return Promise.resolve('here');
    const known = this.#others.get(meeting);
    if (known && performance.now() - known.at < believedMs && this.#serves(known.owner)) return Promise.resolve(known.owner);
    const asking = this.#asking.get(meeting) ?? this.#find(meeting).finally(() => this.#asking.delete(meeting));
    this.#asking.set(meeting, asking);
    return asking;
  }

  /** How far a meeting of another process has come there; undefined where its owner is not known, or does not say. */
  async position(meeting: string): Promise<Position | undefined> {
    const owner = this.#others.get(meeting)?.owner;
    return owner === undefined || !this.#serves(owner) ? undefined : this.#questions.positionAt(owner, meeting);
  }

  /** The knowledge about a meeting turned out wrong. */
  forget(meeting: string): void {
    this.#mine.delete(meeting);
    this.#others.delete(meeting);
  }

  /** The belief about another process's meeting turned out wrong. */
  forgetOther(meeting: string): void {
    this.#others.delete(meeting);
  }

  /** The others considered this process dead. Returns what it owned. */
  forgetAll(): string[] {
    const mine = [...this.#mine];
    this.#mine.clear();
    this.#others.clear();
    return mine;
  }

  /** Nothing is taken any more. */
  stop(): void {
    this.#isClosing = true;
  }

  close(): Promise<void> {
    this.stop();
    return this.#line.close();
  }

  #serves(owner: string): boolean {
    const member = this.#members.find(owner);
    return member?.draining === false && member.wire === wireVersion;
  }

  /** While PostgreSQL is away no meeting moves: its last known owner still has it, or whoever says so. */
  async #find(meeting: string): Promise<OwnerPlace> {
    try {
      if (!this.#members.hearsDatabase) throw new Error('PostgreSQL does not answer');
      return await this.#ask(meeting);
    } catch (error) {
      const lastKnown = this.#others.get(meeting)?.owner;
      const owner = lastKnown !== undefined && this.#serves(lastKnown) ? lastKnown : await this.#questions.ownerOf(meeting);
      if (owner === undefined || !this.#serves(owner)) throw error;
      return this.#believe(meeting, owner);
    }
  }

  async #ask(meeting: string): Promise<OwnerPlace> {
    for (const began = performance.now(); performance.now() - began < longestWait; ) {
      const me = this.#members.id;
      const [row] = await this.#query('ownerOf', meeting);
      if (!row) return 'nowhere';
      const owner = row.owner as string | null;
      if (owner === me) return this.#keep(meeting);
      if (owner !== null && this.#serves(owner)) return this.#believe(meeting, owner);
      if (this.#isClosing) break;
      if (!this.#isAway(owner) && (await this.#query('claim', meeting, me)).length > 0) return this.#keep(meeting);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
    throw new Error('no process has taken the meeting yet');
  }

  /** Whether its owner is giving it away just now. */
  #isAway(owner: string | null): boolean {
    return owner !== null && this.#members.find(owner) !== undefined;
  }

  #keep(meeting: string): OwnerPlace {
    this.#mine.add(meeting);
    // Forgetting the oldest is harmless: the next look finds it again.
    if (this.#mine.size > mostKnown) this.#mine.delete(this.#mine.values().next().value as string);
    return 'here';
  }

  #believe(meeting: string, owner: string): OwnerPlace {
    this.#others.delete(meeting);
    this.#others.set(meeting, { owner, at: performance.now() });
    if (this.#others.size > mostKnown) this.#others.delete(this.#others.keys().next().value as string);
    return owner;
  }

  #query(name: 'ownerOf' | 'claim', ...values: unknown[]): Promise<Record<string, unknown>[]> {
    return this.#line.use(async (client) => (await client.query({ name, text: sql[name], values })).rows);
  }
}
