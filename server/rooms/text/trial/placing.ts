// Bounds the work of placing text. Yjs walks from one origin of an item towards the other over everything that others have put between them.
// Honest writers leave a few steps; an update of ten kilobytes made by hand can leave fourteen million, and hold the server for many seconds.
import * as Y from 'yjs';

/** Steps that Yjs may take for one change, of about two microseconds. To pass by ten thousand paragraphs that others wrote at the same place takes half of them. */
const mostSteps = 20_000;

/** The steps left to the change that is being tried; undefined where nothing is counted. */
let left: number | undefined;

const isSame = (a: Y.ID | null, b: Y.ID | null): boolean => a === b || (a !== null && b !== null && Y.compareIDs(a, b));

/** The item that Yjs begins to walk at; null where the item's two neighbours are neighbours already. */
function firstBetween({ left, right, parent, parentSub }: Y.Item): Y.Item | null {
  if (left) return left.right === right ? null : left.right;
  if (!(parent instanceof Y.AbstractType) || (right && right.left === null)) return null;
  if (parentSub === null) return parent._start;
  let first = parent._map.get(parentSub) ?? null;
  while (first?.left) {
    spend();
    first = first.left;
  }
  return first;
}

function spend(): void {
  left = (left ?? 0) - 1;
  if (left < 0) throw new Error('text that takes too long to place');
}

/** Walks as Yjs will: over what has the same origin, and over what was written behind that. */
function walk(item: Y.Item, { doc }: Y.Transaction): void {
  const walked = new Set<Y.Item | Y.GC>();
  for (let at = firstBetween(item); at !== null && at !== item.right; at = at.right) {
    spend();
    walked.add(at);
    const isBehind = isSame(item.origin, at.origin) || (at.origin !== null && walked.has(Y.getItem(doc.store, at.origin)));
    if (!isBehind) return;
  }
}

const integrate = Y.Item.prototype.integrate;
// The one place that knows both neighbours of an item before Yjs has begun to walk.
Y.Item.prototype.integrate = function (transaction: Y.Transaction, offset: number): void {
  if (left !== undefined && offset === 0 && this.parent) walk(this, transaction);
  integrate.call(this, transaction, offset);
};

/** Runs what applies a change, and throws where Yjs would take too many steps. The document is then broken off in the middle, and of no use. */
export function withinSteps(apply: () => void): void {
  left = mostSteps;
  try {
    apply();
  } finally {
    left = undefined;
  }
}
