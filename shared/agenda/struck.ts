// Text that is struck out, "~~so~~": it is left out, and a line that says nothing else is not taken.
import type { Line, WrittenText } from './lines.ts';
import { markerOf } from './marker.ts';
import { withoutTimes } from './minutes.ts';

const sign = '~~';

interface StruckParts {
  left: WrittenText;
  /** With the words that are struck out, without their signs. */
  whole: WrittenText;
}

function partsOf({ text, written }: WrittenText): StruckParts | undefined {
  const left = { text: '', written: '' };
  const whole = { text: '', written: '' };
  let from = 0;
  const add = (to: WrittenText, begin: number, end: number): void => {
    to.text += text.slice(begin, end);
    to.written += written.slice(begin, end);
  };
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, from)) {
    const end = text.indexOf(sign, at + 2);
    if (end === -1) break;
    add(whole, from, at);
    add(left, from, at);
    if (/^[^\s~].*\S$|^[^\s~]$/.test(text.slice(at + 2, end))) add(whole, at + 2, end);
    else {
      // A rule of tildes is none.
      add(whole, at, end + 2);
      add(left, at, end + 2);
    }
    from = end + 2;
  }
  add(whole, from, text.length);
  add(left, from, text.length);
  return left.text === whole.text ? undefined : { left, whole };
}

/** Whether what is left of a line is its marker, its time or a remark on why: "3. (moved to May)", "→ next call". */
function saysNothing(text: string): boolean {
  const plain = text.replace(/[*_#]/g, ' ').trim();
  const rest = withoutTimes((markerOf(`${plain} `)?.rest ?? plain).trim()).trim();
  return (
    !/\p{L}/u.test(rest) ||
    /^(?:\([^()]*\)|\[[^\][]*\]|(?:[-–—→]+>?|=>)\s.*|(?:done|cancell?ed|withdrawn|deferred|postponed|dropped|removed|resolved|moved|reporté|retiré|annulé|aplazado|retirado|cancelado|снято|перенесено|отменено|取消|推迟|删除|ألغي|مؤجل)(?!\p{L}).{0,40})\s*\.?$/iu.test(
      rest,
    )
  );
}

const trimmedOf = ({ text, written }: WrittenText): WrittenText => {
  const from = text.length - text.trimStart().length;
  const to = from + text.trim().length;
  return { text: text.slice(from, to), written: written.slice(from, to) };
};

/** The line as it is to be read, with a note of what was struck out. */
export function withoutStruck(line: Line): Line {
  const own = line.text.includes(sign) ? partsOf(line) : undefined;
  const around = own && partsOf(line.whole);
  if (!own || !around) return line;
  // Rows of tables lose their cells, so that their other columns keep their places.
  const isRow = line.text.includes('|') || line.whole.text.includes('\t');
  if (isRow ? !/\p{L}/u.test(withoutTimes(own.left.text.replace(/[|\t]/g, ' '))) : saysNothing(own.left.text))
    return { ...line, ...trimmedOf(own.whole), whole: around.whole, struck: 'all' };
  return { ...line, ...trimmedOf(own.left), whole: around.left, struck: 'part' };
}
