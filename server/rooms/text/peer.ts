// One connection to the minutes, as the room sees it.
import type { CloseReason } from '../../../shared/wire/sync.ts';
import type { Session } from '../access.ts';

export interface Peer {
  readonly session: Session;
  /** Sends a ready-made frame. */
  send(frame: Uint8Array): void;
  /** Bytes that are sent but not yet taken by the network. */
  queued(): number;
  /** Ends the connection; nothing of it is heard afterwards. */
  close(reason: CloseReason): void;
  /** Reads nothing more from it until `resume`. */
  pause(): void;
  resume(): void;
}
