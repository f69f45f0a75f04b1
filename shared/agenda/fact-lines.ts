// Lines that tell of the meeting rather than of its agenda: "Where: Hall B", "Tuesday 4 May 2027, 09:00".
import { stretchIn } from './clock.ts';
import { dateIn, hasWeekday, withoutDate } from './dates.ts';
import { bare } from './names.ts';
import { timeIn } from './when.ts';

export type FactKey = 'title' | 'body' | 'when' | 'place' | 'chair' | 'join' | 'other';

const keys: [FactKey, RegExp][] = [
  ['title', /^(?:meeting(?: title| name)?|title|subject|objet|asunto|тема|主题|会议(?:主题|议题)|réunion|reunión|заседание|会议(?:名称)?|الاجتماع|event)$/i],
  ['body', /^(?:body|committee|group|working group|organi[sz]ation|comité|комитет|委员会|اللجنة|board)$/i],
  [
    'when',
    /^(?:dates?|when|time|dates? (?:and|&) times?|day|starts?|start time|begins?|quand|jour|día|fecha y hora|день|اليوم|heure|horaire|date et heure|fecha(?: y hora)?|cuándo|hora|дата(?: и время)?|время|когда|日期|时间|会议时间|التاريخ|الوقت|الموعد|datum|zeit)$/i,
  ],
  [
    'place',
    /^(?:where|places?|venues?|locations?|rooms?|address|lieu|endroit|salle|lugar|sala|dónde|место(?: проведения)?|где|地点|会议地点|المكان|القاعة|ort)$/i,
  ],
  [
    'chair',
    /^(?:chairs?|chaired by|chair ?persons?|co-?chairs?|presiding|presided by|facilitators?|moderators?|leads?|présid(?:ence|ent|ente|ée? par)|preside|presidencia|presidente|председател[ьи]|主席|主持人?|الرئيس(?:ة)?|رئيس الاجتماع|يرأسه)$/i,
  ],
  [
    'join',
    /^(?:join(?:ing)?(?: link| the call| url)?|to join|link|meeting link|zoom(?: link)?|webex|teams|google meet|meet|jitsi|bbb|url|dial[- ]?in|call[- ]?in|conference(?: call| link)?|(?:video|tele|web)-?(?:conference)?|remote(?: participation| access)?|connect(?:ion)?|meetecho|lien|enlace|ссылка|链接|الرابط)$/i,
  ],
  [
    'other',
    /^(?:hosts?|host country|wi-?fi|contacts?|phone|e-?mail|name|meeting id|id|passcode|password|pass|pin|irc|chat|slack|scribes?|note ?takers?|minutes(?: taker)?|notes|recording|attendees?|attending|present|participants?|invited|invitees?|regrets|absent|apologies|quorum|secretar(?:y|iat)|distribution|copy|cc|from|to|re|status|version|language|duration|dress code|registration|attendee information|agenda wiki|etherpad|shared notes|materials|slides|documents?|ends?|recurrence|organi[sz]er|(?:required|optional) attendees|resources?|docs?|links?|repo(?:sitory)?|mailing list|list|website|prepared by|contact person|asistentes|participantes|участники|секретарь|参会人员|与会者|الحضور|المشاركون)$/i,
  ],
];

const pair = /^(?:[-*+•·]\s+)?[*_]*([^:*_|]{1,40}?)[*_]*\s*:[*_]*(?:\s+|(?<=\p{Script=Han}:))(?=\S)(.*)$/u;
const open = /^(?:[-*+•·]\s+)?[*_]*([^:*_|]{1,40}?)[*_]*\s*:[*_]*$/u;

/** "[Meetecho](https://…)" with a name that is such a key. */
const linked = /^(?:[-*+•·]\s+)?\[([^\][]{1,40})\]\((https?:[^()\s]+)\)$/;

/** "Key: value" with a key that agendas use above their items. */
export function factPair(text: string): { key: FactKey; value: string } | undefined {
  if (text.length > 2500) return undefined;
  const [, name = '', value = ''] = pair.exec(text) ?? open.exec(text) ?? linked.exec(text) ?? [];
  const key = keys.find(([, pattern]) => pattern.test(name.trim()))?.[0];
  return key && { key, value: value.replace(/^[*_]+|[*_]+$/g, '').trim() };
}

const filler =
  /(?<!\p{L})(?:UTC|GMT|date|time|when|from|to|at|on|the|of|st|nd|rd|th|T|Z|by|and|tentative|draft|held|via|de|du|le|la|à|el|a|las|г|года|在)(?!\p{L})/giu;

/** Whether nothing is left of a text but its date and its time. */
export function saysOnlyWhen(text: string): boolean {
  const time = stretchIn(text);
  const date = dateIn(text);
  if (!date && !(time && hasWeekday(text))) return false;
  const rest = withoutDate(time ? `${text.slice(0, time.from)} ${text.slice(time.to)}` : text);
  return !/\p{L}/u.test(rest.replace(filler, ' ').replace(/(?<!\p{L})[A-Z]{3,4}(?!\p{L})/gu, ''));
}

/** A date with its year and a time, beside a title or a place. */
function saysWhenAndMore(text: string): boolean {
  const date = dateIn(text);
  if (!date || !/\d{4}/.test(text)) return false;
  return stretchIn(text.slice(0, 400)) !== undefined || ((hasWeekday(text) || date.from === 0) && timeIn(text) !== undefined);
}

/** "14:00 Los Angeles; 17:00 Washington; 22:00 London": the time of the meeting in several places. */
const inPlaces = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s[^;|\d]{2,40}(?:[;|]\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s[^;|\d]{2,40}){1,8}(?:\([^()]*\))?[.;]?$/iu;

export function isFactLine(text: string): boolean {
  if (text.length > 2500) return false;
  const plain = bare(text);
  return factPair(text) !== undefined || inPlaces.test(plain.slice(0, 600)) || saysOnlyWhen(plain) || saysWhenAndMore(plain);
}
