/** Without such characters at its ends. The pattern is of one character. */
export function trimmed(text: string, edge: RegExp): string {
  let from = 0;
  let to = text.length;
  while (from < to && edge.test(text.charAt(from))) from += 1;
  while (to > from && edge.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
