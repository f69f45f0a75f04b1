// A meeting's facts as the texts of a form, and back.
import type { PastedFacts } from '../../../shared/agenda/facts.ts';
import type { Facts } from '../../../shared/meeting/facts.ts';
import type { CreateMeeting } from '../../../shared/wire/http.ts';

export interface FactFields {
  title: string;
  body: string;
  series: string;
  number: string;
  /** As `datetime-local` has it, read as UTC. */
  startsAt: string;
  durationMinutes: string;
  joinUrl: string;
  place: string;
  kind: 'member' | 'open';
  language: Facts['language'];
  chair: string;
  secretariat: string;
  hostCountry: string;
  focus: string;
  nextTitle: string;
  nextStartsAt: string;
}

export type FactsMissing = Partial<Record<'title' | 'startsAt' | 'durationMinutes' | 'chair' | 'secretariat' | 'nextStartsAt', true>>;
export type SentFacts = Omit<CreateMeeting, 'agenda' | 'agendaText' | 'from'>;

export function noFacts(): FactFields {
  return {
    title: '',
    body: '',
    series: '',
    number: '',
    startsAt: '',
    durationMinutes: '120',
    joinUrl: '',
    place: '',
    kind: 'member',
    language: 'en',
    chair: '',
    secretariat: '',
    hostCountry: '',
    focus: '',
    nextTitle: '',
    nextStartsAt: '',
  };
}

/** Milliseconds of a form's time, read as UTC; undefined while it is not a time. */
export function utcOf(field: string): number | undefined {
  const at = Date.parse(`${field}Z`);
  return field === '' || Number.isNaN(at) ? undefined : at;
}

/** An instant as the form's field has it. */
export function fieldOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 16);
}

const said = (text: string): string | undefined => text.trim() || undefined;
const names = (text: string): { name: string }[] =>
  text
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ name }));

/** The facts to send, or which fields keep them from being sent. */
export function factsOf(fields: FactFields): { facts: SentFacts } | { missing: FactsMissing } {
  const startsAt = utcOf(fields.startsAt);
  const nextStartsAt = utcOf(fields.nextStartsAt);
  const durationMinutes = Number(fields.durationMinutes);
  const secretariat = names(fields.secretariat);
  const missing: FactsMissing = {
    ...(!said(fields.title) && { title: true as const }),
    ...(startsAt === undefined && { startsAt: true as const }),
    ...(!(Number.isInteger(durationMinutes) && durationMinutes >= 1 && durationMinutes <= 1440) && { durationMinutes: true as const }),
    ...(!said(fields.chair) && { chair: true as const }),
    ...(secretariat.length === 0 && { secretariat: true as const }),
    ...(said(fields.nextTitle) && nextStartsAt === undefined && { nextStartsAt: true as const }),
  };
  if (Object.keys(missing).length > 0 || startsAt === undefined) return { missing };
  const host = said(fields.hostCountry);
  return {
    facts: {
      title: fields.title.trim(),
      body: said(fields.body),
      series: said(fields.series),
      number: said(fields.number),
      startsAt: new Date(startsAt).toISOString(),
      durationMinutes,
      joinUrl: said(fields.joinUrl),
      place: said(fields.place),
      kind: fields.kind,
      language: fields.language,
      chair: { name: fields.chair.trim() },
      secretariat,
      hostCountry: host === undefined ? undefined : { name: host },
      focus: said(fields.focus),
      next: nextStartsAt === undefined ? undefined : { title: said(fields.nextTitle), startsAt: new Date(nextStartsAt).toISOString() },
    },
  };
}

/** The fields of what is known of a meeting; the others are left as they are. */
export function fieldsBrought(facts: Partial<Facts>): Partial<FactFields> {
  const unknown = {
    title: '',
    startsAt: new Date(0).toISOString(),
    durationMinutes: 0,
    kind: 'member',
    language: 'en',
    chair: { name: '' },
    secretariat: [],
  } as const;
  const fields = fieldsOf({ ...unknown, secretariat: [], ...facts });
  if (facts.startsAt === undefined) fields.startsAt = '';
  return fields;
}

/** The facts that a form changed, with null for each one that was emptied. Facts that were not touched are not sent, so that others' changes stay. */
export function changedFacts(was: FactFields, fields: FactFields, facts: SentFacts, known: Facts): Record<string, unknown> {
  const isChanged = (...names: (keyof FactFields)[]): boolean => names.some((name) => fields[name] !== was[name]);
  const knownAs = (person: { name: string }): { name: string; affiliation?: string } =>
    [known.chair, ...known.secretariat].find(({ name }) => name === person.name) ?? person;
  const changes: Record<string, unknown> = {};
  for (const name of ['title', 'body', 'series', 'number', 'startsAt', 'durationMinutes', 'joinUrl', 'place', 'kind', 'language', 'focus'] as const)
    if (isChanged(name)) changes[name] = facts[name] ?? null;
  if (isChanged('chair')) changes.chair = { ...known.chair, name: facts.chair.name };
  if (isChanged('secretariat')) changes.secretariat = facts.secretariat.map(knownAs);
  if (isChanged('hostCountry')) changes.hostCountry = facts.hostCountry ? { ...known.hostCountry, ...facts.hostCountry } : null;
  if (isChanged('nextTitle', 'nextStartsAt')) changes.next = facts.next ?? null;
  return changes;
}

/** The form as it is, with what others changed in the fields that nobody has touched here. */
export function rebasedFields(was: FactFields, fields: FactFields, now: FactFields): FactFields {
  const entries = Object.entries(fields).map(([name, value]) => {
    const key = name as keyof FactFields;
    return [key, value === was[key] ? now[key] : value];
  });
  return Object.fromEntries(entries) as FactFields;
}

export function fieldsOf(facts: Facts): FactFields {
  return {
    title: facts.title,
    body: facts.body ?? '',
    series: facts.series ?? '',
    number: facts.number ?? '',
    startsAt: fieldOf(facts.startsAt),
    durationMinutes: String(facts.durationMinutes),
    joinUrl: facts.joinUrl ?? '',
    place: facts.place ?? '',
    kind: facts.kind,
    language: facts.language,
    chair: facts.chair.name,
    secretariat: facts.secretariat.map((person) => person.name).join('\n'),
    hostCountry: facts.hostCountry?.name ?? '',
    focus: facts.focus ?? '',
    nextTitle: facts.next?.title ?? '',
    nextStartsAt: facts.next ? fieldOf(facts.next.startsAt) : '',
  };
}

/** The fields that a pasted text tells. */
export function fieldsFound({ title, body, startsAt, durationMinutes, chair, joinUrl, place }: PastedFacts): Partial<FactFields> {
  return {
    ...(title !== undefined && { title: title.slice(0, 300) }),
    ...(body !== undefined && { body: body.slice(0, 200) }),
    ...(startsAt !== undefined && { startsAt: fieldOf(startsAt) }),
    ...(durationMinutes !== undefined && { durationMinutes: String(durationMinutes) }),
    ...(chair !== undefined && { chair: chair.slice(0, 200) }),
    ...(joinUrl !== undefined && { joinUrl }),
    ...(place !== undefined && { place: place.slice(0, 200) }),
  };
}
