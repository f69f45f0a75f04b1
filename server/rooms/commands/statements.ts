// The words of statements that were handed in. They are on disk and here, never in the state or in an event that is sent.

import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import type { Floor } from '../../../shared/meeting/model/floor.ts';
import { mostStatements } from '../../../shared/meeting/model/statement.ts';

/** Beyond so many, the words that nobody can read again go. */
const mostKept = 2 * mostStatements;

/** The requests that are open, were spoken, or can come back. */
function known({ speaking, queue, spoken, gone }: Floor): Set<string> {
  const open = speaking ? [speaking, ...queue] : queue;
  const ids = [...open, ...gone.map(({ request }) => request)].map(({ id }) => id);
  return new Set([...ids, ...spoken.map(({ requestId }) => requestId)]);
}

export class Statements {
  readonly #byRequest = new Map<string, string>();

  /** The events that made the floor. */
  constructor(events: readonly MeetingEvent[], floor: Floor) {
    this.note(events, floor);
  }

  /** New events, and the floor after them. */
  note(events: readonly MeetingEvent[], floor: Floor): void {
    for (const event of events) {
      if (event.type !== 'floor.handed-in') continue;
      if (event.text === undefined) this.#byRequest.delete(event.requestId);
      else this.#byRequest.set(event.requestId, event.text);
    }
    if (this.#byRequest.size > mostKept) this.#keepOnly(known(floor));
  }

  #keepOnly(requestIds: ReadonlySet<string>): void {
    for (const requestId of this.#byRequest.keys()) if (!requestIds.has(requestId)) this.#byRequest.delete(requestId);
  }

  /** The words that came with a request; undefined where there are none. */
  of(requestId: string): string | undefined {
    return this.#byRequest.get(requestId);
  }
}

/** An event as it is sent: without the words of a statement, and without the id of its command. */
export function asSent(event: MeetingEvent): MeetingEvent {
  if (event.type !== 'floor.handed-in' && event.command === undefined) return event;
  const { command: _command, ...rest } = event;
  if (rest.type !== 'floor.handed-in') return rest;
  const { text: _text, ...others } = rest;
  return others;
}
