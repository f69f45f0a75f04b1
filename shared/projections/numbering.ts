// The numbers under which items are shown. Ids never change; these do when items move.
import type { AgendaItem } from '../meeting/model/agenda.ts';

interface Numbered {
  label?: string | undefined;
  children?: readonly { label?: string | undefined }[] | undefined;
}

/** The number of each item, with those of its children. An official number stays what it is, and the plain ones go on after it. */
export function numbersOf(items: readonly Numbered[]): { own: string; children: string[] }[] {
  let next = 0;
  return items.map(({ label, children = [] }) => {
    const said = label === undefined ? undefined : /^\d+/.exec(label)?.[0];
    if (said !== undefined) next = Number(said);
    else if (label !== '') next += 1;
    const own = label ?? String(next);
    const of = (child: { label?: string | undefined }, index: number): string => {
      if (child.label === undefined) return own === '' ? String(index + 1) : `${own}.${index + 1}`;
      return child.label.startsWith('(') ? own + child.label : child.label;
    };
    return { own, children: children.map(of) };
  });
}

/** By item id: "1", "2", "2.1", "2 bis", "4(a)"; "" for a break. AOB that was not admitted has no number. */
export function numbering(agenda: readonly AgendaItem[]): Map<string, string> {
  const shown = agenda.filter(({ status }) => status !== 'proposed' && status !== 'declined' && status !== 'withdrawn');
  const numbers = numbersOf(shown);
  return new Map(
    shown.flatMap((item, index) => [
      [item.id, numbers[index]?.own ?? ''] as const,
      ...item.children.map((child, at) => [child.id, numbers[index]?.children[at] ?? ''] as const),
    ]),
  );
}
