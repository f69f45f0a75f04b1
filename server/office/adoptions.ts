// At which meeting the issues of a report were adopted. Everybody who opens its page asks, so one reading of the log serves them all.
import { LRUCache } from 'lru-cache';
import type { AdoptionStep } from '../../shared/meeting/model/adoption.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Registry } from '../rooms/registry.ts';
import type { Store } from '../store/store.ts';
import { stateOf } from './read-meeting.ts';

export type AdoptedIssue = Extract<AdoptionStep, { type: 'adoption.adopted' }>;

/** Meetings that are remembered, and for how many milliseconds: another process may change one. */
const most = 1000;
const remembered = 30_000;

/** The last adoption of each issue. */
function adoptedIn({ adoption = [] }: MeetingState): AdoptedIssue[] {
  const found = new Map<number, AdoptedIssue>();
  for (const step of adoption) if (step.type === 'adoption.adopted' && step.issue !== undefined) found.set(step.issue, step);
  return [...found.values()];
}

export class Adoptions {
  readonly #parts: { registry: Pick<Registry, 'peek'>; store: Store };
  readonly #known = new LRUCache<string, Promise<AdoptedIssue[]>>({ max: most, ttl: remembered });

  constructor(parts: { registry: Pick<Registry, 'peek'>; store: Store }) {
    this.#parts = parts;
  }

  /** Requests in the meantime wait for the same reading. Rejects if the store cannot read; the next request tries again. */
  async of(id: string): Promise<AdoptedIssue[]> {
    const there = this.#parts.registry.peek(id)?.state;
    if (there) return adoptedIn(there);
    const known = this.#known.get(id);
    if (known) return known;
    const reading = stateOf(id, this.#parts).then((state) => (state ? adoptedIn(state) : []));
    this.#known.set(id, reading);
    reading.catch(() => {
      if (this.#known.peek(id) === reading) this.#known.delete(id);
    });
    return reading;
  }

  changed(id: string): void {
    this.#known.delete(id);
  }
}
