// Clipboards of other programs, each with what a person expects of it.
import { expect, test } from 'vitest';
import { given } from '../../support/clipboards/given.ts';
import { more } from '../../support/clipboards/more.ts';
import { outlineOf, paste } from '../../support/pasting.ts';

test.each(given)('[MN30][MN31][MN32][MN33] from $name', ({ html, text, expect: expected }) => {
  expect(outlineOf(paste(html, text))).toEqual(expected);
});

test.each(more)('[MN30][MN31][MN32][MN33] $name', ({ html, text, expect: expected, notes = [] }) => {
  const pasted = paste(html, text);
  expect(outlineOf(pasted)).toEqual(expected);
  expect(pasted.notes).toEqual(notes);
});

test('[MN31] footnotes come with their words, and what is left out is counted', () => {
  const word = paste(given.find(({ name }) => name === 'B12 with if')?.html ?? '');
  expect(word.notes).toEqual(['See annex 2.']);
  expect(word.changes).toMatchObject({ deletions: 1, footnotes: 1, comments: 0 });
  expect(paste(given.find(({ name }) => name === 'LibreOffice Writer')?.html ?? '').notes).toEqual(['The note of it.']);
  expect(paste(given.find(({ name }) => name === 'Word heading, bold, link, comment')?.html ?? '').changes).toMatchObject({ comments: 1 });
});
