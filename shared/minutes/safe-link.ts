/** The address as a link may carry it, or undefined where following it could do harm: only http, https and mailto. */
export function safeLink(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > 2000) return undefined;
  const trimmed = address.trim();
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}
