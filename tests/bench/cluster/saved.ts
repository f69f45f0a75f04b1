// How long until a writer reads "Saved", beside the load of a room: at the last process, which does not own the meeting where there are several.

import { block } from '../../support/texts.ts';
import { Typist } from '../../support/typist.ts';
import type { Contender } from '../contenders.ts';
import { pause } from '../table.ts';

const typists = 4;
/** Between two changes of one of them. */
const pauseMs = 40;

export interface SavedTimes {
  begin(): void;
  /** Milliseconds of each change. */
  end(): Promise<number[]>;
}

async function type(typist: Typist, fragment: string, name: string, isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; !isOver(); count += 1) {
    const began = performance.now();
    await new Promise<void>((kept) => typist.change((doc) => block(doc, fragment, 'A word.', { id: `${name}x${count}` }), kept));
    times.push(performance.now() - began);
    await pause(pauseMs);
  }
  return times;
}

/** Connects now, so that it can begin with the load. Undefined for servers that do not say what is saved. */
export function savedTimes({ dialect, port, ports = [port], documentName, writerPaths, fragments }: Contender): SavedTimes | undefined {
  if (dialect !== 'plain') return undefined;
  const people = Array.from({ length: typists }, (_, index) => {
    const session = new URLSearchParams(writerPaths[index]?.split('?')[1]).get('session') ?? '';
    return new Typist(`ws://127.0.0.1:${ports.at(-1)}`, documentName, session);
  });
  let isOver = false;
  let typing: Promise<number[]>[] = [];
  return {
    begin: () => {
      typing = people.map((typist, index) => type(typist, fragments[1] as string, `saved${index}`, () => isOver));
    },
    end: async () => {
      isOver = true;
      const times = (await Promise.all(typing)).flat();
      for (const typist of people) typist.leave();
      return times;
    },
  };
}
