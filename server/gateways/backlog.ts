import type { Socket } from 'socket.io';
import type { Limits } from '../rooms/bounds.ts';
import { SendQueues } from './send-queues.ts';

type ClosableConnection = Pick<Socket['conn'], 'on' | 'close'>;
type Message = string | Uint8Array;
type Bounds = Pick<Limits, 'messagesWaiting' | 'messageBytesWaiting' | 'messageBytesToSend'>;

/** Shorter messages wait so briefly that they are not worth counting. */
const worthCounting = 16 * 1024;

/**
 * Cuts a line on which too many messages wait to be sent, or too many bytes; and the slowest lines, where too many bytes wait on all of them.
 * A client comes back by itself, and is sent what it missed as one.
 */
export class Backlogs {
  readonly #bounds: Bounds;
  readonly #queues: SendQueues<{ queued(): number; cut(): void }, Message>;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
    this.#queues = new SendQueues(bounds.messageBytesToSend);
  }

  watch(line: ClosableConnection): void {
    const { messagesWaiting, messageBytesWaiting } = this.#bounds;
    let waiting = 0;
    let bytes = 0;
    let isCut = false;
    const queue = {
      queued: () => bytes,
      cut: () => {
        if (isCut) return;
        isCut = true;
        // Not during a write. Destroyed at once, since an orderly close would wait for bytes that are never taken.
        setImmediate(() => void line.close(true));
      },
    };
    line.on('packetCreate', ({ data }: { data?: unknown }) => {
      waiting += 1;
      if (typeof data === 'string' || data instanceof Uint8Array) {
        bytes += data.length;
        if (waiting > 1 || data.length > worthCounting) this.#queues.sent(queue, data, bytes);
      }
      if (waiting >= messagesWaiting || (waiting > 1 && bytes > messageBytesWaiting)) queue.cut();
    });
    const settle = (): void => {
      waiting = 0;
      bytes = 0;
      this.#queues.forget(queue);
    };
    line.on('drain', settle);
    line.on('close', settle);
  }
}
