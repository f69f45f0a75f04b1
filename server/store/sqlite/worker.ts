// A thread of the store: opens the file, and answers calls until it is closed.
import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { must } from '../../../shared/kit/must.ts';
import { damageIn } from './damage.ts';
import { buffersOf, type Call, carried, type OpenedFile, type StoreOutcome, type ThreadData } from './messages.ts';
import { openFile } from './open-file.ts';
import { type PackedReads, packEvents, packMeeting } from './packed-events.ts';
import { Reader } from './reader.ts';
import { StoreWriter } from './writer.ts';

const data = workerData as ThreadData;
const port = must(parentPort, 'the port of a thread');

/** Bytes of a file that is looked through in less than a second. */
const small = 64 * 1024 * 1024;

function answer(id: number, outcome: StoreOutcome): void {
  port.postMessage({ id, ...outcome }, buffersOf(outcome));
}

async function serve(): Promise<OpenedFile> {
  const { database, shared, release } = openFile(data);
  const reader = new Reader(database);
  const writer = new StoreWriter(database);
  if (data.kind === 'reads') database.exec('PRAGMA query_only = ON');
  const close = async (): Promise<void> => {
    writer.flush();
    database.close();
    release();
    port.close();
  };
  const packing: Pick<PackedReads, 'load' | 'events'> = {
    load: async (meeting) => packMeeting(await reader.load(meeting)),
    events: async (meeting) => packEvents(await reader.events(meeting)),
  };
  const call = (name: string, args: unknown[]): Promise<unknown> => {
    const target: object = [packing, reader].find((each) => name in each) ?? writer;
    return Reflect.apply(Reflect.get(target, name), target, args);
  };
  port.on('message', ({ id, name, args }: Call) => {
    (name === 'close' ? close() : call(name, args)).then(
      (result) => answer(id, { result }),
      (error: unknown) => answer(id, { error: carried(error) }),
    );
  });
  const looks = data.inspect && (data.kind === 'reads' || !shared) && statSync(data.path).size <= small;
  return { shared, damage: looks ? await damageIn(database, reader) : undefined };
}

serve().then(
  (result) => answer(0, { result }),
  (error: unknown) => answer(0, { error: carried(error) }),
);
