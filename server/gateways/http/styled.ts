// The report as a Word document in the styles of another, which a lead sends.
import { Router } from 'express';
import { must } from '../../../shared/kit/must.ts';
import { isLead } from '../../../shared/meeting/roles.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { fileName, namedAs } from './file-name.ts';
import type { WhoAsks } from './guard.ts';
import { originOf } from './invitation.ts';
import { reportAddress } from './issue-number.ts';
import { refusedFor } from './report-formats.ts';
import type { Uploads } from './uploads.ts';

export function styled({ meetings, documents, publicUrl }: HttpContext, whoAsks: WhoAsks, uploads: Uploads): Router {
  const router = Router();
  router
    .route('/api/meetings/:id/styled')
    .post(async (request, response) => {
      const { meetingId, role } = await whoAsks(request);
      if (!isLead(role)) throw new HttpRefusal('not-permitted');
      const house = await uploads.take(request, response, meetingId);
      if (!house) throw new HttpRefusal('bad-request', { fault: 'noStyles' });
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
        .set('Content-Disposition', namedAs('attachment', fileName(result.title ?? '', 'docx', result.edition)))
        .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
        .send(Buffer.from(result.bytes));
    })
    .all(wrongMethod);
  return router;
}
