// The words of one statement. They come by a request of their own, never with the meeting's state.
import { api } from '../../live/api.ts';

/** The statement that came with a request; undefined where there is none to read, which is said. */
export async function readStatement(meetingId: string, requestId: string): Promise<string | undefined> {
  const path = `/api/meetings/${encodeURIComponent(meetingId)}/statements?requestId=${encodeURIComponent(requestId)}`;
  const answer = await api<{ statements: { text: string }[] }>('GET', path);
  if (!answer.ok) throw new Error(answer.message);
  return answer.body.statements[0]?.text;
}
