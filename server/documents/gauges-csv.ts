// The gauges: one line per option and, for a named gauge, one line per person.
import type { GaugeResult } from '../../shared/meeting/model/consensus.ts';
import { csv } from './csv.ts';

const columns = ['question', 'closed', 'anonymous', 'option', 'count', 'name', 'group'];

function linesOf({ question, closedAt, anonymous, options, counts, answers }: GaugeResult): string[][] {
  const about = [question, new Date(closedAt).toISOString(), anonymous ? 'yes' : 'no'];
  const totals = options.map((option, index) => [...about, option, String(counts[index] ?? 0), '', '']);
  const people = answers.map(({ option, name, group }) => [...about, options[option] ?? '', '', name, group ?? '']);
  return [...totals, ...people];
}

/** Those whose answers were lost are left out. */
export const gaugesCsv = (gauges: readonly GaugeResult[]): string => csv([columns, ...gauges.filter(({ lost }) => !lost).flatMap(linesOf)]);
