// Where a word too long for a line may break.

/** Longer than this without a space, a word may break. */
const longest = 45;
const every = 12;
const opportunity = /[\s\u00AD\u200B\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Gives a reader of texts that follow one another in a line: each comes back with zero-width spaces in what would leave the page. */
export function breaker(): (text: string) => string {
  let length = 0;
  return (text) => {
    let broken = '';
    for (const piece of text.split(/(\s+)/)) {
      if (piece === '') continue;
      if (length + piece.length <= longest && !opportunity.test(piece)) {
        length += piece.length;
        broken += piece;
        continue;
      }
      for (const { segment } of clusters.segment(piece)) {
        length = opportunity.test(segment) ? 0 : length + 1;
        broken += length > longest - every && length % every === 0 ? `${segment}\u200B` : segment;
      }
    }
    return broken;
  };
}
