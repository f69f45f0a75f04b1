// Lines whose beginning names their kind: `ACTION:` and similar prefixes, and bullets typed by hand.
import { prefixOf } from '../../../shared/minutes/prefix.ts';
import { markersOf } from './marker.ts';
import { type PasteChanges, type PastedBlock, paragraph } from './pasted.ts';
import { linesOf, slice, textOf, trim } from './spans.ts';

const glyph = /^\s*[•‣◦▪●○·]/u;

/** A paragraph of several lines, cut where a line begins with a prefix. */
function cut(block: PastedBlock): PastedBlock[] {
  const lines = linesOf(block.spans);
  const starts = lines.map((line, index) => index === 0 || prefixOf(textOf(line)) !== undefined);
  const parts: PastedBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    if (!last || starts[index]) parts.push(index === 0 ? { ...block, spans: line } : paragraph(line));
    else parts[parts.length - 1] = { ...last, spans: [...last.spans, { text: '\n' }, ...line] };
  }
  return parts;
}

/** Bullets put in by hand: those with a bullet's sign, and dashes where there are several. */
function listed(block: PastedBlock): PastedBlock[] {
  if (block.kind !== 'paragraph') return [block];
  const lines = linesOf(block.spans);
  const markers = markersOf(lines.map(textOf), false);
  const several = markers.filter(Boolean).length > 1;
  if (!markers.some((marker, index) => marker && (several || glyph.test(textOf(lines[index] ?? []))))) return [block];
  return lines.map((line, index) => {
    const marker = markers[index];
    return marker ? { ...marker.listed, spans: trim(slice(line, marker.length)) } : paragraph(line);
  });
}

/** Neighbours that begin with a bullet's sign are one list, whatever blocks they came in. */
function listedAlone(block: PastedBlock): PastedBlock {
  const text = textOf(block.spans);
  if (block.kind !== 'paragraph' || !glyph.test(text)) return block;
  const [marker] = markersOf([text], false);
  return marker ? { ...marker.listed, spans: trim(slice(block.spans, marker.length)) } : block;
}

function turned(block: PastedBlock, changes: PasteChanges): PastedBlock {
  const prefix = block.kind === 'heading' ? undefined : prefixOf(textOf(block.spans));
  if (!prefix) return block;
  changes.turned += 1;
  return { kind: prefix.kind, indent: 0, spans: trim(slice(block.spans, prefix.length)) };
}

export function shape(blocks: readonly PastedBlock[], changes: PasteChanges): PastedBlock[] {
  return blocks
    .flatMap(cut)
    .flatMap(listed)
    .map(listedAlone)
    .map((block) => turned(block, changes));
}
