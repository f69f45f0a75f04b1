// How a time of day is written: its parts as patterns, for a text of plain digits and brackets.

/** Half-days in the six languages. */
export const half = String.raw`(?:[ap]\.?\s?m(?:\.|\b)|(?<=:\d\d)[ap](?![\p{L}\d.])|صباح[ًا]*|مساء[ًا]*|ظهر[ًا]*|[صم](?!\p{L}))`;
export const halfBefore = '(?:上午|下午|晚上|早上|中午|凌晨|傍晚)';

/** Words after a time that do not change its length. */
export const zone = String.raw`(?:\(?\s?(?:(?:UTC|GMT)(?:\s?[+-]\s?(?:\d{1,2}(?::?\d\d)?|xx))?|[A-Z]{1,3}[SD]?T|Z|CES?T|МСК|MSK|Uhr|hrs?\.?|hours|horas?|heures?|h|ч\.?|часов|بتوقيت غرينتش|local time|heure locale|hora local)\s?\)?(?![\p{L}\d]))`;

const named = 'noon|midday|midnight|midi|minuit|mediodía|medianoche|полдень|полночь|正午|午夜';

/** "10:00", "10.00", "10 h 30", "10 a.m.", "1145am", "10点半". With groups: half, hour, minutes, or all digits; named. */
export const time = (name: string): string =>
  String.raw`(?:(?<${name}b>${halfBefore})\s?)?(?:(?<${name}h>\d{1,2})(?:[:.](?<${name}m>\d{2})(?!\d)|\s?[hHчЧ]\s?(?<${name}f>\d{2})(?!\d)|(?<${name}o>\s?(?:[hH]|ч|Uhr)(?![\p{L}\d]))|\s?[点點时時](?:(?<${name}c>\d{1,2})分?|(?<${name}k>半))?|(?=\s?${half}))|(?<${name}d>\d{3,4})(?=\s?${half})|(?:12 )?(?<${name}n>${named}))(?:\s?(?<${name}a>${half}))?`;

/** An hour without minutes, which is a time only because of the words after it: "3–6 p.m.". */
export const hourBefore = String.raw`(?<sx>\d{1,2})(?=\s*[-–—]\s*\d{1,2}(?:[:.]\d{2})?\s?${half})`;
export const military = String.raw`(?<sq>0\d[0-5]\d|1[0-7][0-5]\d)\s?[-–]\s?(?<eq>[01]\d[0-5]\d|2[0-4][0-5]\d)`;

export const between = String.raw`(?:\s*(?:[-–—~〜]|至|到)\s*|\s+(?:to|until|till|à|au?|al|hasta|bis|до|по|إلى|الى|حتى)\s+(?:las?\s+|الساعة\s+)?)`;
export const before = String.raw`(?:(?:from|at|as of|between|de|du|dès|des|à partir de|à|desde|las|a las|von|ab|um|с|со|от|в|начиная с|من|الساعة|من الساعة|自|从|ca\.?|approx\.?|about|around|vers|circa|около)\s+|\+\/-\s?|±\s?|[~≈]\s?)`;

const pm = /^(?:p|م|下午|晚上|傍晚)/i;
const am = /^(?:a|ص|上午|早上|凌晨)/i;

/** The half of the day that is said; undefined where none is. */
export function halfOf(said: string | undefined): 'am' | 'pm' | undefined {
  if (said === undefined) return undefined;
  if (/^(?:中午|ظ)/.test(said)) return 'pm';
  return pm.test(said) ? 'pm' : am.test(said) ? 'am' : undefined;
}
