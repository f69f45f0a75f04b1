// A meeting in one file, for the Secretariat and the organiser: the data from which a server restores it, and its documents.
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Router } from 'express';
import type { ArchivePart } from '../../archive/pack.ts';
import type { HttpContext } from './context.ts';
import { wrongMethod } from './errors.ts';
import { requireInviter, type WhoAsks } from './guard.ts';
import { sendMade } from './report-formats.ts';

/** Gives one part for each message that asks for one, until there are no more or nobody asks. */
function serve(parts: AsyncGenerator<ArchivePart>): MessagePort {
  const { port1: here, port2: there } = new MessageChannel();
  here.on('message', () => {
    parts.next().then(
      ({ value }) => here.postMessage({ part: value }),
      (error: Error) => here.postMessage({ fault: error.message }),
    );
  });
  here.on('close', () => void parts.return(undefined));
  here.unref();
  return there;
}

export function archive(context: HttpContext, whoAsks: WhoAsks): Router {
  const { meetings, documents, answers } = context;
  const router = Router();
  router
    .route('/api/meetings/:id/archive.zip')
    .get(async (request, response) => {
      const id = await requireInviter(request, context, whoAsks);
      const wanted = {
        name: `${id} archive`,
        make: (signal: AbortSignal, began: (edition: string) => void) =>
          documents.run(
            'archive',
            id,
            async () => {
              const { parts, ...archived } = await meetings.archived(id);
              began(archived.draft.edition);
              return { ...archived, parts: serve(parts) };
            },
            { signal },
          ),
      };
      await sendMade(request, response, 'application/zip', answers, wanted, () => void response.attachment(`${id}.zip`).set('Content-Type', 'application/zip'));
    })
    .all(wrongMethod);
  return router;
}
