// The data folder and the organiser's key in it.
import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError } from '../config.ts';

/** Makes the folder where it is missing. Throws a ConfigError where it cannot be written. */
export function openDataFolder(dataDir: string): string {
  const folder = resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`The data folder ${folder} cannot be written (${code}). Give this user the right to write it, or set DATA_DIR to another folder.`);
  }
}

export interface OrganiserKey {
  key: string;
  /** Where it is kept; absent where it came from the environment. */
  file?: string;
  /** Made just now: to be shown this once. */
  fresh: boolean;
}

/** ST2: the key of the environment, else the one kept in the folder, else a new one of 192 bits that only this user can read. */
export function organiserKey(folder: string, given?: string): OrganiserKey {
  if (given) return { key: given, fresh: false };
  const file = join(folder, 'organiser-key');
  try {
    const key = randomBytes(24).toString('base64url');
    writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
    return { key, file, fresh: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = readFileSync(file, 'utf8').trim();
  if (!/^\S{22,200}$/.test(key)) throw new ConfigError(`${file} holds no key of 22 characters or more. Remove it, and a new one is made.`);
  return { key, file, fresh: false };
}
