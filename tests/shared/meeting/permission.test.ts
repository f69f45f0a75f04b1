import { expect, test } from 'vitest';
import type { Command } from '../../../shared/meeting/commands.ts';
import { type Phase, phases } from '../../../shared/meeting/model/phase.ts';
import { roles } from '../../../shared/meeting/roles.ts';
import { MeetingInMemory } from '../../support/meeting.ts';

/** One of each kind, and the roles that may send it: (s)ecretariat, (c)hair, (m)ember, (o)bserver. */
const table: [Command, string][] = [
  [{ type: 'agenda.add', title: 'Added' }, 'sc'],
  [{ type: 'agenda.edit', itemId: 'id1', title: 'Edited' }, 'sc'],
  [{ type: 'agenda.move', itemId: 'id1', index: 2 }, 'sc'],
  [{ type: 'agenda.remove', itemId: 'id1' }, 'sc'],
  [{ type: 'agenda.adopt' }, 'sc'],
  [{ type: 'item.start', itemId: 'id1' }, 'sc'],
  [{ type: 'item.finish', itemId: 'id1' }, 'sc'],
  [{ type: 'item.defer', itemId: 'id1' }, 'sc'],
  [{ type: 'item.reopen', itemId: 'id1' }, 'sc'],
  [{ type: 'aob.propose', title: 'Other' }, 'scm'],
  [{ type: 'aob.support', itemId: 'id1' }, 'scm'],
  [{ type: 'aob.withdraw', itemId: 'id1' }, 'scm'],
  [{ type: 'aob.admit', itemId: 'id1' }, 'sc'],
  [{ type: 'aob.decline', itemId: 'id1' }, 'sc'],
  [{ type: 'floor.request' }, 'scmo'],
  [{ type: 'floor.withdraw' }, 'scmo'],
  [{ type: 'floor.give' }, 'sc'],
  [{ type: 'floor.reader', participantId: 'p', reads: true }, 'sc'],
  [{ type: 'floor.end' }, 'scmo'],
  [{ type: 'attendance.note', name: 'Chi', status: 'phone' }, 's'],
  [{ type: 'attendance.note-all', people: [{ name: 'Chi' }], status: 'phone' }, 's'],
  [{ type: 'people.merge', participantId: 'a', into: 'b' }, 'sc'],
  [{ type: 'meeting.circulate' }, 's'],
  [{ type: 'meeting.open' }, 'sc'],
  [{ type: 'meeting.close' }, 'sc'],
  [{ type: 'meeting.take-back', what: 'closing' }, 'sc'],
  [{ type: 'meeting.amend', changes: { focus: null } }, 's'],
  [{ type: 'report.draft' }, 's'],
  [{ type: 'report.options', headings: true }, 's'],
  [{ type: 'report.issue' }, 's'],
  [{ type: 'action.update', actionId: 'b1', status: 'done' }, 'sc'],
];

function meetingIn(phase: Phase): MeetingInMemory {
  const meeting = new MeetingInMemory();
  return Object.assign(meeting, { state: { ...meeting.state, phase } });
}

test.each(table)('[MT9] $type is refused to every role that may not, in every phase', (command, may) => {
  for (const phase of phases) {
    for (const role of roles) {
      const decision = meetingIn(phase).decide({ participantId: 'p', role, name: 'P' }, command);
      const code = 'refusal' in decision ? decision.refusal.code : undefined;
      const lead = role === 'chair' || role === 'secretariat';
      const expected = lead || may.includes('m') ? 'not-permitted' : 'not-chair';
      if (may.includes(role.charAt(0))) expect(['not-permitted', 'not-chair'], `${role} in ${phase}`).not.toContain(code);
      else expect(code, `${role} in ${phase}`).toBe(expected);
    }
  }
});

/** The commands that may still be sent once the call is over, and the refusals of the rest. */
const afterwards: [Command['type'], Phase, string | undefined][] = [
  ['agenda.add', 'drafting', 'meeting-over'],
  ['agenda.edit', 'drafting', undefined],
  ['agenda.edit', 'issued', 'already-issued'],
  ['agenda.move', 'drafting', 'meeting-over'],
  ['agenda.remove', 'drafting', 'meeting-over'],
  ['agenda.adopt', 'drafting', 'meeting-over'],
  ['item.start', 'drafting', 'not-live'],
  ['item.defer', 'drafting', 'not-live'],
  ['item.reopen', 'drafting', 'not-live'],
  ['aob.propose', 'drafting', 'meeting-over'],
  ['aob.support', 'drafting', 'meeting-over'],
  ['aob.withdraw', 'drafting', 'meeting-over'],
  ['aob.admit', 'drafting', 'meeting-over'],
  ['aob.decline', 'drafting', 'meeting-over'],
  ['floor.request', 'drafting', 'not-live'],
  ['floor.give', 'drafting', 'not-live'],
  ['attendance.note', 'drafting', undefined],
  ['attendance.note', 'issued', 'already-issued'],
  ['meeting.circulate', 'drafting', 'meeting-over'],
  ['meeting.amend', 'comments', undefined],
  ['report.draft', 'drafting', undefined],
  ['report.draft', 'circulated', 'not-live'],
  ['report.options', 'comments', undefined],
  ['report.options', 'issued', 'already-issued'],
  ['report.issue', 'comments', undefined],
  ['action.update', 'issued', undefined],
];

test.each(afterwards)('[MT1] %s in %s gives %s', (type, phase, expected) => {
  const command = table.find(([entry]) => entry.type === type)?.[0];
  if (!command) throw new Error(`no command ${type}`);
  const decision = meetingIn(phase).decide({ participantId: 'p', role: 'secretariat', name: 'P' }, command);
  expect('refusal' in decision ? decision.refusal.code : undefined).toBe(expected);
});
