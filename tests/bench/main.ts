// `npm run bench [name [part of a scenario's name]]`: servers side by side in one run, each in its own process, under one load generator.
// Bounded in count and time; loopback only. Ratios between rows are what counts: absolute figures are this machine's.
import { attribution } from './attribution.ts';
import { cluster } from './cluster/main.ts';
import { crowd } from './crowd.ts';
import { dates } from './dates.ts';
import { disk } from './disk.ts';
import { documents } from './documents.ts';
import { floor } from './floor.ts';
import { history } from './history.ts';
import { jobs } from './jobs.ts';
import { joins } from './joins.ts';
import { loop } from './loop.ts';
import { office } from './office.ts';
import { soak } from './soak.ts';
import { typing } from './typing.ts';

/** Run only by their names: the soak takes ten minutes, the office several, and the cluster needs PostgreSQL and NATS. */
const long = { soak, cluster, office };
const benches: Record<string, (part: string) => Promise<void>> = { crowd, joins, floor, history, documents, attribution, dates, disk, loop, typing, jobs };
const [name, part = ''] = process.argv.slice(2);
const known: typeof benches = { ...benches, ...long };
if (name !== undefined && !Object.hasOwn(known, name)) {
  process.stderr.write(`There is no bench named ${name}; there are ${Object.keys(known).join(', ')}.\n`);
  process.exit(1);
}
for (const [each, run] of Object.entries(name === undefined ? benches : known)) if (name === undefined || name === each) await run(part);
process.exit();
