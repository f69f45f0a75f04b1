// Comments on a report as they come by mail: "para 7: …", one after the other, with what was quoted left out.

export interface MailedComment {
  paragraph: number;
  text: string;
}

const lead =
  /^\s*(?:[-*•]\s*)?(?:on\s+|re\.?:?\s+|re\s+|sur\s+(?:le\s+)?|sobre\s+(?:el\s+)?)?(?:paragraphs?|paras?|pars?|paragraphe|párrafo|parrafo|пункт|п|الفقرة|第|§|¶)\.?\s*(?:no\.?\s*)?(\d{1,4})\s*段?\s*(?:\(([a-z]{1,4})\))?\s*(?:[:.,;–—-]+|：|$|\s)\s*(.*)$/iu;
const quoted = /^\s*>/;
const greeting = /^\s*(?:dear|hello|hi|bonjour|estimad[oa]s?|уважаем\p{L}+|الأعزاء|尊敬的)[^.]{0,60},?\s*$/iu;
const signature = /^\s*(?:--\s*$|best(?:\s+(?:regards|wishes))?\b|kind\s+regards|regards\b|cordialement|saludos|с\s+уважением|thanks?\b[^.]{0,40}$)/iu;

/** Each stretch that names a paragraph of the report, and what names none. Quoted lines and the signature are left out. */
export function readReviewMail(mail: string, paragraphs: number): { comments: MailedComment[]; rest: string } {
  const comments: MailedComment[] = [];
  const rest: string[] = [];
  let into: MailedComment | undefined;
  for (const line of mail.slice(0, 100_000).split(/\r\n|\r|\n/)) {
    if (signature.test(line)) break;
    if (quoted.test(line) || greeting.test(line)) continue;
    const match = lead.exec(line.slice(0, 4000));
    const number = Number(match?.[1]);
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
