// Whether this person wants to hear that it is their turn. Off unless they ask for it, remembered on this device.

const key = 'rapporteur:sound';

function remembered(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    // A browser that keeps nothing: it stays off.
    return false;
  }
}

let wanted = $state(remembered());

export function wantsSound(): boolean {
  return wanted;
}

/** Kept for the next call on this device, where the browser keeps anything. */
export function wantSound(on: boolean): void {
  wanted = on;
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // It holds while this page is open.
  }
}

/** Calls the person by what they chose. Loaded only for those who want to be called. */
export async function callPerson(text: string): Promise<void> {
  if (!wantsSound()) return;
  const { alertPerson } = await import('./alert.ts');
  alertPerson(text);
}
