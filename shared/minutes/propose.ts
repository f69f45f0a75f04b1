// Suggests an action's owner and due date from its own words: "Ana and Secretariat to send X by Friday".

import { ownersOf, sameOwner } from '../meeting/actions/owners.ts';
import { type DueContext, type DueReading, readDue } from './due.ts';

export interface ActionProposal {
  owner?: string;
  due?: { words: string; reading: DueReading };
}

export interface ActionContext extends DueContext {
  /** The names of those at the meeting. */
  people?: readonly string[];
}

const longest = 1000;
const bodies =
  /^(?:the |le |la |les |el |los |las |l['’])?(?:(?:co-?)?chairs?|(?:vice-?)?chairpersons?|secretariat|secretary|rapporteurs?|host country|members?|all(?: members)?|everyone|everybody|editors?|(?:working group|wg|task force|sub-?committee|groupe de travail|grupo de trabajo|рабочая группа|فريق العمل)(?:\s?\d{1,2}| (?:on|sur|sobre|по) .{1,40})?|bureau|staff|présiden(?:t|te|ce)|secrétariat|pays hôte|membres|tous|secretar[ií]a|presiden(?:te|ta|cia)|país anfitrión|miembros|todos|секретариат\p{L}*|председател\p{L}+|страна пребывания|члены(?: комитета)?|все|秘书处|主席|东道国|全体成员|الأمانة|الرئيسة?|البلد المضيف|الأعضاء)(?: (?:and|et|y|и)(?= ).*| ?و.*)?$/iu;
const things =
  /^(?:report|agenda|minutes|letter|draft|documents?|invitations?|list|call|paper|note|proposal|text|link|survey|deadline|comments?|template|meeting|next|this|that|it|there|nothing|who|what|how|please|need)\b/iu;
const capital = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|et|y|и|of|de|du|des|the|for|[&,+]|van|von|bin|al|el|la|le|[@][\p{L}\p{N}._-]+)$/u;

/** Whether these words can be the owners: people of the meeting, a body, or names. */
function canOwn(words: string, people: readonly string[]): boolean {
  // "Secretariat (Ana)".
  const text = words.trim().replace(/\s?\((\p{Lu}[^()]{0,60})\)$/u, ', $1');
  if (text === '' || text.length > 80 || things.test(text)) return false;
  if (bodies.test(text) || people.some((name) => sameOwner(name, text) || sameOwner(name.split(' ')[0] ?? '', text))) return true;
  if (ownersOf(text).every((one) => bodies.test(one) || people.some((name) => sameOwner(name, one)))) return true;
  if (/^[\p{Script=Han}、和与及]{2,12}$/u.test(text)) return true;
  const parts = text.replace(/[,/]/g, ' , ').split(/\s+/);
  return parts.length <= 10 && /\p{Lu}|@/u.test(text) && parts.every((part) => capital.test(part) || bodies.test(part));
}

/** The words before a verb; the full stop of "Ms." ends none. */
const someone = String.raw`(?<owner>(?:[^.;:–—|]|(?<=(?:^|\s)(?:Mr|Ms|Mrs|Mx|Dr|Prof|Amb|Hon|St|M|Sr|Sra|Mme))\.){1,80}?)`;

/** Each way to name the owner at the beginning: the words, and where the rest begins. */
const beginnings: readonly RegExp[] = [
  new RegExp(
    String.raw`^${someone}\s+(?:to|will|shall|should|must|is to|are to|has to|have to|agreed to|would|undertook to|kindly),?\s+(?!be\b)(?=\p{Ll})`,
    'u',
  ),
  /^(?<owner>[^.;:–—]{1,80}?)\s+(?:doit|doivent|devra|devront|est prié\p{L}*|sont prié\p{L}*|à|\p{Ll}{2,}(?:ra|ront))\s+(?=\p{L})/u,
  /^(?<owner>[^.;:–—]{1,80}?)\s+(?:deben?|deberán?|tiene que|tienen que|debería|a|\p{Ll}{2,}(?:rá|rán))\s+(?=\p{L})/u,
  /^(?<owner>\p{Lu}[^.;:–—]{1,80}?)\s+(?:должн\p{L}+|обязан\p{L}*|поручено|поручается|необходимо|следует|надлежит|\p{Ll}{2,}(?:ть|ти|чь|ит|ет|ёт|ят|ют|ут)(?:ся)?)\s+(?=\p{L})/u,
  /^(?<owner>[\p{Script=Han}、]{2,12}?)(?:将|应|需|须|负责|要|于|在|会|请)/u,
  /^(?:على|يطلب (?:من|إلى)|ي?طُلب (?:من|إلى)) (?<owner>.{1,60}?) (?:أن|إعداد|إرسال|تقديم|نشر|تعميم)/u,
  /^(?:تقوم|يقوم|تتولى|يتولى|سيقوم|ستقوم) (?<owner>.{1,60}?) (?:ب\p{L}+|إعداد|إرسال|تقديم|نشر)/u,
  /^(?<owner>\p{Script=Arabic}[^.;:،–—]{1,60}?) ب?(?:إعداد|إرسال|تقديم|نشر|تعميم|متابعة|تحديث) /u,
  /^[[(](?<owner>[^()[\]]{1,80})[\])]\s*[:：–—-]?\s*/u,
  /^(?<owner>\p{Script=Arabic}[^.;:،–—]{1,40}?) س?[تي]\p{Script=Arabic}{3,} /u,
  /^(?<owner>[^.;:：–—|]{1,80}?)\s?[:：]\s?/u,
  new RegExp(String.raw`^${someone}\s+[–—|-]\s+`, 'u'),
];
/** "Owner: Ana", anywhere. */
const labelled =
  /(?:^|[\s(;,])(?:owner|responsible|responsable|ответственн\p{L}+|исполнител\p{L}+|负责人|المسؤول)\s?[:：]\s?(?<owner>(?:(?!\s-\s)[^,;.()–—|]){1,60})/iu;
/** "آنا – إعداد الوثيقة – غداً": in a script without capitals only the columns show a name. */
const inColumns = /^(?<owner>\p{Script=Arabic}{2,20}(?: \p{Script=Arabic}{2,20}){0,2})\s[–—|-]\s[^–—|]{1,300}\s[–—|-]\s(?<due>[^–—|]{1,60})$/u;
const endings: readonly RegExp[] = [
  // "The report to be sent by Ana by 20 October".
  /\sby (?<owner>(?:the )?\p{Lu}[\p{L}\p{M}'’-]*(?:(?: and | & | |, )(?:the )?\p{Lu}[\p{L}\p{M}'’-]*){0,4})(?=\s(?:by|before|until|no later|not later|within|in)\s|\s?\.?$)/u,
  /\s[–—-]\s(?<owner>[^–—]{1,60}?)\s[–—-]\s/u,
  /[([](?:(?:owner|who|responsible|responsable|ответственн\p{L}+|исполнител\p{L}+|负责人|المسؤول)\s?[:：]\s?)?(?<owner>[^()[\],;]{1,60})(?:[,;][^()[\]]{0,60})?[)\]]\s*\.?$/iu,
  /\s[–—-]\s(?<owner>[^–—,;.]{1,60})$/u,
];

function ownerIn(text: string, people: readonly string[]): string | undefined {
  const mentioned = [...text.matchAll(/(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{N}._-]{0,40})/gu)].map((match) => (match[1] ?? '').replace(/[._-]+$/, ''));
  if (mentioned.length > 0)
    return mentioned.map((short) => people.find((name) => name.toLowerCase().replace(/\s+/g, '').startsWith(short.toLowerCase())) ?? short).join(', ');
  for (const pattern of [labelled, ...beginnings, ...endings]) {
    const owner = pattern.exec(text)?.groups?.owner?.trim();
    if (owner !== undefined && canOwn(owner, people) && !('day' in readDue(owner, new Date(0))))
      return owner.replace(/^(?:The|Le|La|Les|El|Los|Las) (?=\p{L})/u, (article) => article.toLowerCase());
  }
  const columns = inColumns.exec(text)?.groups;
  if (columns?.owner !== undefined && 'day' in readDue(columns.due ?? '', new Date(0))) return columns.owner;
  // Named in full at the beginning: "Ana Pérez (by 14 October) to send".
  return people.find((name) => name.includes(' ') && text.startsWith(name) && !/^[\p{L}\p{M}]/u.test(text.slice(name.length)));
}

const marker =
  /(?:^|[\s,;(–—-])(?=(?:next|at|by|before|no later than|not later than|until|due|on|within|in|at the latest|avant|d['’]ici|au plus tard|pour|sous|dans|jusqu|à|antes|a más tardar|para|hasta|dentro de|en|до|к|не позднее|через|в течение|на|قبل|بحلول|في|حتى|خلال|غدا)\s|(?:tomorrow|today|demain|завтра|послезавтра|сегодня|(?<!la )mañana)(?![\p{L}'’]))|(?<=[\s.,;(](?:[Dd]eadline|[Dd]ue(?: date)?|[ÉEé]chéance|[Dd]élai|[Pp]lazo|[Ff]echa límite|[Сс]рок|الموعد النهائي)\s?[:：]\s?|截止(?:日期)?[:：])(?=\S)|(?<=[\p{Script=Han}，,：:\s])(?=(?:于|在|不迟于|截至|本|下|明|后天|今|\p{Nd}{1,4}\s?[年月日]|[一二三四五六七八九十]{1,3}月|[一二两三四五六七八九十\p{Nd}]{1,3}个?(?:周|星期|天|月|年)|(?<![一二两三四五六七八九十\p{Nd}下本这个上])(?:周|星期)))|[–—|,;(]\s*|\s-\s/gu;
const mostTries = 40;

/** The words of a date within the action, the longest that are understood from where they begin. */
function dueIn(text: string, reference: Date, context: DueContext): ActionProposal['due'] {
  const starts = [...text.matchAll(marker)].map((match) => match.index + match[0].length).slice(-mostTries);
  let unclear: ActionProposal['due'];
  for (const start of starts) {
    const rest = text.slice(start, start + 100);
    const han = /\p{Script=Han}/u.test(rest);
    const ends = [...rest.matchAll(han ? /(?=[\p{Script=Han}，。,.]|$)/gu : /(?=[\s,;.)]|$)/gu)].map(({ index }) => index).filter((end) => end > 0);
    for (const end of ends.slice(0, 14).reverse()) {
      const words = rest
        .slice(0, end)
        .replace(/(?<!\([^()]*)\)+$/, '')
        .trim();
      const reading = readDue(words, reference, context);
      if (!('unclear' in reading)) return { words, reading };
      if (reading.unclear === 'no-day') continue;
      // A part of these words would be another day.
      unclear ??= { words, reading };
      break;
    }
  }
  return unclear;
}

/** Nothing is taken from the words: what is found is offered. */
export function proposeAction(words: string, reference: Date, context: ActionContext = {}): ActionProposal {
  const text = words.slice(0, longest).replace(/\s+/g, ' ').trim();
  if (text === '') return {};
  const owner = ownerIn(text, context.people ?? []);
  const whole = readDue(text, reference, context);
  const due = 'unclear' in whole ? dueIn(text, reference, context) : { words: text, reading: whole };
  return { ...(owner !== undefined && { owner }), ...(due && { due }) };
}
