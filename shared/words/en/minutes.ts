/** The minutes as they read. */
export const minutes = {
  of: (title: string) => `Minutes: ${title}`,
  empty: 'Nothing has been written here yet.',
  loading: 'Loading the minutes…',
  writers: 'Who wrote this, and when',
  opening: 'Opening paragraph',
  closing: 'Closing paragraph',
};
