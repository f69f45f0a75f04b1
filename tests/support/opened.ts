// The start of a file of browser tests.
import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { builtClient, launch } from './browser.ts';
import { type RunningServer, type ServerOptions, startServer } from './server.ts';

let launched: Promise<Browser> | undefined;

/** The browser that this worker's files share. After a file's last test its pages are closed. */
export async function openedBrowser(): Promise<Browser> {
  const running = await launched;
  if (!running?.isConnected()) launched = launch();
  const browser = await (launched as Promise<Browser>);
  afterAll(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  return browser;
}

/** A server with the built client, stopped after the file's last test, and a browser. */
export async function opened(options: Omit<ServerOptions, 'staticDir'> = {}): Promise<{ server: RunningServer; browser: Browser }> {
  const [server, browser] = await Promise.all([startServer({ ...options, staticDir: builtClient }), openedBrowser()]);
  afterAll(() => server.stop());
  return { server, browser };
}
