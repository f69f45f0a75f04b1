// The titles of a new agenda's opening items, in the meeting's language.
import type { Language } from '../meeting/facts.ts';

interface CarryOverWords {
  approval: string;
  /** The document of that item. */
  lastReport: string;
  review: string;
}

const records: Record<Language, CarryOverWords> = {
  ar: { approval: 'اعتماد تقرير الاجتماع السابق', lastReport: 'تقرير الاجتماع السابق', review: 'استعراض الإجراءات المتفق عليها في الاجتماع السابق' },
  en: { approval: 'Approval of the report of the last meeting', lastReport: 'Report of the last meeting', review: 'Review of the actions of the last meeting' },
  es: {
    approval: 'Aprobación del informe de la reunión anterior',
    lastReport: 'Informe de la reunión anterior',
    review: 'Examen de las medidas acordadas en la reunión anterior',
  },
  fr: {
    approval: 'Approbation du rapport de la réunion précédente',
    lastReport: 'Rapport de la réunion précédente',
    review: 'Suivi des mesures convenues à la réunion précédente',
  },
  ru: {
    approval: 'Утверждение отчёта о предыдущем заседании',
    lastReport: 'Отчёт о предыдущем заседании',
    review: 'Обзор решений предыдущего заседания, подлежащих исполнению',
  },
  zh: { approval: '通过上次会议报告', lastReport: '上次会议报告', review: '审查上次会议商定的行动' },
};

export function carryOverWords(language: Language): CarryOverWords {
  return records[language];
}
