// Keeps the index up to date with the logs: changes made here are read at once, others are found by comparing where each log ends.
import { InOrder } from '../../shared/kit/in-order.ts';
import type { ListingRecord } from '../../shared/office/listing.ts';
import type { RoomContext } from '../rooms/ports.ts';
import type { Registry } from '../rooms/registry.ts';
import type { IndexSource, MeetingIndex } from '../store/index/meeting-index.ts';
import { meetingPages } from '../store/pages.ts';
import type { Store, StoredMeeting } from '../store/store.ts';
import { readMeeting } from './read-meeting.ts';
import { saidSuperseded } from './superseded.ts';

export interface IndexerParts extends Pick<RoomContext, 'clock' | 'log'> {
  registry: Pick<Registry, 'peek' | 'onChange' | 'ends'>;
  store: Store;
  index: MeetingIndex;
}

const readAtOnce = 20;
/** Milliseconds after which the ends of the logs are compared again, for what other processes wrote. */
const compareEvery = 30_000;
/** Milliseconds between two readings of a text that is being written. */
const readEvery = 1000;

export class Indexer {
  readonly #parts: IndexerParts;
  readonly #stale = new Map<string, StoredMeeting | undefined>();
  /** Where the unreadable logs ended. */
  readonly #unreadable = new Map<string, number>();
  /** How meetings are listed, for those where somebody has chosen. */
  #listings = new Map<string, ListingRecord>();
  /** How far the meetings in memory were read, and when. */
  #read = new Map<string, { seq: number; at: number }>();
  #comparedAt = Number.NEGATIVE_INFINITY;
  /** Requests come one after the other. */
  readonly #order = new InOrder();
  #waiting: Promise<void> | undefined;
  #stopped = false;

  constructor(parts: IndexerParts) {
    this.#parts = parts;
    parts.registry.onChange((id) => this.#stale.set(id, undefined));
  }

  /** How many meetings have still to be read. */
  get left(): number {
    return this.#stale.size;
  }

  /** How a meeting is listed. */
  listingOf(id: string): ListingRecord | undefined {
    return this.#listings.get(id);
  }

  /** Reads a meeting again whose listing has changed. */
  relisted(id: string, listing: ListingRecord): void {
    this.#listings.set(id, listing);
    this.#stale.set(id, undefined);
  }

  /** Brings the index up to the logs. Resolves once it is, or rejects where the store or the index fails. */
  current(): Promise<void> {
    this.#waiting ??= this.#inTurn(() => {
      this.#waiting = undefined;
      return this.#work();
    }, undefined);
    return this.#waiting;
  }

  /** The same, with the ends of all logs compared first. Resolves with the deleted meetings. */
  compare(): Promise<StoredMeeting[]> {
    return this.#inTurn(async () => {
      const deleted = await this.#compare();
      await this.#work();
      return deleted;
    }, []);
  }

  /** Ends what is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#order.ended();
  }

  #inTurn<T>(work: () => Promise<T>, stopped: T): Promise<T> {
    return this.#order.run(async () => (this.#stopped ? stopped : work()));
  }

  async #work(): Promise<void> {
    if (this.#parts.clock.now() - this.#comparedAt >= compareEvery) await this.#compare();
    this.#findWritten();
    while (this.#stale.size > 0 && !this.#stopped) await this.#readSome();
  }

  /** A meeting tells of its events, and not of its text, which is written all the time: that is asked for here. */
  #findWritten(): void {
    const { registry, clock } = this.#parts;
    const now = clock.now();
    const before = this.#read;
    this.#read = new Map();
    const left = new Set(before.keys());
    for (const { id, seq } of registry.ends()) {
      const read = before.get(id) ?? { seq: 0, at: Number.NEGATIVE_INFINITY };
      this.#read.set(id, read);
      left.delete(id);
      if (read.seq < seq && now - read.at >= readEvery && !this.#stale.has(id)) this.#stale.set(id, undefined);
    }
    // Read once more: text may have been written just before the meeting left memory.
    for (const id of left) if (!this.#stale.has(id)) this.#stale.set(id, undefined);
  }

  async #compare(): Promise<StoredMeeting[]> {
    const { store, index, clock } = this.#parts;
    this.#comparedAt = clock.now();
    const listed: StoredMeeting[] = [];
    for await (const page of meetingPages(store)) listed.push(...page);
    this.#listings = new Map((await store.records('listing')).map(({ id, json }) => [id, JSON.parse(json) as ListingRecord]));
    await index.saySuperseded(await saidSuperseded(store));
    const known = new Map(listed.length === 0 ? [] : (await index.known()).map((each) => [each.id, each]));
    for (const each of listed) {
      const has = known.get(each.id);
      known.delete(each.id);
      const isCurrent = has?.seq === each.next - 1 && has.rewritings === each.rewritings && has.deletedAt === each.deletedAt;
      if (!isCurrent && this.#unreadable.get(each.id) !== each.next) this.#stale.set(each.id, each);
    }
    if (known.size > 0) await index.drop([...known.keys()]);
    return listed.filter(({ deletedAt }) => deletedAt !== undefined);
  }

  async #readSome(): Promise<void> {
    const { index } = this.#parts;
    const batch = [...this.#stale].slice(0, readAtOnce);
    const read: IndexSource[] = [];
    for (const [id, listed] of batch) {
      this.#stale.delete(id);
      const meeting = await this.#readOne(id, listed);
      if (meeting && this.#read.has(id)) this.#read.set(id, { seq: meeting.seq, at: this.#parts.clock.now() });
      if (meeting) read.push({ ...meeting, rewritings: listed?.rewritings, listing: this.#listings.get(id) });
    }
    try {
      if (read.length > 0) await index.put(read);
    } catch (error) {
      for (const [id, listed] of batch) this.#stale.set(id, listed);
      throw error;
    }
  }

  async #readOne(id: string, listed: StoredMeeting | undefined): Promise<IndexSource | undefined> {
    try {
      return await readMeeting(id, listed, this.#parts);
    } catch (error) {
      this.#parts.log.error({ meeting: id, error: String(error) }, 'a meeting could not be read for the list of meetings');
      this.#unreadable.set(id, listed?.next ?? 0);
      return undefined;
    }
  }
}
