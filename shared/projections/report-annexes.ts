// What stands after a report's text where its options ask for it: what was agreed to be done, and who took part.
import type { Language } from '../meeting/facts.ts';
import { type MeetingState, type Participant, roles } from '../meeting/state.ts';
import { cleanLine } from './clean.ts';
import type { AgreedAction, ListedParticipant, Report } from './report-model.ts';

export function agreedActions({ actions }: MeetingState, content: Report['content']): AgreedAction[] {
  return content.flatMap((part) => {
    if (part.type !== 'paragraph' || part.kind !== 'action') return [];
    const { blockId, number: paragraph, runs, owner, due } = part;
    const text = cleanLine(runs.map((run) => run.text).join(''));
    return [{ blockId, paragraph, text, ...(owner !== undefined && { owner }), ...(due !== undefined && { due }), status: actions[blockId]?.status ?? 'open' }];
  });
}

const presences = ['present', 'phone', 'apologies'] as const;

function presenceOf({ visits, byPhone, apologies }: Participant): ListedParticipant['presence'] | undefined {
  if (byPhone) return 'phone';
  if (visits.length > 0) return 'present';
  return apologies ? 'apologies' : undefined;
}

/** Those who were there, on the phone, or sent apologies; by role, and by name as the language sorts names. */
export function listedParticipants({ participants }: MeetingState, language: Language): ListedParticipant[] {
  const byName = new Intl.Collator(language);
  return participants
    .flatMap((participant) => {
      const { name, affiliation, group, role } = participant;
      const presence = presenceOf(participant);
      return presence === undefined
        ? []
        : [{ name: cleanLine(name), ...(affiliation && { affiliation: cleanLine(affiliation) }), ...(group && { group: cleanLine(group) }), role, presence }];
    })
    .sort(
      (one, other) =>
        presences.indexOf(one.presence) - presences.indexOf(other.presence) ||
        roles.indexOf(one.role) - roles.indexOf(other.role) ||
        byName.compare(one.name, other.name),
    );
}
