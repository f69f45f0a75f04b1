// The words of statements that were handed in, for those who may read them before they are spoken.
import { Router } from 'express';
import { must } from '../../../shared/kit/must.ts';
import { mayReadStatement, type Statement, statements as statementsIn } from '../../../shared/projections/statements.ts';
import { renderPlainStatement } from '../../../shared/render/plain-statement.ts';
import type { Visitor } from '../meeting-service.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal, wrongMethod } from './errors.ts';
import { meetingIdOf, type WhoAsks } from './guard.ts';
import { languageAsked, languageOf } from './language.ts';
import { plainHeaders } from './plain-headers.ts';

export function statements({ meetings }: HttpContext, whoAsks: WhoAsks): Router {
  const router = Router();

  /** Those that a person may read, with their words. */
  async function readBy(visitor: Visitor, requestId?: unknown): Promise<(Statement & { text: string })[]> {
    const { meetingId } = visitor;
    const state = must(await meetings.state(meetingId), 'the state of a meeting someone is in');
    const found = statementsIn(state).filter((each) => mayReadStatement(state, visitor, each) && (requestId === undefined || each.requestId === requestId));
    const read = await Promise.all(found.map(async (each) => ({ each, text: await meetings.statement(meetingId, each.requestId) })));
    return read.flatMap(({ each, text }) => (text === undefined ? [] : [{ ...each, text }]));
  }

  router
    .route('/api/meetings/:id/statements')
    .get(async (request, response) => {
      response.json({ statements: await readBy(await whoAsks(request), request.query.requestId) });
    })
    .all(wrongMethod);

  router
    .route('/m/:id/text/:request')
    .get(async (request, response) => {
      const id = meetingIdOf(request);
      const visitor = await whoAsks(request);
      const [statement] = await readBy(visitor, request.params.request);
      if (!statement) throw new HttpRefusal('not-found');
      const language = languageOf(request) ?? must(await meetings.state(id), 'the state of a meeting someone is in').language;
      const asked = languageAsked(request) !== undefined;
      response
        .set(plainHeaders)
        .type('html')
        .send(renderPlainStatement(id, statement, language, asked));
    })
    .all(wrongMethod);

  return router;
}
