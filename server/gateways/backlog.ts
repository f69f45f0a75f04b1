import type { Socket } from 'socket.io';
import type { Limits } from '../rooms/bounds.ts';

type Line = Pick<Socket['conn'], 'on' | 'close'>;
type Bounds = Pick<Limits, 'messagesWaiting' | 'messageBytesWaiting'>;

/** Cuts a line on which too many messages wait to be sent, or too many bytes. A client comes back by itself, and is sent what it missed as one. */
export function cutWhenBehind(line: Line, { messagesWaiting, messageBytesWaiting }: Bounds): void {
  let waiting = 0;
  let bytes = 0;
  let isCut = false;
  line.on('packetCreate', ({ data }: { data?: unknown }) => {
    waiting += 1;
    bytes += typeof data === 'string' || data instanceof Uint8Array ? data.length : 0;
    if (isCut || (waiting < messagesWaiting && (waiting < 2 || bytes <= messageBytesWaiting))) return;
    isCut = true;
    // Not while it is being written to. At once: it would wait for what is never taken.
    setImmediate(() => void line.close(true));
  });
  line.on('drain', () => {
    waiting = 0;
    bytes = 0;
  });
}
