// The participants, as lists of participants are printed: the Chair, the Secretariat, then by group. That somebody was present goes without saying.
import type { ListedParticipant, Report } from '../projections/report-model.ts';
import { reportWordsFor } from '../words/report/report-words.ts';

export interface PeopleGroup {
  title: string;
  entries: string[];
}

export function peopleOf({ language, participants = [] }: Report): PeopleGroup[] {
  const { annexes, punctuation, un } = reportWordsFor(language);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const groups = new Map<string, ListedParticipant[]>();
  const titleOf = ({ role, group }: ListedParticipant): string =>
    role === 'chair'
      ? un.groups.chair
      : role === 'secretariat'
        ? un.groups.secretariat
        : (group ?? (role === 'member' ? un.groups.members : un.groups.observers));
  for (const person of participants) groups.set(titleOf(person), [...(groups.get(titleOf(person)) ?? []), person]);
  const first = [un.groups.chair, un.groups.secretariat];
  const last = [un.groups.members, un.groups.observers];
  const rank = (title: string): number => (first.includes(title) ? first.indexOf(title) : last.includes(title) ? 3 + last.indexOf(title) : 2);
  const named = ({ name, presence }: ListedParticipant): string =>
    presence === 'present' ? name : name + punctuation.bracketed(annexes.participants.presences[presence]);

  /** A country, or an organisation, once, with all who came for it. */
  const entriesOf = (people: readonly ListedParticipant[]): string[] => {
    const byName = [...people].sort((one, other) => compare(one.name, other.name));
    const affiliations = [...new Set(byName.flatMap(({ affiliation }) => affiliation ?? []))].sort(compare);
    const together = affiliations.map((each) =>
      punctuation.field(
        each,
        byName
          .filter(({ affiliation }) => affiliation === each)
          .map(named)
          .join(punctuation.fields),
      ),
    );
    return [...together, ...byName.filter(({ affiliation }) => affiliation === undefined).map(named)];
  };

  return [...groups].sort(([one], [other]) => rank(one) - rank(other) || compare(one, other)).map(([title, people]) => ({ title, entries: entriesOf(people) }));
}
