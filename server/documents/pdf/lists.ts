// Subparagraphs as lists within lists.

type WithLists<T> = T & { lists: SheetList<T>[] };

/** Neighbours of one degree below one item. */
export interface SheetList<T> {
  /** How many degrees were left out between it and what it is in. */
  skipped: number;
  items: WithLists<T>[];
}

interface Open<T> {
  degree: number;
  item: WithLists<T>;
}

/** Each belongs to the last one before it that is of a lower degree. */
export function listsOf<T>(subparagraphs: readonly (T & { degree: number })[]): SheetList<T>[] {
  const top: SheetList<T>[] = [];
  const degrees = new Map<SheetList<T>, number>();
  let open: Open<T>[] = [];
  for (const sub of subparagraphs) {
    const { degree } = sub;
    open = open.filter((each) => each.degree < degree);
    const above = open.at(-1);
    const among = above?.item.lists ?? top;
    let list = among.at(-1);
    if (!list || degrees.get(list) !== degree) {
      list = { skipped: degree - (above?.degree ?? -1) - 1, items: [] };
      degrees.set(list, degree);
      among.push(list);
    }
    const item: WithLists<T> = { ...sub, lists: [] };
    list.items.push(item);
    open.push({ degree, item });
  }
  return top;
}
