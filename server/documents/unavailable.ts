/** This machine cannot make such a document: an optional package is not there. The message names it. */
export class Unavailable extends Error {}
