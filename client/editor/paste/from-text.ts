// From plain text to blocks, with the marks of Markdown where it is Markdown.
import { blocksOfLines, type PastedLine } from './lines.ts';
import { cellsOf, inline, isFence, isMarkdown, isRule, isTableRow, isTableRule } from './markdown.ts';
import { noChanges, type PasteChanges, type Pasted } from './pasted.ts';
import { unpadded, visible } from './runs.ts';
import { mapText } from './spans.ts';

const plain: PastedLine['block'] = { kind: 'paragraph', indent: 0 };
/** Stands for a line break within a paragraph until the lines are read. */
const soft = '\u2028';

function markdownLines(lines: readonly string[], changes: PasteChanges): PastedLine[] {
  let inCode = false;
  return lines.flatMap((text, index): PastedLine[] => {
    if (isFence(text)) {
      inCode = !inCode;
      return [{ spans: [] }];
    }
    if (inCode) return [{ spans: [{ text }], block: plain }];
    const next = lines[index + 1] ?? '';
    if (isTableRule(text) || (isRule(text) && !/\S/.test(lines[index - 1] ?? ''))) return [{ spans: [] }];
    if (isTableRow(text) || (text.includes('|') && isTableRule(next))) {
      changes.rows += 1;
      return [{ spans: inline(cellsOf(text).join('\t')), block: plain }];
    }
    const heading = /^ {0,3}#{1,6} +(.*?)(?: +#+)?\s*$/.exec(text);
    if (heading) return [{ spans: inline(heading[1] ?? ''), block: { kind: 'heading', indent: 0 } }];
    if (/^ {0,3}(?:=+|-+)\s*$/.test(next) && /\S/.test(text) && !/^\s*[-*+>|]/.test(text))
      return [{ spans: inline(text.trim()), block: { kind: 'heading', indent: 0 } }];
    if (/^ {0,3}(?:=+|-{2,})\s*$/.test(text) && /\S/.test(lines[index - 1] ?? '')) return [{ spans: [] }];
    const task = text.replace(/^(\s*[-*+] )\[[ xX]\] /, '$1');
    return [{ spans: inline(task) }];
  });
}

const unquoted = (line: string): string => line.replace(/^ ?(?:> ?)+/, '');

export function fromText(text: string): Pasted {
  const changes = noChanges();
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u000B', soft)
    .replace(/\f|\u2029/g, '\n\n')
    .split('\n')
    .map((line) => unpadded(visible(unquoted(line))));
  const markdown = isMarkdown(lines.join('\n'));
  const read = markdown ? markdownLines(lines, changes) : lines.map((line): PastedLine => ({ spans: [{ text: line }] }));
  const blocks = blocksOfLines(read, changes, markdown);
  return { blocks: blocks.map((block) => ({ ...block, spans: mapText(block.spans, (words) => words.replaceAll(soft, '\n')) })), notes: [], changes };
}
