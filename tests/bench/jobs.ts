// The fourteen jobs of a call, each done by a person in a browser: how many steps it takes, and for how long the machine keeps them waiting.
import { systemClock } from '../../server/system.ts';
import { builtClient, launch } from '../support/browser.ts';
import { startServer } from '../support/server.ts';
import { atTheReport } from './jobs/at-the-report.ts';
import { inTheCall } from './jobs/in-the-call.ts';
import type { Place } from './jobs/place.ts';
import { heading, row } from './table.ts';

/** Prints a row for each job, and fails where one takes more steps than it may. */
export async function jobs(part: string): Promise<void> {
  let ahead = 0;
  const clock = { ...systemClock, now: () => systemClock.now() + ahead };
  const [server, browser] = await Promise.all([startServer({ staticDir: builtClient, clock }), launch()]);
  const place: Place = { server, browser, later: (ms) => (ahead += ms) };
  heading('Jobs of a call, from the link on', ['job', 'steps', 'at most', 'machine ms']);
  for (const [job, most, does] of [...inTheCall, ...atTheReport]) {
    if (!job.includes(part)) continue;
    const hand = await does(place);
    row(job, hand.steps, most, hand.machine);
    if (hand.steps > most) process.exitCode = 1;
    await hand.page.context().close();
  }
  await browser.close();
  await server.stop();
}
