// HT5: the built client, read into memory once: a few hundred kilobytes, so no request touches the disk and no path can leave the folder.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
};

interface Asset {
  type: string;
  etag: string;
  /** Named by its content, so it may be kept for good. */
  hashed: boolean;
  plain: Buffer;
  packed: Partial<Record<'br' | 'gzip', Buffer>>;
}

export type Assets = ReadonlyMap<string, Asset>;

/** Reads a built client, by the path it is asked for at. The packed twins (`.br`, `.gz`) are made by the build. Empty where nothing is built. */
export function readAssets(folder: string): Assets {
  const found = new Map<string, Asset>();
  for (const path of globSync('**/*', { cwd: folder, exclude: (name) => name.startsWith('.') }).map((name) => name.replaceAll('\\', '/'))) {
    const type = types[extname(path)];
    if (!type) continue;
    const file = join(folder, path);
    const plain = readFileSync(file);
    const twin = (ending: string): Buffer | undefined => (existsSync(file + ending) ? readFileSync(file + ending) : undefined);
    found.set(`/${path}`, {
      type,
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      hashed: path.startsWith('assets/'),
      plain,
      packed: { br: twin('.br'), gzip: twin('.gz') },
    });
  }
  return found;
}

function send(asset: Asset, request: Request, response: Response): void {
  response.set({ 'Content-Type': asset.type, Vary: 'Accept-Encoding', 'Cache-Control': asset.hashed ? 'public, max-age=31536000, immutable' : 'no-cache' });
  // The smallest that is accepted, whatever order the browser names them in.
  const coding = (['br', 'gzip'] as const).find((name) => asset.packed[name] && request.acceptsEncodings(name));
  const packed = coding && asset.packed[coding];
  response.set('ETag', coding ? asset.etag.replace(/"$/, `-${coding}"`) : asset.etag);
  if (coding) response.set('Content-Encoding', coding);
  if (request.fresh) response.status(304).end();
  else response.end(request.method === 'HEAD' ? undefined : (packed ?? asset.plain));
}

/** Serves the files as they are named. */
export function serveAssets(assets: Assets): RequestHandler {
  return (request, response, next) => {
    const asset = request.method === 'GET' || request.method === 'HEAD' ? assets.get(request.path) : undefined;
    if (asset) send(asset, request, response);
    else next();
  };
}

/** Serves the client's one page, whatever screen the address names. */
export function servePage(assets: Assets): RequestHandler {
  return (request, response, next) => {
    const page = assets.get('/index.html');
    if (page) send(page, request, response);
    else next();
  };
}
