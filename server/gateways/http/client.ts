// The client: built and read into memory, or as Vite develops it.
import { readFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { type RequestHandler, Router } from 'express';
import type { ViteDevServer } from 'vite';
import { sessionCookie } from '../cookie.ts';
import { type Assets, readAssets, serveAssets, servePage } from './assets.ts';
import { firstReads, preloadsOf } from './preload.ts';

/** The addresses that are screens of the client. */
const screens = [
  '/',
  '/new',
  '/office/register',
  '/office/series',
  '/office/retention',
  '/office/person',
  '/office/organisers',
  '/actions',
  '/m/:id',
  '/m/:id/big',
  '/s/:id',
];

export interface BuiltClientOptions {
  /** A folder with the assets of the former release, for pages that were opened before this one. */
  former?: string;
  /** Whether browsers may keep the client, to open it offline. Where not, the files they keep are removed. */
  offline?: boolean;
}

/** The files of the build, and under other names those of the former one. */
function assetsOf(folder: string, { former, offline = true }: BuiltClientOptions): Assets {
  const assets = new Map([...(former === undefined ? [] : readAssets(former)), ...readAssets(folder)]);
  const retiring = assets.get('/sw-off.js');
  if (!offline && retiring) assets.set('/sw.js', retiring);
  return assets;
}

/** Serves what `vite build` left in the folder, as it was when the server started. */
export function builtClient(folder: string, options: BuiltClientOptions = {}): Router {
  const assets = assetsOf(folder, options);
  const meeting = preloadsOf(folder, 'screens/Meeting.svelte');
  const join = preloadsOf(folder, 'screens/Join.svelte');
  const router = Router();
  router.use(serveAssets(assets));
  router.get('/m/:id', (request, response, next) => {
    // A person inside reads the meeting; anybody else has to give a name first, and would be refused the rest.
    const inside = sessionCookie(request.headers.cookie, request.params.id) !== undefined;
    const links = inside ? [...meeting, ...firstReads(request.params.id)] : join;
    if (links.length > 0) response.set('Link', links.join(', '));
    next();
  });
  router.get(screens, servePage(assets));
  return router;
}

/** Serves the sources through Vite, which sends changes to the page as they are saved. */
export function developedClient(vite: ViteDevServer): Router {
  const page: RequestHandler = async (_request, response) => {
    const source = readFileSync(pathOf(vite.config.root, 'index.html'), 'utf8');
    response.type('html').send(await vite.transformIndexHtml('/index.html', source));
  };
  const router = Router();
  router.get(screens, page);
  router.use(vite.middlewares);
  return router;
}
