// A Word document that came back, as it is looked over: what is to be entered as comments, and under whose name.
import type { Returned, ReturnedFile } from '../../../shared/returned/model.ts';
import { words } from '../../ui/words.ts';

export interface WordDraftRow {
  id: number;
  change: Returned;
  /** The name that the comment is entered under. */
  name: string;
  text: string;
}

/** The text of the comment for a change. */
function saidOf({ kind, before = '', after = '', parts = [], other = 0, stale }: Returned): string {
  const say = words.review.word;
  if (kind === 'changed') return stale ? `${say.changed} ${say.stale}` : say.changed;
  if (kind === 'split') return [say.split, ...parts.map(say.quoted)].join('\n');
  if (kind === 'joined') return `${say.joined(other)}\n${say.quoted(after)}`;
  if (kind === 'moved') return other === 0 ? say.movedFirst : say.moved(other);
  if (kind === 'deleted') return say.deleted;
  if (kind === 'added') return `${say.added}\n${say.quoted(after)}`;
  if (kind === 'said') return after;
  const what = say.of[kind];
  if (before === '') return `${what}: ${say.fresh}\n${say.quoted(after)}`;
  return after === '' ? `${what}: ${say.gone}\n${say.quoted(before)}` : `${what}: ${say.quoted(before)} → ${say.quoted(after)}`;
}

export class WordDraft {
  rows: WordDraftRow[] = $state([]);
  /** The issue that the file came from; absent for a draft. */
  issue: number | undefined = $state.raw();

  constructor({ issue, changes }: ReturnedFile) {
    this.issue = issue;
    this.rows = changes.map((change, id) => ({ id, change, name: change.name, text: saidOf(change) }));
  }

  drop(row: WordDraftRow): void {
    this.rows = this.rows.filter(({ id }) => id !== row.id);
  }
}
