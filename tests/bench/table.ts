// The tables that a bench prints, and the resources that a process has used.
import { readFileSync } from 'node:fs';

export interface Usage {
  cpuSeconds: number;
  memoryMiB: number;
}

/** CPU seconds a process has used, and its resident memory, as Linux tells; NaN elsewhere. */
export function usage(pid: number): Usage {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100, memoryMiB: (Number(fields[21]) * 4096) / 2 ** 20 };
  } catch {
    return { cpuSeconds: Number.NaN, memoryMiB: Number.NaN };
  }
}

export function heading(title: string, columns: readonly string[]): void {
  process.stdout.write(`\n### ${title}\n\n| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`);
}

export function row(...cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.map((cell) => (typeof cell === 'number' ? short(cell) : cell)).join(' | ')} |\n`);
}

/** Three digits are what a measurement is worth. */
function short(value: number): string {
  return Math.abs(value) >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(2);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Waits, since a bench has to. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
