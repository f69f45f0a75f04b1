// One room on one process or on three, ours and a peer's.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contender, peer, rapporteur } from '../contenders.ts';
import { answers, freePort, start, stopped } from '../processes.ts';

export interface Room {
  contender: Contender;
  pids: number[];
  stop(): Promise<void>;
}

export async function one(env: Record<string, string>): Promise<Room> {
  const contender = await rapporteur(env);
  return { contender, pids: [contender.pid], stop: () => contender.stop() };
}

/** The first process owns the meeting; clients come to all three alike. */
export async function three(env: Record<string, string>): Promise<Room> {
  const settings = { ...env, ORGANISER_KEY: 'an-organiser-key-for-this-bench-alone' };
  const first = await rapporteur(settings);
  const others: { child: ChildProcess; port: number; folder: string }[] = [];
  for (let count = 0; count < 2; count += 1) {
    const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))];
    const child = start('server/main.ts', { ...settings, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' });
    others.push({ child, port, folder });
    await answers(`http://127.0.0.1:${port}`);
  }
  return {
    contender: Object.assign(first, { ports: [first.port, ...others.map(({ port }) => port)] }),
    pids: [first.pid, ...others.map(({ child }) => child.pid as number)],
    stop: async () => {
      for (const { child, folder } of others) {
        await stopped(child);
        rmSync(folder, { recursive: true, force: true });
      }
      await first.stop();
    },
  };
}

/** Hocuspocus with its Redis extension and a folder for its documents, on three nodes. */
export async function threeOfHocuspocus(redisPort: number): Promise<Room> {
  const [nodes, folder] = [[] as Contender[], mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))];
  for (let count = 0; count < 3; count += 1) nodes.push(await peer('hocuspocus.ts', 'hocuspocus', { REDIS_PORT: String(redisPort), STORE: folder }));
  return {
    contender: Object.assign(nodes[0] as Contender, { ports: nodes.map(({ port }) => port) }),
    pids: nodes.map(({ pid }) => pid),
    stop: async () => {
      for (const node of nodes) await node.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
