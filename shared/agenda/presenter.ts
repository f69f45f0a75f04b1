// Who presents an item: said so, a role, or a name as names are written.

const saidSo =
  /^(?:presented by|presenters?|led by|lead|speakers?|facilitators?|moderators?|rapporteur|by|présenté par|par|ponente|por|докладчик|主持|报告人)(?:\s*:\s*|\s+)(?=\S)/i;
const role =
  /^(?:the )?(?:mag |igf |un |co-?|vice-?|deputy )*(?:chair(?:s|man|person|woman)?|secretariat|secretary|host country|facilitators?|all|everyone|members?|coordinators?|président(?:e)?|secrétariat|presidencia|secretaría|председатель|секретариат|主席|秘书处|الرئيس(?:ة)?|الأمانة)$/i;
const name =
  /^(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof|H\.E|Sr|Sra|M|Mme)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|do|dos|van|von|der|del|la|el|al|bin|St|of|and|&)\.?\s+)*\p{Lu}[\p{L}.'’-]*){1,4}$/u;
const titled = /^(?:Mr|Ms|Mrs|Mx|Dr|Prof|H\.E|Sr|Sra|Mme)\.?\s+\p{Lu}/u;
const firstNames = /^\p{Lu}\p{Ll}+(?:,? (?:and|&) \p{Lu}\p{Ll}+)*$/u;

export function person(text: string): string {
  return text.replace(saidSo, '').trim();
}

/** Someone beyond doubt, in brackets or not. */
export function isSurelyPerson(text: string): boolean {
  return saidSo.test(text) || role.test(text) || titled.test(text);
}

/** Whether what stands in brackets is someone rather than part of the title. */
export function isPerson(text: string): boolean {
  const whole = text.trim();
  return isSurelyPerson(whole) || (name.test(whole) && !/^[A-Z]{2,}/.test(whole)) || firstNames.test(whole);
}

/** A line that only says who: "Presenter: Ana". */
export function presenterLine(text: string): string | undefined {
  const match =
    /^(?:presenters?|speakers?|lead|led by|facilitators?|moderators?|presented by|introduced by|ponente|présentateur|докладчик)\s*[:-]\s*(?=\S)/i.exec(text);
  return match ? text.slice(match[0].length) : undefined;
}
