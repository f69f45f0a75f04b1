// Order and authority: commands are decided one after the other, put on disk, then told to everyone.
import type { Actor } from '../../../shared/meeting/actor.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import { decide } from '../../../shared/meeting/decide.ts';
import type { Context } from '../../../shared/meeting/decision.ts';
import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Refusal } from '../../../shared/wire/refusals.ts';
import type { EventsMessage } from '../../../shared/wire/socket.ts';
import type { IssueRow } from '../../store/store.ts';
import type { MeetingLog } from '../log.ts';
import type { RoomContext } from '../ports.ts';
import { Ballots } from './ballots.ts';

export type Answer = { version: number } | { refusal: Refusal };

/** What the server does by itself: events for the state as it is when its turn comes. */
export type ServerAct = (state: MeetingState, now: number) => MeetingEvent[];

/** What would be frozen by `report.issue`, for this state. */
export type PrepareIssue = (state: MeetingState) => { issue: Omit<IssueRow, 'at'>; paragraphs: number };

interface Asked {
  decide: (state: MeetingState) => { events: MeetingEvent[] } | { refusal: Refusal };
  answer: (answer: Answer) => void;
  /** A change of phase, which must see what was written before it; an issue is a batch of its own. */
  turning: boolean;
  issuing?: { row?: IssueRow };
}

const textEncoder = new TextEncoder();
const mostAtOnce = 200;
/** Events kept for those who come back. */
const mostRecent = 500;

export interface MeetingRoomOptions {
  /** The events that made the state, or the last of them. */
  recent: readonly MeetingEvent[];
  prepareIssue: PrepareIssue;
  /** The paragraph that a block begins or is in, in the report of this state. */
  paragraphOf: (state: MeetingState, blockId: string) => Context['paragraph'];
  /** The decision block of this id in the minutes on disk. */
  decisionOf: (blockId: string) => Context['block'];
  wake: () => void;
}

/** The state of one meeting. Its owner calls `flush`, one at a time, whenever `waiting` says so. */
export class MeetingRoom {
  #state: MeetingState;
  #asked: Asked[] = [];
  /** The last events, up to the state. */
  #recent: MeetingEvent[];
  readonly #log: MeetingLog;
  readonly #context: RoomContext;
  readonly #prepareIssue: PrepareIssue;
  readonly #decisionOf: MeetingRoomOptions['decisionOf'];
  readonly #paragraphOf: MeetingRoomOptions['paragraphOf'];
  readonly #wake: () => void;
  readonly #ballots = new Ballots();
  readonly #followers = new Set<(message: EventsMessage) => void>();

  constructor(state: MeetingState, log: MeetingLog, context: RoomContext, { recent, prepareIssue, decisionOf, paragraphOf, wake }: MeetingRoomOptions) {
    this.#state = state;
    this.#recent = recent.slice(-mostRecent);
    this.#log = log;
    this.#context = context;
    this.#prepareIssue = prepareIssue;
    this.#decisionOf = decisionOf;
    this.#paragraphOf = paragraphOf;
    this.#wake = wake;
  }

  /** What is on disk, and nothing more. */
  get state(): MeetingState {
    return this.#state;
  }

  get waiting(): boolean {
    return this.#asked.length > 0;
  }

  /** Whether what was written before must be on disk first. */
  get turning(): boolean {
    return this.#asked.some((asked) => asked.turning);
  }

  /** What happened after a version; undefined where too much has, or where there was no such version. */
  since(version: number): MeetingEvent[] | undefined {
    const missing = this.#state.version - version;
    return missing >= 0 && missing <= this.#recent.length ? this.#recent.slice(this.#recent.length - missing) : undefined;
  }

  /** Resolves once the command is on disk, or refused. Never rejects. */
  submit(command: Command, actor: Actor): Promise<Answer> {
    const issuing: Asked['issuing'] = command.type === 'report.issue' ? {} : undefined;
    return new Promise((answer) => {
      this.#ask({
        decide: (state) => this.#decide(state, command, actor, issuing),
        answer,
        // A decision block is read as it was written before, too.
        turning: /^(meeting|report)\./.test(command.type) || (command.type === 'objections.call' && command.blockId !== undefined),
        issuing,
      });
    });
  }

  /** Does what the server decides by itself. Resolves with whether it is on disk. */
  act(act: ServerAct): Promise<boolean> {
    return new Promise((resolve) => {
      this.#ask({
        decide: (state) => ({ events: act(state, this.#context.clock.now()) }),
        answer: (answer) => resolve('version' in answer),
        turning: false,
      });
    });
  }

  /** Tells of everything that happens from now on. Returns the way to stop. */
  follow(follower: (message: EventsMessage) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Decides what waits, puts it on disk, tells everyone, and answers. Where the disk fails, all of it is refused and nothing is changed. */
  async flush(): Promise<void> {
    const batch = this.#take();
    const events: MeetingEvent[] = [];
    const answers: (() => void)[] = [];
    const taken: Asked[] = [];
    let next = this.#state;
    for (const asked of batch) {
      const decision = this.#decided(asked, next);
      if ('refusal' in decision) {
        answers.push(() => asked.answer(decision));
        continue;
      }
      next = decision.events.reduce<MeetingState>(evolve, next);
      events.push(...decision.events);
      taken.push(asked);
      const { version } = next;
      answers.push(() => asked.answer({ version }));
    }
    const issue = batch.find((asked) => taken.includes(asked) && asked.issuing)?.issuing?.row;
    if (events.length > 0 && !(await this.#log.append(events.map(rowOf), issue))) {
      for (const asked of batch) asked.answer({ refusal: { code: 'not-saved' } });
      return;
    }
    const from = this.#state.version;
    this.#state = next;
    this.#recent = [...this.#recent, ...events].slice(-mostRecent);
    if (events.length > 0) for (const follower of this.#followers) follower({ from, events });
    if (events.some(({ type }) => type === 'gauge.closed')) this.#ballots.forget();
    for (const answer of answers) answer();
  }

  #ask(asked: Asked): void {
    this.#asked.push(asked);
    this.#wake();
  }

  /** The next batch: at most so many, and an issue alone, so that what it freezes is what stands on disk. */
  #take(): Asked[] {
    const stop = this.#asked.findIndex((asked, index) => index > 0 && (asked.issuing || this.#asked[index - 1]?.issuing));
    return this.#asked.splice(0, Math.min(mostAtOnce, stop === -1 ? mostAtOnce : stop));
  }

  /** A defect of ours in one command must not stop the room. */
  #decided(asked: Asked, state: MeetingState): { events: MeetingEvent[] } | { refusal: Refusal } {
    try {
      return asked.decide(state);
    } catch (error) {
      this.#context.log.error({ meeting: state.id, error: String(error) }, 'a command could not be decided');
      return { refusal: { code: 'not-saved' } };
    }
  }

  #decide(state: MeetingState, command: Command, actor: Actor, issuing: Asked['issuing']): ReturnType<typeof decide> {
    const context = this.#contextFor(state, issuing);
    if (command.type === 'objections.call' && command.blockId !== undefined) context.block = this.#decisionOf(command.blockId);
    const commented = command.type === 'report.answer' ? state.comments.find(({ id }) => id === command.commentId)?.blockId : undefined;
    const blockId = command.type === 'report.comment' ? command.blockId : commented;
    if (blockId !== undefined) context.paragraph = this.#paragraphOf(state, blockId);
    const decision = decide(state, command, actor, { ...context, counts: this.#ballots.counts(state) });
    if (command.type === 'gauge.answer' && 'events' in decision) this.#ballots.put(state, actor.participantId, command.option);
    return decision;
  }

  #contextFor(state: MeetingState, issuing: Asked['issuing']): Context {
    const { clock, ids } = this.#context;
    const context: Context = { now: clock.now(), newId: ids.newId };
    if (issuing) {
      const { issue, paragraphs } = this.#prepareIssue(state);
      issuing.row = { ...issue, at: Math.max(context.now, state.lastAt) };
      context.report = { hash: issue.hash, paragraphs };
    }
    return context;
  }
}

/** An event as a row of the log. */
export function rowOf(event: MeetingEvent): { kind: 'event'; payload: Uint8Array; actor: string; at: number } {
  return { kind: 'event', payload: textEncoder.encode(JSON.stringify(event)), actor: event.by, at: event.at };
}
