// A block in the editor: its text and, under an action, its owner and due date.
import type { Node } from 'prosemirror-model';
import type { Decoration, EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import type { Language } from '../../shared/meeting/facts.ts';
import { directionIn } from '../../shared/words/script.ts';
import { ActionForm, type ActionFormOptions } from './action-form.ts';
import { offersDecision } from './decision-offer.ts';

export type BlockLabels = Partial<Record<string, string>>;

export interface DecisionOptions {
  words: { decide: string; takes: string };
  take(): void;
}

function offerOf({ words, take }: DecisionOptions): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'who-when decides';
  dom.contentEditable = 'false';
  const offers = document.createElement('div');
  offers.className = 'offers';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.decide;
  // The caret stays in the words.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', take);
  const hint = document.createElement('span');
  hint.textContent = words.takes;
  offers.append(button, hint);
  dom.append(offers);
  return dom;
}

/** Keeps its element through every change of kind, so that the caret and a composition under way stay. */
export class BlockView implements NodeView {
  readonly dom: HTMLElement = document.createElement('div');
  readonly contentDOM: HTMLElement = document.createElement('div');
  readonly #labels: BlockLabels;
  readonly #language: Language;
  readonly #form: ActionForm;
  readonly #offer: HTMLElement;

  constructor(
    node: Node,
    view: EditorView,
    getPos: () => number | undefined,
    labels: BlockLabels,
    options: ActionFormOptions,
    decide: DecisionOptions,
    language: Language,
    decorations: readonly Decoration[] = [],
  ) {
    this.#labels = labels;
    this.#language = language;
    this.#form = new ActionForm(view, getPos, options);
    this.#offer = offerOf(decide);
    this.dom.className = 'block';
    this.contentDOM.className = 'words';
    this.dom.append(this.contentDOM);
    this.#show(node, decorations);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== 'block') return false;
    this.#show(node, decorations);
    return true;
  }

  stopEvent(event: Event): boolean {
    return this.#form.holds(event.target) || this.#offer.contains(event.target as globalThis.Node);
  }

  /** The editor must see the changes that a phone's keyboard or a voice makes to the text, even where they split this element or put another beside it. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' || this.#form.holds(mutation.target) || this.#offer.contains(mutation.target);
  }

  #show(node: Node, decorations: readonly Decoration[]): void {
    const { kind, indent, id } = node.attrs;
    this.#set('data-kind', String(kind));
    this.#set('data-indent', String(indent));
    this.#set('data-id', id);
    this.#set('dir', directionIn(node.textContent, this.#language));
    this.#set('data-label', this.#labels[kind]);
    this.#set('role', kind === 'heading' ? 'heading' : undefined);
    this.#set('aria-level', kind === 'heading' ? '3' : undefined);
    if (kind === 'action') {
      if (!this.#form.dom.isConnected) this.dom.append(this.#form.dom);
      this.#form.show(node);
    } else this.#form.dom.remove();
    const isOffered = decorations.some(({ spec }) => spec[offersDecision]);
    if (isOffered && !this.#offer.isConnected) this.dom.append(this.#offer);
    else if (!isOffered) this.#offer.remove();
  }

  #set(name: string, value: unknown): void {
    if (typeof value !== 'string' || value === '') this.dom.removeAttribute(name);
    else if (this.dom.getAttribute(name) !== value) this.dom.setAttribute(name, value);
  }
}
