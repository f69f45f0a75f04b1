// The register of decisions and actions over all meetings, and which of the decisions were superseded.
import { foldText } from '../../shared/kit/fold.ts';
import { InOrder } from '../../shared/kit/in-order.ts';
import { isOwner } from '../../shared/meeting/actions/owners.ts';
import type { RegisterEntry } from '../../shared/wire/office.ts';
import type { FoundRow, MeetingIndex, RegisterFilter, SaidSuperseded } from '../store/index/meeting-index.ts';
import type { Store } from '../store/store.ts';
import type { Indexer } from './indexer.ts';
import { saySuperseded } from './superseded.ts';

export type RegisterAsked = Omit<RegisterFilter, 'words'> & { q: string };

/** Rows of the register among which an owner's open actions are found: open ones come first. */
const mostOwned = 5000;
/** Words that are looked for. */
const mostWords = 12;

function entryOf({ row, by }: FoundRow): RegisterEntry {
  const entry = JSON.parse(row) as RegisterEntry;
  if (by === undefined) return entry;
  const { meetingId, meeting, id, text, startsAt, url } = JSON.parse(by) as RegisterEntry;
  return { ...entry, supersededBy: { meetingId, meeting, id, text, startsAt, url } };
}

export interface RegisterParts {
  store: Store;
  index: MeetingIndex;
  indexer: Indexer;
}

export class RegisterOfAll {
  readonly #parts: RegisterParts;
  readonly #caughtUp: () => Promise<void>;
  /** Marks are kept one after the other, so that the index gets all of them. */
  readonly #marking = new InOrder();

  /** `caughtUp` waits, but not too long, for the index to have all meetings. */
  constructor(parts: RegisterParts, caughtUp: () => Promise<void>) {
    this.#parts = parts;
    this.#caughtUp = caughtUp;
  }

  /** Decisions and actions: overdue ones first. */
  async rows({ q, owner, ...filter }: RegisterAsked): Promise<RegisterEntry[]> {
    await this.#caughtUp();
    const { index } = this.#parts;
    const words = foldText(q).split(' ').filter(Boolean).slice(0, mostWords);
    const rows = await index.register({ ...filter, words, owner: owner === undefined ? undefined : foldText(owner) });
    return rows.map(entryOf);
  }

  /** The decisions in a meeting's public report that a later public one replaced, as far as the index is up to date. */
  async supersededIn(id: string): Promise<RegisterEntry[]> {
    return (await this.#parts.index.supersededIn(id)).map(entryOf);
  }

  /** Keeps which decision of a later meeting replaced this one; with null, that none did. Rejects where the store cannot. */
  async saySuperseded(said: SaidSuperseded): Promise<'said' | 'unknown' | 'not-later' | 'too-many'> {
    const { index, indexer, store } = this.#parts;
    await indexer.current();
    const [older, newer] = await Promise.all([index.decision(said.meetingId, said.id), said.by && index.decision(said.by.meetingId, said.by.id)]);
    if (!older || newer === undefined) return 'unknown';
    if (newer && newer.startsAt <= older.startsAt) return 'not-later';
    return this.#marking.run(async () => {
      const all = await saySuperseded(store, said);
      if (!all) return 'too-many';
      await index.saySuperseded(all);
      return 'said';
    });
  }

  /** The open actions of a link's name, first those that are overdue; not those that were agreed in camera. */
  async ownedBy({ name, series }: { name: string; series?: string }): Promise<RegisterEntry[]> {
    // A word of the name narrows them; names that differ by accents and signs alone are the same.
    const [word = ''] = foldText(name)
      .split(/[^\p{L}\p{N}]+/u)
      .sort((one, other) => other.length - one.length);
    const rows = await this.rows({ q: '', owner: word, series, onlyPublic: false, limit: mostOwned });
    return rows.filter(({ status, inCamera, owner }) => (status === 'open' || status === 'carried') && !inCamera && isOwner(owner, name));
  }
}
