/** The public archive, as pages without a script. */
export const publicArchive = {
  title: 'Meetings and reports',
  coming: 'Coming meetings',
  reports: 'Issued reports',
  noReports: 'No report has been issued yet.',
  cancelled: 'Cancelled',
  series: 'Series',
  all: 'All meetings',
  search: 'Search the reports',
  find: 'Search',
  found: (q: string) => `Found for: ${q}`,
  nothing: 'Nothing found. Try fewer or other words.',
  superseded: 'Superseded by a later decision',
  older: 'Older reports',
  feed: 'Feed of new reports',
  calendar: 'Calendar',
  subscribe: 'Subscribe to the calendar',
};
