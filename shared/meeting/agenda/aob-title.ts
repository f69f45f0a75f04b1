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
  /(?:,|;| ?\/| and| &| et| y| и| و)+\s*(?:the )?(?:dates?(?: and (?:time|place|venue))?(?: of| for)?(?: the)? next (?:meeting|call|session)s?|next (?:meeting|call|steps)|adjourn(?:ment)?|wrap[- ]?up|summary|conclusions?|clos(?:e|ing|ure)(?: of the meeting)?|clôture|date de la prochaine réunion|cierre|закрытие)$/;

/** Whether a title is the heading of the AOB section. */
export function isAob(title: string): boolean {
  if (title.length > 100 || title === '') return false;
  const name = trimmed(title.toLowerCase().replace(/\s+/g, ' '), /[\s:;,.–—-]/).replace(beside, '');
  return alone.test(name);
}

/** The text after "AOB:" on its line, where there is any. */
export function afterAob(title: string): string | undefined {
  const match = /^(?:a\.?o\.?b\.?|any other business)\s*[:–—-]\s*(\S.*)$/i.exec(title);
  return match?.[1];
}
