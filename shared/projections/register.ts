// The register: the decisions and actions that stand in the minutes, in the agenda's order.
import { flatten } from '../meeting/agenda/tree.ts';
import type { ActionStatus, MeetingState } from '../meeting/state.ts';
import { type Block, type Minutes, noteAnchor } from '../minutes/minutes.ts';
import { numbering } from './numbering.ts';

export interface RegisterRow {
  kind: 'decision' | 'action';
  /** The id of its block. */
  id: string;
  /** Absent for what stands in the report's own paragraphs. */
  itemId?: string;
  itemTitle?: string;
  itemNumber?: string;
  text: string;
  owner?: string;
  /** An ISO date where it was understood, else as typed. */
  due?: string;
  /** Actions only. */
  status?: ActionStatus;
}

const textOf = (block: Block): string =>
  block.spans
    .map((span) => span.text)
    .join('')
    .replaceAll(noteAnchor, '')
    .replace(/\s+/g, ' ')
    .trim();

export function register(state: MeetingState, minutes: Minutes): RegisterRow[] {
  const numbers = numbering(state.agenda);
  const rows = (fragment: string, about: Pick<RegisterRow, 'itemId' | 'itemTitle' | 'itemNumber'>): RegisterRow[] =>
    (minutes.fragments[fragment] ?? []).flatMap((block) => {
      const text = textOf(block);
      if ((block.kind !== 'decision' && block.kind !== 'action') || text === '') return [];
      const row: RegisterRow = { kind: block.kind, id: block.id, ...about, text };
      if (block.kind === 'decision') return [row];
      const { owner, due } = block;
      return [{ ...row, ...(owner && { owner }), ...(due && { due }), status: state.actions[block.id]?.status ?? 'open' }];
    });
  const items = flatten(state.agenda).flatMap((item) => {
    const itemNumber = numbers.get(item.id);
    return rows(`item:${item.id}`, { itemId: item.id, itemTitle: item.title, ...(itemNumber !== undefined && { itemNumber }) });
  });
  return [...rows('report:opening', {}), ...items, ...rows('report:closing', {})];
}
