// The name last used on this device, so that a person writes it once. Where nothing may be kept, nothing is.
import { type Region, regions } from '../../../shared/meeting/model/attendance.ts';

export interface Remembered {
  name?: string;
  affiliation?: string;
  group?: string;
  region?: Region;
}

const place = 'rapporteur:who';
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export function remembered(): Remembered {
  try {
    const kept: Record<string, unknown> = JSON.parse(localStorage.getItem(place) ?? '{}');
    return { name: text(kept.name), affiliation: text(kept.affiliation), group: text(kept.group), region: regions.find((each) => each === kept.region) };
  } catch {
    return {};
  }
}

export function remember(who: Remembered): void {
  try {
    localStorage.setItem(place, JSON.stringify(who));
  } catch {
    // A full or forbidden storage costs only the convenience.
  }
}
