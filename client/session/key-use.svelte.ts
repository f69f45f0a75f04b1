// How the keys of the call are pressed: alone, with Alt held, or not at all. Remembered on this device.
const place = 'rapporteur:keys';
export const keyUses = ['alone', 'alt', 'off'] as const;
export type KeyUse = (typeof keyUses)[number];

function remembered(): KeyUse {
  try {
    return keyUses.find((use) => use === localStorage.getItem(place)) ?? 'alone';
  } catch {
    // A browser that keeps nothing: as for everyone.
    return 'alone';
  }
}

let chosen: KeyUse = $state(remembered());

export function keyUse(): KeyUse {
  return chosen;
}

export function useKeys(use: KeyUse): void {
  chosen = use;
  try {
    localStorage.setItem(place, use);
  } catch {
    // It holds while this page is open.
  }
}
