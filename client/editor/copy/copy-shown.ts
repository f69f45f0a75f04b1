// Copying out of the reading view: whole blocks are copied as from the editor.
import type { Language } from '../../../shared/meeting/facts.ts';
import type { Block } from '../../../shared/minutes/minutes.ts';
import type { CopiedBlock } from './copied.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

export interface Shown {
  blocks: readonly Block[];
  notes: Record<string, string>;
  language: Language;
  meetingId: string;
}

/** The selected words of a block; nothing if none are selected. */
function selectedIn(line: Element, range: Range): string {
  if (!range.intersectsNode(line)) return '';
  const part = document.createRange();
  part.selectNodeContents(line);
  if (range.comparePoint(line, 0) < 0) part.setStart(range.startContainer, range.startOffset);
  if (range.comparePoint(line, line.childNodes.length) > 0) part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}

function copiedFrom(text: HTMLElement, range: Range, blocks: readonly Block[]): CopiedBlock[] {
  const all = [...text.querySelectorAll(':scope > .block > .words')];
  return all.flatMap((line, index): CopiedBlock[] => {
    const block = blocks[index];
    const selected = selectedIn(line, range);
    if (!block || selected === '') return [];
    return [selected === line.textContent ? block : { kind: 'paragraph', indent: 0, spans: [{ text: selected }] }];
  });
}

/** Copies a selection of several blocks. The browser copies words out of one block, and selections that reach beyond the text. */
export function copyShown(event: ClipboardEvent, text: HTMLElement, { blocks, notes, language, meetingId }: Shown): void {
  const selection = getSelection();
  if (!event.clipboardData || !selection?.rangeCount) return;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return;
  const copied = copiedFrom(text, range, blocks);
  if (copied.length === 0 || (copied.length === 1 && copied[0]?.id === undefined)) return;
  const noteText = (id: string): string => notes[id] ?? '';
  event.preventDefault();
  event.clipboardData.setData('text/html', toHtml(copied, { document, meetingId, noteText }).outerHTML);
  event.clipboardData.setData('text/plain', toText(copied, noteText, language));
}
