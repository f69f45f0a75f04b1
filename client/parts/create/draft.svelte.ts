// A meeting while it is written: kept on this device at each change, so that a reload or a failure loses nothing.
import type { Language } from '../../../shared/meeting/facts.ts';
import type { CreateFrom, CreateMeeting } from '../../../shared/wire/http.ts';
import { type FactFields, type FactsMissing, factsOf, noFacts } from './fact-fields.ts';

export class MeetingDraft {
  fields: FactFields = $state(noFacts());
  agendaText = $state('');
  readonly #source: string | undefined;
  readonly #place: string;
  /** Whether something was kept from before. */
  readonly found: boolean = false;

  /** `source`: the meeting it is made from. */
  constructor(source?: string) {
    this.#source = source;
    this.#place = source === undefined ? 'rapporteur:new' : `rapporteur:new:${source}`;
    try {
      const text = localStorage.getItem(this.#place);
      this.found = text !== null;
      const kept = JSON.parse(text ?? '{}');
      for (const name of Object.keys(this.fields) as (keyof FactFields)[]) {
        if (typeof kept.fields?.[name] === 'string') this.fields[name] = kept.fields[name] as never;
      }
      if (typeof kept.agendaText === 'string') this.agendaText = kept.agendaText;
    } catch {
      // What was kept cannot be read: one begins anew.
    }
  }

  keep(): void {
    try {
      localStorage.setItem(this.#place, JSON.stringify({ fields: this.fields, agendaText: this.agendaText }));
    } catch {
      // A full or forbidden storage costs only the convenience.
    }
  }

  clear(): void {
    this.fields = noFacts();
    this.agendaText = '';
    try {
      localStorage.removeItem(this.#place);
    } catch {
      // As above.
    }
  }

  /** What keeps it from being sent, as it stands. */
  get missing(): FactsMissing {
    const facts = factsOf(this.fields);
    return 'missing' in facts ? facts.missing : {};
  }

  /** What to send, or what is missing by field. */
  request(): { body: CreateMeeting | CreateFrom } | { missing: FactsMissing } {
    const facts = factsOf(this.fields);
    if ('missing' in facts) return facts;
    if (this.#source === undefined) return { body: { ...facts.facts, agendaText: this.agendaText } };
    // What was emptied here is not to be brought again.
    const said = Object.fromEntries(Object.entries(facts.facts).map(([name, value]) => [name, value ?? null]));
    return { body: { ...said, from: this.#source, ...(this.agendaText.trim() !== '' && { agendaText: this.agendaText }) } };
  }
}

export const languageChoices: Language[] = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
