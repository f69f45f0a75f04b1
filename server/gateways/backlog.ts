import type { Socket } from 'socket.io';

type Line = Pick<Socket['conn'], 'on' | 'close'>;

/** Cuts a line on which so many messages wait to be sent. A client comes back by itself, and is sent what it missed as one. */
export function cutWhenBehind(line: Line, most: number): void {
  let waiting = 0;
  line.on('packetCreate', () => {
    waiting += 1;
    // Not while it is being written to. At once: it would wait for what is never taken.
    if (waiting === most) setImmediate(() => void line.close(true));
  });
  line.on('drain', () => {
    waiting = 0;
  });
}
