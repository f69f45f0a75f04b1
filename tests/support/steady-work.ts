// One who types words and adds titles to the agenda until told to end, and keeps what was acknowledged.
import { must } from '../../shared/kit/must.ts';
import type { Created } from './contract.ts';
import { Person } from './person.ts';
import { block } from './texts.ts';
import { Typist } from './typist.ts';

/** Milliseconds after which a command counts as one without an answer: it may have been done or not. */
const patience = 2000;

export class Work {
  readonly words: string[] = [];
  readonly titles: string[] = [];
  readonly #person: Person;
  readonly #typist: Typist;
  readonly #name: string;
  readonly #fragment: string;
  readonly #watchers = new Set<() => void>();
  #isOver = false;
  readonly #over: Promise<unknown>;

  constructor(person: Person, name: string) {
    this.#person = person;
    this.#name = name;
    this.#typist = new Typist(person.url.replace(/^http/, 'ws'), person.meetingId, person.joined.session);
    this.#fragment = `item:${must(person.state?.agenda[0]?.id, 'an item')}`;
    this.#over = Promise.all([this.#write(), this.#command()]);
  }

  /** How many of each were acknowledged. */
  get count(): number {
    return Math.min(this.words.length, this.titles.length);
  }

  /** Resolves once so many of each were acknowledged. */
  until(count: number): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.count < count) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#over;
    this.#typist.leave();
  }

  async #write(): Promise<void> {
    for (let count = 0; !this.#isOver; count += 1) {
      const word = `(${this.#name}-${count})`;
      await new Promise<void>((kept) => {
        this.#typist.change((doc) => block(doc, this.#fragment, word, { id: `${this.#name}x${count}` }), kept);
      });
      this.#keep(this.words, word);
    }
  }

  async #command(): Promise<void> {
    for (let count = 0; !this.#isOver; count += 1) {
      const title = `Title ${this.#name}-${count}`;
      const ack = await this.#person.socket
        .timeout(patience)
        .emitWithAck('command', { type: 'agenda.add', title })
        .catch(() => undefined);
      if (ack?.ok) this.#keep(this.titles, title);
    }
  }

  #keep(kept: string[], what: string): void {
    kept.push(what);
    for (const watcher of [...this.#watchers]) watcher();
  }
}

/** Acknowledged writes that are missing or doubled, as a newcomer at this address sees them. */
export async function faultsOf(meeting: Created, url: string, work: readonly Work[]): Promise<string[]> {
  const reader = await Person.joins(url, meeting, 'chair', { name: 'Lynn' });
  const { agenda } = must(reader.state, 'a state');
  const text = reader.doc.getXmlFragment(`item:${agenda[0]?.id}`).toString();
  reader.leave();
  return work.flatMap(({ words, titles }) => [
    ...words.filter((word) => text.split(word).length !== 2),
    ...titles.filter((title) => agenda.filter((item) => item.title === title).length !== 1),
  ]);
}
