// The minutes of the twin: what arrives is applied, told to the others and acknowledged, in this order.
import * as Y from 'yjs';
import type { MinutesLine, MinutesPeer } from '../../../server/gateways/attendance.ts';
import { mayWrite } from '../../../shared/meeting/may.ts';
import type { Role } from '../../../shared/meeting/roles.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { awarenessEntries, awarenessFrame, barrierFrame, syncFrame } from '../../../shared/wire/frames.ts';

type Writer = { role: Role; participantId: string; hasEnded: boolean };

export class TwinMinutes {
  readonly doc = new Y.Doc();
  readonly #lines = new Map<MinutesLine, Writer>();
  readonly #state: () => MeetingState;

  constructor(state: () => MeetingState) {
    this.#state = state;
  }

  join(line: MinutesLine, writer: Writer): MinutesPeer {
    this.#lines.set(line, writer);
    if (writer.role !== 'observer') line.send(syncFrame('step1', Y.encodeStateVector(this.doc)));
    return {
      answer: (vector) => line.send(syncFrame('step2', Y.encodeStateAsUpdate(this.doc, vector))),
      receive: (update) => this.#take(line, writer, update),
      barrier: async (bytes) => {
        // Never at once: the rooms write to disk first.
        await undefined;
        if (this.#lines.has(line)) line.send(barrierFrame(bytes));
      },
      say: (bytes) => this.#tell(line, awarenessFrame(awarenessEntries(bytes))),
      tellCursors: () => this.tellCursors(),
      leave: () => void this.#lines.delete(line),
    };
  }

  /** Nothing is kept of what others say of themselves. A test may make it throw. */
  tellCursors(): void {}

  sendAway(): void {
    for (const line of [...this.#lines.keys()]) line.close('stopping');
  }

  #take(line: MinutesLine, { role, participantId, hasEnded }: Writer, update: Uint8Array): void {
    if (!this.#lines.has(line)) return;
    if (hasEnded || !mayWrite({ role, participantId }, this.#state())) {
      line.close(hasEnded ? 'unauthorised' : 'forbidden');
      return;
    }
    try {
      Y.applyUpdate(this.doc, update);
    } catch {
      line.close('malformed');
      return;
    }
    this.#tell(line, syncFrame('update', update));
  }

  #tell(but: MinutesLine, frame: Uint8Array): void {
    for (const line of this.#lines.keys()) if (line !== but) line.send(frame);
  }
}
