// The report as a Word document in the styles of another, which a lead sends.
import express, { type Request, type Response, Router } from 'express';
import { must } from '../../../shared/kit/must.ts';
import { isLead } from '../../../shared/meeting/roles.ts';
import { mostBytes } from '../../documents/returned/bounds.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { fileName } from './file-name.ts';
import type { WhoAsks } from './guard.ts';
import { originOf } from './invitation.ts';
import { reportAddress } from './issue-number.ts';
import { refusedFor } from './report-formats.ts';

const raw = express.raw({ type: () => true, limit: mostBytes.file });

async function sent(request: Request, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  await new Promise<void>((resolve, reject) => raw(request, response, (error?: unknown) => (error ? reject(error) : resolve())));
  if (!Buffer.isBuffer(request.body)) throw new HttpRefusal('bad-request', { fault: 'noStyles' });
  return new Uint8Array(request.body);
}

export function styled({ meetings, documents, publicUrl }: HttpContext, whoAsks: WhoAsks): Router {
  const router = Router();
  router
    .route('/api/meetings/:id/styled')
    .post(async (request, response) => {
      const { meetingId, role } = await whoAsks(request);
      if (!isLead(role)) throw new HttpRefusal('not-permitted');
      const house = await sent(request, response);
      const { phase } = must(await meetings.state(meetingId), 'the state of a meeting someone is in');
      const address = reportAddress(originOf(request, publicUrl), meetingId);
      const read = async () => {
        const issue = phase === 'issued' ? await meetings.issue(meetingId) : undefined;
        return { source: issue ? { issue: await issue.read() } : { draft: await meetings.draft(meetingId) }, address, house };
      };
      const result = await documents.run('styled', meetingId, read).catch((error: unknown) => {
        throw refusedFor(error);
      });
      if ('refused' in result) throw new HttpRefusal('bad-request', { fault: 'noStyles' });
      response
        .attachment(fileName(result.title ?? '', 'docx', result.edition))
        .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
        .send(Buffer.from(result.bytes));
    })
    .all(wrongMethod);
  return router;
}
