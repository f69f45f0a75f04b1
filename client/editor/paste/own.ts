// Text copied from this editor: read back exactly, with the ids of its blocks and footnotes.

import { safeLink } from '../../../shared/kit/safe-link.ts';
import { type BlockKind, blockKinds, deepestIndent, noteAnchor, type Span } from '../../../shared/minutes/minutes.ts';
import { noChanges, type Pasted, type PastedBlock } from './pasted.ts';
import { tidy } from './spans.ts';
import { type Branch, branchesOf, type Tree, wordsOf } from './tree.ts';

export interface OwnPasted extends Pasted {
  /** The meeting it was copied in. */
  meetingId: string;
  /** The ids that the footnotes had there, as in `notes`. */
  noteIds: readonly string[];
}

const isAside = (node: Tree): boolean => typeof node !== 'string' && node.attrs['data-aside'] !== undefined;

function spansOf(node: Tree, marks: Omit<Span, 'text'>, noteIds: readonly string[]): Span[] {
  if (typeof node === 'string') return [{ ...marks, text: node.replaceAll(noteAnchor, '') }];
  if (isAside(node) || node.name === 'ul' || node.name === 'ol') return [];
  if (node.name === 'br') return [{ ...marks, text: '\n' }];
  const { 'data-footnote': footnote, 'data-reference': reference } = node.attrs;
  if (footnote !== undefined) {
    const index = noteIds.indexOf(footnote);
    return index < 0 ? [] : [{ text: noteAnchor, footnote: String(index) }];
  }
  const link = node.name === 'a' ? safeLink(node.attrs.href) : undefined;
  const inner: Omit<Span, 'text'> = {
    ...marks,
    ...(node.name === 'strong' && { strong: true as const }),
    ...(node.name === 'em' && { em: true as const }),
    ...(link !== undefined && { link }),
    ...(reference !== undefined && { reference }),
  };
  return node.children.flatMap((child) => spansOf(child, inner, noteIds));
}

function blockOf(node: Branch, noteIds: readonly string[]): PastedBlock {
  const kind = node.attrs['data-kind'] as BlockKind;
  const indent = Math.min(Math.max(Math.trunc(Number(node.attrs['data-indent'])) || 0, 0), deepestIndent);
  const { 'data-id': id, 'data-owner': owner, 'data-due': due } = node.attrs;
  return {
    ...(id && { id }),
    kind: blockKinds.includes(kind) ? kind : 'paragraph',
    indent,
    ...(owner && { owner }),
    ...(due && { due }),
    spans: tidy(node.children.flatMap((child) => spansOf(child, {}, noteIds))),
  };
}

/** Undefined where something else was copied. */
export function fromOwn(root: Branch): OwnPasted | undefined {
  const branches = [...branchesOf(root)];
  const meetingId = branches.find(({ attrs }) => attrs['data-minutes'] !== undefined)?.attrs['data-minutes'];
  if (meetingId === undefined) return undefined;
  const noted = branches.filter(({ attrs }) => attrs['data-note'] !== undefined);
  const noteIds = noted.map(({ attrs }) => attrs['data-note'] ?? '');
  const notes = noted.map(({ children }) => children.map((child) => (isAside(child) ? '' : wordsOf(child))).join(''));
  const blocks = branches.filter(({ attrs }) => attrs['data-kind'] !== undefined).map((node) => blockOf(node, noteIds));
  return { blocks, notes, changes: noChanges(), meetingId, noteIds };
}
