// The public archive for programs: an Atom feed of issued reports, and a map of their pages.
import type { PublicEntry } from '../office/listing.ts';
import { escapeHtml } from './escape-html.ts';

/** XML takes no other control characters than these, escaped or not. */
const xml = (text: string): string => escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
const iso = (at: number): string => new Date(at).toISOString();

/** `entries`: issued, the newest first; of one series where it is named. */
export function renderFeed(origin: string, title: string, entries: readonly PublicEntry[], series?: string): string {
  const page = `${origin}/archive${series === undefined ? '' : `/${encodeURIComponent(series)}`}`;
  const updated = Math.max(0, ...entries.map(({ changedAt }) => changedAt));
  const each = entries.map(({ id, title: name, body, language, issue, issuedAt = 0, changedAt }) => {
    const author = `<author><name>${xml(body ?? name)}</name></author>`;
    return `<entry xml:lang="${language}"><id>${xml(`${origin}/r/${id}`)}</id><title>${xml(name)}</title><link href="${xml(`${origin}/r/${id}`)}"/><link rel="alternate" type="application/pdf" href="${xml(`${origin}/r/${id}/v/${issue}/report.pdf`)}"/><published>${iso(issuedAt)}</published><updated>${iso(changedAt)}</updated>${author}</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(page)}</id><title>${xml(title)}</title><link href="${xml(page)}"/><link rel="self" href="${xml(`${page}/feed.atom`)}"/><updated>${iso(updated)}</updated>${each.join('')}</feed>\n`;
}

export function renderSitemap(origin: string, entries: readonly PublicEntry[]): string {
  const pages = entries.map(({ id, changedAt }) => `<url><loc>${xml(`${origin}/r/${id}`)}</loc><lastmod>${iso(changedAt)}</lastmod></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${xml(`${origin}/archive`)}</loc></url>${pages.join('')}</urlset>\n`;
}
