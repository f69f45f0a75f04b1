// A screen reader inside a page: says what one would say of it, by the rules of ARIA.
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const file = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
/** They come from the page's own address, which its security policy allows. */
const [reader, start] = ['/screen-reader.js', '/start-screen-reader.js'];
const begin = `import { virtual } from '${reader}'; globalThis.reader = virtual; await virtual.start({ container: document.body });`;

/** From here on the reader listens. Answers what the page's live regions have said since. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.route(`**${reader}`, (route) => route.fulfill({ path: file }));
  await page.route(`**${start}`, (route) => route.fulfill({ contentType: 'text/javascript', body: begin }));
  await page.addScriptTag({ url: start, type: 'module' });
  return async () => {
    const phrases = await page.evaluate(() => (globalThis as unknown as { reader: { spokenPhraseLog(): Promise<string[]> } }).reader.spokenPhraseLog());
    return phrases.flatMap((phrase) => /^(?:polite|assertive): (.*)/.exec(phrase)?.[1] ?? []);
  };
}
