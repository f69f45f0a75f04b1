// Finds a person's name in the minutes, deleted text included, and replaces it in place, so that open pages continue with the same text.
import * as Y from 'yjs';
import { isNotesRoot } from '../../shared/meeting/model/fragments.ts';
import { rootNames } from '../../shared/minutes/layout.ts';
import { excerptOf, type NameFinder, replacedIn } from '../../shared/office/replace-name.ts';

export interface NamedInMinutes {
  /** Places in the text as it is now. */
  places: number;
  excerpts: string[];
  /** Whether the text, or its deleted parts, has the name. */
  found: boolean;
}

const attribute = 'owner';

function lettersOf(text: Y.XmlText | Y.Text): string {
  return text.toDelta().reduce((all: string, { insert }: { insert: unknown }) => all + (typeof insert === 'string' ? insert : '\ufffc'), '');
}

function* textsOf(doc: Y.Doc): Generator<Y.XmlText | Y.Text | Y.XmlElement> {
  for (const name of rootNames(doc)) {
    if (isNotesRoot(name)) {
      for (const note of doc.getMap<unknown>(name).values()) if (note instanceof Y.Text) yield note;
      continue;
    }
    for (const block of doc.getXmlFragment(name).toArray()) {
      yield block as Y.XmlText | Y.XmlElement;
      if (block instanceof Y.XmlElement) for (const text of block.toArray()) if (text instanceof Y.XmlText) yield text;
    }
  }
}

/** The letters of each text in a document that collects no garbage, deleted ones included; and each value an owner ever had. */
function everWritten(updates: readonly Uint8Array[]): string[] {
  const doc = new Y.Doc({ gc: false });
  for (const update of updates) {
    try {
      Y.applyUpdate(doc, update);
    } catch {
      // Loading sets it aside too.
    }
  }
  const all = new Map<unknown, string>();
  const alone: string[] = [];
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item)) continue;
      const { content, parent, parentSub } = struct;
      if (parentSub !== null && content instanceof Y.ContentAny) alone.push(...content.arr.filter((value) => typeof value === 'string'));
      if (content instanceof Y.ContentString && !all.has(parent)) all.set(parent, lettersEver(parent as Y.AbstractType<unknown>));
    }
  }
  doc.destroy();
  return [...all.values(), ...alone];
}

function lettersEver(type: Y.AbstractType<unknown>): string {
  let letters = '';
  for (let item = type._start; item !== null; item = item.right) if (item.content instanceof Y.ContentString) letters += item.content.str;
  return letters;
}

export function namedInMinutes(doc: Y.Doc, updates: readonly Uint8Array[], finder: NameFinder): NamedInMinutes {
  const excerpts: string[] = [];
  let places = 0;
  for (const text of textsOf(doc)) {
    const owner = text instanceof Y.Text ? undefined : text.getAttribute(attribute);
    const letters = text instanceof Y.XmlElement ? '' : lettersOf(text);
    const found = finder.in(letters);
    excerpts.push(...found.map((place) => excerptOf(letters, place)));
    places += found.length;
    if (typeof owner === 'string' && finder.in(owner).length > 0) {
      places += 1;
      excerpts.push(owner);
    }
  }
  return { places, excerpts, found: places > 0 || everWritten(updates).some(finder.within) };
}

/** The text of one Yjs client. `first`: which of the earlier updates was its first; undefined for the server's own hand, which replaced the name. */
export interface PartOfClient {
  update: Uint8Array;
  first?: number;
}

/** The document with the name replaced and without what was deleted, in a part for each client, so that each stays its owner's. Together they are whole. */
export function renamedMinutes(doc: Y.Doc, updates: readonly Uint8Array[], finder: NameFinder, by: string): PartOfClient[] {
  doc.transact(() => {
    for (const text of [...textsOf(doc)]) {
      if (!(text instanceof Y.Text) || text instanceof Y.XmlText) {
        const owner = text.getAttribute(attribute);
        const replaced = typeof owner === 'string' ? replacedIn(owner, finder, by) : undefined;
        if (replaced !== undefined && replaced !== owner) text.setAttribute(attribute, replaced);
      }
      if (text instanceof Y.XmlElement) continue;
      for (const { from, to } of finder.in(lettersOf(text)).reverse()) {
        // Inserted behind the letters that are removed, so that it has their marks.
        text.insert(to, by);
        text.delete(from, to - from);
      }
    }
  });
  const firsts = new Map<number, number>();
  for (const [index, update] of updates.entries()) {
    for (const client of clientsOf(update)) if (!firsts.has(client)) firsts.set(client, index);
  }
  const whole = Y.encodeStateAsUpdate(doc);
  const ends = Y.decodeStateVector(Y.encodeStateVector(doc));
  const order = (client: number): number => firsts.get(client) ?? updates.length;
  const clients = [...ends.keys()].sort((one, other) => order(one) - order(other));
  return clients.map((client) => {
    const others = new Map(ends);
    others.delete(client);
    const first = firsts.get(client);
    return { update: Y.diffUpdate(whole, Y.encodeStateVector(others)), ...(first !== undefined && { first }) };
  });
}

function clientsOf(update: Uint8Array): Iterable<number> {
  try {
    return Y.parseUpdateMeta(update).from.keys();
  } catch {
    return [];
  }
}
