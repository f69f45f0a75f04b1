// One thing asked of the server, with what went wrong as a sentence. The last question wins.
import { api } from '../../live/api.ts';

export class Asked<T> {
  readonly #key: string;
  readonly #onrefused: (message: string) => void;
  #turn = 0;
  answer = $state.raw<T>();
  error = $state<string>();

  /** `onrefused` is called when the key is not, or no longer, an organiser's. */
  constructor(key: string, onrefused: (message: string) => void) {
    this.#key = key;
    this.#onrefused = onrefused;
  }

  async ask(path: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const answer = await api<T>('GET', path, { key: this.#key });
    if (turn !== this.#turn) return;
    if (answer.ok) this.answer = answer.body;
    else if (answer.code === 'unknown-organiser') this.#onrefused(answer.message);
    this.error = answer.ok ? undefined : answer.message;
  }
}
