// Many readers, many writers, one document: how long from a writer's key to a reader's page.
import { type Contender, contenders } from './contenders.ts';
import { type Load, type Measured, runLoad } from './load.ts';
import { within } from './processes.ts';
import { heading, row, usage } from './table.ts';

interface Scenario {
  name: string;
  load: Pick<Load, 'readers' | 'writers' | 'editsPerSecond' | 'cursorsPerSecond' | 'seconds' | 'stuck' | 'looking' | 'movers'>;
  among: string[];
}

const everyone = Object.keys(contenders);
/** The reference server sends each update to each client by itself: from 500 clients on it falls behind for good, and a run would not end. */
const forCrowds = everyone.filter((name) => name !== 'y-websocket-server');
const seconds = 8;
const longestRowMs = 90_000;
const scenarios: Scenario[] = [
  { readers: 100, writers: 10, cursorsPerSecond: 2, among: everyone },
  { readers: 300, writers: 30, cursorsPerSecond: 2, among: everyone },
  { readers: 1000, writers: 50, cursorsPerSecond: 0, among: forCrowds },
  { readers: 1000, writers: 100, cursorsPerSecond: 2, among: forCrowds },
  { readers: 1000, writers: 50, movers: 200, cursorsPerSecond: 2, looking: true, among: forCrowds },
  { readers: 1000, writers: 50, cursorsPerSecond: 0, stuck: 10, among: forCrowds },
  { readers: 3000, writers: 50, cursorsPerSecond: 0, among: forCrowds },
  { readers: 5000, writers: 50, cursorsPerSecond: 0, among: forCrowds },
].map(({ among, ...load }) => ({ name: nameOf(load), load: { ...load, editsPerSecond: 5, seconds }, among }));

function nameOf({ readers, writers, cursorsPerSecond, movers = writers, looking, stuck }: Partial<Scenario['load']>): string {
  const cursors = cursorsPerSecond ? `, ${movers} cursors × ${cursorsPerSecond}/s${looking ? ', all looking on' : ''}` : '';
  return `${readers?.toLocaleString('en')} readers${stuck ? `, of them ${stuck} that stop reading` : ''}, ${writers} writers × 5 edits/s${cursors}`;
}

const columns = ['server', 'join ms', 'delivered', 'p50', 'p95', 'p99', 'max ms', 'CPU %', 'MiB', 'kB/s each'];

async function measure(contender: Contender, load: Scenario['load']): Promise<Measured & { cpu: number; memory: number }> {
  const { pid } = contender;
  let before = usage(pid);
  let startedAt = performance.now();
  const result = await runLoad({
    ...load,
    contender,
    onstart: () => {
      before = usage(pid);
      startedAt = performance.now();
    },
  });
  const { cpuSeconds, memoryMiB } = result.used;
  return { ...result, cpu: ((cpuSeconds - before.cpuSeconds) / (result.endedAt - startedAt)) * 100_000, memory: memoryMiB };
}

export async function crowd(part: string): Promise<void> {
  for (const { name, load, among } of scenarios.filter((scenario) => scenario.name.includes(part))) {
    heading(name, columns);
    for (const each of among) {
      let contender: Contender | undefined;
      try {
        contender = await contenders[each]?.();
        if (!contender) continue;
        const { joinMs, delivered, p50, p95, p99, max, cpu, memory, bytesPerReaderSecond } = await within(longestRowMs, each, measure(contender, load));
        const times = [p50, p95, p99, max].map(Math.round);
        row(each, Math.round(joinMs), `${(delivered * 100).toFixed(1)} %`, ...times, Math.round(cpu), Math.round(memory), bytesPerReaderSecond / 1000);
      } catch (error) {
        row(each, `failed: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        await contender?.stop();
      }
    }
  }
}
