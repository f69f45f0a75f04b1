// Addresses as people type them.
import { safeLink } from '../../shared/kit/safe-link.ts';

/** The address that a person meant, with "https://" before a bare host and "mailto:" before an e-mail address; undefined if a link may not carry it. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /[\s\p{Cc}\p{Cf}]/u.test(text)) return undefined;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return safeLink(`mailto:${text}`);
  const scheme = /^[a-z][a-z\d+.-]*:(?!\d+(?:\/|$))/i.test(text);
  if (scheme) return safeLink(text);
  return /^[^/:?#]+\.[^/:?#]+/.test(text) ? safeLink(`https://${text}`) : undefined;
}
