// The index as one SQLite file, in a thread of its own that starts when it is first asked.
import { StoreThread } from '../sqlite/thread.ts';
import type {
  IndexReads,
  IndexSource,
  IndexWrites,
  MeetingFilter,
  MeetingIndex,
  MeetingPage,
  PublicPage,
  RegisterFilter,
  SaidSuperseded,
  SearchLimits,
} from './meeting-index.ts';

export class SqliteIndex implements MeetingIndex {
  readonly #thread: StoreThread<IndexReads & IndexWrites>;

  /** Makes the file where there is none, and makes it again where it cannot be read. `:memory:` is kept in memory. */
  constructor(path: string) {
    this.#thread = new StoreThread({ path }, new URL('./worker.ts', import.meta.url));
  }

  known = () => this.#thread.call('known');
  find = (page: MeetingPage) => this.#thread.call('find', page);
  card = (id: string) => this.#thread.call('card', id);
  counts = (filter: MeetingFilter) => this.#thread.call('counts', filter);
  published = (page: PublicPage) => this.#thread.call('published', page);
  approvalOf = (id: string) => this.#thread.call('approvalOf', id);
  publicSeries = () => this.#thread.call('publicSeries');
  search = (asked: readonly string[], limits: SearchLimits) => this.#thread.call('search', asked, limits);
  register = (filter: RegisterFilter) => this.#thread.call('register', filter);
  decision = (meeting: string, block: string) => this.#thread.call('decision', meeting, block);
  supersededIn = (meeting: string) => this.#thread.call('supersededIn', meeting);
  put = (sources: readonly IndexSource[]) => this.#thread.call('put', sources);
  drop = (ids: readonly string[]) => this.#thread.call('drop', ids);
  saySuperseded = (said: readonly SaidSuperseded[]) => this.#thread.call('saySuperseded', said);
  scrub = () => this.#thread.call('scrub');
  close = () => this.#thread.close();
}
