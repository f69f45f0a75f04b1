// The state of saving in words.
import type { Saving } from '../../live/minutes.svelte.ts';
import { words } from '../../ui/words.ts';

export function savingNow({ status, pending }: Saving): string {
  const say = words.saving;
  if (status === 'saved') return say.saved;
  if (status === 'saving') return say.saving(pending);
  if (status === 'connecting') return say.connecting;
  if (status === 'offline') return pending > 0 ? say.offline(pending) : say.offlineNothing;
  return say.refusedShort;
}
