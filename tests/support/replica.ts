// One person's editor without a screen: the editor's plugins, bound to a document of their own, which meets others' only when a test says so.
import { type Command, EditorState, type Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { initProseMirrorDoc, yUndoPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { blockIds } from '../../client/editor/block-ids.ts';
import { editorSchema } from '../../client/editor/lenient-schema.ts';
import { sharedText } from '../../client/editor/shared-text.ts';
import { redo, undo } from '../../client/editor/undo.ts';
import { itemFragment } from '../../shared/meeting/model/fragments.ts';
import type { Block } from '../../shared/minutes/minutes.ts';
import { readFragment } from '../../shared/minutes/read.ts';

/** Of the first item of a `MeetingInMemory`. */
export const fragmentName = itemFragment('id1');

export class Replica {
  readonly doc = new Y.Doc();
  state: EditorState;
  readonly #view: EditorView;
  readonly #views: ReturnType<NonNullable<Plugin['spec']['view']>>[];

  /** Yjs settles who comes first by the number, so a table is played with either order. */
  constructor(clientId: number, update: Uint8Array) {
    this.doc.clientID = clientId;
    Y.applyUpdate(this.doc, update);
    const fragment = this.doc.getXmlFragment(fragmentName);
    const { doc, mapping } = initProseMirrorDoc(fragment, editorSchema);
    let ids = 0;
    const newId = (): string => `${clientId}-${++ids}`;
    const plugins = [...sharedText(fragment, mapping, newId), blockIds(newId)];
    this.state = EditorState.create({ doc, plugins });
    const replica = this;
    // The part of a view that these plugins use.
    this.#view = {
      get state() {
        return replica.state;
      },
      dispatch: (tr: Transaction) => this.dispatch(tr),
      hasFocus: () => false,
    } as unknown as EditorView;
    this.#views = plugins.flatMap((plugin) => plugin.spec.view?.(this.#view) ?? []);
  }

  dispatch(tr: Transaction): void {
    const before = this.state;
    this.state = before.apply(tr);
    for (const view of this.#views) view.update?.(this.#view, before);
  }

  /** Selects in the block at this index, or puts the caret there. */
  at(block: number, from: number, to = from): this {
    let start = 1;
    for (let index = 0; index < block; index += 1) start += this.state.doc.child(index).nodeSize;
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, start + from, start + to)));
    return this;
  }

  /** Runs a command; one that does nothing is a mistake of the test. */
  run(command: Command): this {
    if (!command(this.state, (tr) => this.dispatch(tr))) throw new Error('the command does not apply here');
    return this;
  }

  type(text: string): this {
    this.dispatch(this.state.tr.insertText(text));
    return this;
  }

  /** The next change is undone separately from earlier ones. */
  pause(): this {
    yUndoPluginKey.getState(this.state)?.undoManager.stopCapturing();
    return this;
  }

  undo(): this {
    return this.run(undo);
  }

  redo(): this {
    return this.run(redo);
  }

  get blocks(): Block[] {
    return readFragment(this.doc, fragmentName);
  }

  /** The texts as the editor shows them. */
  get shown(): string[] {
    return this.state.doc.children.map((block) => block.textContent);
  }
}

/** Each gets what the other did. */
export function meet(a: Replica, b: Replica): void {
  const toB = Y.encodeStateAsUpdate(a.doc, Y.encodeStateVector(b.doc));
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc, Y.encodeStateVector(a.doc)));
  Y.applyUpdate(b.doc, toB);
}
