// The report: drafted, commented, issued.
import { plain, type StatefulFeature } from '../feature.ts';
import type { ReportState } from '../model/report.ts';
import { seated, secretariat } from '../roles.ts';
import type { reportCommands } from './commands.ts';
import { evolveReport } from './evolve.ts';

export const report: StatefulFeature<(typeof reportCommands)[number]['type'], ReportState> = {
  roles: {
    'report.draft': secretariat,
    'report.circulate': secretariat,
    'report.comment': seated,
    'report.withdraw': seated,
    'report.answer': secretariat,
    'report.issue': secretariat,
    'report.options': secretariat,
  },
  begin: () => ({
    issues: [],
    comments: [],
    reportOptions: { headings: false, actionsAnnex: false, participants: false, agreements: false, linksAsNotes: false },
  }),
  evolve: evolveReport,

  moments: {
    'report.drafted': ({ phase }, { type, at }) => (phase === 'drafting' ? undefined : { at, type }),
    'report.circulated': plain,
    'report.commented': (_before, { type, at, comment }) => ({ at, type, name: comment.name, participantId: comment.by }),
    'report.issued': (_before, { type, at, issue }) => ({ at, type, number: issue.number }),
  },
};
