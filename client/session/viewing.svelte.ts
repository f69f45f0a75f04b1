// The item that a person looks at: the Chair's, or one of their own choice.
import { createContext } from 'svelte';
import { flatten } from '../../shared/meeting/model/agenda-tree.ts';
import type { OpenMeeting } from '../live/meeting.svelte.ts';
import { natural } from './order.ts';

export class Viewing {
  readonly #meeting: OpenMeeting;
  readonly #writing: () => boolean;
  #following = $state(true);
  /** The item held in view, though it may not be the one under discussion. */
  #held: string | null = $state(null);
  /** The current item at the last look. */
  #current: string | null = null;

  /** `writing` tells whether the person has the caret in the text just now. */
  constructor(meeting: OpenMeeting, writing: () => boolean) {
    this.#meeting = meeting;
    this.#writing = writing;
  }

  readonly #natural = $derived.by(() => natural(this.#meeting.state.agenda, this.#meeting.state.current));

  /** The id of the item in view; null while the agenda is empty. */
  readonly itemId: string | null = $derived.by(() => {
    return this.#held !== null && flatten(this.#meeting.state.agenda).some((item) => item.id === this.#held) ? this.#held : (this.#natural ?? null);
  });

  get following(): boolean {
    return this.#following;
  }

  /** Follows the Chair, but the Chair moved on while this person was writing: the text under the caret stays. */
  readonly leftBehind: boolean = $derived.by(() => {
    const current = this.#meeting.state.current;
    return this.#following && current !== null && this.itemId !== current;
  });

  /** Views an item of the person's own choice. Viewing the current item keeps following the Chair. */
  show(itemId: string): void {
    const isCurrent = itemId === this.#meeting.state.current;
    if (!isCurrent) this.#following = false;
    this.#held = isCurrent && this.#following ? null : itemId;
  }

  follow(): void {
    this.#following = true;
    this.#held = null;
  }

  stay(): void {
    this.#held = this.itemId;
    this.#following = false;
  }

  /** To be called before the page shows another current item: keeps the view of people who are writing. */
  moving(seen: string | null): void {
    const current = this.#meeting.state.current;
    if (current === this.#current) return;
    this.#current = current;
    if (this.#following && this.#held === null && seen !== null && this.#writing()) this.#held = seen;
  }
}

export const [getViewing, setViewing] = createContext<Viewing>();
