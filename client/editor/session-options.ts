// The options of an editor, and the state at its caret that its tools show.
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Language } from '../../shared/meeting/facts.ts';
import type { BlockKind } from '../../shared/minutes/minutes.ts';
import type { ActionFormOptions } from './action-form.ts';
import type { BlockLabels } from './block-view.ts';
import type { NameOf } from './cursors.ts';
import type { PasteChanges } from './paste/pasted.ts';

export interface SessionOptions {
  mount: HTMLElement;
  fragment: Y.XmlFragment;
  meetingId: string;
  name: string;
  awareness: Awareness;
  nameOf: NameOf;
  newId: () => string;
  /** The editor's accessible name, and the id of its slash menu. */
  label(): string;
  menuId: string;
  blockLabels: BlockLabels;
  action: ActionFormOptions;
  /** The meeting's language, which has its way of lettering lists. */
  language: Language;
  /** Whether numbers of the whole report will stand in the margin. */
  numbered: boolean;
  /** Blocks were moved by keys: the place of the first, from 1, and how many there are. */
  moved(place: number, of: number): void;
  /** A line became another kind by what was typed. */
  turned(kind: BlockKind): void;
  /** The paste changed some of the pasted text on the way; `undo` takes the paste back. */
  pasted(changes: PasteChanges, undo: () => void): void;
  pasteRefused(why: 'too-long' | 'picture'): void;
  /** Someone asks for the link dialog, the toolbar, who wrote what, or a footnote's field. */
  ask(what: 'link' | 'reference' | 'toolbar' | 'writers'): void;
  openNote(id: string): void;
  focused(): void;
}

export interface Active {
  kind: BlockKind;
  strong: boolean;
  em: boolean;
  link: boolean;
}
