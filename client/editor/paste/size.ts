// How much can be pasted at once: what goes to the server must fit into one frame, with room for the marks.
import type { Pasted } from './pasted.ts';
import { textOf } from './spans.ts';

/** About 400 pages of text. The server takes a frame of one mebibyte. */
export const mostBytes = 600_000;
const perBlock = 120;
const perSpan = 40;

/** The bytes that a text takes on the line; a letter outside of ASCII takes two or three. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) bytes += text.charCodeAt(at) > 0x7ff ? 2 : 1;
  return bytes;
}

export function tooLong({ blocks, notes }: Pasted): boolean {
  let bytes = notes.reduce((sum, note) => sum + bytesOf(note) + perSpan, 0);
  for (const { spans } of blocks) bytes += bytesOf(textOf(spans)) + perBlock + perSpan * spans.length;
  return bytes > mostBytes;
}
