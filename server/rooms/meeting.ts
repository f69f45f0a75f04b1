// One meeting in memory: commands and text over one log, driven by one loop.

import { counted } from '../../shared/meeting/attendance/presence.ts';
import { putOut } from '../../shared/meeting/attendance/remove.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { reached } from '../../shared/meeting/consensus/hearing.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { closingFragment, openingFragment } from '../../shared/meeting/model/fragments.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import { proposeClosing, proposeOpening } from '../../shared/projections/proposal.ts';
import type { OwnerAnswer } from '../../shared/wire/owned.ts';
import type { Access, Newcomer, Session } from './access.ts';
import { Attached } from './attached.ts';
import { evidenceOf } from './commands/evidence.ts';
import { issueFrom } from './commands/issue.ts';
import { type CommandAnswer, MeetingRoom } from './commands/meeting-room.ts';
import { Statements } from './commands/statements.ts';
import { Joining, type JoinOutcome, type NameOutcome } from './joining.ts';
import { Listeners } from './listeners.ts';
import type { MeetingLog } from './log.ts';
import { actorOf, type GoneReason, type MeetingParts, seatsOf } from './meeting-parts.ts';
import { goingOnFrom, guarded, MeetingFailed, type RoomContext } from './ports.ts';
import { DeliveryTracker } from './presence/delivery-tracker.ts';
import { PresenceBatcher } from './presence/presence-batcher.ts';
import { Roster } from './presence/roster.ts';
import { Records } from './records.ts';
import { endOfMeeting } from './session-life.ts';
import { MinutesRoom } from './text/minutes-room.ts';
import { seeding } from './text/server-changes.ts';
import { Turns } from './turns.ts';
import { WriteBacks } from './write-backs/write-backs.ts';

/** Milliseconds until those whose link was revoked are taken out of the list again, where the disk failed. */
const clearAgain = 2000;

export class Meeting {
  readonly id: string;
  readonly access: Access;
  readonly room: MeetingRoom;
  readonly minutes: MinutesRoom;
  readonly roster: Roster;
  readonly deliveries: DeliveryTracker;
  readonly records: Records;
  readonly attached: Attached;
  readonly #batcher: PresenceBatcher;
  readonly #joining: Joining;
  readonly #writeBacks: WriteBacks;
  readonly turns: Turns;
  readonly #log: MeetingLog;
  readonly #context: RoomContext;
  readonly #goneListeners: Listeners<GoneReason>;
  #gone = false;
  /** The snapshots that are being written. */
  #saving: Promise<void> = Promise.resolve();
  #usedAt: number;

  constructor({ state, recent, text, log, access, store, context: given }: MeetingParts) {
    const clock = guarded(goingOnFrom(given.clock, state.lastAt), (error) => this.#fail(error));
    const context = { ...given, clock };
    const wake = (): void => this.turns.wake();
    const stateNow = (): MeetingState => this.room.state;
    const read = (): Minutes => this.readMinutes();
    this.id = state.id;
    this.access = access;
    this.#log = log;
    this.#context = context;
    this.#usedAt = clock.now();
    this.#goneListeners = new Listeners('the end of a meeting in memory', context.log);
    this.turns = new Turns(this.#work(), clock, (error) => this.#fail(error));
    // A turn under way notices by itself when it ends.
    log.onLost(() => {
      if (!this.turns.busy) this.#leave('taken-over');
    });
    this.room = new MeetingRoom(state, log, context, {
      recent,
      statements: new Statements(state.id, store, recent, state.floor),
      prepareIssue: async (next) => issueFrom(next, this.records, context.makers, await this.records.lastIssue(next)),
      evidence: evidenceOf(text.doc, context.makers, this.id, (next) => this.records.draft(next)),
      wake,
    });
    this.minutes = new MinutesRoom(text, log, context, { state: stateNow, wake });
    this.#writeBacks = new WriteBacks(this.minutes, this.room, read);
    this.records = new Records({ meeting: state.id, minutes: this.minutes, store, log, context, state: stateNow });
    this.attached = new Attached(state.id, store, this.room);
    this.#batcher = new PresenceBatcher(this.room, clock, () => this.roster.size);
    this.roster = new Roster(log.isForeign ? [] : state.participants, this.#batcher, clock, context.limits.grace, (id) => this.#reach(id));
    this.deliveries = new DeliveryTracker(this.room, clock);
    this.#joining = new Joining({ access, roster: this.roster, batcher: this.#batcher, seats: seatsOf(context.limits), state: stateNow });
    access.settleIn({
      endOfMeeting: () => endOfMeeting(this.state),
      nameOf: (participantId) => this.state.participants.find(({ id }) => id === participantId)?.name,
      isHere: (participantId) => this.roster.has(participantId),
      mostSessions: context.limits.sessionsPerLink,
    });
    this.roster.onWatching((watching) => this.#count(watching));
    access.follow(state.merged ?? {});
    if (log.isForeign) return;
    this.room.follow(({ events }) => {
      this.#followUp(new Set(events.map(({ type }) => type)));
      if (events.some(({ type }) => type === 'participants.merged')) access.follow(this.state.merged ?? {});
      for (const event of events) if (event.type === 'participant.removed') void access.putOut(event.participantId).catch(() => undefined);
    });
    // A proposal that was on its way to the disk when the server stopped.
    if (state.phase === 'drafting') this.#propose();
    this.#writeBacks.write();
    // The first batch closes a gauge whose answers were lost.
    if (state.gauge?.anonymous) void this.room.act(() => []);
  }

  get state(): MeetingState {
    return this.room.state;
  }

  readMinutes(): Minutes {
    return readMinutes(this.minutes.doc);
  }

  /** Resolves once the command is on disk, or refused. The session is checked at this moment. Rejects with MeetingFailed. */
  async submit(command: Command, session: Session): Promise<CommandAnswer> {
    if (session.endedAt !== undefined) return { refusal: { code: 'not-permitted' } };
    return this.room.submit(command, actorOf(this.state, session));
  }

  /** Notes what an action's owner says by a personal link. Resolves with whether it is on disk. */
  answerByLink(name: string, answer: OwnerAnswer): Promise<boolean> {
    this.touch();
    return this.room.act((_state, at) => [{ type: 'action.answered', ...answer, name, byLink: true, at, by: 'server' }]);
  }

  /** Opens a session by a key. A newcomer with a name is a participant from then on. */
  join(key: string, who: Newcomer, known?: string): Promise<JoinOutcome> {
    return this.#joining.join(key, who, known);
  }

  /** Names an observer who came without a name. */
  name(session: Session, who: { name: string; affiliation?: string }): Promise<NameOutcome> {
    return this.#joining.name(session, who);
  }

  /** Ends a role's link and puts out who came by it: their requests too, and the entries of those who had no part in the meeting. */
  async revoke(role: Role): Promise<void> {
    try {
      await this.access.revoke(role);
    } finally {
      await this.#clear(role);
    }
  }

  async #clear(role: Role): Promise<void> {
    if (await this.room.act((state, now) => putOut(state, this.access.outsiders(role), now))) return;
    // Not written: they are out anyway, so try again.
    this.#context.clock.after(clearAgain, () => this.#clear(role));
  }

  /** Whether another process owns it: here it is only read, as it was when it was loaded. */
  get isForeign(): boolean {
    return this.#log.isForeign;
  }

  /** Marks it as in use, so that it stays in memory. */
  touch(): void {
    this.#usedAt = this.#context.clock.now();
  }

  /** Whether it has left memory for good: nothing can be written here, and the next opening loads it again. */
  get isGone(): boolean {
    return this.#gone || this.#log.lost;
  }

  /** Tells when the meeting has left memory and its connections must come again. Returns the way to stop. */
  onGone(listener: (reason: GoneReason) => void): () => void {
    return this.#goneListeners.add(listener);
  }

  /** The last row on disk. */
  get seq(): number {
    return this.#log.seq;
  }

  /** Ends it in memory: its connections have to come again. */
  sendAway(): void {
    this.#leave('taken-over');
  }

  /** When it was last asked for. */
  get usedAt(): number {
    return this.#usedAt;
  }

  /** Whether nobody is here, nothing is under way, and nobody has asked for it for so many milliseconds. */
  isQuietFor(ms: number): boolean {
    const busy =
      this.roster.size + this.minutes.size + this.room.waiting > 0 ||
      this.#batcher.waiting ||
      this.minutes.dueIn() !== undefined ||
      this.turns.busy ||
      this.access.isBehind;
    return !busy && this.#context.clock.now() - this.#usedAt >= ms;
  }

  /** Whether nobody has needed it in a while. */
  get isIdle(): boolean {
    return this.isQuietFor(this.#context.limits.idle);
  }

  /** Writes everything that waits, and a snapshot. Resolves with whether all of it is on disk. */
  async settle(): Promise<boolean> {
    const accessSaved = await this.access.settle();
    return (await this.turns.settle()) && accessSaved;
  }

  /** The process stops: it no longer waits for answers that the store may never give. */
  close(): Promise<boolean> {
    this.#log.close();
    return this.settle();
  }

  stop(): void {
    this.turns.stop();
    this.access.stop();
    this.room.abandon(new MeetingFailed('the meeting left memory'));
    this.roster.stop();
    this.deliveries.stop();
    this.#batcher.stop();
    this.minutes.stop();
    this.minutes.doc.destroy();
  }

  #work(): ConstructorParameters<typeof Turns>[0] {
    return {
      textDueIn: () => this.minutes.dueIn(),
      flushText: () => this.#writeBacks.during(() => this.minutes.flush()),
      commandsWaiting: () => this.room.waiting,
      phaseChangeWaits: () => this.room.readsText,
      flushCommands: (most, textSaved) => this.room.flush(most, textSaved),
      afterStep: async () => {
        if (this.#log.isLong) void this.#saveSnapshot();
      },
      beforeRest: async (settling) => {
        if (this.#log.lost) this.#leave('taken-over');
        else if (settling && this.#log.hasTail) await this.#saveSnapshot();
        else if (settling) await this.#saving;
      },
    };
  }

  /** Saves all of the text as it is now, while the meeting goes on. */
  #saveSnapshot(): Promise<void> {
    const snapshot = this.#log.beginSnapshot();
    const whole = this.minutes.whole();
    this.#saving = this.#saving
      .then(async () => snapshot.save(await whole))
      .catch((error: unknown) => this.#context.log.error({ meeting: this.id, error: String(error) }, 'a snapshot was not made'));
    return this.#saving;
  }

  /** The server's own work after others have decided. */
  #followUp(happened: ReadonlySet<MeetingEvent['type']>): void {
    this.minutes.agendaChanged();
    if (happened.has('meeting.closed') || happened.has('report.drafted') || happened.has('adoption.begun')) this.#propose();
    if (happened.has('objections.declared') || happened.has('report.answered')) this.#writeBacks.write();
    if (happened.has('meeting.opened')) this.#count(this.roster.watching);
  }

  /** RP5, RP113. */
  #propose(): void {
    if (this.state.phase === 'issued') return;
    this.minutes.change(seeding(openingFragment, proposeOpening(this.state)));
    this.minutes.change(seeding(closingFragment, proposeClosing(this.state)));
  }

  /** A person who is back gets the full time of a call for objections. */
  #reach(participantId: string): void {
    if (this.room.state.objections || this.room.waiting > 0) void this.room.act((state, now) => reached(state, participantId, now));
  }

  /** People without a name are counted, never listed. */
  #count(watching: number): void {
    if (counted(this.state, watching, 0).length > 0) void this.room.act((state, now) => counted(state, watching, now));
  }

  /** A defect: everyone is sent away to come again, and the next opening reads the disk. */
  #fail(error: unknown): void {
    if (this.#gone) return;
    this.#context.log.error({ meeting: this.id, err: error }, 'a defect ended the meeting in memory; it will be loaded again from disk');
    this.#context.metrics.meetingFailed();
    this.#leave('failed');
  }

  #leave(reason: GoneReason): void {
    if (this.#gone) return;
    this.#gone = true;
    this.minutes.sendAway();
    this.#goneListeners.tell(reason);
    this.stop();
  }
}
