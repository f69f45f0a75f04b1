// What a person does in the call: sends a command, says why it was refused, and asks where the server wants to know more.
import { createContext } from 'svelte';
import type { Command } from '../../../shared/meeting/commands.ts';
import type { LiveMeeting } from '../../live/meeting.svelte.ts';
import { notify } from '../../ui/toasts.svelte.ts';
import { lastMove, nextItem } from './order.ts';

type Leaving = Extract<Command, { type: 'item.start' | 'item.finish' | 'item.defer' }>;

function isLeaving(command: Command): command is Leaving {
  return command.type === 'item.start' || command.type === 'item.finish' || command.type === 'item.defer';
}

/** A change this young was most likely not yet seen by who presses now, in milliseconds. */
const unseen = 1000;

export class Acting {
  readonly #meeting: LiveMeeting;
  #underWay = $state(0);
  #leaving: Leaving | null = $state.raw(null);
  #naming = $state(false);

  constructor(meeting: LiveMeeting) {
    this.#meeting = meeting;
  }

  get busy(): boolean {
    return this.#underWay > 0;
  }

  /** The command that waits for a word on the queue. */
  get leaving(): Leaving | null {
    return this.#leaving;
  }

  /** Whether the person asks for the floor and has to say first who they are. */
  get naming(): boolean {
    return this.#naming;
  }

  /** Resolves with whether it was done. A refusal is told to the person, but for one that asks what becomes of the queue. */
  async do(command: Command): Promise<boolean> {
    this.#underWay += 1;
    try {
      const ack = await this.#meeting.send({ ...command, expects: this.#meeting.state?.version });
      if (ack.ok) return true;
      if (ack.code === 'people-waiting' && isLeaving(command)) this.#leaving = command;
      else if (ack.code === 'name-needed') this.#naming = true;
      else notify(ack.message, { bad: true });
      return false;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Answers what becomes of those who wait; without an answer the item is not left. */
  async leave(waiting?: 'carry' | 'clear'): Promise<void> {
    const command = this.#leaving;
    this.#leaving = null;
    if (command && waiting) await this.do({ ...command, waiting });
  }

  /** Starts what comes next, or finishes the last item. Pressed by two at once, it goes on by one. */
  async next(): Promise<void> {
    const state = this.#meeting.state;
    if (!state || this.busy || this.#meeting.now - lastMove(state.agenda) < unseen) return;
    const next = nextItem(state.agenda, state.current);
    if (next) await this.do({ type: 'item.start', itemId: next.id });
    else if (state.current) await this.do({ type: 'item.finish', itemId: state.current });
  }

  async giveNext(): Promise<void> {
    const floor = this.#meeting.state?.floor;
    const [first] = floor?.queue ?? [];
    if (!first || this.busy || this.#meeting.now - (floor?.speaking?.givenAt ?? 0) < unseen) return;
    await this.do({ type: 'floor.give', requestId: first.id });
  }

  /** Asks for the floor, or takes the request back. Who has the floor has nothing to ask for. */
  async ask(): Promise<void> {
    const { state, you } = this.#meeting;
    if (!state || !you || this.busy || state.floor.speaking?.participantId === you.participantId) return;
    const own = state.floor.queue.find((request) => request.participantId === you.participantId);
    await this.do(own ? { type: 'floor.withdraw', requestId: own.id } : { type: 'floor.request' });
  }

  /** The person has said who they are, or would rather not. */
  async named(given: boolean): Promise<void> {
    this.#naming = false;
    if (given) await this.do({ type: 'floor.request' });
  }

  async end(): Promise<void> {
    const speaking = this.#meeting.state?.floor.speaking;
    if (speaking && !this.busy) await this.do({ type: 'floor.end', requestId: speaking.id });
  }
}

export const [getActing, setActing] = createContext<Acting>();
