// Items as records of a form: "Agenda item: Survey", with "Time: …" and "Lead: …" below.
import type { Line } from './lines.ts';
import type { Marker } from './marker.ts';

const label =
  /^[*_]{0,2}(agenda (?:item|point|topic)|item|topic|subject|point(?: de l['’]ordre du jour)?|sujet|punto|tema|asunto|пункт|вопрос|тема|议题|议程|事项|البند|الموضوع)[*_]{0,2}\s?:[*_]{0,2}\s*(?=\S)/iu;
/** One may be the label of the meeting's title. */
const fewest = 2;

/** The markers of lines that begin with the same label, where several do. */
export function recordMarkers(lines: readonly Line[]): ReadonlyMap<Line, Marker> {
  const byLabel = new Map<string, [Line, Marker][]>();
  for (const line of lines) {
    const match = label.exec(line.text.slice(0, 200));
    if (!match) continue;
    const name = match[1]?.toLowerCase() ?? '';
    const marker: Marker = { style: `record ${name}`, value: 0, depth: 1, sign: ':', rest: line.text.slice(match[0].length) };
    const found = byLabel.get(name);
    if (found) found.push([line, marker]);
    else byLabel.set(name, [[line, marker]]);
  }
  return new Map([...byLabel.values()].find((found) => found.length >= fewest));
}
