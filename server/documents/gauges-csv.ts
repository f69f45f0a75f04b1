// The gauges: one line per option and, for a named gauge, one line per person.
import type { GaugeResult } from '../../shared/meeting/model/consensus.ts';
import { csvCell } from './csv-cell.ts';

const columns = ['question', 'closed', 'anonymous', 'option', 'count', 'name', 'group'];

function linesOf({ question, closedAt, anonymous, options, counts, answers }: GaugeResult): string[][] {
  const about = [question, new Date(closedAt).toISOString(), anonymous ? 'yes' : 'no'];
  const totals = options.map((option, index) => [...about, option, String(counts[index] ?? 0), '', '']);
  const people = answers.map(({ option, name, group }) => [...about, options[option] ?? '', '', name, group ?? '']);
  return [...totals, ...people];
}

/** With a byte order mark, so that spreadsheets read it as UTF-8. Those whose answers were lost are left out. */
export function gaugesCsv(gauges: readonly GaugeResult[]): string {
  const lines = [columns, ...gauges.filter(({ lost }) => !lost).flatMap(linesOf)];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
