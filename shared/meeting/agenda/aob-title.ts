// Any Other Business, by its names in the six languages.
import { trimmed } from '../../kit/trimmed.ts';

const alone = new RegExp(
  [
    String.raw`a\.?\s?o\.?\s?b\.?`,
    String.raw`(?:any )?other (?:business|matters|issues|items)`,
    String.raw`any other business \(?a\.?o\.?b\.?\)?`,
    String.raw`a\.?o\.?b\b.{0,3}any other business\)?`,
    String.raw`(?:questions? diverses?|points? divers)`,
    String.raw`(?:divers|autres questions|affaires diverses|varia)`,
    String.raw`otros (?:asuntos|temas)|asuntos generales`,
    String.raw`(?:asuntos varios|varios|ruegos y preguntas|outros assuntos)`,
    String.raw`(?:прочие вопросы|прочее|разное|другие вопросы)`,
    String.raw`(?:其他事项|其它事项|其他事宜|其他|其他业务)`,
    String.raw`(?:ما يستجد من أعمال|ما يستجد|أي أعمال أخرى|مسائل أخرى|أية مسائل أخرى)`,
    String.raw`(?:verschiedenes|sonstiges)`,
  ]
    .map((name) => `^(?:${name})$`)
    .join('|'),
);
/** Titles that may accompany it: the next meeting, the end. */
const beside =
  /(?:,|;| ?\/| and| &| et| y| и| و)+\s*(?:the )?(?:dates?(?: and (?:time|place|venue))?(?: of| for)?(?: the)? next (?:meeting|call|session)s?|next (?:meeting|call|steps)|adjourn(?:ment)?|wrap[- ]?up|summary|conclusions?|clos(?:e|ing|ure)(?: of the meeting)?|clôture|date de la prochaine (?:réunion|séance)|cierre|fecha de la próxima (?:reunión|sesión)|закрытие|дата (?:следующего|очередного) (?:заседания|совещания)|(?:تاريخ|موعد) الاجتماع (?:القادم|المقبل|التالي))$|(?:及|和|与|、)(?:总结|小结|闭幕|下次会议(?:时间|日期|安排)?)$/;

/** "AOB if time allows", "AOB (if any)". */
const allowed =
  /\s?\(?(?:if (?:time (?:allows|permits)|any|needed|there is (?:any )?time(?: left)?)|(?:as )?time permitting|as time (?:allows|permits)|if and as needed|si le temps le permet|le cas échéant|si queda tiempo|si (?:los|las) hubiera|если (?:останется|позволит) время|如有时间|如有|إن وجدت?|إذا سمح الوقت)\)?$/;
/** "Parking lot / AOB". */
const before =
  /^(?:parking lot|(?:date of )?(?:the )?next (?:meeting|call)|next steps|wrap[- ]?up|q ?& ?a|questions|open floor|tour de table|round ?table|conclusions?)\s?(?:\/|&|and|,|\+|et|y)\s?/;

/** Whether a title is the heading of the AOB section. */
export function isAob(title: string): boolean {
  if (title.length > 100 || title === '') return false;
  const name = trimmed(title.toLowerCase().replace(/\s+/g, ' '), /[\s:;,.–—-]/).replace(beside, '');
  return alone.test(name) || alone.test(name.replace(allowed, '').replace(before, ''));
}

/** The text after "AOB:" on its line, where there is any. */
export function afterAob(title: string): string | undefined {
  const match = /^(?:a\.?o\.?b\.?|any other business)\s*[:–—-]\s*(\S.*)$/i.exec(title);
  return match?.[1];
}
