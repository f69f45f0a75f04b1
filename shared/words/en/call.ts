import { counting } from '../counting.ts';

const counted = counting('en');

/** The screen of a call: its header, its views, following the Chair, keys. */
export const call = {
  loading: 'Opening the meeting…',
  sendOffline: 'You are offline, so this was not sent. Try again once you are connected.',
  requestUnanswered: 'The server did not answer. Check your connection and try again.',
  sendUnanswered: 'The server did not answer, so this may or may not have been done. Check the page before you try again.',
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
  offlineBanner: 'Connection lost. This page may be out of date. What you write is kept and sent once you are connected.',
  nothingToShow: 'The agenda is empty.',
  close: 'Close',
};
