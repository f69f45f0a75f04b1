// One meeting of the twin: its state, its sessions and its minutes.
import * as Y from 'yjs';
import type { Attendance, AttendedMeeting, CommandOutcome } from '../../../server/gateways/attendance.ts';
import type { Newcomer } from '../../../server/gateways/meeting-service.ts';
import { systemIds } from '../../../server/system.ts';
import { must } from '../../../shared/kit/must.ts';
import { arrived, joined, left } from '../../../shared/meeting/attendance/presence.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import { decide } from '../../../shared/meeting/decide.ts';
import type { Actor } from '../../../shared/meeting/decision.ts';
import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import { evolve, replay } from '../../../shared/meeting/evolve.ts';
import type { Role } from '../../../shared/meeting/roles.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { EventsMessage } from '../../../shared/wire/socket.ts';
import { TwinMinutes } from './minutes.ts';

type Listener<T> = (told: T) => void;

function listening<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Someone inside. */
export class TwinSession {
  readonly participantId: string;
  readonly role: Role;
  readonly key: string;
  name: string | undefined;
  hasEnded = false;
  readonly watchers = new Set<() => void>();

  constructor({ participantId, role, key, name }: Pick<TwinSession, 'participantId' | 'role' | 'key' | 'name'>) {
    Object.assign(this, { name });
    [this.participantId, this.role, this.key] = [participantId, role, key];
  }

  end(): void {
    this.hasEnded = true;
    for (const watcher of [...this.watchers]) watcher();
  }
}

export class TwinMeeting implements AttendedMeeting {
  readonly sessions = new Map<string, TwinSession>();
  readonly minutes = new TwinMinutes(() => this.state);
  /** Calls for objections that somebody's screen shows. */
  readonly shown: { participantId: string; callId: string }[] = [];
  hasFailed = false;
  readonly #clock: { now(): number };
  readonly #events: MeetingEvent[];
  #state: MeetingState;
  readonly #here = new Map<string, number>();
  readonly #followers = new Set<Listener<EventsMessage>>();
  readonly #watchers = new Set<Listener<number>>();
  readonly #goneListeners = new Set<() => void>();

  constructor(created: MeetingEvent, clock: { now(): number }) {
    this.#clock = clock;
    this.#events = [created];
    this.#state = must(replay([created]), 'a state');
  }

  get id(): string {
    return this.#state.id;
  }

  get state(): MeetingState {
    return this.#state;
  }

  get watching(): number {
    return [...this.#here.keys()].filter((id) => !this.#state.participants.some((listed) => listed.id === id)).length;
  }

  since = (version: number): MeetingEvent[] | undefined => {
    const missing = this.#state.version - version;
    return missing >= 0 && missing <= this.#events.length ? this.#events.slice(this.#events.length - missing) : undefined;
  };

  admits = (token: string): boolean => this.sessions.get(token)?.hasEnded === false;
  onEvents = (listener: Listener<EventsMessage>): (() => void) => listening(this.#followers, listener);
  onWatching = (listener: Listener<number>): (() => void) => listening(this.#watchers, listener);
  onGone = (listener: () => void): (() => void) => listening(this.#goneListeners, listener);

  /** A defect in a meeting in memory: its connections must come again. */
  fail(): void {
    this.hasFailed = true;
    this.minutes.sendAway();
    for (const listener of [...this.#goneListeners]) listener();
  }

  enter(token: string, who: ConstructorParameters<typeof TwinSession>[0]): TwinSession {
    const session = new TwinSession(who);
    this.sessions.set(token, session);
    return session;
  }

  welcome({ participantId, role, name }: TwinSession, who: Newcomer): void {
    if (name !== undefined) this.#happen(joined(this.#state, { ...who, id: participantId, role, name }, this.#clock.now()));
  }

  attendance(session: TwinSession): Attendance {
    const { participantId, role } = session;
    return {
      meeting: this,
      participantId,
      role,
      you: this.#actorOf(session),
      get hasEnded() {
        return session.hasEnded;
      },
      onEnd: (listener) => listening(session.watchers, listener),
      submit: (command) => this.#submit(command, session),
      shows: (callId) => void this.shown.push({ participantId, callId }),
      arrive: () => this.#arrive(participantId),
      write: (line) => this.minutes.join(line, session),
    };
  }

  #actorOf({ participantId, role, name }: TwinSession): Actor {
    const listed = this.#state.participants.find(({ id }) => id === participantId);
    return { participantId, role, name: listed?.name ?? name, affiliation: listed?.affiliation };
  }

  async #submit(command: Command, session: TwinSession): Promise<CommandOutcome> {
    if (session.hasEnded) return { refusal: { code: 'not-permitted' } };
    await undefined;
    if (this.hasFailed) return 'unknown';
    const decision = decide(this.#state, command, this.#actorOf(session), { now: this.#clock.now(), newId: systemIds.newId });
    if ('refusal' in decision) return decision;
    this.#happen(decision.events);
    return { version: this.#state.version };
  }

  #happen(events: readonly MeetingEvent[]): void {
    if (events.length === 0) return;
    const from = this.#state.version;
    this.#state = events.reduce<MeetingState>(evolve, this.#state);
    this.#events.push(...events);
    for (const follower of [...this.#followers]) follower({ from, events: [...events] });
  }

  #arrive(participantId: string): () => void {
    this.#count(participantId, 1);
    this.#happen(arrived(this.#state, participantId, this.#clock.now()));
    return () => {
      this.#count(participantId, -1);
      if (!this.#here.has(participantId)) this.#happen(left(this.#state, participantId, this.#clock.now()));
    };
  }

  #count(participantId: string, change: number): void {
    const count = (this.#here.get(participantId) ?? 0) + change;
    if (count > 0) this.#here.set(participantId, count);
    else this.#here.delete(participantId);
    for (const watcher of [...this.#watchers]) watcher(this.watching);
  }

  /** All of the minutes, as one update. */
  text(): Uint8Array {
    return Y.encodeStateAsUpdate(this.minutes.doc);
  }
}
