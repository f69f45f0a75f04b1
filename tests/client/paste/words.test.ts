// Whatever is pasted, no visible word is lost and none is added.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paste } from '../../support/pasting.ts';

/** HTML, and the words that are seen in it, in order. */
interface Piece {
  html: string;
  seen: string[];
}

let made = 0;
const word = fc.constantFrom('alpha', 'béta', '主席', 'قرار', 'Ω').map((stem): Piece => {
  made += 1;
  const own = `${stem}${made}`;
  return { html: own, seen: [own] };
});
const join = (pieces: Piece[], between = ' '): Piece => ({ html: pieces.map(({ html }) => html).join(between), seen: pieces.flatMap(({ seen }) => seen) });
const inside = (name: string, { html, seen }: Piece, attrs = ''): Piece => ({ html: `<${name}${attrs}>${html}</${name}>`, seen });

const { text: inline } = fc.letrec<{ text: Piece; run: Piece }>((tie) => ({
  run: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    fc.constantFrom<Piece>(
      { html: '<br>', seen: [] },
      { html: '&nbsp;', seen: [] },
      { html: '<del>gone</del>', seen: [] },
      { html: '<img src="x">', seen: [] },
    ),
    fc.tuple(fc.constantFrom('b', 'i', 'span', 'em', 'u', 'font'), tie('text')).map(([name, inner]) => inside(name, inner)),
    tie('text').map((inner) => inside('a', inner, ' href="https://example.org"')),
    tie('text').map((inner) => inside('span', inner, ' style="font-weight:700;white-space:pre-wrap"')),
  ),
  text: fc.array(tie('run'), { minLength: 1, maxLength: 3 }).map((pieces) => join(pieces)),
}));

const { blocks } = fc.letrec<{ blocks: Piece; one: Piece }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(fc.constantFrom('p', 'div', 'h2', 'pre', 'dt', 'blockquote'), inline).map(([name, inner]) => inside(name, inner)),
    inline,
    fc.tuple(fc.constantFrom('div', 'blockquote', 'section'), tie('blocks')).map(([name, inner]) => inside(name, inner)),
    fc.tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('blocks'), { minLength: 1, maxLength: 2 })).map(([name, items]) =>
      inside(
        name,
        join(
          items.map((item) => inside('li', item)),
          '\n',
        ),
      ),
    ),
    fc.array(fc.array(tie('blocks'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }).map((rows) =>
      inside(
        'table',
        join(
          rows.map((cells) =>
            inside(
              'tr',
              join(
                cells.map((cell) => inside('td', cell)),
                '',
              ),
            ),
          ),
        ),
        '',
      ),
    ),
  ),
  blocks: fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map((pieces) => join(pieces, '\n')),
}));

const wordsIn = (lines: readonly string[]): string[] =>
  lines
    .join(' ')
    .split(/[\s\uFFFC]+/u)
    .filter((text) => text !== '');

test('[MN30] of any HTML, all visible words come in their order, and no others', () => {
  fc.assert(
    fc.property(blocks, ({ html, seen }) => {
      const pasted = paste(`<html><body>${html}</body></html>`);
      expect(wordsIn(pasted.blocks.map(({ spans }) => spans.map(({ text }) => text).join('')))).toEqual(seen);
    }),
    { seed: 20270331, numRuns: 1500 },
  );
});

test('[MN30][MN32] of any plain text, all words come in their order, and no others', () => {
  const line = fc.array(fc.constantFrom('alpha', 'Beta', '2016', '主席', 'قرار', 'x_y', 'a-b', '(c)', 'end.'), { maxLength: 14 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, between) => {
      const text = lines.join(between);
      const found = paste(null, text).blocks.map(({ spans }) => spans.map((span) => span.text).join(''));
      // Lines of Chinese are joined without a space.
      expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { seed: 20270331, numRuns: 1500 },
  );
});
