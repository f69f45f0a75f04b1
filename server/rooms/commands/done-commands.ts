// The commands that were done lately and whose senders gave them an id. One that is sent again, because its answer was lost, counts once.
import type { MeetingEvent } from '../../../shared/meeting/events.ts';

const mostKept = 2000;

export class DoneCommands {
  /** By sender and id, oldest first: the version after the command. */
  readonly #versions = new Map<string, number>();

  /** All events so far, and the version that they made. */
  constructor(events: readonly MeetingEvent[], version: number) {
    this.note(events, version);
  }

  /** New events, and the version after them. */
  note(events: readonly MeetingEvent[], version: number): void {
    for (const [index, { command }] of events.entries()) {
      if (command === undefined) continue;
      this.#versions.set(command, version - (events.length - 1 - index));
      if (this.#versions.size > mostKept) this.#versions.delete(this.#versions.keys().next().value as string);
    }
  }

  /** The version after a command; undefined where it was not done, or long ago. */
  versionAfter(command: string): number | undefined {
    return this.#versions.get(command);
  }
}

/** The same events, with the command on the last of them. */
export function marked(events: readonly MeetingEvent[], command: string | undefined): readonly MeetingEvent[] {
  const last = events.at(-1);
  return last && command !== undefined ? events.with(-1, { ...last, command }) : events;
}
