/** Bytes: of a file that comes back, of a part of it once it is unpacked, and of all that are read. */
export const mostBytes = { file: 8 * 1024 * 1024, part: 32 * 1024 * 1024, all: 48 * 1024 * 1024 };
