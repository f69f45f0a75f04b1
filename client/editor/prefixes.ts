// Line prefixes: `ACTION:` and similar ones turn the line into a block of that kind, `- ` and `a) ` into a list.
import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ySyncPluginKey, yUndoPluginKey } from 'y-prosemirror';
import type { BlockKind } from '../../shared/minutes/minutes.ts';
import { type Prefix, prefixOf } from '../../shared/minutes/prefix.ts';
import { blockAt, setAttributes } from './blocks.ts';

const lists: readonly [RegExp, BlockKind][] = [
  [/^[-*•–] /, 'bullet'],
  [/^(?:\(?a\)|1[.)]) /i, 'lettered'],
  [/^# /, 'heading'],
];

/** The kind that a line's beginning asks for, and the length of that beginning; undefined where it asks for nothing. */
export function askedKind(text: string): Prefix | undefined {
  const prefix = prefixOf(text);
  if (prefix) return prefix;
  for (const [pattern, kind] of lists) {
    const match = pattern.exec(text);
    if (match) return { kind, length: match[0].length };
  }
  return undefined;
}

const key = new PluginKey<boolean>('prefixes');

/** Turns a line as its prefix is completed here. The turn is undone by itself, which gives the prefix back. */
export function prefixes(turned: (kind: BlockKind) => void): Plugin {
  const typed = new WeakSet<EditorView>();
  let justTurned: unknown;

  const turn = (view: EditorView): void => {
    typed.delete(view);
    if (view.isDestroyed || view.composing) return;
    const at = blockAt(view.state);
    const asked = at && askedKind(at.node.textContent);
    if (!at || !asked || at.node.attrs.kind === asked.kind) return;
    const undo = yUndoPluginKey.getState(view.state)?.undoManager;
    undo?.stopCapturing();
    view.dispatch(
      setAttributes(view.state.tr, at.pos, { kind: asked.kind, ...(asked.owner !== undefined && { owner: asked.owner }) }).delete(
        at.pos + 1,
        at.pos + 1 + asked.length,
      ),
    );
    undo?.stopCapturing();
    justTurned = at.node.attrs.id;
    turned(asked.kind);
  };

  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      // Pasted text has had its prefixes read already.
      apply: (tr, was) => (tr.docChanged ? ((tr.getMeta('appendedTransaction') ?? tr).getMeta('paste') ?? false) : was),
    },
    view: () => ({
      update(view, before) {
        if (key.getState(view.state) || typed.has(view) || before.doc.eq(view.state.doc) || ySyncPluginKey.getState(view.state)?.isChangeOrigin) return;
        const at = blockAt(view.state);
        const asked = at && askedKind(at.node.textContent);
        if (!at || !asked || at.node.attrs.kind === asked.kind) return;
        // Only as it is completed: a line that had the prefix, as after undo, is left as its writer wants it.
        const was = before.doc.childCount > view.state.doc.childCount ? null : before.doc.nodeAt(Math.min(at.pos, before.doc.content.size - 1));
        if (was && was.attrs.id === at.node.attrs.id && askedKind(was.textContent)) return;
        typed.add(view);
        queueMicrotask(() => turn(view));
      },
    }),
    props: {
      handleTextInput(view, _from, _to, text) {
        // The space that people type after the colon belongs to the prefix.
        const swallowed =
          text === ' ' && justTurned !== undefined && view.state.selection.$head.parentOffset === 0 && blockAt(view.state)?.node.attrs.id === justTurned;
        justTurned = undefined;
        return swallowed;
      },
      handleDOMEvents: {
        compositionend(view) {
          setTimeout(() => turn(view), 0);
          return false;
        },
      },
    },
  });
}
