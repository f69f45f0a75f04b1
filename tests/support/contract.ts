// The HTTP contract as another program would use it.
import type { CreateMeeting, Joined, Links } from '../../shared/wire/http.ts';

export interface Created {
  id: string;
  links: Links;
}

async function json<T>(response: Response): Promise<T> {
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.url.replace(/\?.*/, '')} answered ${response.status}: ${body}`);
  return JSON.parse(body) as T;
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

/** The facts that most meetings of the tests have in common. */
export const virtualMeeting = {
  title: 'Virtual meeting',
  startsAt: '2016-09-13T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Ana Lima' },
  secretariat: [{ name: 'Sam Okoye' }],
};

export async function createMeeting(url: string, organiserKey: string, body: CreateMeeting): Promise<Created> {
  return json(await post(`${url}/api/meetings`, body, { authorization: `Bearer ${organiserKey}` }));
}

/** Opens a session with the key after the # of an invitation link; with an earlier session, as the participant it belongs to. */
export async function join(url: string, meetingId: string, link: string, who: { name?: string; affiliation?: string } = {}, session?: string): Promise<Joined> {
  const key = link.slice(link.indexOf('#') + 1);
  const headers: Record<string, string> = session === undefined ? {} : { authorization: `Bearer ${session}` };
  return json(await post(`${url}/api/meetings/${meetingId}/sessions`, { key, ...who }, headers));
}

/** A document of the meeting (`report.txt`, `actions.csv` …), or its state for the empty name, as a participant reads it. */
export async function download(url: string, meetingId: string, file: string, session: string): Promise<string> {
  const response = await fetch(`${url}/api/meetings/${meetingId}${file && `/${file}`}`, { headers: { authorization: `Bearer ${session}` } });
  if (!response.ok) throw new Error(`${file} answered ${response.status}: ${await response.text()}`);
  return response.text();
}
