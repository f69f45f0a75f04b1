// The thread of the index: opens its file, and answers calls until it is closed.
import { parentPort, workerData } from 'node:worker_threads';
import { must } from '../../../shared/kit/must.ts';
import { type Call, carried, type StoreOutcome } from '../sqlite/messages.ts';
import { openIndex } from './open.ts';
import { IndexTables } from './tables.ts';

const port = must(parentPort, 'the port of a thread');
const answer = (id: number, outcome: StoreOutcome): void => port.postMessage({ id, ...outcome });

function serve(): void {
  const database = openIndex((workerData as { path: string }).path);
  const tables = new IndexTables(database);
  const close = async (): Promise<void> => {
    database.close();
    port.close();
  };
  port.on('message', ({ id, name, args }: Call) => {
    const called: Promise<unknown> = name === 'close' ? close() : Promise.resolve().then(() => Reflect.apply(Reflect.get(tables, name), tables, args));
    called.then(
      (result) => answer(id, { result }),
      (error: unknown) => answer(id, { error: carried(error) }),
    );
  });
}

try {
  serve();
  answer(0, { result: undefined });
} catch (error) {
  answer(0, { error: carried(error) });
}
