// Files uploaded to agenda items: added by a lead, read by those who may see the item.
import { createHash } from 'node:crypto';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { isInOpenItem } from '../../../shared/meeting/agenda/item-files.ts';
import { plainSchema } from '../../../shared/meeting/facts.ts';
import { maySend } from '../../../shared/meeting/may.ts';
import { seated } from '../../../shared/meeting/roles.ts';
import { formed } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { endingOf, type FileEnding, fileTypes } from './file-kind.ts';
import { fileName, namedAs } from './file-name.ts';
import { meetingIdOf, type WhoAsks } from './guard.ts';
import { originOf } from './invitation.ts';
import type { Uploads } from './uploads.ts';

const fieldsSchema = z.object({
  itemId: z.string().min(1).max(64),
  title: z.string().trim().min(1).max(300).optional(),
  symbol: plainSchema(60).optional(),
  revision: plainSchema(30).optional(),
});

/** The parts of a form; fields that are left empty are not there. */
async function formOf(bytes: Uint8Array<ArrayBuffer>, { headers }: Request): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'Content-Type': headers['content-type'] ?? '' } }).formData();
  } catch {
    throw new HttpRefusal('bad-request', { fault: 'noFile' });
  }
}

export function itemFiles(context: HttpContext, whoAsks: WhoAsks, uploads: Uploads): Router {
  const { meetings, publicUrl } = context;
  const router = Router();

  /** Strangers read what an open item of an issued meeting has; observers what an open item has; those who are seated everything. */
  async function mayRead(request: Request, hash: string): Promise<boolean> {
    const state = await meetings.state(meetingIdOf(request));
    if (!state) throw new HttpRefusal('unknown-meeting');
    const isOpen = isInOpenItem(state, hash);
    if (isOpen && state.phase === 'issued') return true;
    const { role } = await whoAsks(request);
    return isOpen || seated.includes(role);
  }

  router
    .route('/api/meetings/:id/documents')
    .post(async (request, response) => {
      const { meetingId, role, participantId } = await whoAsks(request);
      if (!maySend(role, 'agenda.edit')) throw new HttpRefusal('not-permitted');
      const bytes = await uploads.take(request, response, meetingId);
      const form = await formOf(bytes ?? new Uint8Array(), request);
      const file = form.get('file');
      if (!(file instanceof File) || file.size === 0) throw new HttpRefusal('bad-request', { fault: 'noFile' });
      const said = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string' && value.trim() !== ''));
      const { itemId, title, ...marks } = formed(said, fieldsSchema);
      const content = new Uint8Array(await file.arrayBuffer());
      const ending = endingOf(content);
      if (!ending) throw new HttpRefusal('wrong-type', { fault: 'fileKind' });
      const hash = createHash('sha256').update(content).digest('hex');
      const base = file.name.replace(/\.\w{1,5}$/, '');
      const name = fileName(base || 'document', ending);
      const url = `${originOf(request, publicUrl)}/api/meetings/${meetingId}/documents/${hash}/${encodeURIComponent(name)}`;
      const document = { title: title ?? (base.slice(0, 300).trim() || name), url, ...marks };
      const refused = await meetings.addFile(meetingId, { itemId, document, hash, ending, content, by: participantId });
      if (refused === 'full') throw new HttpRefusal('too-large', { fault: 'filesFull' });
      if (refused === 'unknown-item') throw new HttpRefusal('not-found');
      if (refused) throw new HttpRefusal('bad-request', { fault: refused === 'too-many' ? 'filesMany' : 'filesOver' });
      response.status(201).json({ document });
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/documents/:hash/:name')
    .get(async (request, response) => {
      const { hash, name } = request.params as { hash: string; name: string };
      if (!(await mayRead(request, hash))) throw new HttpRefusal('not-found');
      const found = await meetings.itemFile(meetingIdOf(request), hash);
      if (!found) throw new HttpRefusal('not-found');
      response
        .set({
          'Content-Disposition': namedAs('attachment', name),
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'Cross-Origin-Resource-Policy': 'same-origin',
          'X-Content-Type-Options': 'nosniff',
        })
        .type(fileTypes[found.ending as FileEnding] ?? 'application/octet-stream')
        .send(Buffer.from(await found.read()));
    })
    .all(wrongMethod);
  return router;
}
