// Suggestions for an action's fields, from its own words or from a date that may be two days: each one press away.

/** Why a due date is kept as it was typed. */
export type UnclearAction = 'weekday' | 'past' | 'no-such-day' | 'next-meeting' | 'no-day';

export interface Offered {
  owner?: string;
  /** One day, or the two that it may be. */
  days?: readonly string[];
  /** The words of a date that name no certain day, and why. */
  words?: string;
  unclear?: UnclearAction;
}

export interface OfferWords {
  takes: string;
  /** Makes a paragraph a decision. */
  decide: string;
  whichDay: string;
  takeOwner(name: string): string;
  takeDay(day: string): string;
}

export interface OfferOptions {
  words: OfferWords;
  showDue(value: string): string;
  takeOwner(name: string): void;
  takeDay(day: string): void;
}

export class ActionOffers {
  readonly dom: HTMLElement = document.createElement('div');
  readonly #options: OfferOptions;
  #offered: Offered = {};

  constructor(options: OfferOptions) {
    this.#options = options;
    this.dom.className = 'offers';
    this.dom.hidden = true;
  }

  get owner(): string | undefined {
    return this.#offered.owner;
  }

  get days(): readonly string[] {
    return this.#offered.days ?? [];
  }

  show(offered: Offered): void {
    this.#offered = offered;
    const { words, showDue, takeOwner, takeDay } = this.#options;
    const { owner } = offered;
    const buttons = [
      ...(owner === undefined ? [] : [this.#button(owner, words.takeOwner(owner), () => takeOwner(owner))]),
      ...this.days.map((day) => this.#button(showDue(day), words.takeDay(showDue(day)), () => takeDay(day))),
    ];
    const hint = document.createElement('span');
    hint.textContent = this.days.length > 1 ? words.whichDay : words.takes;
    this.dom.replaceChildren(...buttons, ...(buttons.length > 0 ? [hint] : []));
    this.dom.hidden = buttons.length === 0;
  }

  #button(text: string, label: string, take: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.dir = 'auto';
    button.setAttribute('aria-label', label);
    button.addEventListener('click', take);
    return button;
  }
}
