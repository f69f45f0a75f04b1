import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('ar');

export const speakingTimes: LaterWords['speakingTimes'] = {
  none: 'لم يتكلم أحد بعد.',
  byGroup: 'بحسب الفئة',
  byPerson: 'بحسب الشخص',
  noGroup: 'دون فئة',
  turns: (count) => counted(count, { zero: '# مرة', one: 'مرة واحدة', two: 'مرتان', few: '# مرات', many: '# مرة', other: '# مرة' }),
  share: (percent) => `‎${percent}%‎`,
  people: (count) => counted(count, { zero: 'لا أحد (#)', one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصا', other: '# شخص' }),
  csv: 'قائمة المتكلمين (CSV)',
};
