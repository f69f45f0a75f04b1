// What stands before an item: its number, letter or bullet, and how deep that puts it.

export type MarkerKind = 'number' | 'letter' | 'roman' | 'bullet' | 'heading';

export interface Marker {
  kind: MarkerKind;
  /** How many numbers: 1 for "3.", 2 for "3.1". 0 for what has none. */
  depth: number;
  rest: string;
}

const patterns: [MarkerKind, RegExp][] = [
  // "10:00" begins no number; "2.1.", "2.1)", "2.1 Title", "(2)" do.
  ['number', /^(?:item|point|punto|пункт|البند)?\s*#?\(?(\d{1,3}(?:\.\d{1,3}){0,4})(?:\s?[)\]、]\s*|(?:\s?[.:]\s*|\s*[-–—]\s+|\s+(?=\S))(?!\d))/iu],
  ['letter', /^\(?([a-hj-z])(?:[.)]\s+|\)\s*)/i],
  ['roman', /^\(?([ivx]{1,5})(?:[.)]\s+|\)\s*)/i],
  ['bullet', /^([-*+•◦▪–—·○●])\s+/],
];

const chinese = /^[(]?([一二三四五六七八九十]{1,3})[)]?[、.:\s]\s*/;

/** Markers one behind the other; more are text. */
const mostMarkers = 8;

/** The marker of a line; undefined where there is none. A Markdown heading is one too. */
export function markerOf(text: string, within = 0): Marker | undefined {
  if (within > mostMarkers) return undefined;
  const heading = /^(#{1,6})\s+/.exec(text);
  if (heading) {
    const inner = markerOf(text.slice(heading[0].length), within + 1);
    return inner ?? { kind: 'heading', depth: 0, rest: text.slice(heading[0].length) };
  }
  const bold = text.replace(/^(\*\*|__)(?=\S)/, '');
  if (/^\d{1,2}[:.h]\d{2}\b\s*(?:[-–—]|to\b|UTC|GMT|$)/i.test(bold)) return undefined;
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(kind === 'bullet' ? text : bold);
    if (!match) continue;
    if (kind === 'number' && /^\d{3,}$/.test(match[1] ?? '')) continue;
    // "13 September 2016" and "2 hours" are no items.
    if (kind === 'number' && /\s$/.test(match[0]) && !/[.)\]:、–—-]\s*$/.test(match[0]) && !/\./.test(match[1] ?? '')) {
      if (
        !/^\s*#?\d{1,2}\s/.test(bold) ||
        /^\d+\s+(?:\p{L}+\s+\d{4}|min|hour|h\b|people|september|october|november|december|january|february|march|april|may|june|july|august)/iu.test(bold)
      )
        continue;
    }
    const rest = (kind === 'bullet' ? text : bold).slice(match[0].length);
    if (kind === 'bullet') {
      const inner = markerOf(rest, within + 1);
      if (inner && inner.kind !== 'bullet') return inner;
    }
    return { kind, depth: kind === 'number' ? (match[1] ?? '').split('.').length : 0, rest };
  }
  const match = chinese.exec(bold);
  return match ? { kind: 'number', depth: 1, rest: bold.slice(match[0].length) } : undefined;
}
