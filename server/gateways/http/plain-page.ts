// The meeting as words alone at `/m/:id/text`: no script, a cookie says who reads, and a key comes in the body of a form only.
import express, { type Response, Router } from 'express';
import { must } from '../../../shared/kit/must.ts';
import { readsStatements } from '../../../shared/projections/statements.ts';
import { renderPlainEntry } from '../../../shared/render/plain-entry.ts';
import { invitationSchema } from '../../../shared/wire/http.ts';
import { RateLimiter } from '../rate-limiter.ts';
import { formed } from './body.ts';
import type { HttpContext } from './context.ts';
import type { Entry } from './entry.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { meetingIdOf, refuseForeign, tokenOf } from './guard.ts';
import { languageAsked, languageOf } from './language.ts';
import { plainHeaders } from './plain-headers.ts';
import { sendMade } from './report-formats.ts';

function send(response: Response, html: string, status = 200): void {
  response.status(status).set(plainHeaders).type('html').send(html);
}

export function plainPage({ meetings, clock, paces, isForeign, documents, answers }: HttpContext, entry: Entry): Router {
  const router = Router();
  const reads = new RateLimiter(paces.ask, clock);

  router
    .route('/m/:id/text')
    .get(async (request, response) => {
      const id = meetingIdOf(request);
      const token = tokenOf(request, id);
      const visitor = token === undefined ? undefined : await meetings.visitor(id, token);
      if (!visitor) return send(response, renderPlainEntry(false, languageOf(request) ?? 'en'), 401);
      if (!reads.take(`${id} ${visitor.participantId}`)) throw new HttpRefusal('too-fast');
      const asked = languageAsked(request) !== undefined;
      const reader = readsStatements(must(await meetings.state(id), 'the state of a meeting someone is in'), visitor);
      const ways = { still: request.query.still !== undefined, language: languageOf(request), asked, reader };
      // Its times are in whole seconds.
      const now = Math.floor(clock.now() / 1000) * 1000;
      const edition = `${await meetings.edition(id)} ${now}`;
      const wanted = {
        name: `${id} plain ${visitor.role === 'observer'} ${ways.still} ${ways.language} ${ways.asked} ${reader}`,
        edition,
        make: (signal: AbortSignal, began: (edition: string) => void) =>
          documents.run(
            'plain',
            id,
            async () => {
              began(edition);
              return { draft: await meetings.draft(id, visitor.role), now, ways };
            },
            { signal },
          ),
      };
      response.set(plainHeaders);
      await sendMade(request, response, 'text/html; charset=utf-8', answers, wanted);
    })
    .post(refuseForeign(isForeign), express.urlencoded({ extended: false, limit: 4096 }), async (request, response) => {
      const id = meetingIdOf(request);
      const given: unknown = request.body;
      const { key } = formed({ key: typeof given === 'object' && given !== null && 'key' in given ? given.key : undefined }, invitationSchema);
      try {
        // A whole invitation will do: the key is what comes after its #.
        await entry.join(request, response, id, key.slice(key.indexOf('#') + 1), {});
      } catch (error) {
        // The form accepts observers' keys only: other roles need a name.
        if (!(error instanceof HttpRefusal && (error.code === 'unknown-key' || error.code === 'name-needed'))) throw error;
        return send(response, renderPlainEntry(true, languageOf(request) ?? 'en'), 403);
      }
      const lang = languageAsked(request);
      response.redirect(303, `/m/${id}/text${lang ? `?lang=${lang}` : ''}`);
    })
    .all(wrongMethod);
  return router;
}
