import { counting } from '../counting.ts';

const counted = counting('en');

/** The screen of a call: its header, its views, following the Chair, keys. */
export const call = {
  loading: 'Opening the meeting…',
  requestUnanswered: 'The server did not answer. Check your connection and try again.',
  views: { call: 'Call', where: 'So far', register: 'Register', people: 'People', timeline: 'Timeline', report: 'Report', setup: 'Set up' },
  viewsLabel: 'Views of the meeting',
  panes: { agenda: 'Agenda', minutes: 'Minutes', floor: 'Floor', more: 'More' },
  viewFailed: 'This part of the page could not be loaded. Check your connection and try again.',
  tryAgain: 'Try again',
  seriesNumber: (series: string | undefined, number: string | undefined) => [series, number && `No. ${number}`].filter(Boolean).join(', '),
  utc: 'UTC',
  utcLong: 'Coordinated Universal Time',
  localTime: 'your time',
  startsAt: (when: string) => `Starts ${when} UTC`,
  elapsed: (duration: string) => `${duration} elapsed`,
  endsAbout: (time: string) => `ends about ${time} UTC`,
  closed: (duration: string) => `Lasted ${duration}`,
  here: (count: number) => counted(count, { one: '# person here', other: '# people here' }),
  hereAndWatching: (here: number, watching: number) => `${counted(here, { one: '# person', other: '# people' })} here, ${watching} watching`,
  joinVoice: 'Join the voice call',
  connection: { connecting: 'Connecting…', online: 'Connected', offline: 'Offline: reconnecting…', ended: 'Ended' },
  nothingToShow: 'The agenda is empty.',
  close: 'Close',
};
