/** Why an archive is not taken, in a sentence for whoever brought it. */
export class BadArchive extends Error {}
