// The counters of /metrics. Labels come from closed lists, so that their number is bounded and none is a secret.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from './rooms/ports.ts';

export interface CountedMetrics extends Metrics {
  registry: Registry;
}

/** Makes the counters in a registry of their own. `process` adds those of the process: memory, event loop, garbage. */
export function createMetrics({ process = false } = {}): CountedMetrics {
  const registry = new Registry();
  const registers = [registry];
  if (process) collectDefaultMetrics({ register: registry });
  const connections = new Gauge({ name: 'rapporteur_connections', help: 'Live connections', labelNames: ['kind'], registers });
  const commands = new Counter({ name: 'rapporteur_commands_total', help: 'Commands by outcome', labelNames: ['outcome'], registers });
  const updates = new Counter({ name: 'rapporteur_updates_total', help: 'Updates of minutes taken', registers });
  const refused = new Counter({ name: 'rapporteur_refused_frames_total', help: 'Frames of minutes refused', labelNames: ['reason'], registers });
  const defects = new Counter({ name: 'rapporteur_defects_total', help: 'Exceptions that ended one connection', labelNames: ['kind'], registers });
  const flushes = new Histogram({
    name: 'rapporteur_flush_seconds',
    help: 'Time from the decision to the disk',
    labelNames: ['kind'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1],
    registers,
  });
  const rows = new Counter({ name: 'rapporteur_rows_total', help: 'Rows appended to the log', labelNames: ['kind'], registers });
  const storeErrors = new Counter({ name: 'rapporteur_store_errors_total', help: 'Writes that the store refused', registers });
  const setAside = new Counter({ name: 'rapporteur_rows_set_aside_total', help: 'Rows of minutes that could not be applied at loading', registers });
  const rooms = new Gauge({ name: 'rapporteur_rooms', help: 'Meetings held in memory', registers });
  const failures = new Counter({ name: 'rapporteur_meeting_failures_total', help: 'Meetings ended in memory by a defect', registers });
  const failed = new Gauge({ name: 'rapporteur_meetings_failed', help: 'Failed meetings that have not been loaded again', registers });
  return {
    registry,
    connections: (kind, change) => connections.inc({ kind }, change),
    command: (outcome) => commands.inc({ outcome }),
    updates: (count) => updates.inc(count),
    refusedFrame: (reason) => refused.inc({ reason }),
    defect: (kind) => defects.inc({ kind }),
    flushed: (kind, ms, count) => {
      flushes.observe({ kind }, ms / 1000);
      rows.inc({ kind }, count);
    },
    storeError: () => storeErrors.inc(),
    rowsSetAside: (count) => setAside.inc(count),
    rooms: (change) => rooms.inc(change),
    meetingFailed: () => failures.inc(),
    failedMeetings: (count) => failed.set(count),
  };
}
