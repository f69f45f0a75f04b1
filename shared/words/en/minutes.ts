/** The minutes as they read. */
export const minutes = {
  empty: 'Nothing has been written here yet.',
  loading: 'Loading the minutes…',
  writers: 'Who wrote this, and when',
  /** Shown before the text of these kinds. */
  labels: { decision: 'Decision', action: 'Action', note: 'Working note, not in the report' },
  owner: 'Who',
  due: 'By when',
  footnotes: 'Footnotes',
};
