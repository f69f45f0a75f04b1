// The adoption as this page sees it: the paragraphs as they read now, what the room said of each, and what a lead does next.

import { type Adoption, adoptionOf, markOf, wholeWords } from '../../../shared/meeting/adoption/standing.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import type { Adoptable } from '../../../shared/meeting/model/adoption.ts';
import { adoptableOf } from '../../../shared/projections/adoption.ts';
import { paragraphsOf } from '../../../shared/projections/changes.ts';
import { referenceText } from '../../../shared/projections/reference.ts';
import type { Paragraph, Report } from '../../../shared/projections/report-model.ts';
import type { OpenMeeting } from '../../live/meeting.svelte.ts';
import { notify } from '../../ui/toasts.svelte.ts';

export type RoomsWord = ReturnType<typeof markOf>;
export interface PutParagraph extends Adoptable {
  standing: RoomsWord;
  part: Paragraph;
}

/** A second press so soon after a mark is half of a double press, and another paragraph is before the room by then. */
const doublePress = 400;

export class AdoptionRoom {
  readonly #meeting: OpenMeeting;
  readonly #made: () => Report;
  #busy = $state(false);
  #sent: Promise<boolean> = Promise.resolve(true);
  #marked: { mark?: string; at: number } = { at: Number.NEGATIVE_INFINITY };

  constructor(meeting: OpenMeeting, made: () => Report) {
    this.#meeting = meeting;
    this.#made = made;
  }

  readonly adoption: Adoption = $derived.by(() => adoptionOf(this.#meeting.state));
  readonly entries: PutParagraph[] = $derived.by(() => {
    const made = this.#made();
    const parts = paragraphsOf(made);
    return adoptableOf(made).map((each, index) => ({ ...each, standing: markOf(this.adoption, each), part: parts[index] as Paragraph }));
  });
  readonly index: number = $derived(
    Math.max(
      0,
      this.entries.findIndex(({ blockId }) => blockId === this.adoption.shown),
    ),
  );
  readonly entry: PutParagraph | undefined = $derived(this.entries[this.index]);
  readonly open: number = $derived(this.entries.filter(({ standing }) => standing === 'open' || standing === 'changed').length);
  readonly words: string = $derived(wholeWords(this.entries));

  get busy(): boolean {
    return this.#busy;
  }

  count(standing: RoomsWord): number {
    return this.entries.filter((entry) => entry.standing === standing).length;
  }

  /** Resolves with whether it was done; a refusal is shown. A press in the meantime waits, and still means the paragraph that was there. */
  send(command: Command): Promise<boolean> {
    this.#sent = this.#sent.then(() => this.#send(command));
    return this.#sent;
  }

  async #send(command: Command): Promise<boolean> {
    this.#busy = true;
    try {
      const ack = await this.#meeting.send({ ...command, expects: this.#meeting.state.version });
      if (!ack.ok) notify(ack.message, { bad: true });
      return ack.ok;
    } finally {
      this.#busy = false;
    }
  }

  async begin(): Promise<void> {
    if (!(await this.send({ type: 'adoption.begin' }))) return;
    // Where nothing is adopted yet the first paragraph is before the room, also one that the server proposes now.
    if (this.adoption.marks.size === 0) return;
    const first = this.entries.find(({ standing }) => standing === 'open' || standing === 'changed') ?? this.entries[0];
    if (first) await this.show(first);
  }

  show({ blockId }: Adoptable): Promise<boolean> {
    return this.send({ type: 'adoption.show', blockId });
  }

  async step(by: 1 | -1): Promise<void> {
    const next = this.entries[this.index + by];
    if (next) await this.show(next);
  }

  async mark(mark: 'adopted' | 'bracketed' | 'open'): Promise<void> {
    const { entry } = this;
    if (!entry || (this.#marked.mark === mark && performance.now() - this.#marked.at < doublePress)) return;
    const next = mark === 'open' ? undefined : this.entries[this.index + 1]?.blockId;
    if (this.adoption.shown !== entry.blockId && !(await this.show(entry))) return;
    if (await this.send({ type: 'adoption.mark', blockId: entry.blockId, mark, words: entry.words, ...(next !== undefined && { next }) }))
      this.#marked = { mark, at: performance.now() };
  }

  rest(): Promise<boolean> {
    return this.send({ type: 'adoption.rest', words: this.words });
  }

  adopt(where: string): Promise<boolean> {
    return this.send({ type: 'adoption.adopt', where, words: this.words });
  }
}

/** The words of a paragraph, line by line, without the marks of its footnotes. */
export function linesOf({ runs, subparagraphs }: Paragraph, language: Report['language']): string[] {
  return [{ mark: '', runs }, ...subparagraphs].map(({ mark, runs: of }) =>
    [mark, of.map((run) => referenceText(run, language) ?? run.text).join('')].filter(Boolean).join(' '),
  );
}
