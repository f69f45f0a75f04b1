// `npm run bench`: servers side by side in one run, each in its own process, under one load generator. Bounded in count and time; loopback only.
// Ratios between rows are what counts: absolute figures are this machine's.
import { readFileSync } from 'node:fs';
import { type Contender, contenders } from './contenders.ts';
import { type Load, type Measured, runLoad } from './load.ts';

interface Scenario {
  name: string;
  load: Pick<Load, 'readers' | 'writers' | 'editsPerSecond' | 'cursorsPerSecond' | 'seconds' | 'stuck'>;
  among: string[];
}

const everyone = Object.keys(contenders);
/** The reference server sends each update to each client by itself: from 500 clients on it falls behind for good, and a run would not end. */
const forCrowds = everyone.filter((name) => name !== 'y-websocket-server');
const scenarios: Scenario[] = [
  {
    name: '100 readers, 10 writers × 5 edits/s, cursors 2/s',
    load: { readers: 100, writers: 10, editsPerSecond: 5, cursorsPerSecond: 2, seconds: 8 },
    among: everyone,
  },
  {
    name: '300 readers, 30 writers × 5 edits/s, cursors 2/s',
    load: { readers: 300, writers: 30, editsPerSecond: 5, cursorsPerSecond: 2, seconds: 8 },
    among: everyone,
  },
  {
    name: '1,000 readers, 50 writers × 5 edits/s, cursors 2/s',
    load: { readers: 1000, writers: 50, editsPerSecond: 5, cursorsPerSecond: 2, seconds: 8 },
    among: forCrowds,
  },
  {
    name: '1,000 readers, 100 writers × 5 edits/s, no cursors',
    load: { readers: 1000, writers: 100, editsPerSecond: 5, cursorsPerSecond: 0, seconds: 8 },
    among: forCrowds,
  },
  {
    name: '3,000 readers, 50 writers × 5 edits/s, no cursors',
    load: { readers: 3000, writers: 50, editsPerSecond: 5, cursorsPerSecond: 0, seconds: 8 },
    among: forCrowds,
  },
  {
    name: '1,000 readers, of them 10 that stop reading, 50 writers × 5 edits/s',
    load: { readers: 1000, writers: 50, editsPerSecond: 5, cursorsPerSecond: 0, seconds: 8, stuck: 10 },
    among: everyone.slice(0, 3),
  },
];

/** CPU seconds a process has used, and its resident memory in MiB, as Linux tells; undefined elsewhere. */
function usage(pid: number): { cpuSeconds: number; memoryMiB: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100, memoryMiB: (Number(fields[21]) * 4096) / 2 ** 20 };
  } catch {
    return undefined;
  }
}

const columns = ['server', 'join ms', 'delivered', 'p50', 'p95', 'p99', 'max ms', 'CPU %', 'MiB', 'kB/s each'];

function row(name: string, { joinMs, delivered, p50, p95, p99, max, bytesPerReaderSecond, cpu }: Measured & { cpu: number }, memory: number): string {
  const ms = (value: number): string => value.toFixed(0);
  return `| ${[name, ms(joinMs), `${(delivered * 100).toFixed(1)} %`, ms(p50), ms(p95), ms(p99), ms(max), cpu.toFixed(0), memory.toFixed(0), (bytesPerReaderSecond / 1000).toFixed(1)].join(' | ')} |`;
}

async function measure(contender: Contender, load: Scenario['load']): Promise<Measured & { cpu: number; memory: number }> {
  const { port, dialect, documentName, readerPath, writerPaths, fragment, pid } = contender;
  let before = usage(pid);
  let startedAt = performance.now();
  const result = await runLoad({
    ...load,
    port,
    dialect,
    documentName,
    readerPath,
    writerPaths,
    fragment,
    onstart: () => {
      before = usage(pid);
      startedAt = performance.now();
    },
  });
  const after = usage(pid);
  const elapsed = (result.endedAt - startedAt) / 1000;
  return { ...result, cpu: before && after ? ((after.cpuSeconds - before.cpuSeconds) / elapsed) * 100 : Number.NaN, memory: after?.memoryMiB ?? Number.NaN };
}

const only = process.argv[2];
for (const { name, load, among } of scenarios.filter((scenario) => only === undefined || scenario.name.includes(only))) {
  process.stdout.write(`\n### ${name}\n\n| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`);
  for (const each of among) {
    const contender = await contenders[each]?.();
    if (!contender) continue;
    try {
      const measured = await measure(contender, load);
      process.stdout.write(`${row(each, measured, measured.memory)}\n`);
    } catch (error) {
      process.stdout.write(`| ${each} | failed: ${error instanceof Error ? error.message : String(error)} |\n`);
    } finally {
      await contender.stop();
    }
  }
}
process.exit(0);
