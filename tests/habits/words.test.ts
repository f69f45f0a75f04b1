// Every word shown lives in shared/words.
import { expect, test } from 'vitest';
import { sources } from '../support/sources.ts';

/** The text a component would show by itself: what stands between tags and in the attributes that people read or hear. */
function literals(svelte: string): string[] {
  const markup = svelte
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
    .replace(/=>/g, '')
    .replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '');
  const between = Array.from(markup.matchAll(/>([^<>]+)</g), (match) => match[1] ?? '');
  const attributes = Array.from(markup.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"]+)"/g), (match) => match[1] ?? '');
  return [...between, ...attributes].map((text) => text.trim()).filter((text) => /\p{L}{2,}/u.test(text));
}

test('no component has words of its own', () => {
  const found = sources('client/**/*.svelte').flatMap((source) => literals(source.text).map((text) => `${source.path}: ${text}`));
  expect(found).toEqual([]);
});
