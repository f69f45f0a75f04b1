// Stands in for what finds bytes in the messages of Socket.IO and Engine.IO, in the built page: commands, answers and events are JSON, and the minutes have a connection of their own.

export const isBinary = (): boolean => false;
export const hasBinary = isBinary;

/** Of the base64 in which bytes travel over long polling. */
export function decode(): never {
  throw new Error('no message has bytes in it');
}
