// The two small fields under an action. They change attributes only, so nobody's typing in the text is touched.
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ActionOffers, type Offered, type OfferWords, type UnclearAction } from './action-offers.ts';
import { setAttributes } from './blocks.ts';
import { focusBack } from './focus-back.ts';

/** A due date as it was understood: the value to keep, and the words to show beside the typed text. */
export interface UnderstoodDue {
  value: string;
  shown: string;
  /** The two days that it may mean, or why the day is uncertain. The words are then kept as typed. */
  either?: readonly [string, string];
  unclear?: UnclearAction;
}

export interface ActionFormOptions {
  words: { owner: string; due: string; offers: OfferWords; unclear: Record<UnclearAction, string> };
  /** The id of the datalist with the people who may be owners. */
  peopleList: string;
  understandDue(typed: string): Promise<UnderstoodDue>;
  showDue(value: string): string;
  /** The owner and due date that the action's own words suggest. */
  propose(text: string): Promise<Offered>;
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
  readonly #offers: ActionOffers;
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
    this.#offers = new ActionOffers({
      words: options.words.offers,
      showDue: options.showDue,
      takeOwner: (name) => this.#takeOwner(name),
      takeDay: (day) => this.#takeDay(day),
    });
    this.dom.append(owner.box, due.box, this.#offers.dom);
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
    this.dom.addEventListener('focusin', () => void this.#propose());
    this.dom.addEventListener('focusout', (event) => {
      if (this.holds(event.relatedTarget)) return;
      this.#offers.show({});
      this.#understood.textContent = '';
    });
    this.dom.addEventListener('keydown', (event) => {
      if (event.isComposing || this.#took(event)) return;
      if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return;
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
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
    const { shown, either, unclear } = await this.#options.understandDue(typed);
    if (this.#due.value !== typed || document.activeElement !== this.#due) return;
    this.#understood.textContent = unclear === undefined ? shown : this.#options.words.unclear[unclear];
    this.#offers.show({ ...this.#ownerOffer(), ...(either && { days: either }) });
  }

  #ownerOffer(): Offered {
    const { owner } = this.#offers;
    return owner === undefined ? {} : { owner };
  }

  /** Offers for empty fields what the words of the action say. */
  async #propose(): Promise<void> {
    const pos = this.#getPos();
    const text = pos === undefined ? '' : (this.#view.state.doc.nodeAt(pos)?.textContent ?? '');
    if (!this.#view.editable || (this.#owner.value !== '' && this.#due.value !== '')) return;
    const { owner, days, words, unclear } = await this.#options.propose(text);
    if (!this.holds(document.activeElement)) return;
    const forDue = this.#due.value === '';
    const either = forDue ? days : this.#offers.days;
    this.#offers.show({ ...(owner !== undefined && this.#owner.value === '' && { owner }), ...(either && { days: either }) });
    if (forDue && unclear !== undefined && words !== undefined) this.#understood.textContent = `${words}: ${this.#options.words.unclear[unclear]}`;
  }

  #takeOwner(name: string): void {
    this.#owner.value = name;
    this.#set({ owner: name });
    this.#offers.show({ days: this.#offers.days });
    this.#due.focus();
  }

  #takeDay(day: string): void {
    this.#due.value = this.#options.showDue(day);
    this.#set({ due: day });
    this.#understood.textContent = '';
    this.#offers.show(this.#ownerOffer());
    this.#due.focus();
  }

  /** Tab takes what is offered for an empty field; of two days, down takes the first and up the second. */
  #took(event: KeyboardEvent): boolean {
    const { owner, days } = this.#offers;
    const tab = event.key === 'Tab' && !event.shiftKey;
    const inDue = event.target === this.#due;
    const day =
      inDue && days.length === 1 && tab && this.#due.value === ''
        ? days[0]
        : inDue && days.length > 1
          ? { ArrowDown: days[0], ArrowUp: days[1] }[event.key]
          : undefined;
    if (day !== undefined) this.#takeDay(day);
    else if (tab && event.target === this.#owner && this.#owner.value === '' && owner !== undefined) this.#takeOwner(owner);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
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
