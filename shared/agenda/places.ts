// Where a meeting is, in a line that does not name it as such: "Council Chambers, 201 Spring Street", "ауд. 215".
import { trimmed } from '../kit/trimmed.ts';

const words =
  /(?<!\p{L})(?:rooms?|halls?|chambers|building|auditorium|cent(?:er|re)|headquarters|library|palais|palace|hotel|salle|amphithéâtre|bâtiment|siège|sala|salón|edificio|sede|зал|ауд(?:итория|\.)|каб(?:инет|\.)|корпус|здание)(?!\p{L})|会议室|大厅|礼堂|报告厅|会议中心|(?<!\p{L})(?:ال)?(?:قاعة|مبنى|مقر)(?!\p{L})/iu;
const about =
  /meeting(?! (?:room|hall|cent))|session|agenda|(?:committee|council|board)(?! (?:room|chambers|hall))|réunion|séance|reunión|sesión|заседание|совещание|会议(?!室|中心)|اجتماع|جلسة/iu;
const from = /^(?:in|at|held in|venue|dans|à|en|в)\s+(?:the\s+|la\s+|le\s+|el\s+)?/iu;

/** The place that a text names; undefined where it names none, or something else too. */
export function placeIn(text: string): string | undefined {
  if (text.length > 160) return undefined;
  const name = trimmed(text, /[\s,;:()–—-]/).replace(from, '');
  return words.test(name) && !about.test(name) ? name : undefined;
}
