// A meeting in memory, driven by commands as the server would drive it.

import type { RefusalCode } from '../../shared/codes/refusals.ts';
import { wholeWords } from '../../shared/meeting/adoption/standing.ts';
import type { DraftItem } from '../../shared/meeting/agenda/draft.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { create } from '../../shared/meeting/create.ts';
import { type Decision, decide } from '../../shared/meeting/decide.ts';
import type { Actor } from '../../shared/meeting/decision.ts';
import { isEvent } from '../../shared/meeting/event-schema.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { evolve } from '../../shared/meeting/evolve.ts';
import type { Facts } from '../../shared/meeting/facts.ts';
import type { Inheritance } from '../../shared/meeting/model/actions.ts';
import type { Adoptable } from '../../shared/meeting/model/adoption.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';

export const facts: Facts = {
  title: 'Virtual MAG meeting',
  startsAt: '2016-09-13T13:00:00.000Z',
  durationMinutes: 120,
  kind: 'member',
  language: 'en',
  chair: { name: 'Lynn St. Amour' },
  secretariat: [{ name: 'Chengetai Masango' }],
};

export const chair: Actor = { participantId: 'chair', role: 'chair', name: 'Lynn' };
export const secretariat: Actor = { participantId: 'sec', role: 'secretariat', name: 'Chengetai' };
export const ana: Actor = { participantId: 'ana', role: 'member', name: 'Ana', affiliation: 'Civil society' };
export const bo: Actor = { participantId: 'bo', role: 'member', name: 'Bo' };
export const watcher: Actor = { participantId: 'watcher', role: 'observer' };
export const guest: Actor = { participantId: 'guest', role: 'observer', name: 'Guest' };

/** The report as it is to be adopted. */
export const adoptable: Adoptable[] = [
  { blockId: 'block1', fragment: 'item:id1', number: 1, words: 'first' },
  { blockId: 'block2', fragment: 'item:id1', number: 2, words: 'second' },
];
export const adoptableWords = wholeWords(adoptable);

export const startMs = Date.parse(facts.startsAt);

/** Freezes all the way down, so that a decider that writes into its input throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const entry of Object.values(value)) frozen(entry);
  return Object.freeze(value);
}

export class MeetingInMemory {
  readonly log: MeetingEvent[] = [];
  state: MeetingState;
  now = startMs;
  #ids = 0;
  readonly newId = (): string => `id${++this.#ids}`;

  constructor(
    agenda: DraftItem[] = [
      { title: 'First', minutes: 10 },
      { title: 'Second', minutes: 20, children: [{ title: 'Part one' }, { title: 'Part two' }] },
      { title: 'Third' },
    ],
    inheritance?: Inheritance,
  ) {
    const event = create(facts, agenda, { id: 'm1', now: this.now, by: 'organiser', newId: this.newId, inheritance });
    this.log.push(event);
    this.state = frozen(evolve(undefined, event));
  }

  take(events: readonly MeetingEvent[]): void {
    for (const event of events) {
      // Whatever is decided can be read again from a log.
      if (!isEvent(JSON.parse(JSON.stringify(event)))) throw new Error(`no event that a log takes: ${JSON.stringify(event)}`);
      this.log.push(event);
      this.state = frozen(evolve(this.state, frozen(event)));
    }
  }

  decide(actor: Actor, command: Command, paragraphs = 1): Decision {
    return decide(this.state, frozen(command), actor, {
      now: this.now,
      newId: this.newId,
      report: { hash: 'f'.repeat(64), paragraphs },
      paragraph: { number: 1, text: 'As it stood.' },
      paragraphs: adoptable,
    });
  }

  /** Sends; answers the refusal's code, or undefined where it was taken. Each command comes a second after the last. */
  send(actor: Actor, command: Command, paragraphs = 1): RefusalCode | undefined {
    this.now += 1000;
    const decision = this.decide(actor, command, paragraphs);
    if ('refusal' in decision) return decision.refusal.code;
    this.take(decision.events);
    return undefined;
  }

  /** The id of the item with this title. */
  id(title: string): string {
    const item = this.state.agenda.flatMap((entry) => [entry, ...entry.children]).find((entry) => entry.title === title);
    if (!item) throw new Error(`no item ${title}`);
    return item.id;
  }

  live(): this {
    this.send(chair, { type: 'meeting.open' });
    return this;
  }
}
