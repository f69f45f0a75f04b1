import { Router } from 'express';
import type { Registry } from 'prom-client';
import type { MeetingService } from '../meeting-service.ts';
import { sendError } from './errors.ts';
import { isBearer } from './guard.ts';

export interface Health {
  meetings: MeetingService;
  isStopping(): boolean;
  /** The collected numbers, without any secret. */
  metrics: Pick<Registry, 'metrics' | 'contentType'>;
  /** The token for reading the metrics; everybody may read them where it is absent. */
  metricsToken?: string;
}

/** HT4: for whoever runs the server. */
export function health({ meetings, isStopping, metrics, metricsToken }: Health): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  router.get('/readyz', async (_request, response) => {
    if (isStopping()) return sendError(response, 'stopping');
    const readiness = await meetings.readiness();
    if (readiness === 'ready') response.json({ ok: true });
    else sendError(response, readiness);
  });
  router.get('/metrics', async (request, response) => {
    if (metricsToken !== undefined && !isBearer(request, metricsToken)) return sendError(response, 'unknown-metrics-token');
    response.set('Content-Type', metrics.contentType).send(await metrics.metrics());
  });
  return router;
}
