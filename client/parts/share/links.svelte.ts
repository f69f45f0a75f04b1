// The links of a meeting as the Secretariat sees and changes them.
import { type Role, roles } from '../../../shared/meeting/roles.ts';
import type { ListedLink } from '../../../shared/wire/http.ts';
import { api } from '../../live/api.ts';
import { notify } from '../../ui/toasts.svelte.ts';

export class MeetingLinks {
  #status: Partial<Record<Role, ListedLink>> = $state.raw({});
  /** The role whose link is being changed: pressed twice, it is changed once. */
  #changing: Role | undefined = $state();
  readonly #address: string;

  /** The organiser's key, where the reader is not in the meeting. */
  readonly #key: string | undefined;

  constructor(meetingId: string, key?: string) {
    this.#key = key;
    this.#address = `/api/meetings/${meetingId}/links`;
    void this.#load();
  }

  get status(): Partial<Record<Role, ListedLink>> {
    return this.#status;
  }

  get changing(): Role | undefined {
    return this.#changing;
  }

  /** Those that open, and can be shown. */
  get shown(): { role: Role; link: string }[] {
    return roles.flatMap((role) => {
      const link = this.#status[role]?.link;
      return link === undefined ? [] : [{ role, link }];
    });
  }

  replace(role: Role): Promise<void> {
    return this.#change(role, 'POST');
  }

  revoke(role: Role): Promise<void> {
    return this.#change(role, 'DELETE');
  }

  setClosed(role: Role, closed: boolean): Promise<void> {
    return this.#change(role, 'PATCH', { closed });
  }

  async #load(): Promise<void> {
    const answer = await api<Partial<Record<Role, ListedLink>>>('GET', this.#address, { key: this.#key });
    if (answer.ok) this.#status = answer.body;
    else notify(answer.message, { bad: true });
  }

  async #change(role: Role, method: 'POST' | 'PATCH' | 'DELETE', body?: object): Promise<void> {
    if (this.#changing) return;
    this.#changing = role;
    const answer = await api(method, `${this.#address}/${role}`, { body, key: this.#key });
    if (!answer.ok) notify(answer.message, { bad: true });
    await this.#load();
    this.#changing = undefined;
  }
}
