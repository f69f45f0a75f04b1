// The stock phrases of the meeting's series, asked for once, when its minutes can first be written here.
import { api } from '../live/api.ts';

export const phrases = $state<{ all: readonly string[] }>({ all: [] });
let asked: string | undefined;

export async function askPhrases(meetingId: string): Promise<void> {
  if (asked === meetingId) return;
  asked = meetingId;
  const answer = await api<{ phrases: string[] }>('GET', `/api/meetings/${meetingId}/phrases`);
  if (answer.ok) phrases.all = answer.body.phrases;
  // The next text that is opened asks again.
  else asked = undefined;
}
