// A blank before a footnote's mark is one that somebody typed on the way to the mark: it goes behind it.
import type { Run } from './report-model.ts';

const blankAtEnd = /[^\S\n]+$/u;
/** Signs that never follow a blank; French sets one before the others. */
const close = /^[.,…。，；：！？、،؛؟)\]）」』》”’]/u;
const closeInFrench = /^[;:!?»]/u;

/** The blank that the words after the marks begin with. */
function leadingBlank(blank: string, next: Run | undefined): string {
  if (next === undefined) return '';
  if (next.reference !== undefined) return blank;
  if (/^\s/u.test(next.text) || close.test(next.text)) return '';
  // Only a no-break space is meant for these.
  return closeInFrench.test(next.text) && !/[\u00A0\u202F]/.test(blank) ? '' : blank;
}

/** The runs with the blank before each group of marks put behind it, or left out where none belongs. */
export function blanksBehind(runs: readonly Run[]): Run[] {
  const placed: Run[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run) break;
    let end = index + 1;
    while (runs[end]?.note !== undefined) end += 1;
    const text = run.note === undefined && run.reference === undefined && end > index + 1 ? run.text.replace(blankAtEnd, '') : run.text;
    if (text === run.text) {
      placed.push(run);
      continue;
    }
    // A blank alone has no word that the mark could stand at.
    if (text !== '' || placed.length > 0) placed.push({ ...run, text });
    placed.push(...runs.slice(index + 1, end));
    const blank = leadingBlank(run.text.slice(text.length), runs[end]);
    if (blank !== '') placed.push({ text: blank });
    index = end - 1;
  }
  return placed.filter(({ text, note, reference }) => text !== '' || note !== undefined || reference !== undefined);
}
