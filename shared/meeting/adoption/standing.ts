// Where the adoption of the report is: what is before the room, what was adopted, and what the words were then.
import { fingerprint } from '../../kit/fingerprint.ts';
import type { Adoptable, AdoptionMark, AdoptionState, AdoptionStep } from '../model/adoption.ts';

/** The fingerprint of all of it, whatever is in brackets. */
export const wholeWords = (paragraphs: readonly Pick<Adoptable, 'words'>[]): string => fingerprint(paragraphs.map(({ words }) => words).join(' '));

export interface Marked {
  mark: AdoptionMark;
  words: string;
  at: number;
  by: string;
  version: number;
}

export type Adopted = Extract<AdoptionStep, { type: 'adoption.adopted' }>;

export interface Adoption {
  isOpen: boolean;
  /** The paragraph before the room, by its block. */
  shown?: string;
  marks: ReadonlyMap<string, Marked>;
  /** Each time the report was adopted, oldest first. */
  adopted: Adopted[];
}

export function adoptionOf({ adoption = [] }: AdoptionState): Adoption {
  const marks = new Map<string, Marked>();
  let [isOpen, shown]: [boolean, string | undefined] = [false, undefined];
  for (const step of adoption) {
    if (step.type === 'adoption.begun') isOpen = true;
    if (step.type === 'adoption.stopped' || step.type === 'adoption.adopted') isOpen = false;
    if (step.type === 'adoption.shown') shown = step.blockId;
    if (step.type !== 'adoption.marked') continue;
    const { mark, paragraphs, next = shown, at, by, version } = step;
    for (const { blockId, words } of paragraphs) marks.set(blockId, { mark, words, at, by, version });
    shown = next;
  }
  return { isOpen, ...(shown !== undefined && { shown }), marks, adopted: adoption.filter((step) => step.type === 'adoption.adopted') };
}

/** The room's decision on a paragraph as it reads now. A paragraph changed since is open again; one in brackets stays in brackets, since its words are still discussed. */
export function markOf({ marks }: Pick<Adoption, 'marks'>, { blockId, words }: Pick<Adoptable, 'blockId' | 'words'>): AdoptionMark | 'changed' {
  const marked = marks.get(blockId);
  if (marked?.mark !== 'adopted') return marked?.mark ?? 'open';
  return marked.words === words ? 'adopted' : 'changed';
}

/** The adoption of the text as it reads now, if it was adopted so. */
export function adoptedAs({ adopted }: Pick<Adoption, 'adopted'>, words: string): Adopted | undefined {
  return adopted.findLast((each) => each.words === words);
}
