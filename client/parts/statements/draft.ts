/** The statement that is being written, kept while the page is open: a dialog that closes, or a request that goes, throws nothing away. */
export const draft: { text?: string } = {};
