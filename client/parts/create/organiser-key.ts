// The organiser's key comes in the address once, and is kept for this tab alone.
import { organiserPlace as place } from '../../live/leave-device.ts';

/** The key, taken out of the address bar or given; undefined where none came. An empty one is forgotten. */
export function organiserKey(given?: string): string | undefined {
  const key = given ?? (location.hash.slice(1) || undefined);
  try {
    if (key !== undefined) sessionStorage.setItem(place, key);
    history.replaceState(null, '', location.pathname + location.search);
    return sessionStorage.getItem(place) || undefined;
  } catch {
    return key || undefined;
  }
}
