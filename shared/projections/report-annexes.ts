// The annexes of a report, by its options: the agreed actions and the participants.

import { cleanLine } from '../kit/clean.ts';
import { visitsToCall } from '../meeting/attendance/visits.ts';
import type { Language } from '../meeting/facts.ts';
import type { Participant } from '../meeting/model/attendance.ts';
import type { Role } from '../meeting/roles.ts';
import type { MeetingState } from '../meeting/state.ts';
import { referenceText } from './reference.ts';
import type { AgreedAction, ListedAgreement, ListedParticipant, ListedSpeaker, Report, Run } from './report-model.ts';
import { interventions } from './speakers.ts';

/** The text of a run once its reference has its number. */
function said(run: Run, language: Language): string {
  return referenceText(run, language) ?? run.text;
}

/** An action's words, with its subparagraphs. Asked once all references have their numbers. */
export function agreedActions({ actions, language }: MeetingState, content: Report['content']): AgreedAction[] {
  return content.flatMap((part) => {
    if (part.type !== 'paragraph' || part.kind !== 'action') return [];
    const { blockId, number: paragraph, subparagraphs, owner, due } = part;
    const pieces = [{ mark: '', runs: part.runs }, ...subparagraphs].map(({ mark, runs }) => `${mark} ${runs.map((run) => said(run, language)).join('')}`);
    const text = cleanLine(pieces.join(' '));
    return [{ blockId, paragraph, text, ...(owner !== undefined && { owner }), ...(due !== undefined && { due }), status: actions[blockId]?.status ?? 'open' }];
  });
}

/** The Chair goes first. */
const order: readonly Role[] = ['chair', 'secretariat', 'member', 'observer'];
const presences = ['present', 'phone', 'apologies'] as const;

function presenceOf(
  times: Pick<MeetingState, 'openedAt' | 'closedAt'>,
  { visits, byPhone, apologies }: Participant,
): ListedParticipant['presence'] | undefined {
  if (byPhone) return 'phone';
  if (visitsToCall(times, visits).length > 0) return 'present';
  return apologies ? 'apologies' : undefined;
}

/** The people who were there, on the phone, or sent apologies: by stakeholder group with ungrouped people last, then by presence, role, and name as the language sorts names. */
export function listedParticipants(state: MeetingState, language: Language): ListedParticipant[] {
  const byName = new Intl.Collator(language);
  return state.participants
    .flatMap((participant) => {
      const { name, affiliation, group, role } = participant;
      const presence = presenceOf(state, participant);
      return presence === undefined
        ? []
        : [{ name: cleanLine(name), ...(affiliation && { affiliation: cleanLine(affiliation) }), ...(group && { group: cleanLine(group) }), role, presence }];
    })
    .sort(
      (one, other) =>
        Number(one.group === undefined) - Number(other.group === undefined) ||
        byName.compare(one.group ?? '', other.group ?? '') ||
        presences.indexOf(one.presence) - presences.indexOf(other.presence) ||
        order.indexOf(one.role) - order.indexOf(other.role) ||
        byName.compare(one.name, other.name),
    );
}

/** The speakers under each item. */
export function listedSpeakers(state: MeetingState): ListedSpeaker[] {
  return interventions(state).map(({ number, item, name, affiliation, kind, personal }) => ({
    ...(number !== undefined && { number }),
    ...(item !== undefined && { item }),
    name,
    ...(affiliation !== undefined && { affiliation }),
    kind,
    ...(personal && { personal }),
  }));
}

/** The texts put to the room, and the paragraph of the report that says each: by its block, and in the same words. */
export function listedAgreements({ agreements }: MeetingState, content: Report['content']): ListedAgreement[] {
  const decisions = content.flatMap((part) => (part.type === 'paragraph' && part.kind === 'decision' ? [part] : []));
  const saying = (id: string | undefined, text: string): number | undefined =>
    decisions.find((part) => part.blockId === id && cleanLine(part.runs.map((run) => run.text).join('')) === text)?.number;
  return agreements.map(({ id, blockId, outcome, text, asked, answers, unheard, present, over }) => {
    const paragraph = saying(id, cleanLine(text)) ?? saying(blockId, cleanLine(text));
    return {
      ...(paragraph !== undefined && { paragraph }),
      text: cleanLine(text),
      ...(asked !== undefined && { asked: cleanLine(asked) }),
      outcome,
      answers: answers.map(({ name, affiliation, answer, reason }) => ({
        name: cleanLine(name),
        ...(affiliation !== undefined && { affiliation: cleanLine(affiliation) }),
        answer,
        ...(reason !== undefined && { reason: cleanLine(reason) }),
      })),
      ...(over && { over }),
      unheard: unheard.map(cleanLine),
      present: present.map(({ group, count }) => ({ group: cleanLine(group), count })),
    };
  });
}
