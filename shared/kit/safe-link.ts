/** Characters that no address contains: spaces, lines, controls, and the marks that turn the direction of text on screen. */
const unfit = /[\s\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** The address as a link may carry it, or undefined where following it could do harm: only http, https and mailto. */
export function safeLink(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > 2000) return undefined;
  const trimmed = address.trim();
  return /^(?:https?:\/\/[^/]|mailto:[^@]+@)/i.test(trimmed) && !unfit.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}
