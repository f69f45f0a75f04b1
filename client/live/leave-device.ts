// Leaving on a computer that others use: the sessions end, and everything this browser keeps of any meeting is removed.
import { api } from './api.ts';
import { forgetAllSeen } from './last-seen.ts';

/** Where this tab keeps an organiser's key. */
export const organiserPlace = 'rapporteur:organiser';
const channel = 'rapporteur left';

const isOurs = (key: string): boolean => key.startsWith('rapporteur');

function empty(storage: Storage): void {
  for (const key of Object.keys(storage).filter(isOurs)) storage.removeItem(key);
}

/** A database that is open in other tabs is emptied, then deleted once they are closed. */
async function emptyDatabase(): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('rapporteur', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('unsaved');
    request.onerror = () => resolve();
    request.onsuccess = () => {
      const transaction = request.result.transaction('unsaved', 'readwrite');
      transaction.objectStore('unsaved').clear();
      transaction.oncomplete = transaction.onabort = () => {
        request.result.close();
        resolve();
      };
    };
  });
  indexedDB.deleteDatabase('rapporteur');
}

/** Calls `act` once another tab of this browser leaves: each tab has a key of its own. Returns the way to stop. */
export function onLeave(act: () => void): () => void {
  const left = new BroadcastChannel(channel);
  left.onmessage = act;
  return () => left.close();
}

/** The key of an organiser who signed on would open for hours. Resolves with a sentence if the server could not be reached. */
async function signOut(): Promise<string | undefined> {
  const key = sessionStorage.getItem(organiserPlace);
  const out = key ? await api('DELETE', '/api/sign-on', { key }) : undefined;
  return out && !out.ok && out.status !== 401 ? out.message : undefined;
}

/** Ends every session of this browser and forgets what it keeps. Resolves with a sentence if the server could not be reached; nothing has changed then. `stop` is called before anything is removed, so that nothing is kept again. */
export async function leaveDevice(stop: () => void): Promise<string | undefined> {
  const inside = await api<{ meetings: string[] }>('GET', '/api/sessions');
  if (!inside.ok) return inside.message;
  for (const id of inside.body.meetings) {
    const left = await api('POST', `/api/meetings/${id}/leave`);
    // A session that had ended already is no reason to stay.
    if (!left.ok && left.status !== 401 && left.status !== 404) return left.message;
  }
  const failed = await signOut().catch(() => undefined);
  if (failed !== undefined) return failed;
  stop();
  try {
    const left = new BroadcastChannel(channel);
    left.postMessage('left');
    left.close();
    empty(localStorage);
    empty(sessionStorage);
    await emptyDatabase();
    await forgetAllSeen();
  } catch {
    // Where a browser keeps nothing, nothing is left.
  }
  return undefined;
}
