// How the minutes lie in the shared document: the one file that names its types.
import * as Y from 'yjs';
import { mergeWords } from '../kit/merge-words.ts';
import { notesRoot } from '../meeting/model/fragments.ts';
import { type BlockKind, noteAnchor } from './minutes.ts';

export function fragmentOf(doc: Y.Doc, name: string): Y.XmlFragment {
  return doc.getXmlFragment(name);
}

/** The texts of the footnotes by id, each a Y.Text. */
export function notesOf(doc: Y.Doc): Y.Map<Y.Text> {
  return doc.getMap<Y.Text>(notesRoot);
}

export interface NewBlock {
  id: string;
  kind: BlockKind;
  text: string;
}

/** Writes blocks into a fragment, in one transaction of this origin. For the server's own hand only: clients seed nothing. */
export function seedFragment(doc: Y.Doc, name: string, blocks: readonly NewBlock[], origin: unknown): void {
  doc.transact(() => {
    fragmentOf(doc, name).insert(0, blocks.map(blockElement));
  }, origin);
}

function blockElement({ id, kind, text }: NewBlock): Y.XmlElement {
  const element = new Y.XmlElement('block');
  for (const [key, value] of Object.entries({ kind, indent: 0, id })) element.setAttribute(key, value as string);
  element.insert(0, [new Y.XmlText(text)]);
  return element;
}

/** Writes blocks at the end of a fragment, in one transaction of this origin. For the server's own hand, or one press of a person. */
export function appendBlocks(doc: Y.Doc, name: string, blocks: readonly NewBlock[], origin: unknown): void {
  doc.transact(() => {
    const fragment = fragmentOf(doc, name);
    fragment.insert(fragment.length, blocks.map(blockElement));
  }, origin);
}

function findBlock(doc: Y.Doc, name: string, id: string): Y.XmlElement | undefined {
  return fragmentOf(doc, name)
    .toArray()
    .find((child): child is Y.XmlElement => child instanceof Y.XmlElement && child.getAttribute('id') === id);
}

/** Copies blocks to the end of a fragment, each with an id of its own. The originals stay, with what others type in them. For the server's own hand only. */
export function copyBlocksToEnd(doc: Y.Doc, name: string, ids: readonly string[], newId: () => string, origin: unknown): void {
  doc.transact(() => {
    const fragment = fragmentOf(doc, name);
    for (const id of ids) {
      const copy = findBlock(doc, name, id)?.clone();
      if (!copy) continue;
      copy.setAttribute('id', newId());
      fragment.insert(fragment.length, [copy]);
    }
  }, origin);
}

/** Makes a block of another kind, whatever is typed in it meanwhile. For the server's own hand only. */
export function turnBlock(doc: Y.Doc, name: string, id: string, kind: BlockKind, origin: unknown): void {
  doc.transact(() => findBlock(doc, name, id)?.setAttribute('kind', kind), origin);
}

/** A block's text when other words were proposed for it, and those words. */
export interface Rewording {
  from: string;
  to: string;
}

/** Changes a block by the words that differ. Marks and footnotes on what stays are kept, and so is what was typed since, where it is not the same words. */
export function rewordBlock(doc: Y.Doc, name: string, id: string, { from, to }: Rewording, origin: unknown): void {
  const block = fragmentOf(doc, name)
    .toArray()
    .find((child) => child instanceof Y.XmlElement && child.getAttribute('id') === id);
  const text = block instanceof Y.XmlElement ? block.toArray().find((child) => child instanceof Y.XmlText) : undefined;
  if (!(text instanceof Y.XmlText)) return;
  const letters = text.toDelta().flatMap(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert.split('') : [noteAnchor])) as string[];
  // Anchors are no words: each letter's own place in the text.
  const places = letters.flatMap((letter, index) => (letter === noteAnchor ? [] : [index]));
  const now = places.map((place) => letters[place]).join('');
  doc.transact(() => {
    for (const { from: start, to: end, words } of mergeWords(from, to, now).reverse()) {
      for (const place of places.slice(start, end).reverse()) text.delete(place, 1);
      // Right behind the letter before, so that a footnote stays behind its word.
      if (words !== '') text.insert(start === 0 ? 0 : (places[start - 1] ?? -1) + 1, words, { footnote: null, reference: null });
    }
  }, origin);
}

/** Whether a fragment has no readable text. */
export function isBlank(doc: Y.Doc, name: string): boolean {
  return fragmentOf(doc, name)
    .toArray()
    .every((child) => child instanceof Y.XmlElement && child.toArray().every((text) => text instanceof Y.XmlText && text.length === 0));
}

/** The blocks whose id another block before them has, or that have none: two people split at once, or a block was pasted. */
function twins(doc: Y.Doc, names: Iterable<string>): Y.XmlElement[] {
  const seen = new Set<unknown>();
  const twice: Y.XmlElement[] = [];
  for (const name of names) {
    for (const child of fragmentOf(doc, name).toArray()) {
      if (!(child instanceof Y.XmlElement)) continue;
      const id = child.getAttribute('id');
      if (typeof id !== 'string' || id === '' || seen.has(id)) twice.push(child);
      else seen.add(id);
    }
  }
  return twice;
}

/** Whether `renameDuplicateIds` would rename any. */
export function hasTwins(doc: Y.Doc, names: Iterable<string>): boolean {
  return twins(doc, names).length > 0;
}

/** Gives a new id to each block whose id another block before it has; the first in order keeps it. Answers how many were renamed. */
export function renameDuplicateIds(doc: Y.Doc, names: Iterable<string>, newId: () => string, origin: unknown): number {
  const twice = twins(doc, names);
  if (twice.length > 0) doc.transact(() => twice.forEach((element) => void element.setAttribute('id', newId())), origin);
  return twice.length;
}

/** The names of the roots that an instance of the document holds so far. */
export function rootNames(doc: Y.Doc): string[] {
  return [...doc.share.keys()];
}
