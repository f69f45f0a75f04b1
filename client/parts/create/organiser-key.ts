// The organiser's key comes in the address once, and is kept for this tab alone.
const place = 'rapporteur:organiser';

/** The key, taken out of the address bar; undefined where none came. */
export function organiserKey(): string | undefined {
  const given = location.hash.slice(1);
  try {
    if (given !== '') sessionStorage.setItem(place, given);
    history.replaceState(null, '', location.pathname + location.search);
    return sessionStorage.getItem(place) ?? undefined;
  } catch {
    return given || undefined;
  }
}
