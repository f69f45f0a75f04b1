// The numbers of headings in a document of the United Nations: I., A., 1. by level; 一., A., 1. in Chinese; أولاً، ألف، 1 in Arabic.
import type { Language } from '../meeting/facts.ts';
import { chinese, letters, roman } from '../minutes/list-marks.ts';
import type { Report } from './report-model.ts';

const ordinals = ['أولاً', 'ثانياً', 'ثالثاً', 'رابعاً', 'خامساً', 'سادساً', 'سابعاً', 'ثامناً', 'تاسعاً', 'عاشراً'];
const names = 'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد ظاء غين'.split(' ');

/** Of the nth heading of a level, from 1. */
export function headingMark(level: number, count: number, language: Language): string {
  if (language === 'ar') {
    const word = [ordinals, names][level - 1]?.[count - 1];
    return `${word ?? count} -`;
  }
  if (level === 1) return `${language === 'zh' ? chinese(count) : roman(count).toUpperCase()}.`;
  return `${level === 2 ? letters(count).toUpperCase() : count}.`;
}

/** Gives each heading its number; those of a level begin again below each heading of the level above. */
export function markHeadings(content: Report['content'], language: Language): void {
  const counts = [0, 0, 0];
  for (const part of content) {
    if (part.type !== 'heading') continue;
    const level = part.level ?? 1;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    part.mark = headingMark(level, counts[level - 1] ?? 1, language);
  }
}
