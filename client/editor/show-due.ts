// Due dates as they are shown.
import { formatDue } from '../../shared/words/format.ts';
import { pageLanguage } from '../ui/words.ts';

/** An ISO date in the reader's way of writing; words that were kept as typed, as they are. */
export function showDue(due: string): string {
  return formatDue(pageLanguage(), due);
}
