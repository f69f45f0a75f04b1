// Everything that is kept of a data folder's meetings, as texts to search: the archive of a meeting, a backup, and the bytes on disk.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeBackup } from '../../server/backup/copy.ts';
import { temporaryFolder } from './folder.ts';
import type { RunningServer } from './server.ts';

/** The files of a meeting's archive, with the updates in its log as bytes. `withReports`: also those of its issued reports. */
export async function inArchive(server: Pick<RunningServer, 'url' | 'organiserKey'>, meeting: string, withReports = true): Promise<string> {
  const archive = await fetch(`${server.url}/api/meetings/${meeting}/archive.zip`, { headers: { authorization: `Bearer ${server.organiserKey}` } });
  if (!archive.ok) throw new Error(`the archive was answered ${archive.status}: ${await archive.text()}`);
  const unpacked = Object.entries(unzipSync(new Uint8Array(await archive.arrayBuffer()))).filter(([name]) => withReports || !/report|issues/.test(name));
  const texts = unpacked.map(([, bytes]) => Buffer.from(bytes).toString());
  for (const [, bytes] of unpacked.filter(([name]) => name === 'log.jsonl'))
    for (const line of Buffer.from(bytes).toString().trim().split('\n'))
      texts.push(Buffer.from((JSON.parse(line) as { update?: string }).update ?? '', 'base64').toString());
  return texts.join('\n');
}

/** All bytes of a folder, or of the files whose names begin so. */
export const onDisk = (folder: string, start = ''): string =>
  readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => readFileSync(join(folder, name)).toString())
    .join('\n');

/** A backup of an embedded database, made now. */
export async function inBackup(folder: string): Promise<string> {
  const backup = temporaryFolder();
  await makeBackup(join(folder, 'rapporteur.db'), join(backup.path, 'copy.db'));
  const text = onDisk(backup.path);
  backup.remove();
  return text;
}

/** A backup of a PostgreSQL database, made now, with what was written as bytes as text. */
export function inDump(pgDump: string, url: string): string {
  const dump = execFileSync(pgDump, ['--inserts', url], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return dump.replace(/\\x([\da-f]+)/g, (_all, hex: string) => Buffer.from(hex, 'hex').toString());
}
