// The events of attendance, and their forms in a log.
import { z } from 'zod';
import type { Participant } from '../model/attendance.ts';
import { roles } from '../roles.ts';
import { count, type EventForms, few, id, instant, ofPerson, text, whole } from './form.ts';

export type AttendanceEvent =
  | { type: 'observers.counted'; most: number }
  | { type: 'participant.joined'; participant: Participant }
  | { type: 'participant.arrived'; participantId: string }
  | { type: 'participant.left'; participantId: string; leftAt?: number }
  | { type: 'participant.removed'; participantId: string }
  | { type: 'participants.merged'; participantId: string; participant: Participant }
  | { type: 'attendance.noted'; participant: Participant };

export const participant = whole({
  id,
  role: z.enum(roles),
  name: text,
  affiliation: text.optional(),
  group: text.optional(),
  region: text.optional(),
  visits: few(whole({ arrivedAt: instant, leftAt: instant.optional() })),
});

export const attendanceEvents: EventForms<AttendanceEvent> = {
  'observers.counted': { most: count },
  'participant.joined': { participant },
  'participant.arrived': ofPerson,
  'participant.left': { ...ofPerson, leftAt: instant.optional() },
  'participant.removed': ofPerson,
  'participants.merged': { ...ofPerson, participant },
  'attendance.noted': { participant },
};
