import type { LaterWords } from '../shape.ts';

export const outcome: LaterWords['outcome'] = {
  label: 'النتيجة',
  verdicts: { agreed: 'متفق عليه', amended: 'متفق عليه بصيغته المعدلة', 'not-agreed': 'غير متفق عليه' },
  result: 'النتيجة',
  told: (verdict, sentence) => `${verdict}: ${sentence}`,
  lost: 'فُقدت الإجابات عند توقف الخادوم.',
  hide: 'إخفاء النتيجة',
};
