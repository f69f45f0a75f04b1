// How long a key takes in a long item, in a real browser: its own work until the text is laid out, and all that the page does for it.
import { must } from '../../shared/kit/must.ts';
import { builtClient, launch } from '../support/browser.ts';
import { end, scene } from '../support/editing.ts';
import { startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';
import { heading, percentile, row } from './table.ts';

const keys = 80;
const sizes = [0, 300, 3000];

interface TraceEvent {
  name: string;
  tdur?: number;
  args: { data?: { type?: string } };
}

/**
 * Milliseconds that the page's thread works for each key until the text is laid out. The rest of the work is in the next frame. A clock in the page would
 * measure the wait for that frame as well, which is up to 16 ms, and the wait for a core where others use this machine.
 */
function keyTimes(trace: Buffer): number[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  return traceEvents.flatMap(({ name, tdur, args }) => (name === 'EventDispatch' && args.data?.type === 'keypress' && tdur !== undefined ? [tdur / 1000] : []));
}

/** Prints a row for each length of the item. */
export async function typing(part: string): Promise<void> {
  const [server, browser] = await Promise.all([startServer({ staticDir: builtClient }), launch()]);
  heading(`Typing: ${keys} keys in the middle of an item`, ['blocks', 'a key ms, median', 'p95', 'all work a key ms, mean']);
  for (const size of sizes) {
    if (!String(size).includes(part)) continue;
    const now = await scene(server, browser);
    const { page, other, fragment } = now;
    other.write((doc) => {
      for (let index = 0; index < size; index++) block(doc, fragment, `Paragraph ${index}: it was said that the plan of work would be looked at again.`);
    });
    if (size > 0) await page.getByText(`Paragraph ${size - 1}:`).waitFor({ timeout: 120_000 });
    if (size > 0) await page.getByText(`Paragraph ${size >> 1}:`).click();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return must(
        metrics.find(({ name }) => name === 'TaskDuration'),
        'the time of tasks',
      ).value;
    };
    await page.keyboard.type('warm up ');
    const before = await busy();
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await page.keyboard.type('the quick fox '.repeat(6).slice(0, keys), { delay: 60 });
    const all = ((await busy()) - before) * 1000;
    const times = keyTimes(await browser.stopTracing());
    row(String(size), percentile(times, 0.5), percentile(times, 0.95), all / keys);
    await end(now);
  }
  await browser.close();
  await server.stop();
}
