// From lines of text to blocks: lists by their marks, paragraphs that were broken at a width made whole.
import { prefixOf } from '../../../shared/minutes/prefix.ts';
import { markersOf } from './marker.ts';
import { type PasteChanges, type PastedBlock, paragraph } from './pasted.ts';
import { join, mapText, type Spans, slice, textOf, trim } from './spans.ts';
import { type Joint, jointsOf } from './unwrap.ts';

export interface PastedLine {
  spans: Spans;
  /** The block that the line is already known to be; such a line is joined to no other. */
  block?: Omit<PastedBlock, 'spans'>;
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

function joined(before: Spans, line: Spans, joint: Joint): Spans {
  if (joint === 'hyphen') return [...slice(before, 0, textOf(before).length - 1), ...line];
  return join([before, line], joint === 'glue' ? '' : ' ');
}

/** `whole`: the text is Markdown, where every line goes on to the next until an empty one, and "1." is a list by itself. */
export function blocksOfLines(lines: readonly PastedLine[], changes: PasteChanges, whole = false): PastedBlock[] {
  const texts = lines.map(({ spans }) => textOf(spans));
  const markers = markersOf(
    texts.map((text, index) => (lines[index]?.block ? '' : text)),
    whole,
  );
  // A line that is further in than the one before begins something, unless it goes on an item.
  const inItem = texts.map((text, index) => indentOf(text) >= 2 && (markers[index - 1] !== undefined || indentOf(texts[index - 1] ?? '') === indentOf(text)));
  const begins = lines.map(({ block }, index) => {
    const text = texts[index] ?? '';
    const stepsIn = indentOf(text) > indentOf(texts[index - 1] ?? '') && !(markers[index - 1] && inItem[index]);
    return (
      block !== undefined ||
      lines[index - 1]?.block !== undefined ||
      markers[index] !== undefined ||
      prefixOf(text) !== undefined ||
      stepsIn ||
      /^\s*\(?\d{1,3}[.)]\s/.test(text)
    );
  });
  const bare = texts.map((text, index) => text.slice(markers[index]?.length ?? 0).trim());
  const joints = jointsOf(bare, begins);
  const blocks: PastedBlock[] = [];
  for (const [index, { spans, block }] of lines.entries()) {
    if (texts[index]?.trim() === '') continue;
    const marker = markers[index];
    const before = blocks.at(-1);
    const goesOn = before !== undefined && texts[index - 1]?.trim() !== '' && !begins[index];
    const joint: Joint = joints[index] !== 'none' || !goesOn || !(whole || (markers[index - 1] && inItem[index])) ? (joints[index] ?? 'none') : 'space';
    if (before && joint !== 'none' && index > 0) {
      blocks[blocks.length - 1] = { ...before, spans: joined(before.spans, trim(spans), joint) };
      changes.joined += 1;
    } else if (block) blocks.push({ ...block, spans: trim(spans) });
    else if (marker) blocks.push({ ...marker.listed, spans: trim(slice(spans, marker.length)) });
    else blocks.push(paragraph(trimSpaces(spans)));
  }
  return blocks;
}

/** Tabs at the start of a line are empty cells. */
const trimSpaces = (spans: Spans): Spans => {
  const text = textOf(spans);
  const start = /^ */.exec(text)?.[0].length ?? 0;
  return mapText(slice(spans, start, text.trimEnd().length), (words) => words);
};
