// Sends a Word document to be read by the server, which changes nothing.
import type { ReturnedFile } from '../../../shared/returned/model.ts';
import type { HttpError } from '../../../shared/wire/http.ts';
import { said } from '../../live/said.ts';
import { words } from '../../ui/words.ts';

/** Its changes, or a sentence that says why it was not read. */
export async function readWord(meetingId: string, file: Blob): Promise<ReturnedFile | string> {
  try {
    const response = await fetch(`/api/meetings/${meetingId}/returned`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    const answered: unknown = await response.json();
    if (response.ok) return answered as ReturnedFile;
    const { error } = answered as HttpError;
    return await said('http', error.code, error.message);
  } catch {
    return words.call.requestUnanswered;
  }
}
