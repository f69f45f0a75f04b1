// The words of statements that were handed in. They are on disk and here, never in the state or in an event that is sent.

import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import { mostStatements } from '../../../shared/meeting/floor/statement.ts';

/** Beyond those on the floor, the words of some that were withdrawn are kept: their requests may come back. */
const mostKept = 2 * mostStatements;

export class Statements {
  readonly #byRequest = new Map<string, string>();

  constructor(events: readonly MeetingEvent[]) {
    for (const event of events) this.note(event);
  }

  note(event: MeetingEvent): void {
    if (event.type !== 'floor.handed-in') return;
    this.#byRequest.delete(event.requestId);
    if (event.text !== undefined) this.#byRequest.set(event.requestId, event.text);
    for (const oldest of this.#byRequest.keys()) {
      if (this.#byRequest.size <= mostKept) break;
      this.#byRequest.delete(oldest);
    }
  }

  /** The words that came with a request; undefined where there are none. */
  of(requestId: string): string | undefined {
    return this.#byRequest.get(requestId);
  }
}

/** An event as it is sent: without the words of a statement. */
export function asSent(event: MeetingEvent): MeetingEvent {
  if (event.type !== 'floor.handed-in') return event;
  const { text: _text, ...rest } = event;
  return rest;
}
