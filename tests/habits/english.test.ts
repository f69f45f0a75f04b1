// Plain English: a short list of forms that this project used to be written in. If one of them is right for once, reword the sentence anyway.
import { expect, test } from 'vitest';
import { type Source, sources } from '../support/sources.ts';

const banned = [
  /\banew\b/,
  // "is told": say who tells whom, or "sees", "hears", "receives".
  /\b(?:is|are|was|were|be|been|being) told\b/,
  // "stands" for "is".
  /\bstands\b(?! (?:for|out|in for|by)\b)/,
  /\ball the same\b(?! \w)/,
  // "one link a role": one link per role.
  /\b(?:one|link|file|row|line|rule|room|log|test|word|sentence|message|permalink|connection) an? (?:line|role|item|paragraph|meeting|person|issue|language|command|code|address|connection|participant|row|session)\b/,
  // A sentence whose subject is a clause: "Who comes late lands …".
  /(?:^|[.:;!] )Who (?!else\b|(?:is|was|spoke|wrote|can|may|has|owns|decides|sees|uses|receives|asks)\b)[a-z]+s\b/,
  /\b(?:and|or) (?:its|their) like\b/,
  /\bfor want of\b|\bby and by\b|\bgoes along\b|\bbe it that\b/,
  // Dead, or thought to be: "considered dead".
  /\btaken for (?:dead|lost|gone)\b/,
  /(?:^|[.:;!] )What (?:stands|comes|goes|becomes|waits|counts|lacks|lags)\b/,
];

/** The prose of a file: its comments, or all of it where it is prose or words. */
function prose({ path, text }: Source): string[] {
  if (path.endsWith('.md') || path.startsWith('shared/words/en/')) return text.split('\n').map((line) => line.replace(/^[-*# ]+/, ''));
  const blocks = Array.from(text.matchAll(/\/\*\*?([\s\S]*?)\*\/|<!--([\s\S]*?)-->/g), (match) => (match[1] ?? match[2] ?? '').replace(/\s*\n\s*\*?\s*/g, ' '));
  const lines = Array.from(text.matchAll(/(?:^|\s)\/\/ (.*)$/gm), (match) => match[1] as string);
  return [...blocks, ...lines].map((each) => each.trim());
}

test('what people read is in plain English', () => {
  const found = sources('*.md', 'docs/**/*.md', '{shared,server,client,tests}/**/*.{ts,svelte,css,mjs,md}')
    .filter(({ path }) => path !== 'tests/habits/english.test.ts' && !path.startsWith('client/dist/'))
    .flatMap((source) => prose(source).flatMap((text) => banned.flatMap((form) => (form.test(text) ? [`${source.path}: ${text.slice(0, 120)}`] : []))));
  expect(found).toEqual([]);
});
