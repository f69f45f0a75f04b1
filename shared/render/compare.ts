// Two issues side by side, as one page that reads without a script: deletions are struck, insertions underlined, and both are named for screen readers.
import { type Steps, wordDifference } from '../kit/word-diff.ts';
import { changes, stepsOfComparison } from '../projections/changes.ts';
import type { Change, Report } from '../projections/report-model.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import { compareStyle } from './compare-style.ts';
import { escapeHtml } from './escape-html.ts';
import { titleBlock } from './title.ts';

/** The two sides of a pair: the earlier text with what went marked, the later one with what came. */
function sides(before: string, after: string, steps: Steps): [string, string] {
  const stretches = wordDifference(before, after, steps);
  const side = (kind: 'gone' | 'new', tag: string): string =>
    stretches
      .filter((stretch) => stretch.kind === 'same' || stretch.kind === kind)
      .map((stretch) => (stretch.kind === 'same' ? escapeHtml(stretch.text) : `<${tag}>${escapeHtml(stretch.text)}</${tag}>`))
      .join('');
  return [side('gone', 'del'), side('new', 'ins')];
}

/** `address` is that of the public report; each paragraph links to its place there. */
export function renderCompare(earlier: Report, later: Report, address: string): string {
  const { form, corrections: say } = reportWordsFor(later.language);
  const { title } = titleBlock(later);
  const headOf = ({ issue }: Report): string => (issue ? say.issue(issue.number) : form.draft);
  const steps: Steps = { left: stepsOfComparison };
  const rows = changes(earlier, later).map(({ kind, paragraph, before = '', after = '' }: Change) => {
    const from = kind === 'removed' ? earlier : later;
    const href = `${address}/v/${from.issue?.number ?? 1}#p${paragraph}`;
    const [left, right] = sides(before, after, steps);
    return `<section class="pair"><h2><a href="${escapeHtml(href)}">${escapeHtml(say[kind](paragraph))}</a></h2><p dir="auto">${left}</p><p dir="auto">${right}</p></section>`;
  });
  const name = `${say.compared(headOf(earlier), headOf(later))}: ${title}`;
  return `<!doctype html>
<html lang="${later.language}" dir="${later.language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(name)}</title>
<style>${compareStyle}</style>
</head>
<body>
<main><article class="sheet">
<header><h1 dir="auto">${escapeHtml(title)}</h1><p>${escapeHtml(say.compared(headOf(earlier), headOf(later)))}</p></header>
<div class="pair heads"><p><a href="${escapeHtml(`${address}/v/${earlier.issue?.number ?? 1}`)}">${escapeHtml(headOf(earlier))}</a></p><p><a href="${escapeHtml(`${address}/v/${later.issue?.number ?? 1}`)}">${escapeHtml(headOf(later))}</a></p></div>
${rows.length > 0 ? rows.join('\n') : `<p>${escapeHtml(say.none)}</p>`}
</article></main>
</body>
</html>
`;
}
