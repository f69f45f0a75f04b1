// Sentences that say what a paste left out and changed.
import { listed } from '../../ui/apart.ts';
import { words } from '../../ui/words.ts';
import type { PasteChange, PasteChanges } from './pasted.ts';

const leftOut: readonly PasteChange[] = ['deletions', 'comments', 'pictures'];
const changed: readonly PasteChange[] = ['footnotes', 'rows', 'joined', 'turned'];

export function pasteNotice(changes: PasteChanges): string {
  const said = words.paste;
  const list = (which: readonly PasteChange[]): string[] => which.filter((change) => changes[change] > 0).map((change) => said.counts[change](changes[change]));
  const [out, made] = [list(leftOut), list(changed)];
  return [said.done, ...(out.length > 0 ? [said.leftOut(listed(out))] : []), ...(made.length > 0 ? [said.changed(listed(made))] : [])].join(' ');
}
