// The findings of a report's checker, each with its rule.
import type { Check } from '../../codes/checks.ts';
import { counting } from '../counting.ts';

const counted = counting('en');

const manual = 'United Nations Editorial Manual';
const reports = 'Form of a Summary Report';

/** The fault, and its remedy. */
const found: Record<Check, string> = {
  'nobody-present': 'Nobody is noted as present.',
  'item-without-text': 'This item was discussed, but the report has no text about it.',
  'business-not-named': 'This business was deferred, declined or withdrawn, and the report does not name it.',
  'decision-changed': 'This decision reads otherwise than the room agreed.',
  'decision-gone': 'The room agreed to this, and the report does not have it as a decision.',
  'action-without-owner': 'This action has no owner.',
  'action-without-date': 'This action has no date.',
  'open-brackets': 'Square brackets mark text that is not agreed yet.',
  'reference-to-nothing': 'This refers to a paragraph that no longer exists.',
  'empty-note': 'This footnote has no text.',
  'mark-before-punctuation': 'Put the footnote mark after the punctuation.',
  'mark-after-punctuation': 'Put the footnote mark before the punctuation.',
  'named-speaker': 'A view is attributed to a named speaker. Write “a member”, or the role.',
  'bare-address': 'There is an address in the text. Name the document, and put the address in a footnote.',
  'first-person': 'First person: use reported speech.',
  'present-tense': 'Present or future tense: reported speech is in the past.',
  'undefined-abbreviation': 'Spell out an abbreviation at first use.',
  bullets: 'Bullets are not used in this form: use (a), (b), (c).',
  emphasis: 'Emphasis by bold or italics is not used in this form.',
  'list-ends': 'End each part of a list with a semicolon and the last with a full stop, or every part with a full stop.',
};

const sources: Record<Check, string> = {
  'nobody-present': reports,
  'item-without-text': reports,
  'business-not-named': reports,
  'decision-changed': reports,
  'decision-gone': reports,
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
  bullets: `${manual}: lists`,
  emphasis: `${manual}: emphasis`,
  'list-ends': `${manual}: lists`,
};

export const checker = {
  title: 'Check',
  found,
  sources,
  count: (findings: number) => (findings === 0 ? 'No issues found' : counted(findings, { one: '# issue found', other: '# issues found' })),
  none: 'No issues found. Please read the report once more.',
  paragraph: (number: number) => `Paragraph ${number}`,
  whole: 'The whole report',
  advice: 'These are warnings. You can still issue the report.',
};
