// Order and authority: commands are decided one after the other, written to disk, then sent to everyone.

import type { Refused } from '../../../shared/codes/refusals.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import { type Decision, decide } from '../../../shared/meeting/decide.ts';
import type { Actor, Context } from '../../../shared/meeting/decision.ts';
import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { EventsMessage } from '../../../shared/wire/socket.ts';
import type { AttachmentChange, IssueRow } from '../../store/store.ts';
import { Listeners } from '../listeners.ts';
import type { MeetingLog } from '../log.ts';
import type { MeetingFailed, RoomContext } from '../ports.ts';
import { Ballots, lostGauge } from './ballots.ts';
import { DoneCommands, marked } from './done-commands.ts';
import { type Evidence, evidenceFor, readsText, refusedAnyway } from './evidence.ts';
import { asSent, type Statements, setApart } from './statements.ts';

export type CommandAnswer = { version: number } | Refused;

/** Events that the server decides by itself, for the state at its turn. */
export type ServerAct = (state: MeetingState, now: number) => MeetingEvent[];

/** The issue that `report.issue` would freeze, for this state and the text on disk. */
export type PrepareIssue = (state: MeetingState) => Promise<{ issue: Omit<IssueRow, 'at'>; paragraphs: number }>;

interface QueuedCommand {
  decide: (state: MeetingState) => Decision | Promise<Decision>;
  answer: (answer: CommandAnswer) => void;
  /** Called instead of `answer` when the meeting fails before it is known whether the command is on disk. */
  fail: (error: MeetingFailed) => void;
  /** Its sender and the id that they gave it. */
  command?: string;
  /** It must see all text that was sent before it. */
  readsText: boolean;
  /** Written with its events. */
  attachments?: readonly AttachmentChange[];
  /** An issue is a batch of its own. */
  issuing?: { row?: IssueRow };
}

const textEncoder = new TextEncoder();
const mostAtOnce = 200;
/** Events kept for clients that reconnect. */
const mostRecent = 500;

export interface MeetingRoomOptions {
  /** The events that made the state. */
  recent: readonly MeetingEvent[];
  statements: Statements;
  prepareIssue: PrepareIssue;
  /** The facts that decisions need to know of the text on disk. */
  evidence: Evidence;
  wake: () => void;
}

/** The state of one meeting. The loop calls `flush`, one at a time, while commands wait. */
export class MeetingRoom {
  #state: MeetingState;
  #asked: QueuedCommand[] = [];
  #deciding: readonly QueuedCommand[] = [];
  /** The last events, up to the state. */
  #recent: MeetingEvent[];
  readonly #log: MeetingLog;
  readonly #context: RoomContext;
  readonly #options: MeetingRoomOptions;
  readonly #ballots = new Ballots();
  readonly statements: Statements;
  readonly #done: DoneCommands;
  /** The anonymous gauge that was open when the meeting was loaded. */
  readonly #lostGauge: string | undefined;
  readonly #followers: Listeners<EventsMessage>;

  constructor(state: MeetingState, log: MeetingLog, context: RoomContext, options: MeetingRoomOptions) {
    this.#state = state;
    this.#recent = options.recent.slice(-mostRecent).map(asSent);
    this.statements = options.statements;
    this.#done = new DoneCommands(options.recent, state.version);
    this.#log = log;
    this.#context = context;
    this.#options = options;
    this.#followers = new Listeners('events of a meeting', context.log);
    this.#lostGauge = state.gauge?.anonymous ? state.gauge.id : undefined;
    log.onUnsettled(() => this.#refuseWaiting());
  }

  /** The state on disk, and nothing more. */
  get state(): MeetingState {
    return this.#state;
  }

  /** How many commands wait. */
  get waiting(): number {
    return this.#asked.length;
  }

  /** Whether a waiting command must see all text that was sent before it. */
  get readsText(): boolean {
    return this.#asked.some((asked) => asked.readsText);
  }

  /** The events after a version; undefined if there are too many, or the version is unknown. */
  since(version: number): MeetingEvent[] | undefined {
    const missing = this.#state.version - version;
    return missing >= 0 && missing <= this.#recent.length ? this.#recent.slice(this.#recent.length - missing) : undefined;
  }

  /** Resolves once the command is on disk, or refused. Rejects with MeetingFailed if the meeting fails before that is known. */
  submit(command: Command, actor: Actor): Promise<CommandAnswer> {
    if (this.#asked.length >= this.#context.limits.commandsWaiting) return Promise.resolve({ refusal: { code: 'too-fast' } });
    const { commandId } = command;
    const named = commandId === undefined ? undefined : `${actor.participantId} ${commandId}`;
    const issuing: QueuedCommand['issuing'] = command.type === 'report.issue' ? {} : undefined;
    return new Promise((answer, fail) => {
      this.#ask({ decide: (state) => this.#decide(state, command, actor, issuing), answer, fail, command: named, readsText: readsText(command), issuing });
    });
  }

  /** Does what the server decides by itself, and changes attachments with it. Resolves with whether it is on disk. Never rejects. */
  act(act: ServerAct, attachments: readonly AttachmentChange[] = []): Promise<boolean> {
    return new Promise((resolve) => {
      this.#ask({
        attachments,
        decide: (state) => ({ events: act(state, this.#context.clock.now()) }),
        answer: (answer) => resolve('version' in answer),
        fail: () => resolve(false),
        readsText: false,
      });
    });
  }

  /** Tells of every event from now on. Returns the way to stop. */
  follow(follower: (message: EventsMessage) => void): () => void {
    return this.#followers.add(follower);
  }

  /**
   * Decides at most so many waiting commands, writes them to disk, tells everyone, and answers. If the disk fails, all of them are refused and
   * nothing changes. Without `textSaved`, commands that must see the text are refused.
   */
  async flush(most = mostAtOnce, textSaved = true): Promise<void> {
    const batch = this.#take(most);
    this.#deciding = batch;
    const events: MeetingEvent[] = lostGauge(this.#state, this.#lostGauge, this.#context.clock.now());
    const answers: (() => void)[] = [];
    let next = events.reduce<MeetingState>(evolve, this.#state);
    const attachments: AttachmentChange[] = [];
    let issue: IssueRow | undefined;
    const doneNow = new DoneCommands([], 0);
    let isDone = false;
    for (const asked of batch) {
      const done = asked.command === undefined ? undefined : (this.#done.versionAfter(asked.command) ?? doneNow.versionAfter(asked.command));
      if (done !== undefined) {
        isDone = true;
        answers.push(() => asked.answer({ version: done }));
        continue;
      }
      const decision = asked.readsText && !textSaved ? notSaved : await this.#decided(asked, next);
      if ('refusal' in decision) {
        answers.push(() => asked.answer(decision));
        continue;
      }
      isDone = true;
      next = decision.events.reduce<MeetingState>(evolve, next);
      const { events: made, words } = setApart(marked(decision.events, asked.command));
      for (const event of made) events.push(event);
      attachments.push(...words, ...(asked.attachments ?? []));
      doneNow.note(made, next.version);
      issue ??= asked.issuing?.row;
      const { version } = next;
      answers.push(() => asked.answer({ version }));
    }
    const saved = await this.#log.save(events.map(rowOf), isDone, { issue, attachments });
    if (saved) this.#apply(next, events);
    this.#deciding = [];
    if (saved) for (const answer of answers) answer();
    else for (const asked of batch) asked.answer(notSaved);
  }

  /** Of a meeting of another process: applies what its owner has on disk. */
  replay(events: readonly MeetingEvent[]): void {
    this.#apply(events.reduce<MeetingState>(evolve, this.#state), events);
  }

  /** Ends every wait. A command that was being written may be on disk or not, so its sender gets no answer. */
  abandon(error: MeetingFailed): void {
    this.#refuseWaiting();
    for (const asked of this.#deciding) asked.fail(error);
    this.#deciding = [];
  }

  #apply(next: MeetingState, events: readonly MeetingEvent[]): void {
    const from = this.#state.version;
    this.#state = next;
    this.#ballots.keepOnly(next.gauge);
    if (events.length === 0) return;
    this.statements.note(events);
    this.#done.note(events, next.version);
    const sent = events.map(asSent);
    this.#recent = [...this.#recent, ...sent].slice(-mostRecent);
    this.#followers.tell({ from, events: sent });
  }

  #refuseWaiting(): void {
    for (const asked of this.#asked.splice(0)) asked.answer(notSaved);
  }

  #ask(asked: QueuedCommand): void {
    // The last decision may be on disk or not: nothing can be decided after it.
    if (this.#log.isUnsettled) {
      asked.answer(notSaved);
      return;
    }
    this.#asked.push(asked);
    this.#options.wake();
  }

  /** The next batch. An issue is alone in its batch, so that it freezes exactly what is on disk. */
  #take(most: number): QueuedCommand[] {
    const stop = this.#asked.findIndex((asked, index) => index > 0 && (asked.issuing || this.#asked[index - 1]?.issuing));
    return this.#asked.splice(0, Math.min(most, mostAtOnce, stop === -1 ? mostAtOnce : stop));
  }

  /** Decides one command. A defect in one must not stop the others. */
  async #decided(asked: QueuedCommand, state: MeetingState): Promise<Decision> {
    try {
      return await asked.decide(state);
    } catch (error) {
      this.#context.log.error({ meeting: state.id, err: error }, 'a command could not be decided');
      return notSaved;
    }
  }

  async #decide(state: MeetingState, command: Command, actor: Actor, issuing: QueuedCommand['issuing']): Promise<Decision> {
    const counts = this.#ballots.counts(state);
    const { clock, ids } = this.#context;
    const refused = refusedAnyway(command, (facts) => decide(state, command, actor, { now: clock.now(), newId: ids.newId, counts, ...facts }));
    if (refused) return refused;
    const evidence = await evidenceFor(command, state, this.#options.evidence);
    const context: Context = { ...(await this.#contextFor(state, issuing)), ...evidence, counts };
    const decision = decide(state, command, actor, context);
    if (command.type === 'gauge.answer' && 'events' in decision) this.#ballots.put(state, actor.participantId, command.option);
    return decision;
  }

  async #contextFor(state: MeetingState, issuing: QueuedCommand['issuing']): Promise<Context> {
    const { clock, ids } = this.#context;
    const prepared = issuing && (await this.#options.prepareIssue(state));
    const context: Context = { now: clock.now(), newId: ids.newId };
    if (issuing && prepared) {
      const { issue, paragraphs } = prepared;
      issuing.row = { ...issue, at: Math.max(context.now, state.lastAt) };
      context.report = { hash: issue.hash, paragraphs };
    }
    return context;
  }
}

const notSaved: Refused = { refusal: { code: 'not-saved' } };

/** An event as a row of the log. */
export function rowOf(event: MeetingEvent): { kind: 'event'; payload: Uint8Array; actor: string; at: number } {
  return { kind: 'event', payload: textEncoder.encode(JSON.stringify(event)), actor: event.by, at: event.at };
}
