// Presence, as the server knows it from connections. A short absence does not count.

import { arrived, left } from '../../../shared/meeting/attendance/presence.ts';
import type { Participant } from '../../../shared/meeting/model/attendance.ts';
import type { Clock } from '../ports.ts';
import type { PresenceBatcher } from './presence-batcher.ts';

/** Milliseconds between two tellings of how many follow without a name. */
const watchingEvery = 1000;

/** Counts the connections of each participant, and says who has arrived and left. */
export class Roster {
  readonly #batcher: PresenceBatcher;
  readonly #clock: Clock;
  readonly #grace: number;
  readonly #onReached: (participantId: string) => void;
  readonly #connections = new Map<string, number>();
  /** News to send about someone later, unless they come or go before. */
  readonly #later = new Map<string, () => void>();
  readonly #watchers = new Set<(watching: number) => void>();
  readonly #nameless = new Map<string, number>();
  #toldAt = 0;
  #cancelTelling: (() => void) | undefined;

  constructor(participants: readonly Participant[], batcher: PresenceBatcher, clock: Clock, grace: number, onReached: (participantId: string) => void) {
    this.#onReached = onReached;
    this.#batcher = batcher;
    this.#clock = clock;
    this.#grace = grace;
    // Everybody who was here when the server stopped may be on the way back.
    for (const { id, visits } of participants) {
      const last = visits.at(-1);
      if (last && last.leftAt === undefined) this.#leaveLater(id);
    }
  }

  /** How many participants with a name or without are connected. */
  get size(): number {
    return this.#connections.size;
  }

  /** Whether a participant is connected. */
  has(participantId: string): boolean {
    return this.#connections.has(participantId);
  }

  /** How many follow without a name. */
  get watching(): number {
    return this.#nameless.size;
  }

  /** Tells the number without a name as it changes, once a second at most. Returns the way to stop. */
  onWatching(watcher: (watching: number) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** One more connection of this participant. */
  connect(participantId: string, named: boolean): void {
    const before = this.#connections.get(participantId) ?? 0;
    this.#connections.set(participantId, before + 1);
    if (before === 0) this.#onReached(participantId);
    this.#later.get(participantId)?.();
    this.#later.delete(participantId);
    if (named) this.#arrive(participantId);
    else this.#watch(participantId, 1);
  }

  /** Someone who follows without a name has given one. */
  named(participantId: string): void {
    const was = this.#nameless.get(participantId);
    if (was !== undefined) this.#watch(participantId, -was);
    if (this.#connections.has(participantId)) this.#arrive(participantId);
  }

  /** One connection less. */
  disconnect(participantId: string): void {
    const rest = (this.#connections.get(participantId) ?? 1) - 1;
    if (this.#nameless.has(participantId)) this.#watch(participantId, -1);
    if (rest > 0) this.#connections.set(participantId, rest);
    else {
      this.#connections.delete(participantId);
      this.#leaveLater(participantId);
    }
  }

  /** Forgets what was to come; the room stops. */
  stop(): void {
    this.#cancelTelling?.();
    for (const cancel of this.#later.values()) cancel();
    this.#later.clear();
  }

  #arrive(participantId: string): void {
    const arriveNow = async (): Promise<void> => {
      if (!this.#connections.has(participantId)) return;
      // Not written: it stays true, so it is said again.
      if (await this.#batcher.act((state, now) => arrived(state, participantId, now))) return;
      this.#later.set(participantId, this.#clock.after(this.#grace, arriveNow));
    };
    void arriveNow();
  }

  #leaveLater(participantId: string, goneAt = this.#clock.now()): void {
    const leave = async (): Promise<void> => {
      this.#later.delete(participantId);
      if (this.#connections.has(participantId)) return;
      // Not written: it stays true, so it is said again.
      if (!(await this.#batcher.act((state) => left(state, participantId, goneAt)))) this.#leaveLater(participantId, goneAt);
    };
    this.#later.set(participantId, this.#clock.after(this.#grace, leave));
  }

  #watch(participantId: string, change: number): void {
    const count = (this.#nameless.get(participantId) ?? 0) + change;
    if (count > 0) this.#nameless.set(participantId, count);
    else this.#nameless.delete(participantId);
    const wait = this.#toldAt + watchingEvery - this.#clock.now();
    if (wait <= 0) this.#tellWatching();
    else this.#cancelTelling ??= this.#clock.after(wait, () => this.#tellWatching());
  }

  #tellWatching(): void {
    this.#cancelTelling = undefined;
    this.#toldAt = this.#clock.now();
    for (const watcher of this.#watchers) watcher(this.#nameless.size);
  }
}
