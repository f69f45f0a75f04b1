// Sends a person's commands, shows why one was refused, and asks when the server needs to know more.
import { createContext } from 'svelte';
import type { Command } from '../../shared/meeting/commands.ts';
import { nextUp } from '../../shared/meeting/floor/next.ts';
import type { FloorRequest } from '../../shared/meeting/model/floor.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { OpenMeeting } from '../live/meeting.svelte.ts';
import { withWords } from '../ui/language.svelte.ts';
import { dismiss, notify } from '../ui/toasts.svelte.ts';
import { words } from '../ui/words.ts';
import { lastMove, nextItem } from './order.ts';
import type { LeavingCommand, Undoing } from './undoing.ts';

function isLeaving(command: Command): command is LeavingCommand {
  return command.type === 'item.start' || command.type === 'item.finish' || command.type === 'item.defer';
}

/** A second press within these milliseconds after one that came too late repeats the wish; an earlier one may be half of a double press. */
const insisting = { from: 1000, to: 6000 };
/** Whoever presses now has most likely not seen a change this young, in milliseconds. */
const unseen = 1000;
/** How long after a command its effect on the state may still be coming, in milliseconds. */
const longestEcho = 15_000;
/** How long to wait for the event that a refusal refers to, and how often to look for it, in milliseconds. */
const patience = 3000;
const step = 50;

export class CommandSender {
  readonly #meeting: OpenMeeting;
  #underWay = $state(0);
  #leaving: LeavingCommand | null = $state.raw(null);
  /** Whether a lead words what is put to the room. */
  putting = $state(false);
  /** The command that needs the person's name first. */
  #naming: Command | null = $state.raw(null);
  #undoing: Undoing | undefined;
  #notice: number | undefined;
  /** The last command and its notice: an undo pressed at once means this one. */
  #doing: Promise<unknown> | undefined;
  #offering: Promise<unknown> | undefined;

  constructor(meeting: OpenMeeting) {
    this.#meeting = meeting;
  }

  get busy(): boolean {
    return this.#underWay > 0;
  }

  /** The command that waits for a word on the queue. */
  get leaving(): LeavingCommand | null {
    return this.#leaving;
  }

  /** Whether the person asks for the floor and must give a name first. */
  get naming(): boolean {
    return this.#naming !== null;
  }

  /** The commands under way: the same one, pressed again, is sent once. */
  readonly #sent = new Map<string, Promise<boolean>>();

  /** Resolves with whether it was done. A refusal is shown to the person, except one that asks what to do with the queue. */
  do(command: Command): Promise<boolean> {
    const key = JSON.stringify(command);
    const doing = this.#sent.get(key) ?? this.#do(command).finally(() => this.#sent.delete(key));
    this.#sent.set(key, doing);
    this.#doing = doing;
    return doing;
  }

  /** Sends what a toggle does next, unless something is under way. */
  async toggle(command: () => Command | undefined): Promise<void> {
    const next = this.busy ? undefined : command();
    if (next) await this.do(next);
  }

  /** The last command that came too late, and when. */
  #late: { type: Command['type']; at: number } | undefined;
  readonly #doneAt = new Map<Command['type'], number>();

  /** Whether this page sent a command of this type a moment ago. */
  did(type: Command['type']): boolean {
    return performance.now() - (this.#doneAt.get(type) ?? Number.NEGATIVE_INFINITY) < longestEcho;
  }

  async #do(command: Command): Promise<boolean> {
    this.#doneAt.set(command.type, performance.now());
    const before = this.#meeting.state;
    this.#underWay += 1;
    try {
      // Pressed again at once after it came too late: it is meant as the meeting is now.
      const since = this.#meeting.now - (this.#late?.at ?? 0);
      const again = this.#late?.type === command.type && !isLeaving(command) && since > insisting.from && since < insisting.to;
      const ack = await this.#meeting.send(again ? command : { ...command, expects: before.version });
      this.#late = !ack.ok && ack.code === 'stale' ? { type: command.type, at: this.#meeting.now } : undefined;
      if (ack.ok) {
        this.#offering = this.#offer(command, before);
        return true;
      }
      if (ack.code === 'people-waiting' && isLeaving(command)) this.#leaving = command;
      else if (ack.code === 'name-needed') this.#naming = command;
      else if (ack.code === 'stale') await this.#explain(command, before, ack.message);
      else notify(ack.message, { bad: true });
      return false;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Says what was done, with a way to take it back. */
  async #offer(command: Command, before: MeetingState): Promise<void> {
    const { undoing } = await withWords(import('./undoing.ts'));
    const found = undoing(command, before, this.#meeting.you.participantId, this.#meeting.now);
    if (!found) return;
    this.#undoing = found;
    if (this.#notice !== undefined) dismiss(this.#notice);
    this.#notice = notify(found.text, { action: { label: words.floor.undo, run: () => void this.undo() } });
  }

  /** The refusal may arrive before the event that overtook the command, so wait for it a short while. */
  async #explain(command: Command, before: MeetingState, message: string): Promise<void> {
    const { overtaken } = await withWords(import('./undoing.ts'));
    const about = command.type.startsWith('floor.') ? 'floor' : command.type.startsWith('objections.') ? 'objections' : 'item';
    const isNews = (): boolean => this.#meeting.state.touched[about] !== before.touched[about];
    for (let waited = 0; waited < patience && !isNews(); waited += step) await new Promise((resolve) => setTimeout(resolve, step));
    notify((isNews() ? overtaken(command, before, this.#meeting.state) : undefined) ?? message, { bad: true });
  }

  /** Takes back the last thing done on this page that can be; stops where the server refuses. */
  async undo(): Promise<void> {
    await this.#doing;
    await this.#offering;
    const last = this.#undoing;
    const { state } = this.#meeting;
    if (!last || !state) {
      notify(words.floor.nothingToUndo);
      return;
    }
    this.#undoing = undefined;
    if (this.#notice !== undefined) dismiss(this.#notice);
    for (const command of last.commands(state)) {
      const ack = await this.#meeting.send(command);
      if (ack.ok) continue;
      notify(ack.message, { bad: true });
      return;
    }
  }

  /** Answers what happens to the people who wait; without an answer the meeting stays on the item. */
  async leave(waiting?: 'carry' | 'clear'): Promise<void> {
    const command = this.#leaving;
    this.#leaving = null;
    if (command && waiting) await this.do({ ...command, waiting });
  }

  /** Starts what comes next, or finishes the last item. Pressed by two at once, it goes on by one. */
  async next(): Promise<void> {
    const state = this.#meeting.state;
    if (this.busy || this.#isUnseen(lastMove(state.agenda))) return;
    const next = nextItem(state.agenda, state.current);
    if (next) await this.do({ type: 'item.start', itemId: next.id });
    else if (state.current) await this.do({ type: 'item.finish', itemId: state.current });
  }

  /** Whether this happened so recently that it may not have been seen here. A time in the future is no reason to wait. */
  #isUnseen(at: number): boolean {
    return Math.abs(this.#meeting.now - at) < unseen;
  }

  async giveNext(): Promise<void> {
    const { state, now } = this.#meeting;
    const next = nextUp(state, now);
    if (!next || this.busy || this.#isUnseen(state.floor.speaking?.givenAt ?? 0)) return;
    await this.do({ type: 'floor.give', requestId: next.id });
  }

  /** One's own request that waits: the point of order, or the other. */
  own(point: boolean): FloorRequest | undefined {
    const { state, you } = this.#meeting;
    return state.floor.queue.find(({ participantId, kind }) => participantId === you.participantId && (kind === 'point-of-order') === point);
  }

  /** Whether this person has the floor on a point of order, or on another request. */
  speaks(point: boolean): boolean {
    const { state, you } = this.#meeting;
    const { speaking } = state.floor;
    return speaking !== null && speaking.participantId === you.participantId && (speaking.kind === 'point-of-order') === point;
  }

  /** Asks for the floor, or takes the request back. A person who has the floor on a point of order may ask, too. */
  ask(): Promise<void> {
    return this.toggle(() => {
      const own = this.own(false);
      if (own) return { type: 'floor.withdraw', requestId: own.id };
      return this.speaks(false) ? undefined : { type: 'floor.request' };
    });
  }

  /** Raises a point of order, or takes it back. */
  point(): Promise<void> {
    return this.toggle(() => {
      const own = this.own(true);
      if (own) return { type: 'floor.withdraw', requestId: own.id };
      return this.speaks(true) ? undefined : { type: 'floor.request', kind: 'point-of-order' };
    });
  }

  /** Closes the queue, or opens it. */
  close(): Promise<void> {
    return this.toggle(() => ({ type: 'floor.settings', open: !this.#meeting.state.floor.open }));
  }

  /** The person has given a name, or declined to. */
  async named(given: boolean): Promise<void> {
    const command = this.#naming;
    this.#naming = null;
    if (given && command) await this.do(command);
  }

  async end(): Promise<void> {
    const { speaking } = this.#meeting.state.floor;
    if (speaking && !this.busy) await this.do({ type: 'floor.end', requestId: speaking.id });
  }
}

export const [getCommands, setCommands] = createContext<CommandSender>();
