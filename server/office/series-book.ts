// The series of meetings, kept as records beside the meetings.
import { InOrder } from '../../shared/kit/in-order.ts';
import { isBefore, nextNumber } from '../../shared/kit/next-number.ts';
import type { ListedSeries, NewSeries, SeriesChange } from '../../shared/wire/series.ts';
import type { Ids } from '../rooms/ports.ts';
import type { MeetingIndex } from '../store/index/meeting-index.ts';
import type { Store } from '../store/store.ts';

export type Series = NewSeries & { id: string };

const kind = 'series';
/** Series that are kept. */
const most = 1000;

export class SeriesBook {
  readonly #store: Store;
  readonly #index: MeetingIndex;
  readonly #ids: Ids;
  /** Changes are made one after the other, so that a name is taken once. */
  readonly #order = new InOrder();
  readonly #numbering = new InOrder();

  constructor(store: Store, index: MeetingIndex, ids: Ids) {
    this.#store = store;
    this.#index = index;
    this.#ids = ids;
  }

  /** Those that were made, and those that meetings name. */
  async list(): Promise<ListedSeries[]> {
    const [made, { series: named }] = await Promise.all([this.#all(), this.#index.counts({ words: [], deleted: false })]);
    const counts = new Map(named.map((each) => [each.name, each]));
    const listed = made.map((each) => ({ ...each, meetings: counts.get(each.name)?.count ?? 0, last: counts.get(each.name)?.last }));
    const names = new Set(made.map(({ name }) => name));
    const others = named.filter(({ name }) => !names.has(name)).map(({ name, count, last }) => ({ name, meetings: count, last }));
    return [...listed, ...others].sort((a, b) => a.name.localeCompare(b.name));
  }

  async get(id: string): Promise<Series | undefined> {
    return (await this.#all()).find((each) => each.id === id);
  }

  async named(name: string): Promise<Series | undefined> {
    return (await this.#all()).find((each) => each.name === name);
  }

  /** Rejects where the store cannot. */
  create(series: NewSeries): Promise<string | 'name-taken' | 'too-many'> {
    return this.#order.run(async () => {
      const all = await this.#all();
      if (all.some(({ name }) => name === series.name)) return 'name-taken';
      if (all.length >= most) return 'too-many';
      const id = this.#ids.newId();
      await this.#store.saveRecords([{ kind, id, json: JSON.stringify(series) }]);
      return id;
    });
  }

  /** Null takes a fact away. False where there is no such series. */
  change(id: string, change: SeriesChange): Promise<boolean> {
    return this.#order.run(async () => {
      const before = await this.get(id);
      if (!before) return false;
      const said = Object.entries({ ...before, ...change }).filter(([name, value]) => name !== 'id' && value !== null && value !== undefined);
      await this.#store.saveRecords([{ kind, id, json: JSON.stringify(Object.fromEntries(said)) }]);
      return true;
    });
  }

  /** Makes meetings one after the other, so that each takes a number of its own; another process may take the same. */
  numbering<Made>(make: () => Promise<Made>): Promise<Made> {
    return this.#numbering.run(make);
  }

  /** Counts the number of the next meeting on from the number of one that was made, and never back. A series without a number has none to count. */
  async counted(id: string, number: string): Promise<void> {
    const next = nextNumber(number);
    const before = (await this.get(id))?.number;
    if (next !== undefined && before !== undefined && !isBefore(next, before)) await this.change(id, { number: next });
  }

  async #all(): Promise<Series[]> {
    return (await this.#store.records(kind)).map(({ id, json }) => ({ ...(JSON.parse(json) as NewSeries), id }));
  }
}
