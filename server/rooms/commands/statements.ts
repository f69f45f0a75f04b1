// The words of statements that were handed in. They are kept beside the log, and never in the state or in an event that is sent.

import type { MeetingEvent } from '../../../shared/meeting/events.ts';
import type { Floor } from '../../../shared/meeting/model/floor.ts';
import type { AttachmentChange, Store } from '../../store/store.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The requests that are open, were spoken, or can come back. */
function known({ speaking, queue, spoken, gone }: Floor): Set<string> {
  const open = speaking ? [speaking, ...queue] : queue;
  const ids = [...open, ...gone.map(({ request }) => request)].map(({ id }) => id);
  return new Set([...ids, ...spoken.map(({ requestId }) => requestId)]);
}

/** The words in the events of a log of earlier versions, by request. */
function wordsIn(events: readonly MeetingEvent[], floor: Floor): Map<string, string> {
  const found = new Map<string, string>();
  for (const event of events) {
    if (event.type !== 'floor.handed-in') continue;
    if (event.text === undefined) found.delete(event.requestId);
    else found.set(event.requestId, event.text);
  }
  const ids = known(floor);
  for (const requestId of found.keys()) if (!ids.has(requestId)) found.delete(requestId);
  return found;
}

export class Statements {
  readonly #meeting: string;
  readonly #store: Pick<Store, 'attachment'>;
  readonly #inLog: Map<string, string>;

  /** The events that made the floor. */
  constructor(meeting: string, store: Pick<Store, 'attachment'>, events: readonly MeetingEvent[], floor: Floor) {
    this.#meeting = meeting;
    this.#store = store;
    this.#inLog = wordsIn(events, floor);
  }

  /** Events that are on disk now. */
  note(events: readonly MeetingEvent[]): void {
    for (const event of events) if (event.type === 'floor.handed-in') this.#inLog.delete(event.requestId);
  }

  /** The words that came with a request; undefined where there are none. Rejects if the store cannot read them. */
  async of(requestId: string): Promise<string | undefined> {
    const content = await this.#store.attachment(this.#meeting, 'statement', requestId);
    return content ? decoder.decode(content) : this.#inLog.get(requestId);
  }
}

/** Events for the log, which has no words of statements, and the words to be kept beside it. */
export function setApart(events: readonly MeetingEvent[]): { events: MeetingEvent[]; words: AttachmentChange[] } {
  const words: AttachmentChange[] = [];
  const kept = events.map((event) => {
    if (event.type !== 'floor.handed-in') return event;
    const { text, ...rest } = event;
    words.push({ kind: 'statement', id: event.requestId, ...(text !== undefined && { content: encoder.encode(text) }) });
    return rest;
  });
  return { events: kept, words };
}

/** An event as it is sent: without the words that logs of earlier versions have, and without the id of its command. */
export function asSent(event: MeetingEvent): MeetingEvent {
  if (event.type !== 'floor.handed-in' && event.command === undefined) return event;
  const { command: _command, ...rest } = event;
  if (rest.type !== 'floor.handed-in') return rest;
  const { text: _text, ...others } = rest;
  return others;
}
