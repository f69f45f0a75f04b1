// Addresses as people type them.

/** The address that a person meant: http, https or mailto, with "https://" put before a bare host; undefined for anything else. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /[\s\p{Cc}\p{Cf}]/u.test(text)) return undefined;
  const asked = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text) ? `mailto:${text}` : /^[a-z][a-z\d+.-]*:(?!\d+(?:\/|$))/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(asked)) return undefined;
  const { protocol, hostname } = new URL(asked);
  if (protocol === 'mailto:') return asked;
  return (protocol === 'http:' || protocol === 'https:') && (hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('['))
    ? asked
    : undefined;
}
