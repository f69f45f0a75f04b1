// One editor at work: a ProseMirror view bound to a fragment, and what its tools need to know of it.
import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { type Command, EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { initProseMirrorDoc } from 'y-prosemirror';
import * as Y from 'yjs';
import { notesOf } from '../../shared/minutes/layout.ts';
import type { Numbering } from '../../shared/minutes/list-marks.ts';
import type { BlockKind } from '../../shared/minutes/minutes.ts';
import { blockIds } from './block-ids.ts';
import { BlockView } from './block-view.ts';
import { backspaceAtStart, blockAt, breakLine, enterInEmpty, firstBlock, indentBy, setKind, split } from './blocks.ts';
import { placedCaret, readCaret } from './caret.ts';
import { copying } from './copy/copying.ts';
import { cursors } from './cursors.ts';
import { decisionOffer, takeDecision } from './decision-offer.ts';
import { decorations, notesIn, setNumbering } from './decorations.ts';
import { editorSchema as schema } from './lenient-schema.ts';
import { longText } from './long-text.ts';
import { linkRange, markAt, placeNote, placeReference, setLink } from './marks.ts';
import { moveBlocks } from './move-block.ts';
import { nativeInput } from './native-input.ts';
import { ownCursor } from './own-cursor.ts';
import { takePaper } from './paper.ts';
import { pasting } from './paste/paste.ts';
import { prefixes } from './prefixes.ts';
import type { Active, SessionOptions } from './session-options.ts';
import { sharedText } from './shared-text.ts';
import { closeSlash, type Slash, slashMenu, takeSlash } from './slash.ts';
import { holdSteady } from './steady.ts';
import { redo, undo } from './undo.ts';

export class EditorSession {
  readonly view: EditorView;
  /** The kind, marks and link at the caret. */
  active: Active = $state.raw({ kind: 'paragraph', strong: false, em: false, link: false });
  /** The ids of the footnotes in this text, in order. */
  notes: string[] = $state.raw([]);
  slash: Slash | null = $state.raw(null);
  empty = $state(true);
  /** Takes the keys of the open slash menu; set by the menu. */
  slashKey: (event: KeyboardEvent) => boolean = () => false;
  readonly #options: SessionOptions;
  readonly #stops: (() => void)[] = [];

  constructor(options: SessionOptions) {
    this.#options = options;
    const { fragment } = options;
    const { doc, mapping } = initProseMirrorDoc(fragment, schema);
    this.view = new EditorView(options.mount, {
      state: EditorState.create({ doc, schema, plugins: this.#plugins(mapping) }),
      attributes: () => ({
        class: options.numbered ? 'minutes-text numbered' : 'minutes-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label(),
        spellcheck: 'true',
        lang: options.language,
        ...(this.slash ? { 'aria-controls': options.menuId, 'aria-activedescendant': `${options.menuId}-on`, 'aria-autocomplete': 'list' } : {}),
      }),
      nodeViews: {
        block: (node, view, getPos, decorations) => {
          const take = (): void => void takeDecision(view, options.turned, true);
          return new BlockView(
            node,
            view,
            getPos,
            options.blockLabels,
            options.action,
            { words: options.action.words.offers, take },
            options.language,
            decorations,
          );
        },
      },
      handleClickOn: (_view, _pos, _node, _nodePos, event) => this.#clickNote(event),
      handleDOMEvents: {
        focus: () => {
          this.#begin();
          options.focused();
          return false;
        },
        keydown: (view) => {
          readCaret(view);
          return this.#begin();
        },
      },
    });
    this.#stops.push(takePaper(this.view));
    if (fragment.doc) this.#stops.push(holdSteady(this.view, fragment.doc));
    this.#look();
  }

  /** Runs a command on the text, and puts the caret back in it. */
  run(command: Command): void {
    this.view.focus();
    command(this.view.state, this.view.dispatch, this.view);
  }

  /** `stay`: the focus stays where the kind is chosen. */
  turn(kind: BlockKind, stay = false): void {
    if (stay) setKind(kind)(this.view.state, this.view.dispatch);
    else this.run(setKind(kind));
  }

  toggle(mark: 'strong' | 'em'): void {
    const type = schema.marks[mark];
    if (type) this.run(toggleMark(type));
  }

  indent(step: 1 | -1): void {
    this.run(indentBy(step));
  }

  undo(): void {
    this.run(undo);
  }

  redo(): void {
    this.run(redo);
  }

  /** Runs the choice of the slash menu, in place of the text typed for it. */
  choose(what: () => void): void {
    takeSlash(this.view);
    what();
  }

  /** Puts text at the caret. */
  insert(text: string): void {
    this.run((state, dispatch) => {
      dispatch?.(state.tr.insertText(text).scrollIntoView());
      return true;
    });
  }

  closeSlash(): void {
    closeSlash(this.view);
  }

  /** Puts a footnote at the caret, with a text of its own; its field opens. */
  addNote(): void {
    const { newId, fragment, openNote } = this.#options;
    if (!fragment.doc) return;
    const id = newId();
    notesOf(fragment.doc).set(id, new Y.Text());
    placeNote(id)(this.view.state, this.view.dispatch);
    openNote(id);
  }

  askLink(): void {
    this.#options.ask('link');
  }

  askReference(): void {
    this.#options.ask('reference');
  }

  refer(blockId: string, word: string): void {
    this.run(placeReference(blockId, word));
  }

  /** The link at the caret, for its dialog to show. */
  get link(): { href: string; text: string; linked: boolean } {
    const { state } = this.view;
    const range = linkRange(state);
    const { from, to } = state.selection;
    return { href: range?.href ?? '', text: state.doc.textBetween(from, to), linked: range !== undefined };
  }

  setLink(href: string, text?: string): void {
    this.run(setLink(href, text || href));
  }

  /** Puts the caret right after a footnote's anchor. */
  toAnchor(id: string): void {
    this.view.state.doc.descendants((node, pos) => {
      if (node.isText && node.marks.some((mark) => mark.attrs.id === id && mark.type.name === 'footnote')) {
        this.run((state, dispatch) => {
          dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, pos + node.nodeSize)).scrollIntoView());
          return true;
        });
      }
    });
  }

  setNumbering(numbering: Numbering): void {
    setNumbering(this.view, numbering);
  }

  /** Where on the screen the slash menu belongs. */
  placeOf(pos: number): { left: number; right: number; top: number; bottom: number } {
    return this.view.coordsAtPos(Math.min(pos, this.view.state.doc.content.size));
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.view.destroy();
  }

  #plugins(mapping: ReturnType<typeof initProseMirrorDoc>['mapping']): Plugin[] {
    const { mount, fragment, name, awareness, nameOf, newId, turned, moved, pasted, pasteRefused, language, meetingId } = this.#options;
    const { strong, em } = schema.marks;
    const keys: Record<string, Command> = {
      Enter: chainCommands(enterInEmpty, split(newId)),
      'Shift-Enter': breakLine,
      Backspace: chainCommands(backspaceAtStart, baseKeymap.Backspace ?? (() => false)),
      Tab: chainCommands(indentBy(1), this.#toForm),
      'Shift-Tab': indentBy(-1),
      'Alt-Shift-ArrowUp': moveBlocks(-1, moved),
      'Alt-Shift-ArrowDown': moveBlocks(1, moved),
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      'Mod-k': () => this.#ask('link'),
      'Alt-F9': () => this.#ask('writers'),
      'Alt-F10': () => this.#ask('toolbar'),
      ...(strong && { 'Mod-b': toggleMark(strong) }),
      ...(em && { 'Mod-i': toggleMark(em) }),
    };
    return [
      ...sharedText(fragment, mapping, newId),
      slashMenu({ changed: (slash) => this.#slashed(slash), key: (event) => this.slashKey(event) }),
      nativeInput(undo, redo),
      decisionOffer(turned),
      keymap(keys),
      keymap(baseKeymap),
      blockIds(newId),
      prefixes(turned),
      pasting({ fragment, meetingId, newId, changed: pasted, refused: pasteRefused }),
      copying({ meetingId, language, noteText: (id) => (fragment.doc && notesOf(fragment.doc).get(id)?.toString()) ?? '' }),
      decorations(language),
      ownCursor(awareness, fragment, name),
      cursors(awareness, name, nameOf),
      placedCaret(),
      longText(mount),
      new Plugin({ view: () => ({ update: () => this.#look() }) }),
    ];
  }

  /** A text without any block has no place for a caret. */
  #begin(): false {
    firstBlock(this.#options.newId)(this.view.state, this.view.dispatch);
    return false;
  }

  #ask(what: 'link' | 'reference' | 'toolbar' | 'writers'): boolean {
    this.#options.ask(what);
    return true;
  }

  #slashed(slash: Slash | null): void {
    this.slash = slash;
    // The attributes of the text name the menu while it is open.
    queueMicrotask(() => !this.view.isDestroyed && this.view.setProps({}));
  }

  /** From an action's text to its owner. */
  readonly #toForm: Command = (state) => {
    const at = blockAt(state);
    const dom = at?.node.attrs.kind === 'action' ? this.view.nodeDOM(at.pos) : null;
    const input = dom instanceof HTMLElement ? dom.querySelector('input') : null;
    input?.focus();
    return input !== null;
  };

  #clickNote(event: MouseEvent): boolean {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('.note-mark') : null;
    if (mark?.dataset.note) this.#options.openNote(mark.dataset.note);
    return false;
  }

  #look(): void {
    const { state } = this.view;
    const kind = (blockAt(state)?.node.attrs.kind ?? 'paragraph') as BlockKind;
    const next = { kind, strong: markAt(state, 'strong') !== undefined, em: markAt(state, 'em') !== undefined, link: markAt(state, 'link') !== undefined };
    if (JSON.stringify(next) !== JSON.stringify(this.active)) this.active = next;
    const notes = notesIn(state.doc);
    if (notes.join() !== this.notes.join()) this.notes = notes;
    this.empty = state.doc.children.every(({ content }) => content.size === 0);
  }
}
