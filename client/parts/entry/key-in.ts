// Reads the key of an invitation from what mail programs and hands make of a link.

/** A key has 32 letters; what stands around it does not belong to it. */
const whole = /[\w-]{32}/;

export interface InvitationKey {
  key: string;
  /** Part of it is missing, so that it opens nothing. */
  isIncomplete: boolean;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing: the text is what it is.
    return text;
  }
}

/** The key in the part of an address behind the #. */
export function keyIn(hash: string): InvitationKey {
  const text = decoded(hash).trim();
  const key = whole.exec(text)?.[0];
  return { key: key ?? text, isIncomplete: text !== '' && key === undefined };
}
