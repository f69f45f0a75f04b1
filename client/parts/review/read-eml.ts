// A mail as a file: its sender and its text. The parser comes only when the first file does.

const largest = 20_000_000;

export interface MailFile {
  from: string;
  text: string;
}

/** Throws where the file is no mail, or too large. */
export async function readEml(file: Blob): Promise<MailFile> {
  if (file.size > largest) throw new RangeError('the file is too large');
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(await file.arrayBuffer());
  const text = mail.text?.trim() || mail.html?.trim() || '';
  if (text === '') throw new TypeError('the file has no text');
  const sender = mail.from && 'address' in mail.from ? mail.from : undefined;
  return { from: sender?.name || sender?.address || '', text };
}
