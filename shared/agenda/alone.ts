// Numbers on lines of their own, each above its title: "Item 1", as columns of a page are copied.
import type { Line } from './lines.ts';
import type { Marker } from './marker.ts';

const number = /^(?:(?:agenda )?(?:item|point|topic|punto|ítem|пункт|вопрос|البند|بند|议题|TOP)\s*(?:no\.?\s*|№\s*)?\(?)?(\d{1,2})[).:]?$/iu;
/** One may be a page's. */
const fewest = 2;

export interface Alone {
  /** The lines that hold a number and nothing else. */
  numbers: ReadonlySet<Line>;
  /** The markers of the titles below them. */
  markers: ReadonlyMap<Line, Marker>;
}

/** Such numbers, where they rise by one from 1. */
export function numbersAlone(lines: readonly Line[]): Alone {
  const numbers = new Set<Line>();
  const markers = new Map<Line, Marker>();
  for (const [index, line] of lines.entries()) {
    const value = placeIn(line);
    if (value === undefined) continue;
    const title = [lines[index + 1], lines[index + 2]].find((each) => each && each.text !== '');
    const isNext = value === markers.size + 1 && title !== undefined && placeIn(title) === undefined && !/^[^\p{L}]*\d/u.test(title.text);
    if (!isNext) return none;
    numbers.add(line);
    markers.set(title, { style: 'number', value, depth: 1, sign: '.', rest: title.text, label: String(value) });
  }
  return markers.size < fewest ? none : { numbers, markers };
}

const none: Alone = { numbers: new Set(), markers: new Map() };

function placeIn({ text }: Line): number | undefined {
  const found = text.length > 40 ? undefined : number.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
