/** The database was written by another version of this program. */
export class WrongFile extends Error {}
