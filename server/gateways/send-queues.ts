// The messages that wait to be sent, over all connections. Each connection has a bound of its own, but many slow ones could still fill the memory.

interface QueuedLine {
  /** Bytes that wait to be sent on it. */
  queued(): number;
  /** Ends it at once: the queue is freed, and its client comes back later. */
  cut(): void;
}

/** The messages of one line, the oldest first. Some of them may have been sent since. */
interface Queue<Message> {
  messages: Message[];
  bytes: number;
}

/** After a sum has passed the bound, it is brought down to this part of it. */
const downTo = 0.75;

/** `Message` is what lines share: the same one on many lines takes memory once. */
export class SendQueues<L extends QueuedLine, Message extends { readonly length: number }> {
  readonly #most: number;
  readonly #queues = new Map<L, Queue<Message>>();
  /** How many lines hold each message. */
  readonly #holders = new Map<Message, number>();
  #bytes = 0;

  /** `most`: the bytes that may wait, each message counted once. */
  constructor(most: number) {
    this.#most = most;
  }

  /** A message was sent on a line that has `waiting` bytes left, this message among them. */
  sent(line: L, message: Message, waiting: number): void {
    const queue = this.#queues.get(line) ?? { messages: [], bytes: 0 };
    queue.messages.push(message);
    queue.bytes += message.length;
    this.#queues.set(line, queue);
    this.#hold(message);
    this.settle(line, waiting);
    if (this.#bytes > this.#most) this.#shed();
  }

  /** Forgets the messages of a line that have been sent: all but the last `waiting` bytes. */
  settle(line: L, waiting: number): void {
    const queue = this.#queues.get(line);
    if (!queue) return;
    for (let [oldest] = queue.messages; oldest && queue.bytes - oldest.length >= waiting; [oldest] = queue.messages) {
      queue.messages.shift();
      queue.bytes -= oldest.length;
      this.#release(oldest);
    }
    if (queue.messages.length === 0) this.#queues.delete(line);
  }

  /** The line has gone. */
  forget(line: L): void {
    this.settle(line, 0);
  }

  /** First forgets what has been sent, then cuts the slowest lines. */
  #shed(): void {
    for (const line of this.#queues.keys()) this.settle(line, line.queued());
    if (this.#bytes <= this.#most) return;
    for (const [line] of [...this.#queues].sort(([, a], [, b]) => b.bytes - a.bytes)) {
      if (this.#bytes <= this.#most * downTo) return;
      this.forget(line);
      line.cut();
    }
  }

  #hold(message: Message): void {
    const holders = this.#holders.get(message) ?? 0;
    if (holders === 0) this.#bytes += message.length;
    this.#holders.set(message, holders + 1);
  }

  #release(message: Message): void {
    const holders = (this.#holders.get(message) ?? 1) - 1;
    if (holders > 0) this.#holders.set(message, holders);
    else {
      this.#holders.delete(message);
      this.#bytes -= message.length;
    }
  }
}
