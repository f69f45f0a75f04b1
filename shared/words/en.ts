// English: the complete record, section by section; its type is what every other language says too.
import { agenda } from './en/agenda.ts';
import { call } from './en/call.ts';
import { editor } from './en/editor.ts';
import { floor } from './en/floor.ts';
import { http } from './en/http.ts';
import { minutes } from './en/minutes.ts';
import { people } from './en/people.ts';
import { phases } from './en/phases.ts';
import { refusals } from './en/refusals.ts';
import { register } from './en/register.ts';
import { reportForm, reportProposal } from './en/report-form.ts';
import { roles } from './en/roles.ts';
import { saving } from './en/saving.ts';
import { start } from './en/start.ts';
import { timeline } from './en/timeline.ts';

export const en = {
  agenda,
  call,
  editor,
  floor,
  http,
  minutes,
  people,
  phases,
  refusals,
  register,
  reportForm,
  reportProposal,
  roles,
  saving,
  start,
  timeline,
};
