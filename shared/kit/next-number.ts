// A meeting's number, and the one after it.

const numerals: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, sign] of numerals) {
    for (; left >= worth; left -= worth) text += sign;
  }
  return text;
}

/** The value of a Roman number written as it should be, up to 3999. */
function romanValue(text: string): number | undefined {
  let left = text;
  let value = 0;
  for (const [worth, sign] of numerals) {
    for (; left.startsWith(sign); left = left.slice(sign.length)) value += worth;
  }
  return left === '' && value > 0 && value < 4000 && roman(value) === text ? value : undefined;
}

/** The number after "4", "007", "2016/3", "VI" or "vi"; undefined if the text does not end in a number, or no next number has its length. */
export function nextNumber(number: string): string | undefined {
  const digits = /^(.*?)([0-9]{1,9})$/.exec(number);
  if (digits) {
    const [, before = '', last = ''] = digits;
    const next = before + String(Number(last) + 1).padStart(last.length, '0');
    return next.length <= 20 ? next : undefined;
  }
  const value = romanValue(number.toUpperCase());
  if (value === undefined || value === 3999) return undefined;
  const next = roman(value + 1);
  if (next.length > 20) return undefined;
  if (number === number.toUpperCase()) return next;
  return number === number.toLowerCase() ? next.toLowerCase() : undefined;
}

/** How far apart two numbers may be to be compared. */
const mostSteps = 1000;

/** Whether counting on from one number leads to the other: "VIII" is before "XII". */
export function isBefore(number: string, other: string): boolean {
  let next = nextNumber(number);
  for (let step = 0; next !== undefined && step < mostSteps; step += 1) {
    if (next === other) return true;
    next = nextNumber(next);
  }
  return false;
}
