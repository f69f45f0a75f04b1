// A pasted block or footnote keeps its id if it was cut and is nowhere in this meeting any more. Everything else is a copy, with ids of its own.
import * as Y from 'yjs';
import { notesOf } from '../../../shared/minutes/layout.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import type { OwnPasted } from './own.ts';
import type { Pasted, PastedBlock } from './pasted.ts';
import { textOf } from './spans.ts';

interface StandingIds {
  /** By block: whether it has words. A block whose words were cut is left empty, and its id goes with its words. */
  blocks: Map<string, boolean>;
  notes: Set<string>;
}

function standing({ fragments }: Minutes): StandingIds {
  const all = Object.values(fragments).flat();
  return {
    blocks: new Map(all.map(({ id, spans }) => [id, textOf(spans) !== ''])),
    notes: new Set(all.flatMap(({ spans }) => spans.flatMap(({ footnote }) => footnote ?? []))),
  };
}

const isOwn = (pasted: Pasted): pasted is OwnPasted => 'meetingId' in pasted;

export interface Placing {
  doc: Y.Doc;
  meetingId: string;
  newId(): string;
  /** Whether what is pasted goes from its place in the same step. */
  moving: boolean;
}

/** The blocks as they go into the text, each footnote with its text in the shared document. */
export function place(pasted: Pasted, { doc, meetingId, newId, moving }: Placing): PastedBlock[] {
  const here = isOwn(pasted) && pasted.meetingId === meetingId ? pasted : undefined;
  const now = here && !moving ? standing(readMinutes(doc)) : undefined;
  const taken = new Set<string>();
  const stays = (id: string | undefined, isThere: (id: string) => boolean): string | undefined => {
    if (!here || id === undefined || taken.has(id) || isThere(id)) return undefined;
    taken.add(id);
    return id;
  };
  const kept = pasted.notes.map((_, index) => stays(here?.noteIds[index], (id) => now?.notes.has(id) ?? false));
  const ids = kept.map((id) => id ?? newId());
  doc.transact(() => {
    for (const [index, note] of pasted.notes.entries()) {
      const id = ids[index] ?? '';
      if (!notesOf(doc).has(id)) notesOf(doc).set(id, new Y.Text(note));
    }
  });
  return pasted.blocks.map(({ id, ...block }) => {
    const own = stays(id, (one) => now?.blocks.get(one) === true);
    return {
      ...block,
      ...(own !== undefined && { id: own }),
      spans: block.spans.map(({ reference, footnote, ...span }) => ({
        ...span,
        ...(footnote !== undefined && { footnote: ids[Number(footnote)] ?? '' }),
        // Another meeting's paragraphs cannot be referred to here.
        ...(reference !== undefined && here && { reference }),
      })),
    };
  });
}

/** Gives new ids to the empty blocks of other items whose words, with their ids, are moved into this one. */
export function renameLeft(fragment: Y.XmlFragment, moved: ReadonlySet<string>, newId: () => string): void {
  const { doc } = fragment;
  if (moved.size === 0 || !doc) return;
  doc.transact(() => {
    for (const root of doc.share.values()) {
      if (!(root instanceof Y.XmlFragment) || root === fragment) continue;
      for (const block of root.toArray()) {
        if (block instanceof Y.XmlElement && moved.has(block.getAttribute('id') ?? '')) block.setAttribute('id', newId());
      }
    }
  });
}
