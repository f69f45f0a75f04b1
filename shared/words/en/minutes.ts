/** The minutes as they read. */
export const minutes = {
  empty: 'Nothing has been written here yet.',
  loading: 'Loading the minutes…',
  opening: 'Opening paragraph',
  closing: 'Closing paragraph',
};
