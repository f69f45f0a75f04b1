// What a paste left out and changed, in a sentence each.
import { words } from '../../ui/words.ts';
import type { Change, Changes } from './pasted.ts';

const leftOut: readonly Change[] = ['deletions', 'comments', 'pictures'];
const changed: readonly Change[] = ['footnotes', 'rows', 'joined', 'turned'];

export function pasteNotice(changes: Changes): string {
  const said = words.paste;
  const list = (which: readonly Change[]): string[] => which.filter((change) => changes[change] > 0).map((change) => said.counts[change](changes[change]));
  const [out, made] = [list(leftOut), list(changed)];
  return [said.done, ...(out.length > 0 ? [said.leftOut(out.join(', '))] : []), ...(made.length > 0 ? [said.changed(made.join(', '))] : [])].join(' ');
}
