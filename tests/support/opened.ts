// The start of a file of browser tests.
import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { builtClient, launch } from './browser.ts';
import { type RunningServer, type ServerOptions, startServer } from './server.ts';

/** A server with the built client and a browser, closed after the file's last test. */
export async function opened(options: Omit<ServerOptions, 'staticDir'> = {}): Promise<{ server: RunningServer; browser: Browser }> {
  const [server, browser] = await Promise.all([startServer({ ...options, staticDir: builtClient }), launch()]);
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  return { server, browser };
}
