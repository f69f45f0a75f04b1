// A file on its way to an agenda item.
import type { Document } from '../../shared/meeting/facts.ts';

/** Uploads a file to an item by the contract. Its name and type are no help. */
export async function upload(
  server: { url: string },
  meeting: { id: string },
  session: string,
  itemId: string,
  content: Uint8Array,
  more: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ itemId, ...more })) form.set(name, value);
  form.set('file', new File([new Uint8Array(content)], 'Paper “one”.exe', { type: 'text/html' }));
  const response = await fetch(`${server.url}/api/meetings/${meeting.id}/documents`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${session}` },
  });
  return { status: response.status, body: (await response.json()) as { document: Document; error?: { code: string; message: string } } };
}
