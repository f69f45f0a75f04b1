// Reads people out of a pasted list: one per line, or several on a line between semicolons or commas, with their affiliations where they are given.

export interface PastedPerson {
  name: string;
  affiliation?: string;
}

/** A bullet, a number or a letter that begins a line of a list. */
const marker = /^(?:[-–—*•·▪◦‣]|\(?\p{N}{1,3}[.)、]|\(?\p{Ll}\))\s*/u;
/** Words that introduce a list on the same line: "Apologies received from:". */
const heading = /^[^:：,;()<>]{1,60}[:：](?!\/\/)\s*/u;
const address = /[<([]?\s*(?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+\s*[>)\]]?/giu;
const bracketed = /^(.*?)\s*[([（［]\s*([^)\]）］]+?)\s*[)\]）］]\s*$/u;
const dashed = /^(.*?)\s+[–—-]\s+(.+)$/u;
const comma = /[,，،]/u;
const and = /\s(?:and|et|y|e|и|و|&)\s|和/u;
const leadingAnd = /^(?:and|et|y|и)\s+/u;
/** Of a name, and of an affiliation. */
const longest = 200;
/** Of one person's part of the text; no more of it is read. */
const longestPart = 500;

function personIn(part: string): PastedPerson | undefined {
  const text = part.slice(0, longestPart).replace(address, ' ').replace(/\s+/gu, ' ').trim();
  const [, before, inside] = bracketed.exec(text) ?? dashed.exec(text) ?? [];
  const [name = '', ...rest] = before ? [before, inside ?? ''] : text.split(comma);
  const affiliation = rest
    .map((each) => each.trim())
    .join(', ')
    .slice(0, longest);
  const clean = name.trim().replace(/\.$/u, '').slice(0, longest);
  if (!/\p{L}/u.test(clean)) return undefined;
  return { name: clean, ...(affiliation && { affiliation }) };
}

/** Commas between names, not before an affiliation: several in a line that introduces a list or is alone, with nothing in brackets. */
function isListOfNames(line: string, introduced: boolean, alone: boolean): boolean {
  return !/[([（［]/u.test(line) && (introduced || (alone && line.split(comma).length > 2));
}

/** The people of a pasted text, in their order. Lines without a letter are no people. */
export function pastedNames(text: string): PastedPerson[] {
  const lines = text
    .split(/[\n\r;；؛\t]/u)
    .map((line) => line.trim().replace(marker, ''))
    .filter((line) => /\p{L}/u.test(line));
  return lines.flatMap((line) => {
    const names = line.replace(heading, '');
    const isList = isListOfNames(names, names !== line, lines.length === 1);
    const parts = isList ? names.split(comma).flatMap((part) => part.trim().replace(leadingAnd, '').split(and)) : [names];
    return parts.flatMap((part) => personIn(part) ?? []);
  });
}
