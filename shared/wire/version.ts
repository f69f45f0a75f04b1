/**
 * The version of what goes over the wire: commands, HTTP bodies, frames. A change that an older client would not understand raises it.
 * 1: the first.
 */
export const wireVersion = 1;
