// Types words and adds titles to the agenda until it ends, and keeps what was acknowledged.
import { randomUUID } from 'node:crypto';
import { must } from '../../shared/kit/must.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import type { Created } from './contract.ts';
import { Person } from './person.ts';
import { block } from './texts.ts';
import { Typist } from './typist.ts';

/** Milliseconds after which a command without an answer is sent again. */
const patience = 2000;
/** An agenda has a bound: older titles are taken off it again. */
const mostTitles = 20;

export class Work {
  readonly words: string[] = [];
  readonly titles: string[] = [];
  /** Titles that were taken off again. */
  readonly removed: string[] = [];
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
    return Math.min(this.words.length, this.titles.length + this.removed.length);
  }

  /** Resolves once so many of each were acknowledged, or once the question has the answer yes. */
  until(wanted: number | (() => boolean)): Promise<void> {
    const isThere = typeof wanted === 'number' ? () => this.count >= wanted : wanted;
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isThere()) return;
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
      if (await this.#do({ type: 'agenda.add', title })) this.#keep(this.titles, title);
      if (this.titles.length > mostTitles) await this.#remove(must(this.titles.shift(), 'a title'));
    }
  }

  async #remove(title: string): Promise<void> {
    const item = this.#person.state?.agenda.find((each) => each.title === title);
    if (item && (await this.#do({ type: 'agenda.remove', itemId: item.id }))) this.#keep(this.removed, title);
  }

  /** Sent until it is answered, under one id. At the end one without an answer may be there or not, and counts for neither. */
  async #do(command: Command): Promise<boolean> {
    const { socket } = this.#person;
    const sent = { ...command, commandId: randomUUID() };
    for (;;) {
      const { promise: back, resolve: isBack } = Promise.withResolvers<undefined>();
      const listener = (): void => isBack(undefined);
      socket.once('connect', listener);
      const answer = socket
        .timeout(patience)
        .emitWithAck('command', sent)
        .catch(() => undefined);
      const ack = await Promise.race([answer, back]);
      socket.off('connect', listener);
      if (ack || this.#isOver) return ack?.ok ?? false;
    }
  }

  #keep(kept: string[], what: string): void {
    kept.push(what);
    for (const watcher of [...this.#watchers]) watcher();
  }
}

/** Acknowledged writes that are missing, doubled or undone, as a newcomer at this address sees them. */
export async function faultsOf(meeting: Created, url: string, work: readonly Work[]): Promise<string[]> {
  const reader = await Person.joins(url, meeting, 'chair', { name: 'Lynn' });
  const { agenda } = must(reader.state, 'a state');
  const text = reader.doc.getXmlFragment(`item:${agenda[0]?.id}`).toString();
  reader.leave();
  return work.flatMap(({ words, titles, removed }) => [
    ...words.filter((word) => text.split(word).length !== 2),
    ...titles.filter((title) => agenda.filter((item) => item.title === title).length !== 1),
    ...removed.filter((title) => agenda.some((item) => item.title === title)),
  ]);
}
