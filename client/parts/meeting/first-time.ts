// Whether someone comes to a call for the first time on this device. Where nothing may be kept, nobody does.

/** Milliseconds after which a call is worth a summary for newcomers. */
const late = 3 * 60_000;

/** Of a live call, once: whether it began a while ago and this device has not been in it. */
export function comesLate(meetingId: string, openedAt: number, now: number): boolean {
  const place = `rapporteur:been:${meetingId}`;
  try {
    const been = localStorage.getItem(place) !== null;
    localStorage.setItem(place, '1');
    return !been && now - openedAt > late;
  } catch {
    return false;
  }
}
