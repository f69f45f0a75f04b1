// Calls a person back to the page who works in another window: a sound, a vibration and, when they allow it, a notification.
import { ring } from './ring.ts';

/** Asks for the right to notify, once somebody wants to be called. */
export function askToNotify(): void {
  if ('Notification' in window && Notification.permission === 'default') void Notification.requestPermission();
}

/** `text` is the notification; it is shown only while the page is not in sight. */
export function alertPerson(text: string): void {
  ring();
  navigator.vibrate?.(200);
  if (document.visibilityState === 'visible' || !('Notification' in window) || Notification.permission !== 'granted') return;
  try {
    const notification = new Notification(text, { tag: 'rapporteur' });
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
  } catch {
    // Android accepts notifications only from a service worker, so there is just the sound.
  }
}
