// The client: built and read into memory, or as Vite develops it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import type { ViteDevServer } from 'vite';
import { readAssets, serveAssets, servePage } from './assets.ts';
import { preloadsOf } from './preload.ts';

/** The addresses that are screens of the client. */
const screens = ['/', '/new', '/m/:id'];

/** Serves what `vite build` left in the folder, as it was when the server started. */
export function builtClient(folder: string): Router {
  const assets = readAssets(folder);
  const preloads = preloadsOf(folder, 'screens/Meeting.svelte');
  const router = Router();
  router.use(serveAssets(assets));
  router.get('/m/:id', (_request, response, next) => {
    if (preloads) response.set('Link', preloads);
    next();
  });
  router.get(screens, servePage(assets));
  return router;
}

/** Serves the sources through Vite, which sends changes to the page as they are saved. */
export function developedClient(vite: ViteDevServer): Router {
  const page: RequestHandler = async (_request, response) => {
    const source = readFileSync(join(vite.config.root, 'index.html'), 'utf8');
    response.type('html').send(await vite.transformIndexHtml('/index.html', source));
  };
  const router = Router();
  router.get(screens, page);
  router.use(vite.middlewares);
  return router;
}
