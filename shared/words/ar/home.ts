import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const count = counting('ar');
const meetingsOf = { zero: 'لا اجتماعات', one: 'اجتماع واحد', two: 'اجتماعان', few: '# اجتماعات', many: '# اجتماعا', other: '# اجتماع' };
const daysOf = { zero: 'أقل من يوم', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يوما', other: '# يوم' };

export const home: LaterWords['home'] = {
  title: 'الاجتماعات',
  needKey: 'هل تنظم اجتماعات هنا؟ الصق مفتاح الجهة المنظمة. عرضه الخادوم عند تشغيله أول مرة، ويحفظه في مجلد بياناته.',
  key: 'مفتاح الجهة المنظمة',
  signOn: 'تسجيل الدخول عبر مؤسستكم',
  open: 'فتح',
  search: 'البحث في الاجتماعات',
  searchHint: 'بالعنوان أو الهيئة أو السلسلة أو الرقم أو الاسم.',
  series: 'السلسلة',
  allSeries: 'كل السلاسل',
  make: 'اجتماع جديد',
  makeNext: (series) => `الاجتماع التالي في سلسلة ${series}`,
  groups: {
    live: 'جارية الآن',
    coming: 'مقبلة',
    drafting: 'تقارير مطلوب صياغتها',
    comments: 'مفتوحة للتعليقات',
    issued: 'صدر تقريرها',
    deleted: 'محذوفة',
  },
  counted: (meetings) => count(meetings, meetingsOf),
  none: 'لا اجتماعات بعد. أنشئ الاجتماع الأول.',
  noneMatch: 'لا اجتماع مطابق.',
  all: 'عرض الكل',
  more: 'عرض المزيد',
  reading: (meetings) => `اجتماعات ما زالت قيد القراءة: ${count(meetings, { zero: '0', one: '1', two: '2', few: '#', many: '#', other: '#' })}`,
  again: 'إعادة المحاولة',
  chair: (name) => `الرئاسة: ${name}`,
  waits: {
    agenda: (_, days) => `لم يُعمم جدول الأعمال، المتبقي: ${count(days, daysOf)}`,
    opening: (_, days) => `لم يُفتتح، التأخير: ${count(days, daysOf)}`,
    aob: (proposals) =>
      count(proposals, {
        zero: 'لا مقترحات لما يستجد من أعمال',
        one: 'مقترح واحد لما يستجد من أعمال',
        two: 'مقترحان لما يستجد من أعمال',
        few: '# مقترحات لما يستجد من أعمال',
        many: '# مقترحا لما يستجد من أعمال',
        other: '# مقترح لما يستجد من أعمال',
      }),
    report: (_, days) => `لا تقرير بعد، المدة: ${count(days, daysOf)}`,
    comments: (comments) =>
      count(comments, {
        zero: 'لا تعليقات بلا رد',
        one: 'تعليق واحد بلا رد',
        two: 'تعليقان بلا رد',
        few: '# تعليقات بلا رد',
        many: '# تعليقا بلا رد',
        other: '# تعليق بلا رد',
      }),
    'comments-over': (_, days) => `أُغلق باب التعليقات منذ: ${count(days, daysOf)}`,
  },
  actionsFor: (title) => `إجراءات: ${title}`,
  links: 'روابط الدعوة',
  next: 'إنشاء الاجتماع التالي',
  archive: 'تنزيل المحفوظات',
  report: 'التقرير المنشور',
  listings: { issued: 'علني بعد صدور التقرير', coming: 'علني الآن بوصفه مقبلا', unlisted: 'غير علني أبدا' },
  delete: 'حذف',
  deleteTitle: 'هل تريد حذف هذا الاجتماع؟',
  deleteText: 'يختفي فورا عن الجميع، وكذلك تقريره المنشور. يمكنك استعادته من هنا خلال 14 يوما، ولا يمكن استرجاعه بعدها.',
  archiveFirst: 'تنزيل محفوظاته أولا',
  typeTitle: (title) => `اكتب العنوان لحذفه: ${title}`,
  deleted: (title) => `${title}: حُذف.`,
  restore: 'استعادة',
  restored: (title) => `${title}: عاد إلى القائمة.`,
};
