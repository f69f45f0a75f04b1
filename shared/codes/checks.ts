// The findings of a report's checker: warnings, never a wall.

export const checks = [
  'nobody-present',
  'item-without-text',
  'business-not-named',
  'decision-changed',
  'decision-gone',
  'action-without-owner',
  'action-without-date',
  'open-brackets',
  'reference-to-nothing',
  'empty-note',
  'mark-before-punctuation',
  'mark-after-punctuation',
  'named-speaker',
  'bare-address',
  'first-person',
  'present-tense',
  'undefined-abbreviation',
  'bullets',
  'emphasis',
  'list-ends',
] as const;
export type Check = (typeof checks)[number];
