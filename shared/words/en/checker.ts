// What the checker of a report finds, and by which rule.
import type { Check } from '../../projections/checker/finding.ts';
import { counting } from '../counting.ts';

const counted = counting('en');

const manual = 'United Nations Editorial Manual';
const reports = 'Form of a Summary Report';

/** What is wrong, and what would mend it. */
const found: Record<Check, string> = {
  'nobody-present': 'Nobody is noted as present.',
  'item-without-text': 'This item was discussed, and the report says nothing of it.',
  'action-without-owner': 'This action has no owner.',
  'action-without-date': 'This action has no date.',
  'open-brackets': 'Square brackets mark text that is not agreed yet.',
  'reference-to-nothing': 'This refers to a paragraph that is no longer there.',
  'empty-note': 'This footnote has no text.',
  'mark-before-punctuation': 'The footnote’s mark goes after the punctuation.',
  'mark-after-punctuation': 'The footnote’s mark goes before the punctuation.',
  'named-speaker': 'A view is pinned to a named speaker: say “a member”, or the role.',
  'bare-address': 'An address stands in the text: name the document, and put the address in a footnote.',
  'first-person': 'The first person: a report tells what others said.',
  'present-tense': 'The present or the future: reported speech is in the past.',
  'undefined-abbreviation': 'An abbreviation is told in full where it first stands.',
};

const sources: Record<Check, string> = {
  'nobody-present': reports,
  'item-without-text': reports,
  'action-without-owner': reports,
  'action-without-date': reports,
  'open-brackets': `${manual}: square brackets`,
  'reference-to-nothing': `${manual}: references to paragraphs`,
  'empty-note': `${manual}: footnotes`,
  'mark-before-punctuation': `${manual}: footnote indicators`,
  'mark-after-punctuation': `${manual}: footnote indicators`,
  'named-speaker': `${reports}: views without names`,
  'bare-address': `${manual}: documents and links in footnotes`,
  'first-person': `${reports}: reported speech`,
  'present-tense': `${reports}: reported speech`,
  'undefined-abbreviation': `${manual}: abbreviations`,
};

export const checker = {
  title: 'Check',
  found,
  sources,
  count: (findings: number) => (findings === 0 ? 'Nothing to mend' : counted(findings, { one: '# thing to look at', other: '# things to look at' })),
  none: 'Nothing was found. Read it once more all the same.',
  paragraph: (number: number) => `Paragraph ${number}`,
  whole: 'The whole report',
  advice: 'These are warnings: the report can be issued with them.',
};
