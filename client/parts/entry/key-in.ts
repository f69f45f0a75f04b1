// Reads the key of an invitation from what mail programs and hands make of a link.

/** A key has 32 characters; anything around it is not part of it. */
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

const link = /\/m\/([\w-]{1,64})(?:\/big)?\/?(?:\?[^\s#]*)?(?:#|%23)([\w-]{32})/i;

/** The invitation in whatever was pasted: a key, a link, or the mail around it. `meeting` is there where the link names one. */
export function invitationIn(text: string): InvitationKey & { meeting?: string } {
  const [, meeting, key] = link.exec(text) ?? [];
  if (meeting && key) return { meeting, key, isIncomplete: false };
  // Behind the # of a link that is cut short, or all that was pasted.
  return keyIn(text.slice(text.lastIndexOf('#') + 1));
}
