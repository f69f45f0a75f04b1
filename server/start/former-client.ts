// The built files of the former release: a page that was opened before an update still asks for them.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';

/** The folders in it, the latest used first. */
function latestFirst(folder: string): string[] {
  const used = (name: string): number => statSync(join(folder, name)).mtimeMs;
  return readdirSync(folder).toSorted((one, other) => used(other) - used(one));
}

function keep(built: string, kept: string): string | undefined {
  const names = readdirSync(join(built, 'assets')).toSorted();
  const id = createHash('sha256').update(names.join()).digest('hex').slice(0, 16);
  const own = join(kept, id);
  mkdirSync(kept, { recursive: true });
  if (!existsSync(own)) {
    const unfinished = `${own}.${process.pid}`;
    cpSync(join(built, 'assets'), join(unfinished, 'assets'), { recursive: true });
    renameSync(unfinished, own);
  }
  const now = new Date();
  utimesSync(own, now, now);
  const [former, ...older] = latestFirst(kept).filter((name) => name !== id);
  for (const name of older) rmSync(join(kept, name), { recursive: true, force: true });
  return former === undefined ? undefined : join(kept, former);
}

/**
 * CA125: keeps a copy of this release's files in the data folder, and gives the folder with those of the release before it, if there was one.
 * Of older releases nothing stays. Where nothing is built, or the disk is full, there is none.
 */
export function formerClient(built: string, dataFolder: string, log: Logger): string | undefined {
  if (!existsSync(join(built, 'assets'))) return undefined;
  try {
    return keep(built, join(dataFolder, 'client'));
  } catch (error) {
    log.warn({ err: error }, 'the files of the former release are not kept: pages opened before an update may have to be reloaded');
    return undefined;
  }
}
