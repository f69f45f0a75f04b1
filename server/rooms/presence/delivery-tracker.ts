// The people whose screens show the call for objections. Many report at once, and one event notes them together.
import { heard } from '../../../shared/meeting/consensus/hearing.ts';
import type { MeetingRoom } from '../commands/meeting-room.ts';
import type { Clock } from '../ports.ts';

/** Milliseconds of reports that share one event. */
const together = 100;

export class DeliveryTracker {
  readonly #room: MeetingRoom;
  readonly #clock: Clock;
  readonly #since = new Map<string, number>();
  #callId: string | undefined;
  #cancel: (() => void) | undefined;

  constructor(room: MeetingRoom, clock: Clock) {
    this.#room = room;
    this.#clock = clock;
  }

  /** This person's screen shows it from now on. Reports about any other call are ignored. */
  tell(participantId: string, callId: string): void {
    const { objections: call, participants } = this.#room.state;
    // Only the people whose silence is an answer.
    if (participants.find(({ id }) => id === participantId)?.role !== 'member') return;
    if (call?.id !== callId || call.heard?.includes(participantId)) return;
    if (this.#callId !== callId) this.#since.clear();
    this.#callId = callId;
    if (!this.#since.has(participantId)) this.#since.set(participantId, this.#clock.now());
    this.#cancel ??= this.#clock.after(together, () => this.#note(callId));
  }

  stop(): void {
    this.#cancel?.();
  }

  #note(callId: string): void {
    this.#cancel = undefined;
    const since = new Map(this.#since);
    void this.#room.act((state, now) => heard(state, callId, since, now));
  }
}
