// Where a word too long for a line may break.

const opportunity = /[\s\u00AD\u200B\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Where an address breaks without being misread. */
const joint = /^[/\\_.?&=#%+-]$/;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Gives a reader of texts that follow one another in a line: each comes back with a zero-width space wherever `longest` letters stand without a break, and in so long a word at its joints. */
export function breaker(longest = 36): (text: string) => string {
  let length = 0;
  return (text) => {
    let broken = '';
    for (const piece of text.split(/(\s+)/)) {
      if (piece === '') continue;
      if (/^\s+$/.test(piece)) {
        length = 0;
        broken += piece;
        continue;
      }
      if (length + piece.length <= longest && !opportunity.test(piece)) {
        length += piece.length;
        broken += piece;
        continue;
      }
      for (const { segment } of clusters.segment(piece)) {
        length = opportunity.test(segment) ? 0 : length + 1;
        broken += segment;
        const joins = piece.length > longest && joint.test(segment);
        if (length < longest && !joins) continue;
        broken += '\u200B';
        length = joins ? 0 : longest - 8;
      }
    }
    return broken;
  };
}
