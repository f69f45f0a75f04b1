// The names of links to footnotes. Typst has no Arabic word for them and takes the English one.

const named = /(\/Subtype \/Link\n(?: {2}\/[^\n]+\n){1,8} {2}\/Contents )\(Footnote (\d{1,5})\)/g;
const ending = /startxref\s+(\d+)\s+%%EOF\s*$/;

const asText = (name: string): string =>
  `<feff${Array.from({ length: name.length }, (_, index) => name.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`;

/** The PDF with other names of the links that have English ones, and with the offsets of its objects as they are then. */
export function nameNoteLinks(pdf: Buffer, nameOf: (number: number) => string): Buffer {
  const text = pdf.toString('latin1');
  const moved: { from: number; by: number }[] = [];
  let by = 0;
  const body = text.replace(named, (whole: string, before: string, number: string, from: number) => {
    const now = before + asText(nameOf(Number(number)));
    by += now.length - whole.length;
    moved.push({ from, by });
    return now;
  });
  const table = Number(ending.exec(text.slice(-64))?.[1]);
  if (by === 0 || !text.startsWith('xref', table)) return pdf;
  const shifted = (offset: number): number => offset + (moved.findLast(({ from }) => from < offset)?.by ?? 0);
  const at = shifted(table);
  const offsets = body
    .slice(at)
    .replace(/^(\d{10})(?= \d{5} n)/gm, (offset) => String(shifted(Number(offset))).padStart(10, '0'))
    .replace(ending, `startxref\n${at}\n%%EOF`);
  return Buffer.from(body.slice(0, at) + offsets, 'latin1');
}
