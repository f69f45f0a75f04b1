// A meeting while it is written: kept on this device at each change, so that a reload or a failure loses nothing.
import type { Language } from '../../../shared/meeting/facts.ts';
import type { CreateMeeting } from '../../../shared/wire/http.ts';
import { type FactFields, type FactsMissing, factsOf, noFacts } from './fact-fields.ts';

const place = 'rapporteur:new';

export class MeetingDraft {
  fields: FactFields = $state(noFacts());
  agendaText = $state('');

  constructor() {
    try {
      const kept = JSON.parse(localStorage.getItem(place) ?? '{}');
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
      localStorage.setItem(place, JSON.stringify({ fields: this.fields, agendaText: this.agendaText }));
    } catch {
      // A full or forbidden storage costs only the convenience.
    }
  }

  clear(): void {
    this.fields = noFacts();
    this.agendaText = '';
    try {
      localStorage.removeItem(place);
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
  request(): { body: CreateMeeting } | { missing: FactsMissing } {
    const facts = factsOf(this.fields);
    return 'missing' in facts ? facts : { body: { ...facts.facts, agendaText: this.agendaText } };
  }
}

export const languageChoices: Language[] = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
