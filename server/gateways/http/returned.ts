// A Word document of the report that comes back: the Secretariat sends it, and is shown what was changed in it. Nothing is changed here.
import { Router } from 'express';
import { must } from '../../../shared/kit/must.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import type { WhoAsks } from './guard.ts';
import { refusedFor } from './report-formats.ts';
import type { Uploads } from './uploads.ts';

/** The last issues, of which the file may be one. */
const mostIssues = 8;

export function returned({ meetings, documents }: HttpContext, whoAsks: WhoAsks, uploads: Uploads): Router {
  const router = Router();
  router
    .route('/api/meetings/:id/returned')
    .post(async (request, response) => {
      const { meetingId, role } = await whoAsks(request);
      if (role !== 'secretariat') throw new HttpRefusal('not-permitted');
      // Its bytes are taken in once it is known who sends them.
      const bytes = await uploads.take(request, response, meetingId);
      if (!bytes) throw new HttpRefusal('no-report-file');
      const read = async () => {
        const { issues } = must(await meetings.state(meetingId), 'the state of a meeting someone is in');
        const found = await Promise.all(issues.slice(-mostIssues).map(({ number }) => meetings.issue(meetingId, number)));
        const rows = await Promise.all(found.map((issue) => issue?.read()));
        return { draft: await meetings.draft(meetingId), issues: rows.filter((row) => row !== undefined), bytes };
      };
      const result = await documents.run('returned', meetingId, read).catch((error: unknown) => {
        throw refusedFor(error);
      });
      if ('refused' in result) throw new HttpRefusal('no-report-file');
      response.json(result.file);
    })
    .all(wrongMethod);
  return router;
}
