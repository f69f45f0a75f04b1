export { agendaMail } from './agenda-mail.ts';
export { archive } from './archive.ts';
export { http } from './http.ts';
export { plainView } from './plain-view.ts';
export { refusals } from './refusals.ts';
export { reportFiles } from './report-files.ts';
export { start } from './start.ts';
