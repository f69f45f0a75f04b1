import { beforeEach, expect, test } from 'vitest';
import { SendQueues } from '../../../server/gateways/send-queues.ts';

class SlowLine {
  bytes = 0;
  isCut = false;
  queued = (): number => this.bytes;
  cut = (): void => {
    this.isCut = true;
  };
}

let queues: SendQueues<SlowLine, Uint8Array>;
let lines: SlowLine[];
beforeEach(() => {
  queues = new SendQueues(1000);
  lines = Array.from({ length: 4 }, () => new SlowLine());
});

function send(line: SlowLine, message: Uint8Array): void {
  line.bytes += message.length;
  queues.sent(line, message, line.bytes);
}
const cut = (): number[] => lines.flatMap(({ isCut }, index) => (isCut ? [index] : []));

test('[SY81] past the bound the lines with the most waiting are cut until a quarter is free', () => {
  for (const [index, size] of [100, 350, 200, 300].entries()) send(lines[index] as SlowLine, new Uint8Array(size));
  expect(cut()).toEqual([]);
  send(lines[0] as SlowLine, new Uint8Array(100));
  expect(cut()).toEqual([1]);
});

test('[SY81] a message that waits on many lines counts once', () => {
  const whole = new Uint8Array(900);
  for (const line of lines) send(line, whole);
  expect(cut()).toEqual([]);
  for (const line of lines.slice(1)) queues.forget(line);
  send(lines[0] as SlowLine, new Uint8Array(200));
  expect(cut()).toEqual([0]);
});

test('[SY81] what has been sent meanwhile counts no longer', () => {
  const [line, other] = lines as [SlowLine, SlowLine];
  for (let count = 0; count < 50; count += 1) {
    send(line, new Uint8Array(400));
    line.bytes = 0;
  }
  send(other, new Uint8Array(800));
  expect(cut()).toEqual([]);
  send(line, new Uint8Array(100));
  queues.settle(line, 0);
  send(other, new Uint8Array(150));
  expect(cut()).toEqual([]);
});
