// `npm run demo`: a server on a fresh temporary folder, and a call played on it at a watchable speed.
// Options: --fast plays without pauses; --once ends when the call has.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMeeting } from '../support/contract.ts';
import { root } from '../support/sources.ts';
import { playCall } from './play.ts';
import { meeting as facts } from './script.ts';

const fast = process.argv.includes('--fast');
const once = process.argv.includes('--once');
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-demo-'));
const port = Number(process.env.PORT) || (await freePort());
const url = `http://localhost:${port}`;
const organiserKey = randomBytes(24).toString('base64url');
const server = spawn(process.execPath, ['server/main.ts'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PORT: String(port), DATA_DIR: folder, ORGANISER_KEY: organiserKey, LOG_LEVEL: 'warn' },
});

let over = false;
function end(code: number): void {
  if (over) return;
  over = true;
  server.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(code);
  });
  server.kill('SIGTERM');
}
process.once('SIGINT', () => end(0));
process.once('SIGTERM', () => end(0));
server.once('exit', (code) => {
  if (!over) process.exit(code ?? 1);
});

async function listening(tries = 100): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not start in time');
}

try {
  await listening();
  const meeting = await createMeeting(url, organiserKey, facts);
  say('A call of 13 September 2016, played again. Watch it as:');
  for (const [role, link] of Object.entries(meeting.links)) say(`  ${role.padEnd(12)} ${link}`);
  say('');
  await new Promise((resolve) => setTimeout(resolve, fast ? 0 : 8000));
  await playCall({ url, meeting, breathMs: fast ? 0 : 1000, say });
  say(`\nThe report is public: ${url}/r/${meeting.id}`);
  if (once) end(0);
  else say('The server runs on until you press Ctrl+C.');
} catch (error) {
  process.stderr.write(`The demonstration stopped: ${error instanceof Error ? error.message : String(error)}\n`);
  end(1);
}
