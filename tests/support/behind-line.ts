// A call at its first item whose pages come to the server over a line that can be cut or go silent.
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { must } from '../../shared/kit/must.ts';
import { builtClient, wide } from './browser.ts';
import { type Created, createMeeting, virtualMeeting } from './contract.ts';
import { temporaryFolder } from './folder.ts';
import { Person } from './person.ts';
import { type RunningServer, startServer } from './server.ts';
import { TcpLine } from './tcp-line.ts';

export interface BehindLine {
  folder: ReturnType<typeof temporaryFolder>;
  server: RunningServer;
  line: TcpLine;
  meeting: Created;
  /** At the server itself: the line does not matter to the Chair. */
  chair: Person;
  context: BrowserContext;
}

export async function behindLine(browser: Browser, titles: readonly string[], options: BrowserContextOptions = {}): Promise<BehindLine> {
  const folder = temporaryFolder();
  const server = await startServer({ staticDir: builtClient, folder: folder.path, limits: { grace: 1000 } });
  const line = await TcpLine.open(server.url);
  const meeting = await createMeeting(line.url, server.organiserKey, { ...virtualMeeting, agenda: titles.map((title) => ({ title })) });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  await chair.must({ type: 'item.start', itemId: must(agenda[0], 'an item').id });
  return { folder, server, line, meeting, chair, context: await browser.newContext({ ...wide, ...options }) };
}

export async function end({ folder, server, line, chair, context }: BehindLine): Promise<void> {
  await context.close();
  chair.leave();
  line.close();
  await server.stop();
  folder.remove();
}
