// Those who cannot see it hear that text is no longer saved, and that it is again; not each saving.
import { untrack } from 'svelte';
import type { Saving } from '../../live/minutes.svelte.ts';
import { announce } from '../../ui/announcer.svelte.ts';
import { savingNow } from '../minutes/saving-now.ts';

/** Announces while the component lives that calls it. */
export function hearSaving(minutes: { readonly saving: Saving }): void {
  let inTrouble = false;
  $effect(() => {
    const { status, pending } = minutes.saving;
    const isTrouble = status === 'refused' || (status === 'offline' && pending > 0);
    if (isTrouble !== inTrouble && (isTrouble || status === 'saved')) {
      inTrouble = isTrouble;
      announce(untrack(() => savingNow(minutes.saving)));
    }
  });
}
