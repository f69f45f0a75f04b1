// English: the complete record, section by section; its type is what every other language says too.
// Each section is exported by itself, so that a page carries only those it says.
export { agenda } from './en/agenda.ts';
export { agendaMail } from './en/agenda-mail.ts';
export { archive } from './en/archive.ts';
export { attribution } from './en/attribution.ts';
export { call } from './en/call.ts';
export { checker } from './en/checker.ts';
export { consensus } from './en/consensus.ts';
export { create } from './en/create.ts';
export { editor } from './en/editor.ts';
export { entry } from './en/entry.ts';
export { floor } from './en/floor.ts';
export { floorLead } from './en/floor-lead.ts';
export { http } from './en/http.ts';
export { minutes } from './en/minutes.ts';
export { people } from './en/people.ts';
export { phases } from './en/phases.ts';
export { refusals } from './en/refusals.ts';
export { register } from './en/register.ts';
export { reportView } from './en/report-view.ts';
export { roles } from './en/roles.ts';
export { saving } from './en/saving.ts';
export { setup } from './en/setup.ts';
export { speakingTimes } from './en/speaking-times.ts';
export { start } from './en/start.ts';
export { timeline } from './en/timeline.ts';
export { undo } from './en/undo.ts';
