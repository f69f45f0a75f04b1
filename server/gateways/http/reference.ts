// The Word document whose styles the reports of a meeting take: given, looked at and taken away by a lead.
import { createHash } from 'node:crypto';
import { type Request, Router } from 'express';
import { isLead } from '../../../shared/meeting/roles.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { fileName, namedAs } from './file-name.ts';
import type { WhoAsks } from './guard.ts';
import { refusedFor, wordType } from './report-formats.ts';
import type { Uploads } from './uploads.ts';

/** The name that its sender gives it, as a file can have it. */
function nameOf({ query }: Request): string {
  const [, base = '', ending = 'docx'] = /^(.*?)(?:\.(docx|dotx))?$/is.exec(typeof query.name === 'string' ? query.name : '') ?? [];
  return fileName(base.trim() || 'reference', ending.toLowerCase());
}

export function reference({ meetings, documents }: HttpContext, whoAsks: WhoAsks, uploads: Uploads): Router {
  const router = Router();
  const lead = async (request: Request): Promise<string> => {
    const { meetingId, role } = await whoAsks(request);
    if (!isLead(role)) throw new HttpRefusal('not-permitted');
    return meetingId;
  };

  router
    .route('/api/meetings/:id/reference')
    .get(async (request, response) => {
      const found = await meetings.houseStyles(await lead(request));
      response.json(found ? { file: { name: found.name, hash: found.hash } } : {});
    })
    .put(async (request, response) => {
      const id = await lead(request);
      const bytes = await uploads.take(request, response, id);
      if (!bytes) throw new HttpRefusal('bad-request', { fault: 'noStyles' });
      const hash = createHash('sha256').update(bytes).digest('hex');
      // A buffer that crosses to another thread is gone here.
      const result = await documents
        .run('house', id, async () => ({ bytes: new Uint8Array(bytes) }))
        .catch((error: unknown) => {
          throw refusedFor(error);
        });
      if (result.refused !== undefined) throw new HttpRefusal('bad-request', { fault: 'noStyles' });
      const name = nameOf(request);
      await meetings.giveHouseStyles(id, { name, hash, content: bytes });
      response.json({ file: { name, hash } });
    })
    .delete(async (request, response) => {
      await meetings.giveHouseStyles(await lead(request), undefined);
      response.status(204).end();
    })
    .all(wrongMethod);

  router
    .route('/api/meetings/:id/reference/:hash/:name')
    .get(async (request, response) => {
      const found = await meetings.houseStyles(await lead(request));
      if (found?.hash !== request.params.hash) throw new HttpRefusal('not-found');
      response
        .set('Content-Disposition', namedAs('attachment', found.name))
        .type(wordType)
        .send(Buffer.from(await found.read()));
    })
    .all(wrongMethod);
  return router;
}
