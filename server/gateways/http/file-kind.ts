// The kind of an uploaded file, by its content. The name and the type that its sender gives it count for nothing.

export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
} as const;
export type FileEnding = keyof typeof fileTypes;

const starts: readonly (readonly [FileEnding, (head: string) => boolean])[] = [
  ['pdf', (head) => head.startsWith('%PDF-')],
  ['png', (head) => head.startsWith('\x89PNG\r\n\x1a\n')],
  ['jpg', (head) => head.startsWith('\xff\xd8\xff')],
  ['gif', (head) => /^GIF8[79]a/.test(head)],
  ['webp', (head) => head.startsWith('RIFF') && head.startsWith('WEBP', 8)],
];

/** The names in the directory at the end of a ZIP file, as far as it can be read. Nothing is unpacked. */
function namesIn(bytes: Uint8Array): string[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = zip.lastIndexOf('PK\x05\x06');
  const names: string[] = [];
  if (end === -1 || end + 20 > zip.length) return names;
  let at = zip.readUInt32LE(end + 16);
  while (at + 46 <= end && zip.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

/** A Word document without macros. */
function isWord(bytes: Uint8Array): boolean {
  const names = namesIn(bytes);
  return names.includes('[Content_Types].xml') && names.includes('word/document.xml') && !names.some((name) => /vbaproject/i.test(name));
}

/** Undefined where it is none of these kinds. */
export function endingOf(bytes: Uint8Array): FileEnding | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return starts.find(([, isSuch]) => isSuch(head))?.[0] ?? (head.startsWith('PK\x03\x04') && isWord(bytes) ? 'docx' : undefined);
}
