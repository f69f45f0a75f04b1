// The minutes as this page shows them: first as the server reads them, in a small answer, so that a weak line shows them at once;
// then live, when the code of the shared document has come, which weighs more than everything else that the call needs.
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { api } from './api.ts';
import type { SeenMeeting } from './last-seen.ts';
import type { LiveMinutes, Saving } from './minutes.svelte.ts';

const nothing: Minutes = { fragments: {}, notes: {} };
/** How long to wait for the words before the code is asked for, and before it is asked for again, in milliseconds. */
const pause = 4000;
/** An answer made for others a moment ago will do: the connection brings anything newer. */
const recent = '?within=2000';

export class ShownMinutes {
  readonly #meetingId: string;
  readonly #person: () => string | undefined;
  readonly #merged: () => Record<string, string> | undefined;
  readonly #seen: () => SeenMeeting | undefined;
  #first: Minutes | undefined = $state.raw();
  #live: LiveMinutes | undefined = $state.raw();
  #closed = false;

  /** `person` is the participant that this page is, once that is known; `merged` the entries that became others; `seen` what this device saw last, where that is shown. */
  constructor(meetingId: string, person: () => string | undefined, merged: () => Record<string, string> | undefined, seen: () => SeenMeeting | undefined) {
    this.#meetingId = meetingId;
    this.#person = person;
    this.#merged = merged;
    this.#seen = seen;
    // One after the other: on a weak line the code would delay the words.
    void Promise.race([this.#readFirst(), new Promise((resolve) => setTimeout(resolve, pause))]).then(() => this.#goLive());
  }

  /** The shared document, once it is here. */
  get live(): LiveMinutes | undefined {
    return this.#live;
  }

  get minutes(): Minutes {
    const live = this.#live;
    return live && (live.isRead || !this.#first) ? live.minutes : (this.#first ?? nothing);
  }

  get saving(): Saving {
    return this.#live?.saving ?? { status: 'connecting', pending: 0 };
  }

  /** Whether all of the text has arrived, so that a part without words is empty. */
  get readable(): boolean {
    return this.#live?.isRead === true;
  }

  close(): void {
    this.#closed = true;
    this.#live?.close();
  }

  async #readFirst(): Promise<void> {
    const answer = await api<Minutes>('GET', `/api/meetings/${encodeURIComponent(this.#meetingId)}/minutes.json${recent}`);
    if (answer.ok) this.#first = answer.body;
  }

  /** The whole text packed, which weighs a third of what the connection would bring; without it, the connection sends everything. */
  async #readDocument(): Promise<Uint8Array | undefined> {
    const late = AbortSignal.timeout(pause);
    const response = await fetch(`/api/meetings/${encodeURIComponent(this.#meetingId)}/minutes.yjs${recent}`, { signal: late }).catch(() => undefined);
    const bytes = response?.ok ? await response.arrayBuffer().catch(() => undefined) : undefined;
    return bytes && new Uint8Array(bytes);
  }

  async #knownPerson(): Promise<string | undefined> {
    while (!this.#closed && this.#person() === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    return this.#person();
  }

  async #goLive(): Promise<void> {
    if (this.#closed) return;
    try {
      const [{ LiveMinutes }, document] = await Promise.all([import('./minutes.svelte.ts'), this.#readDocument()]);
      const person = await this.#knownPerson();
      const kept = document ? undefined : this.#seen()?.minutes;
      if (!this.#closed && person !== undefined)
        this.#live = new LiveMinutes(this.#meetingId, person, { document: document ?? kept, isKept: kept !== undefined, merged: this.#merged() });
    } catch {
      setTimeout(() => this.#goLive(), pause);
    }
  }
}
