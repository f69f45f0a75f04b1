import { once } from 'node:events';
import type { Request, Response } from 'express';

/** Bytes written at a time: more, for a hundred readers at once, would hold everybody else up. */
const stretch = 128 * 1024;

/** Sends a body stretch by stretch, as its reader takes it. */
export async function sendBytes(request: Request, response: Response, bytes: Uint8Array): Promise<void> {
  response.set('Content-Length', String(bytes.length));
  for (let at = 0; request.method !== 'HEAD' && at < bytes.length; at += stretch) {
    if (response.destroyed) return;
    // A view: nothing is copied.
    if (!response.write(Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(stretch, bytes.length - at)))) await drained(response);
  }
  response.end();
}

/** Resolves once more can be written, or nothing ever again. */
async function drained(response: Response): Promise<void> {
  const ending = new AbortController();
  const wait = (event: string): Promise<unknown> => once(response, event, { signal: ending.signal }).catch(() => undefined);
  await Promise.race([wait('drain'), wait('close')]);
  ending.abort();
}
