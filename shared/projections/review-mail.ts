// Comments on a report as they come by mail: "para 7: …", one after the other, with what was quoted left out.

export interface MailedComment {
  paragraph: number;
  text: string;
}

const lead =
  /^\s*(?:[-*•]\s*)?(?:on\s+|re\.?:?\s+|re\s+|sur\s+(?:le\s+)?|sobre\s+(?:el\s+)?)?(?:paragraphs?|paras?|pars?|paragraphe|párrafo|parrafo|пункт|п|الفقرة|第|§|¶)\.?\s*(?:no\.?\s*)?(\p{Nd}{1,4})\s*段?\s*(?:\(([a-z]{1,4})\))?\s*(?:[:.,;–—-]+|：|$|\s)\s*(.*)$/iu;
const quoted = /^\s*>/;
/** A greeting on the line of the first comment. */
const opening = /^\s*(?:dear|hello|hi|bonjour)\s[^,.:;]{0,60},\s*(?=\S)/iu;
const greeting = /^\s*(?:dear|hello|hi|bonjour|estimad[oa]s?|уважаем\p{L}+|الأعزاء|尊敬的)[^.]{0,60},?\s*$/iu;
/** Alone on its line: a sentence that begins so is none. */
const signature =
  /^\s*(?:--|(?:best|kind|warm)(?:est)?(?:\s+(?:regards|wishes))?|(?:with\s+)?(?:kind\s+|best\s+)?regards|many\s+thanks|thanks?(?:\s+you)?|(?:bien\s+)?cordialement|saludos(?:\s+cordiales)?|с\s+уважением|此致)[\s,.!]*$/iu;
/** Digits of any script as numbers; each run of ten stands in its order. */
const numberOf = (digits: string): number =>
  Number([...digits].map((digit) => (/[0-9]/.test(digit) ? digit : String(((digit.codePointAt(0) ?? 0) - 0x0660) % 0x10))).join(''));

/** Each stretch that names a paragraph of the report, and what names none. Quoted lines, the greeting and the name at the end are left out; what names a paragraph after that name is somebody else’s, and is told with the rest. */
export function readReviewMail(mail: string, paragraphs: number): { comments: MailedComment[]; rest: string } {
  const comments: MailedComment[] = [];
  const rest: string[] = [];
  let into: MailedComment | undefined;
  let signed = false;
  for (const line of mail.slice(0, 100_000).split(/\r\n|\r|\n/)) {
    if (quoted.test(line)) continue;
    const match = lead.exec(line.slice(0, 4000).replace(opening, ''));
    if (signed) {
      if (match) rest.push(line.trim());
      continue;
    }
    signed = signature.test(line);
    if (signed || (!match && greeting.test(line))) continue;
    const number = numberOf(match?.[1] ?? '');
    if (match && number >= 1 && number <= paragraphs) {
      into = { paragraph: number, text: [match[2] && `(${match[2]})`, match[3]].filter(Boolean).join(' ').trim() };
      comments.push(into);
    } else if (match) {
      into = undefined;
      rest.push(line.trim());
    } else if (into) into.text = `${into.text}\n${line.trim()}`.trim();
    else if (line.trim() !== '') rest.push(line.trim());
  }
  return { comments: comments.filter(({ text }) => text !== ''), rest: rest.join('\n') };
}
