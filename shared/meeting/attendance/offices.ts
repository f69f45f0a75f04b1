// Words for those who lead a meeting or run its server, in the six languages: a name that has one of them sounds like an office.
import { lookOf, skeleton } from '../../kit/skeleton.ts';

const words =
  'chair chairman chairwoman chairperson cochair secretariat secretary moderator host server system admin administrator rapporteur organiser organizer ' +
  'président présidente présidence secrétariat secrétaire modérateur modératrice presidente presidenta presidencia secretaría secretario secretaria ' +
  'председатель секретариат секретарь модератор';
/** Written without spaces around them, or with an article before. */
const parts = ['主席', '秘书处', 'رئيس', 'رئاسة', 'أمانة'];

const looks = new Set(words.split(' ').map((word) => skeleton(lookOf(word))));
const lookOfParts = parts.map((part) => skeleton(lookOf(part)));

/** Takes the words of a name as they look. */
export function soundsLikeOffice(name: readonly string[]): boolean {
  const whole = skeleton(name);
  return looks.has(whole) || name.some((word) => looks.has(skeleton([word]))) || lookOfParts.some((part) => whole.includes(part));
}
