// What a line's beginning turns it into: "ACTION:", "DECISION:", "AGREED:", "NOTE:", and the same words in the other languages.
import type { BlockKind } from './minutes.ts';

const words = new Map<string, BlockKind>(
  Object.entries({
    action: 'action',
    decision: 'decision',
    agreed: 'decision',
    note: 'note',
    // French
    décision: 'decision',
    convenu: 'decision',
    // Spanish
    acción: 'action',
    accion: 'action',
    decisión: 'decision',
    acordado: 'decision',
    nota: 'note',
    // Russian
    действие: 'action',
    решение: 'decision',
    решено: 'decision',
    заметка: 'note',
    // Arabic
    إجراء: 'action',
    قرار: 'decision',
    ملاحظة: 'note',
    // Chinese
    行动: 'action',
    决定: 'decision',
    商定: 'decision',
    备注: 'note',
  } satisfies Record<string, BlockKind>),
);

const longest = 24;

/** The kind that the line's beginning asks for, and that beginning's length, its colon and the space after it included. */
export function prefixOf(text: string): { kind: BlockKind; length: number } | undefined {
  const match = /^(\s*)(\p{L}+)\s?[:：﹕︓]\s?/u.exec(text.slice(0, longest));
  const kind = match?.[2] && words.get(match[2].normalize('NFC').toLowerCase());
  return match && kind ? { kind, length: match[0].length } : undefined;
}
