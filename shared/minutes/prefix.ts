// The kind that a line's beginning asks for: "ACTION:", "Décision :", "#agreed", "[ACTION]", "**RESOLVED:**", and similar ones in six languages.
import { foldWords } from '../kit/fold-words.ts';
import type { BlockKind } from './minutes.ts';
import { plurals, prefixWords, strongWords } from './prefix-words.ts';

export interface Prefix {
  kind: BlockKind;
  /** Its length, with the space after it. */
  length: number;
  /** Named within the prefix: "Action (Ana):". */
  owner?: string;
}

const kinds = new Map<string, BlockKind>(Object.entries(prefixWords).flatMap(([kind, words]) => words.map((word) => [word, kind as BlockKind])));
const longest = 160;

const words = String.raw`(?<words>[\p{L}\p{M}][\p{L}\p{M}.'’ -]{0,30}?)`;
const number = String.raw`(?:\s?(?:no\.?|n[°º]|núm\.?|№|#|-|номер|رقم|第)?\s?\p{Nd}{1,4}号?)?`;
const bullet = String.raw`^\s*(?:[-*•–→➔➜▶►]\s+)?`;
/** "ACTION on Ana:", "AI @bo:". Small letters begin a sentence: "Action on climate: …". */
const onWhom = String.raw`(?:\s(?:@|(?:ON|on|FOR|for|pour|para|для)\s)(?<whom>[^:：]{1,60}))?`;
const patterns = [
  // ACTION: · ACTION 3: · Action (Ana): · **ACTION:** · - ACTION:
  new RegExp(
    String.raw`${bullet}(?<mark>\*\*|__|\*)?#?${words}(?<number>${number})(?:\s?[(（](?<owner>[^()（）]{1,80})[)）])?${onWhom}(?:\k<mark>\s?[:：﹕︓]|\s?[:：﹕︓]\k<mark>)\s?`,
    'u',
  ),
  // [ACTION] · 【行动】 · [ACTION: Ana]
  new RegExp(
    String.raw`${bullet}[[【]\s?#?(?<strong>[\p{L}\p{M}][\p{L}\p{M}.'’ -]{0,30}?)${number}(?:\s?[:：]\s?(?<owner>[^\]】]{1,80}))?\s?[\]】]\s?[:：]?\s?`,
    'u',
  ),
  // ToDo @bo · ACTION @ana @bo
  new RegExp(String.raw`${bullet}(?<strong>[\p{L}\p{M}][\p{L}\p{M}'’ -]{0,30}?)\s(?=@[\p{L}\p{N}])`, 'u'),
  // ACTION Ana:
  new RegExp(
    String.raw`${bullet}(?<capitals>\p{Lu}{2,12}(?:\s\p{Lu}{2,12})?)\s(?<owner>\p{Lu}\p{Ll}[\p{L}'’-]*(?:(?:\s?[,&/]\s?|\s(?:and\s|et\s|y\s|и\s)?)\p{Lu}[\p{L}'’-]*){0,4})\s?[:：]\s?`,
    'u',
  ),
  // #action
  new RegExp(String.raw`${bullet}#(?<strong>[\p{L}\p{M}][\p{L}\p{M}'’-]{0,30})(?=\s|$)\s?`, 'u'),
  // ACTION – · ACTION 3 -
  new RegExp(String.raw`${bullet}(?<strong>[\p{L}\p{M}][\p{L}\p{M}'’ -]{0,30}?)${number}\s(?:[–—]|[|-](?=\s))\s?`, 'u'),
];

/** "Secretariat – minutes – tomorrow". */
const inColumns = /^[\p{Lu}\p{Lo}@][^\s–—]*(?:\s[^\s–—]+){0,3}\s[–—|-]\s/u;

/** The kind that the line's beginning asks for. */
export function prefixOf(text: string): Prefix | undefined {
  const beginning = text.slice(0, longest);
  for (const pattern of patterns) {
    const match = pattern.exec(beginning);
    const said = match?.groups?.words ?? match?.groups?.strong ?? match?.groups?.capitals;
    if (!match || said === undefined) continue;
    const folded = foldWords(said);
    const kind = kinds.get(folded);
    if (!kind) continue;
    if (match.groups?.capitals !== undefined && kind !== 'action') continue;
    const isWeak = match.groups?.strong !== undefined && !strongWords.has(folded);
    if (isWeak && !(kind === 'action' && inColumns.test(beginning.slice(match[0].length)))) continue;
    if (plurals.has(folded) && /^\p{Ll}/u.test(said)) continue;
    const whom = match.groups?.whom?.trim();
    const isCertain = match.groups?.number !== '' || said === said.toUpperCase() || match[0].includes('@');
    if (whom !== undefined && !(kind === 'action' && isCertain && (/^[\p{Lu}\p{Lo}]/u.test(whom) || match[0].includes('@')))) continue;
    const owner = match.groups?.owner?.trim() ?? whom;
    return { kind, length: match[0].length, ...(kind === 'action' && owner && { owner }) };
  }
  return undefined;
}

const offers: readonly RegExp[] = [
  /^(?:resolved|decided|agreed),? that\s|^(?:it (?:was|is|has been) (?:then |also |further |thus |therefore )?(?:agreed|decided|resolved|concluded)|(?:the )?(?:meeting|committee|group|board|council|members?|participants|mag|chair|plenary|working group|parties)(?: members)? (?:then |also |further |thus |unanimously )?(?:agreed|decided|resolved)|there was (?:a )?(?:consensus|agreement|general agreement)|hearing no objections?,)(?: that| to| on|,| )/,
  /^(?:il (?:a ete|est|fut) (?:egalement |aussi |en outre )?(?:convenu|decide)|(?:le comite|la reunion|le groupe|les participants|les membres|le conseil|la commission) (?:a|ont|est|sont) (?:egalement )?(?:convenus?|decide))/,
  /^(?:se (?:acordo|decidio|convino|resolvio|acuerda)|(?:el comite|la reunion|el grupo|los participantes|los miembros|la comision|el consejo) (?:acordo|acordaron|decidio|decidieron|convino|convinieron))/,
  /^(?:было (?:также )?(?:решено|согласовано|принято решение)|(?:комитет|участники|члены комитета|совещание|группа|комиссия|совет) (?:также )?(?:решил|решила|решили|решило|постановил|постановила|постановили|согласился|согласились|договорились|принял решение|приняли решение))/,
  /^(?:会议|委员会|与会者|成员|大会|小组|全体)(?:一致)?(?:商定|决定|议定|同意)|^(?:经|已)?(?:商定|议定|一致同意)/,
  /^(?:تم الاتفاق|اتفق(?:ت)? (?:علي|اللجنه|الاعضاء|المشاركون|الاجتماع)|تقرر|قررت (?:اللجنه|المجموعه)|قرر (?:الاجتماع|الاعضاء|المشاركون|المجلس)|وافقت اللجنه|وافق (?:الاجتماع|الاعضاء|المشاركون))/,
];

/** Whether a paragraph begins as decisions are reported: "It was agreed that …". It is offered to its writer, and stays what it is until they take it. */
export function readsAsDecision(text: string): boolean {
  const folded = foldWords(text.slice(0, 120));
  return offers.some((offer) => offer.test(folded));
}
