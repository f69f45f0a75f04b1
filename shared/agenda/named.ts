// People whom a line alone does not make certain: only the other items of the agenda do, or a common first name.
import { isGivenName } from './given-names.ts';
import type { Node } from './nodes.ts';
import { isFirstName, isName, isNameLike } from './people.ts';

const behindComma = /^(.{3,300}\S),\s+([^,:;()]{3,60})$/;
const behindDash = /^(.{3,300}\S)\s+(?:[–—-]{1,2}|\/\/)\s+([^–—:;()]{2,60})$/;
const inBrackets = /^(.{3,300}\S)\s+[([]([^()[\]]{3,60})[)\]]$/;
const initials = /^(.{3,300}\S)\s+(?:[–—-]\s+|[([])(\p{Lu}{2,3}(?:\s?[,/&+]\s?\p{Lu}{2,3}){0,3})[)\]]?$/u;
/** Fewer do not make a habit. */
const fewest = 3;

const partOf = (pattern: RegExp, { details, recognised }: Node): [title: string, who: string] | undefined => {
  if (details.presenter !== undefined || details.title !== recognised) return undefined;
  const [, title, who] = pattern.exec(recognised) ?? [];
  return title === undefined || who === undefined ? undefined : [title, who];
};

function give(nodes: readonly Node[], pattern: RegExp, isWho: (who: string, node: Node) => boolean): void {
  for (const node of nodes) {
    const found = partOf(pattern, node);
    if (found && isWho(found[1], node)) node.details = { ...node.details, title: found[0], presenter: found[1] };
  }
}

const isGiven = (who: string): boolean =>
  who.split(/\s*(?:[,&/+]|\s(?:and|et|y|и)\s)\s*/u).every((part) => isGivenName(part.split(' ')[0] ?? '') && isFirst(part));
/** "Mike", "Mike B", "Mike B.". */
const isFirst = (part: string): boolean => isFirstName(part.replace(/\s\p{Lu}\.?$/u, ''));

export function giveNames(nodes: readonly Node[]): void {
  give(nodes, behindDash, (who, { details }) => isGiven(who) || (details.minutes !== undefined && isFirst(who)));
  const named = nodes.filter(({ details }) => details.presenter !== undefined).length;
  if (named >= fewest) give(nodes, inBrackets, (who) => /\s/.test(who) && isNameLike(who));
  if (named >= fewest && named * 2 >= nodes.length) give(nodes, behindComma, isName);
  const short = nodes.flatMap((node) => [partOf(initials, node) ?? []].filter((each): each is [string, string] => each.length === 2));
  if (new Set(short.map(([, who]) => who)).size >= fewest && !short.some(isAbbreviation)) give(nodes, initials, () => true);
}

/** "Dynamic Coalitions (DC)", "Report (UN)": where one is an abbreviation, the others may be. */
function isAbbreviation([title, who]: readonly [string, string]): boolean {
  const letters = title
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return letters.includes(who) || bodies.test(who);
}

const bodies =
  /(?<!\p{L})(?:UN|EU|US|UK|IGF|MAG|BPF|NRI|DC|PN|WHO|ITU|ISO|ILO|WTO|TC|SC|WG|TF|SG|HR|IT|PR|AI|ICT|DNS|IP|NGO|TBC|TBD|TBA|PM|AM|UTC|GMT|CET|EST|PDF|PPT)(?!\p{L})/u;
