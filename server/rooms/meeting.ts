// One meeting in memory: both rooms over one log, taking turns, so that what one decides the other has seen.
import * as Y from 'yjs';
import type { Actor } from '../../shared/meeting/actor.ts';
import { mostPeople } from '../../shared/meeting/attendance/decide.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { reached } from '../../shared/meeting/consensus/hearing.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { counted, joined } from '../../shared/meeting/presence.ts';
import type { MeetingState, Role } from '../../shared/meeting/state.ts';
import { closingFragment, openingFragment } from '../../shared/minutes/layout-names.ts';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import { decisionIn } from '../../shared/projections/agreed.ts';
import { paragraphsOf } from '../../shared/projections/changes.ts';
import { proposeClosing, proposeOpening } from '../../shared/projections/proposal.ts';
import { report } from '../../shared/projections/report.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import type { Attribution as Attributed, Writers } from '../../shared/wire/http.ts';
import type { Restored, Store, StoredRow } from '../store/store.ts';
import type { Access, Newcomer, Session } from './access.ts';
import { Attribution } from './attribution/attribution.ts';
import type { BlockWriters } from './attribution/block-writers.ts';
import { lostGauge } from './commands/ballots.ts';
import { issuedReport, issueOf } from './commands/issue.ts';
import { type Answer, MeetingRoom } from './commands/meeting-room.ts';
import type { MeetingLog } from './log.ts';
import { NotSaved, type RoomContext } from './ports.ts';
import { Gathering } from './presence/gathering.ts';
import { Hearers } from './presence/hearers.ts';
import { Roster } from './presence/roster.ts';
import { MinutesRoom } from './text/minutes-room.ts';
import { agreements } from './write-backs/agreements.ts';
import { answers } from './write-backs/answers.ts';
import { Errands } from './write-backs/errands.ts';

export interface MeetingParts {
  state: MeetingState;
  /** The events that made the state, or the last of them. */
  recent: readonly MeetingEvent[];
  /** The last issue of its report. */
  previous?: Report;
  doc: Y.Doc;
  log: MeetingLog;
  access: Access;
  store: Store;
  context: RoomContext;
}

/** Who a session is, as the deciders know them: under the name that stands in the list by now. */
export function actorOf({ participants }: Pick<MeetingState, 'participants'>, session: Session): Actor {
  const { participantId, role } = session;
  const { name, affiliation, group } = participants.find(({ id }) => id === participantId) ?? session;
  return { participantId, role, name, affiliation, group };
}

const sameSaid = (one: Session, other: Session): boolean => (['name', 'affiliation', 'group', 'region'] as const).every((each) => one[each] === other[each]);

export class Meeting {
  readonly id: string;
  readonly access: Access;
  readonly room: MeetingRoom;
  readonly minutes: MinutesRoom;
  readonly roster: Roster;
  readonly hearers: Hearers;
  readonly #gathering: Gathering;
  readonly #attribution: Attribution;
  readonly #log: MeetingLog;
  readonly #store: Store;
  readonly #context: RoomContext;
  readonly #agreements: Errands;
  readonly #answers: Errands;
  /** The last issue, which the next one corrects. */
  #previous: Report | undefined;
  readonly #lostWatchers = new Set<() => void>();
  #usedAt: number;
  #turn: Promise<void> | undefined;
  #cancel: (() => void) | undefined;

  constructor({ state, recent, previous, doc, log, access, store, context }: MeetingParts) {
    const wake = (): void => this.#wake();
    this.id = state.id;
    this.#previous = previous;
    this.access = access;
    this.#log = log;
    this.#store = store;
    this.#context = context;
    this.#usedAt = context.clock.now();
    this.room = new MeetingRoom(state, log, context, {
      recent,
      prepareIssue: (next) => issueOf(next, this.readMinutes(), this.#previous),
      paragraphOf: (next, blockId) => this.#paragraphOf(next, blockId),
      decisionOf: (blockId) => decisionIn(this.readMinutes(), blockId),
      wake,
    });
    this.minutes = new MinutesRoom(doc, log, context, { state: () => this.room.state, wake });
    const read = (): Minutes => this.readMinutes();
    this.#agreements = new Errands(agreements(this.minutes), this.room, read);
    this.#answers = new Errands(answers(this.minutes), this.room, read);
    this.#attribution = new Attribution(state.id, doc, { store, log: context.log });
    this.#gathering = new Gathering(this.room, context.clock, () => this.roster.size);
    this.roster = new Roster(state.participants, this.#gathering, context.clock, context.limits.grace, (id) => this.#reach(id));
    this.hearers = new Hearers(this.room, context.clock);
    this.roster.onWatching((watching) => this.#count(watching));
    this.room.follow(({ events }) => {
      if (events.some((event) => event.type === 'meeting.closed' || event.type === 'report.drafted')) this.#propose();
      if (events.some((event) => event.type === 'objections.declared')) this.#agreements.write();
      if (events.some((event) => event.type === 'report.answered')) this.#answers.write();
      if (events.some((event) => event.type === 'report.issued')) void this.#remember();
      if (events.some((event) => event.type === 'meeting.opened')) this.#count(this.roster.watching);
    });
    // A proposal that was on its way to the disk when the server stopped.
    if (state.phase === 'drafting') this.#propose();
    this.#agreements.write();
    this.#answers.write();
    if (state.gauge?.anonymous) void this.room.act(lostGauge);
  }

  get state(): MeetingState {
    return this.room.state;
  }

  readMinutes(): Minutes {
    return readMinutes(this.minutes.doc);
  }

  /** Resolves once the command is on disk, or refused. The session is asked whether it holds, now. */
  async submit(command: Command, session: Session): Promise<Answer> {
    if (session.endedAt !== undefined) return { refusal: { code: 'not-permitted' } };
    return this.room.submit(command, actorOf(this.state, session));
  }

  /** Opens a session by a key. Who gives a name is a participant from then on. */
  async join(
    key: string,
    who: Newcomer,
    known?: string,
  ): Promise<{ session: string; participantId: string; role: Role } | 'unknown-key' | 'name-needed' | 'meeting-full'> {
    const role = this.access.roleOf(key);
    if (role === undefined) return 'unknown-key';
    const before = known === undefined ? undefined : this.access.authenticate(known);
    const hasName = who.name !== undefined || (before?.role === role && before.name !== undefined);
    if (role !== 'observer' && !hasName) return 'name-needed';
    const listed = this.state.participants.some(({ id }) => id === before?.participantId);
    if (hasName && !listed && this.state.participants.length >= mostPeople) return 'meeting-full';
    const opened = await this.access.join(key, who, known);
    if (!opened) return 'unknown-key';
    // Nothing new was said: their entry may have been corrected since.
    const again = before?.participantId === opened.session.participantId && sameSaid(before, opened.session);
    if (!again || !this.state.participants.some(({ id }) => id === opened.session.participantId)) await this.#welcome(opened.session);
    return { session: opened.token, participantId: opened.session.participantId, role };
  }

  /** Gives a name to an observer who came without one; false where they have one. */
  async name(session: Session, who: { name: string; affiliation?: string }): Promise<boolean> {
    if (!(await this.access.name(session, who))) return false;
    await this.#welcome(session);
    this.roster.named(session.participantId);
    return true;
  }

  /** Who wrote each block. Rejects where the store cannot be read. */
  async readAttribution(): Promise<{ seq: number; read(): Attributed }> {
    const { seq, blocks } = await this.#attribution.read();
    const read = (): Attributed => {
      const names = new Map(this.state.participants.map(({ id, name }) => [id, name]));
      const writersOf = ({ actors, ...times }: BlockWriters): Writers => ({
        writers: actors.map((id) => ({ participantId: id, name: names.get(id) })),
        ...times,
      });
      return { blocks: Object.fromEntries([...blocks].map(([id, writers]) => [id, writersOf(writers)])) };
    };
    return { seq, read };
  }

  /** All that is kept of it, what is on the way to the disk too. */
  async archived(): Promise<Restored & { rows: StoredRow[] }> {
    await this.settle();
    const [rows, keys, issues] = await Promise.all([this.#store.read(this.id, 1), this.#store.keys(this.id), this.#store.issues(this.id)]);
    return { meeting: this.id, rows, keys, issues };
  }

  /** Somebody needs it still. */
  touch(): void {
    this.#usedAt = this.#context.clock.now();
  }

  /** Whether another loading has taken it over, so that nothing can be written here. */
  get isLost(): boolean {
    return this.#log.lost;
  }

  /** Tells when another loading has taken the meeting over: those connected are to come again. Returns the way to stop. */
  onLost(watcher: () => void): () => void {
    this.#lostWatchers.add(watcher);
    return () => this.#lostWatchers.delete(watcher);
  }

  /** Whether nobody is here, nothing is under way, and nobody has asked for it in a while. */
  get isIdle(): boolean {
    const busy =
      this.roster.size + this.minutes.size > 0 ||
      this.room.waiting ||
      this.#gathering.waiting ||
      this.minutes.dueIn() !== undefined ||
      this.#turn !== undefined;
    return !busy && this.#context.clock.now() - this.#usedAt >= this.#context.limits.idle;
  }

  /** Writes what is left, and a snapshot. Resolves with whether all is on disk. */
  async settle(): Promise<boolean> {
    while (this.#turn) await this.#turn;
    this.#turn = this.#run(true);
    await this.#turn;
    return !this.room.waiting && this.minutes.dueIn() === undefined;
  }

  stop(): void {
    this.#cancel?.();
    this.roster.stop();
    this.hearers.stop();
    this.#gathering.stop();
    this.minutes.stop();
    this.minutes.doc.destroy();
  }

  async #welcome({ participantId, role, name, affiliation, group, region }: Session): Promise<void> {
    if (name === undefined) return;
    // Once the report is issued nobody who is listed becomes another.
    if (this.state.phase === 'issued' && this.state.participants.some(({ id }) => id === participantId)) return;
    const welcomed = await this.#gathering.act((state, now) => joined(state, { id: participantId, role, name, affiliation, group, region }, now));
    if (!welcomed) throw new NotSaved('who joins could not be written');
  }

  /** RP5. */
  #propose(): void {
    this.minutes.seed(openingFragment, proposeOpening(this.state));
    this.minutes.seed(closingFragment, proposeClosing(this.state));
  }

  /** Someone is there again: they get the full time of a call for objections. */
  #reach(participantId: string): void {
    if (this.room.state.objections || this.room.waiting) void this.room.act((state, now) => reached(state, participantId, now));
  }

  /** Who follows without a name is counted, never listed. */
  #count(watching: number): void {
    if (counted(this.state, watching, 0).length > 0) void this.room.act((state, now) => counted(state, watching, now));
  }

  async #remember(): Promise<void> {
    const row = await this.#store.issue(this.id);
    if (row) this.#previous = issuedReport(row);
  }

  #paragraphOf(state: MeetingState, blockId: string): { number: number; text: string } | undefined {
    const found = paragraphsOf(report(state, this.readMinutes())).find((each) => [each, ...each.subparagraphs].some((piece) => piece.blockId === blockId));
    return (
      found && {
        number: found.number,
        text:
          [found, ...found.subparagraphs]
            .find((piece) => piece.blockId === blockId)
            ?.runs.map(({ text }) => text)
            .join('') ?? '',
      }
    );
  }

  #wake(): void {
    if (this.#turn) return;
    this.#cancel?.();
    this.#cancel = undefined;
    const due = this.room.waiting ? 0 : this.minutes.dueIn();
    if (due === undefined) return;
    if (due > 0) this.#cancel = this.#context.clock.after(due, () => this.#wake());
    else this.#turn = this.#run(false);
  }

  /** Turns until nothing is due. What is written goes first when it is due, and always before a change of phase. */
  async #run(all: boolean): Promise<void> {
    // What comes in at the same moment shares the turn.
    await undefined;
    for (let saved = true; ; ) {
      const due = this.minutes.dueIn();
      const turning = this.room.waiting && this.room.turning;
      if (due !== undefined && saved && (due === 0 || turning || all)) {
        const agreed = this.#agreements.underWay;
        const answered = this.#answers.underWay;
        saved = await this.minutes.flush();
        // What the server had written by then is on disk with the rest.
        if (saved) {
          this.#agreements.written(agreed);
          this.#answers.written(answered);
        }
      } else if (this.room.waiting) await this.room.flush();
      else break;
      if (this.#log.isLong) await this.#log.saveSnapshot(Y.encodeStateAsUpdate(this.minutes.doc));
    }
    if (all && this.#log.hasTail) await this.#log.saveSnapshot(Y.encodeStateAsUpdate(this.minutes.doc));
    this.#turn = undefined;
    if (this.#log.lost) this.#lose();
    else this.#wake();
  }

  #lose(): void {
    this.minutes.sendAway();
    for (const watcher of [...this.#lostWatchers]) watcher();
    this.stop();
  }
}
