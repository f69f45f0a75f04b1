// Copying, cutting and dragging out of the editor.
import { DOMSerializer, type Fragment, type Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Language } from '../../../shared/meeting/facts.ts';
import { copiedBlocks } from './copied.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

export interface CopyOptions {
  meetingId: string;
  language: Language;
  noteText(id: string): string;
}

class Serializer extends DOMSerializer {
  view: EditorView | undefined;
  readonly #options: CopyOptions;

  constructor(options: CopyOptions) {
    super({}, {});
    this.#options = options;
  }

  override serializeFragment(fragment: Fragment, { document: made = document }: { document?: Document } = {}): DocumentFragment {
    const target = made.createDocumentFragment();
    if (this.view) target.append(toHtml(copiedBlocks(fragment, this.view.state.selection), { ...this.#options, document: made }));
    return target;
  }
}

export function copying(options: CopyOptions): Plugin {
  const clipboardSerializer = new Serializer(options);
  return new Plugin({
    view(view) {
      clipboardSerializer.view = view;
      return {};
    },
    props: {
      clipboardSerializer,
      clipboardTextSerializer: (slice: Slice, view: EditorView) =>
        toText(copiedBlocks(slice.content, view.state.selection), options.noteText, options.language),
    },
  });
}
