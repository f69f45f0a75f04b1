// One command of the Chair's: how long until it is acknowledged, and until the last of a thousand screens has it.

import { ours } from './contenders.ts';
import { answers, freePort, start, stopped } from './processes.ts';
import { openRaw } from './raw-socket.ts';
import { heading, pause, percentile, row, usage } from './table.ts';

const screens = 1000;
const commands = 100;
const every = 100;
/** The size of one of our events, for the server that only passes on. */
const eventBytes = 150;

interface FloorContender {
  pid: number;
  port: number;
  /** The messages with which a screen comes in, and the Chair's messages. */
  screen(index: number): object;
  chair: object;
  command(index: number): object;
  stop(): Promise<void>;
}

async function rapporteur(): Promise<FloorContender> {
  const { pid, port, meetingId: meeting, items, chair, readers, stop } = await ours();
  return {
    pid,
    port,
    screen: (index) => ({ meeting, session: readers[index % readers.length] }),
    chair: { meeting, session: chair },
    command: (index) => ({ type: 'agenda.edit', itemId: items[index % items.length], title: `Item ${index} of the bench` }),
    stop,
  };
}

async function bare(): Promise<FloorContender> {
  const port = await freePort();
  const child = start('tests/bench/servers/bare-socket-io.ts', { PORT: String(port) });
  await answers(`http://127.0.0.1:${port}/`);
  return { pid: child.pid as number, port, screen: () => ({}), chair: {}, command: () => ({ size: eventBytes }), stop: () => stopped(child) };
}

interface Screen {
  say(text: string): void;
  close(): void;
}

/** Connects with raw Socket.IO messages; `heard` receives each message after that. */
async function screen(port: number, who: object, heard: (message: string) => void): Promise<Screen> {
  let isIn = (): void => {};
  const inside = new Promise<void>((resolve) => {
    isIn = resolve;
  });
  const socket = await openRaw({
    port,
    path: '/socket.io/?EIO=4&transport=websocket',
    onFrame: (payload, socket) => {
      const message = payload.toString('utf8');
      if (message.startsWith('0')) socket.sendText(`40${JSON.stringify(who)}`);
      else if (message === '2') socket.sendText('3');
      else if (message.startsWith('42["snapshot"')) isIn();
      else heard(message);
    },
  });
  await inside;
  return { say: socket.sendText, close: socket.close };
}

async function measure({ port, pid, screen: who, chair, command }: FloorContender): Promise<{ acks: number[]; first: number[]; last: number[]; cpu: number }> {
  const acks: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  let sentAt = 0;
  let have = 0;
  const heard = (message: string): void => {
    if (sentAt === 0 || !message.startsWith('42["events"')) return;
    have += 1;
    if (have === 1) first.push(performance.now() - sentAt);
    if (have === screens) last.push(performance.now() - sentAt);
  };
  const all: Screen[] = [];
  while (all.length < screens) all.push(...(await Promise.all(Array.from({ length: 50 }, (_, index) => screen(port, who(all.length + index), heard)))));
  const at = await screen(port, chair, (message) => message.startsWith('43') && acks.push(performance.now() - sentAt));
  await pause(2000);
  const before = usage(pid).cpuSeconds;
  const began = performance.now();
  for (let index = 0; index < commands; index += 1) {
    have = 0;
    sentAt = performance.now();
    at.say(`42${index}${JSON.stringify(['command', command(index)])}`);
    await pause(every);
  }
  const cpu = ((usage(pid).cpuSeconds - before) / (performance.now() - began)) * 100_000;
  for (const { close } of [...all, at]) close();
  return { acks, first, last, cpu };
}

export async function floor(): Promise<void> {
  heading(`a command on ${screens.toLocaleString('en')} screens`, [
    'server',
    'on all screens',
    'ack p50',
    'p99',
    'first screen p50',
    'last screen p50',
    'p99 ms',
    'CPU %',
  ]);
  for (const [name, begin] of Object.entries({ 'Rapporteur, on disk': rapporteur, 'bare Socket.IO broadcast': bare })) {
    const contender = await begin();
    try {
      const { acks, first, last, cpu } = await measure(contender);
      const times = [percentile(acks, 0.5), percentile(acks, 0.99), percentile(first, 0.5), percentile(last, 0.5), percentile(last, 0.99)];
      row(name, `${last.length} of ${commands}`, ...times, Math.round(cpu));
    } finally {
      await contender.stop();
    }
  }
}
