// Texts with a backslash before what could be read as something else, and before nothing more.

/** Each try reads the texts in full, so there is an end to trying. */
const mostTries = 12;
/** A text with more kinds of signs than this is hard to read with or without its backslashes. */
const fewKinds = 6;

const special = /[^\p{L}\p{M}\s]|^./gu;
/** Digits and the first letter of a text are tried together, each sign by itself. */
const kindOf = (sign: string): string => (/[\p{L}\p{M}\p{Nd}]/u.test(sign) ? '' : sign);

/** The texts with as few backslashes as `isRead` allows; with all of them where it allows nothing less, or is not given. */
export function literal(texts: readonly string[], isRead?: (texts: string[]) => boolean): string[] {
  const escaped = texts.map((text) => new Set(text.match(special)?.map(kindOf)));
  const written = (): string[] => texts.map((text, part) => text.replace(special, (sign) => (escaped[part]?.has(kindOf(sign)) ? '\\' : '') + sign));
  if (!isRead?.(written())) return written();
  let tries = 0;
  for (const kinds of escaped) {
    const all = [...kinds];
    if (all.length > fewKinds) continue;
    for (const some of [all, ...all.map((kind) => [kind])]) {
      if (kinds.size === 0 || ++tries > mostTries) break;
      for (const kind of some) kinds.delete(kind);
      if (!isRead(written())) for (const kind of some) kinds.add(kind);
    }
  }
  return written();
}
