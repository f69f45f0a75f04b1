// The two small fields under an action. They change attributes only, so nobody's typing in the text is touched.
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { setAttributes } from './blocks.ts';
import { focusBack } from './focus-back.ts';

/** What a due date was understood as: the value to keep, and the words to show beside what is typed. */
export interface UnderstoodDue {
  value: string;
  shown: string;
}

export interface ActionFormOptions {
  words: { owner: string; due: string };
  /** The id of the datalist with the people who may be owners. */
  peopleList: string;
  understandDue(typed: string): Promise<UnderstoodDue>;
  showDue(value: string): string;
}

function field(label: string, className: string): { box: HTMLLabelElement; input: HTMLInputElement } {
  const box = document.createElement('label');
  box.className = className;
  const name = document.createElement('span');
  name.textContent = label;
  const input = document.createElement('input');
  input.type = 'text';
  input.dir = 'auto';
  input.maxLength = 200;
  input.autocomplete = 'off';
  box.append(name, input);
  return { box, input };
}

export class ActionForm {
  readonly dom: HTMLElement = document.createElement('div');
  readonly #view: EditorView;
  readonly #getPos: () => number | undefined;
  readonly #options: ActionFormOptions;
  readonly #owner: HTMLInputElement;
  readonly #due: HTMLInputElement;
  readonly #understood = document.createElement('output');
  #kept: { owner: string; due: string } = { owner: '', due: '' };

  constructor(view: EditorView, getPos: () => number | undefined, options: ActionFormOptions) {
    this.#view = view;
    this.#getPos = getPos;
    this.#options = options;
    const owner = field(options.words.owner, 'owner');
    const due = field(options.words.due, 'due');
    this.#owner = owner.input;
    this.#due = due.input;
    this.#owner.setAttribute('list', options.peopleList);
    due.box.append(this.#understood);
    this.dom.className = 'who-when';
    this.dom.contentEditable = 'false';
    this.dom.dir = document.documentElement.dir || 'ltr';
    this.dom.append(owner.box, due.box);
    for (const input of [this.#owner, this.#due]) focusBack(input, view);
    this.#listen();
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof globalThis.Node && this.dom.contains(target);
  }

  /** Shows what the block has; a field that someone is typing in is left alone. */
  show(node: Node): void {
    this.#kept = { owner: String(node.attrs.owner ?? ''), due: String(node.attrs.due ?? '') };
    this.#owner.readOnly = this.#due.readOnly = !this.#view.editable;
    if (document.activeElement !== this.#owner) this.#owner.value = this.#kept.owner;
    if (document.activeElement !== this.#due) this.#due.value = this.#options.showDue(this.#kept.due);
  }

  #listen(): void {
    this.#owner.addEventListener('change', () => this.#set({ owner: this.#owner.value.trim() || null }));
    this.#due.addEventListener('input', () => void this.#hint());
    this.#due.addEventListener('change', () => void this.#setDue());
    this.#due.addEventListener('blur', () => {
      this.#understood.textContent = '';
    });
    this.dom.addEventListener('keydown', (event) => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') {
        this.#owner.value = this.#kept.owner;
        this.#due.value = this.#options.showDue(this.#kept.due);
      }
      this.#backToText();
    });
  }

  /** Says beside the field what is understood so far, unless more has been typed since. */
  async #hint(): Promise<void> {
    const typed = this.#due.value;
    const { shown } = await this.#options.understandDue(typed);
    if (this.#due.value === typed) this.#understood.textContent = document.activeElement === this.#due ? shown : '';
  }

  async #setDue(): Promise<void> {
    const { value } = await this.#options.understandDue(this.#due.value);
    this.#set({ due: value || null });
    if (document.activeElement !== this.#due) this.#due.value = this.#options.showDue(value);
  }

  #set(attrs: { owner?: string | null; due?: string | null }): void {
    const pos = this.#getPos();
    if (pos !== undefined && !this.#view.isDestroyed) this.#view.dispatch(setAttributes(this.#view.state.tr, pos, attrs));
  }

  #backToText(): void {
    const pos = this.#getPos();
    const node = pos === undefined ? null : this.#view.state.doc.nodeAt(pos);
    if (pos === undefined || !node) return;
    this.#view.dispatch(this.#view.state.tr.setSelection(TextSelection.create(this.#view.state.doc, pos + 1 + node.content.size)));
    this.#view.focus();
  }
}
