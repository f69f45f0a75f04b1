import { createHash } from 'node:crypto';

/** The sources of style a page needs: its own <style> elements by their hashes. Text typed by people is escaped, so an element is the renderer's. */
export function stylesOf(html: string): string {
  const hashes = Array.from(
    html.matchAll(/<style>([\s\S]*?)<\/style>/g),
    ([, css]) =>
      `'sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}'`,
  );
  return hashes.length > 0 ? hashes.join(' ') : "'none'";
}
