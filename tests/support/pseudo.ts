// A language that nobody speaks: the English words, 40 % longer and in brackets, where Arabic would be. It shows what does not fit and what is not translated.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { builtClient } from './browser.ts';

/** A record of words as this language says it; which of them are asked for, it notes in `globalThis.said`, as section.key. Runs in a page too, so it needs nothing from outside. */
export function inPseudo<T>(words: T): T {
  const say = (text: string): string => {
    const more = Math.ceil(text.length * 0.4);
    const filling = 'öñé wörd äfter ånother '
      .repeat(Math.ceil(more / 23))
      .slice(0, more)
      .trim();
    return text === '' ? '' : `⟦${text} ${filling}⟧`;
  };
  const page = globalThis as { said?: Set<string> };
  page.said ??= new Set();
  const { said } = page;
  const each = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') return say(value);
    if (typeof value === 'function') return (...given: unknown[]) => say(String(value(...given)));
    if (Array.isArray(value)) return value.map((one) => each(one, path));
    const record = {};
    for (const [key, inner] of Object.entries(value as object)) {
      const at = [...path, key];
      const spoken = each(inner, at);
      Object.defineProperty(record, key, {
        enumerable: true,
        get() {
          if (at.length === 2) said.add(at.join('.'));
          return spoken;
        },
      });
    }
    return record;
  };
  return each(words, []) as T;
}

/** The built file of a language's words: the one that has a sign of it. */
function fileOf(part: string, sign: string): string {
  const files = readdirSync(join(builtClient, 'assets')).filter((name) => name.startsWith(`${part}-`) && name.endsWith('.js'));
  const found = files.find((name) => readFileSync(join(builtClient, 'assets', name), 'utf8').includes(sign));
  if (found === undefined) throw new Error(`no built file has the words ${sign}`);
  return found;
}

/** Makes a page that asks for Arabic words get these instead, written from right to left as Arabic is. */
export async function speakPseudo(page: Page): Promise<void> {
  const parts = [
    ['first', await import('../../shared/words/en/first.ts'), await import('../../shared/words/ar/first.ts')],
    ['later', await import('../../shared/words/en/later.ts'), await import('../../shared/words/ar/later.ts')],
  ] as const;
  for (const [part, english, arabic] of parts) {
    const [from, to] =
      'agenda' in english
        ? [english.agenda.title, 'agenda' in arabic ? arabic.agenda.title : '']
        : [english.keys.intro, 'keys' in arabic ? arabic.keys.intro : ''];
    const body = `import * as words from './${fileOf(part, `\`${from}\``)}';\nexport const { ${Object.keys(english).join(', ')} } = (${inPseudo})(words);`;
    await page.route(`**/assets/${fileOf(part, `\`${to}\``)}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  }
}
