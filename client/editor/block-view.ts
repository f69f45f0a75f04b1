// A block in the editor: its text and, under an action, its owner and due date.
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import { ActionForm, type ActionFormOptions } from './action-form.ts';

export type BlockLabels = Partial<Record<string, string>>;

/** Keeps its element through every change of kind, so that the caret and a composition under way stay. */
export class BlockView implements NodeView {
  readonly dom: HTMLElement = document.createElement('div');
  readonly contentDOM: HTMLElement = document.createElement('div');
  readonly #labels: BlockLabels;
  readonly #form: ActionForm;

  constructor(node: Node, view: EditorView, getPos: () => number | undefined, labels: BlockLabels, options: ActionFormOptions) {
    this.#labels = labels;
    this.#form = new ActionForm(view, getPos, options);
    this.dom.className = 'block';
    this.dom.dir = 'auto';
    this.contentDOM.className = 'words';
    this.dom.append(this.contentDOM);
    this.#show(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'block') return false;
    this.#show(node);
    return true;
  }

  stopEvent(event: Event): boolean {
    return this.#form.holds(event.target);
  }

  /** What a phone's keyboard or a voice does to the text must be seen, also where it splits this element or puts another beside it. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' || this.#form.holds(mutation.target);
  }

  #show(node: Node): void {
    const { kind, indent, id } = node.attrs;
    this.#set('data-kind', String(kind));
    this.#set('data-indent', String(indent));
    this.#set('data-id', id);
    this.#set('data-label', this.#labels[kind]);
    this.#set('role', kind === 'heading' ? 'heading' : undefined);
    this.#set('aria-level', kind === 'heading' ? '3' : undefined);
    if (kind === 'action') {
      if (!this.#form.dom.isConnected) this.dom.append(this.#form.dom);
      this.#form.show(node);
    } else this.#form.dom.remove();
  }

  #set(name: string, value: unknown): void {
    if (typeof value !== 'string' || value === '') this.dom.removeAttribute(name);
    else if (this.dom.getAttribute(name) !== value) this.dom.setAttribute(name, value);
  }
}
