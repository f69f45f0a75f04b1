// A mail as plain lines, whatever it was pasted from: residue of quoted-printable, HTML, unusual line ends.
import { htmlLines, looksLikeHtml } from './html.ts';

/** "=E2=80=9C" as “, and lines that "=" had broken as one. Only where the text shows that it is encoded. */
function decoded(text: string): string {
  const pairs = text.match(/=[0-9A-F]{2}/g)?.length ?? 0;
  const encoded = /(?:=[C-F][0-9A-F](?:=\r?\n)?=[89AB][0-9A-F])/.test(text) || (/=\r?\n/.test(text) && pairs > 0) || /=3D|=20\r?\n/.test(text);
  if (!encoded) return text;
  return text.replace(/=\r?\n/g, '').replace(/(?:=[0-9A-F]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run.replaceAll('=', '%'));
    } catch {
      return run;
    }
  });
}

/** One text for each line, without the blanks at its end. */
export function plainLines(mail: string): string[] {
  const text = decoded(mail.replace(/\r\n|\r|\u2028|\u2029/g, '\n'));
  const plain = looksLikeHtml(text) ? htmlLines(text) : text;
  return plain.split('\n').map((line) =>
    line
      .replace(/[\u00a0\u202f\u2007]/g, ' ')
      .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .trimEnd(),
  );
}
