/**
 * The version of what goes over the wire: commands, HTTP bodies, frames. A change that an older client would not understand raises it.
 * 1: the first.
 * 2: requests for the floor have types, and events that an older page does not know.
 * 3: calls for objections, which a page that does not know them would keep from its reader.
 * 4: a page reports that its screen shows a call for objections.
 * 5: opening, adopting and closing can be taken back.
 * 6: two entries of one person can be merged.
 */
export const wireVersion = 6;

/** From this version on a client tells what it shows. */
export const tellsWhatItShows = 4;
