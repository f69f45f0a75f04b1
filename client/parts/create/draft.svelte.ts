// A meeting while it is written: kept on this device at each change, so that a reload or a failure loses nothing.
import { type Corrections, corrections as choices } from '../../../shared/agenda/corrections.ts';
import { draftText } from '../../../shared/agenda/draft-text.ts';
import { type ParsedAgenda, parseAgenda } from '../../../shared/agenda/parse.ts';
import type { DraftItem } from '../../../shared/meeting/agenda/draft.ts';
import type { Language } from '../../../shared/meeting/facts.ts';
import type { CarryOver } from '../../../shared/projections/carry-over.ts';
import type { CreateFrom, CreateMeeting } from '../../../shared/wire/http.ts';
import { type FactFields, type FactsMissing, factsOf, fieldsBrought, noFacts } from './fact-fields.ts';

export class MeetingDraft {
  fields: FactFields = $state(noFacts());
  agendaText = $state('');
  /** A person's corrections of how lines of the agenda were read. */
  corrections: Corrections = $state.raw({});
  /** Of an agenda over several days, which is taken; all where none is chosen. */
  day: number | undefined = $state();
  readonly parsed: ParsedAgenda = $derived(parseAgenda(this.agendaText, this.corrections));
  /** The agenda as it will be. */
  readonly items: DraftItem[] = $derived.by(() => {
    const day = this.day === undefined ? undefined : this.parsed.days[this.day];
    return day ? this.parsed.items.filter((_, index) => day.items.includes(index)) : this.parsed.items;
  });
  readonly #source: string | undefined;
  readonly #kind: 'from' | 'series';
  readonly #place: string;
  /** Whether something was kept from before. */
  readonly found: boolean = false;

  /** `source`: the id of the meeting, or of the series, it is made from. */
  constructor(source?: string, kind: 'from' | 'series' = 'from') {
    this.#source = source;
    this.#kind = kind;
    this.#place = source === undefined ? 'rapporteur:new' : `rapporteur:new:${source}`;
    try {
      const text = localStorage.getItem(this.#place);
      this.found = text !== null;
      const kept = JSON.parse(text ?? '{}');
      for (const name of Object.keys(this.fields) as (keyof FactFields)[]) {
        if (typeof kept.fields?.[name] === 'string') this.fields[name] = kept.fields[name] as never;
      }
      if (typeof kept.agendaText === 'string') this.agendaText = kept.agendaText;
      this.corrections = correctionsKept(kept.corrections);
      if (typeof kept.day === 'number') this.day = kept.day;
    } catch {
      // The saved draft cannot be read: start with an empty one.
    }
  }

  /** Fills the form and the text with the facts and items of another meeting, or of a series. */
  begin({ facts, agenda }: Pick<CarryOver, 'facts' | 'agenda'>): void {
    this.fields = { ...noFacts(), ...fieldsBrought(facts) };
    this.agendaText = draftText(agenda, facts.language ?? 'en');
  }

  keep(): void {
    try {
      localStorage.setItem(this.#place, JSON.stringify({ fields: this.fields, agendaText: this.agendaText, corrections: this.corrections, day: this.day }));
    } catch {
      // A full or forbidden storage costs only the convenience.
    }
  }

  clear(): void {
    this.fields = noFacts();
    this.agendaText = '';
    this.corrections = {};
    this.day = undefined;
    try {
      localStorage.removeItem(this.#place);
    } catch {
      // As above.
    }
  }

  /** The reasons why it cannot be sent yet. */
  get missing(): FactsMissing {
    const facts = factsOf(this.fields);
    return 'missing' in facts ? facts.missing : {};
  }

  /** The request to send, or the missing facts by field. */
  request(): { body: CreateMeeting | CreateFrom } | { missing: FactsMissing } {
    const facts = factsOf(this.fields);
    if ('missing' in facts) return facts;
    const agenda = this.#agenda();
    if (this.#source === undefined) return { body: { ...facts.facts, ...agenda } };
    // A fact emptied here is not to be brought over again.
    const said = Object.fromEntries(Object.entries(facts.facts).map(([name, value]) => [name, value ?? null]));
    return { body: { ...said, ...(this.#kind === 'from' && { from: this.#source }), ...agenda } as CreateMeeting | CreateFrom };
  }

  /** The text, which the server reads as the page did; or the items, where a person chose among them. */
  #agenda(): { agendaText: string } | { agenda: DraftItem[] } {
    const isChosen = Object.keys(this.corrections).length > 0 || (this.day !== undefined && this.parsed.days.length > 1);
    return isChosen ? { agenda: this.items } : { agendaText: this.agendaText };
  }
}

function correctionsKept(kept: unknown): Corrections {
  const entries = Object.entries(typeof kept === 'object' && kept !== null ? kept : {});
  return Object.fromEntries(entries.flatMap(([key, value]) => choices.filter((choice) => choice === value).map((choice) => [key, choice])));
}

export const languageChoices: Language[] = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
