// The writers of each paragraph, as the server reads them from the log: asked for while somebody looks at them, and then only where the text has changed.
import type { AttributionBody, Writers } from '../../shared/wire/http.ts';
import { api } from './api.ts';

/** Milliseconds between two questions. */
const pause = 4000;

export class LiveAttribution {
  /** By block id; undefined until the first answer. */
  blocks: Record<string, Writers> | undefined = $state.raw();
  failed = $state(false);
  readonly #path: string;
  readonly #edition: () => unknown;
  #seen: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  /** `edition` gives another value once the text has changed. */
  constructor(meetingId: string, edition: () => unknown) {
    this.#path = `/api/meetings/${encodeURIComponent(meetingId)}/attribution.json`;
    this.#edition = edition;
    void this.#look();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const edition = this.#edition();
    if (document.visibilityState === 'visible' && (this.blocks === undefined || this.failed || edition !== this.#seen)) {
      const answer = await api<AttributionBody>('GET', this.#path);
      if (this.#closed) return;
      this.failed = !answer.ok;
      if (answer.ok) {
        this.blocks = answer.body.blocks;
        this.#seen = edition;
      }
    }
    this.#timer = setTimeout(() => void this.#look(), pause);
  }
}
