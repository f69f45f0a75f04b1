import type { ServedWords } from '../shape.ts';

export const start: ServedWords['start'] = {
  ready: (address) => `Rapporteur جاهز على ${address}`,
  firstLink: (link, file) => `إنشاء الاجتماعات والعثور عليها (لا يظهر هذا الرابط إلا الآن؛ ومفتاحه محفوظ في ${file}):\n  ${link}`,
  laterLink: (address, file) => `أنشئ الاجتماعات واعثر عليها على ${address} بمفتاح الجهة المنظمة الوارد في ${file}`,
  givenKey: (address) => `أنشئ الاجتماعات واعثر عليها على ${address} بمفتاح الجهة المنظمة الذي يحدده ORGANISER_KEY`,
  stopping: 'يجري الإيقاف: يُبلّغ المتصلون ويُكتب ما بقي…',
  portTaken: (port) => `المنفذ ${port} مستخدم. أوقف البرنامج الذي يستخدمه، أو اختر غيره بواسطة PORT.`,
  portForbidden: (port) => `لا يجوز لهذا المستخدم الاستماع على المنفذ ${port}. اختر منفذا من 1024 فأعلى بواسطة PORT.`,
  hostUnknown: (host) => `ليس لهذا الجهاز العنوان ${host}. اجعل HOST يساوي 127.0.0.1، أو 0.0.0.0 للشبكة كلها.`,
  folderInUse: (folder) => `يستخدم Rapporteur آخر مجلد البيانات ${folder}. أوقفه أولا، أو حدد مجلدا آخر بواسطة DATA_DIR.`,
  storeClosed: (file, why) => `يتعذر فتح قاعدة البيانات ${file}: ${why}. قد يكون القرص ممتلئا، أو لا يجوز لهذا المستخدم الكتابة فيها.`,
  storeDamaged: (file, why) => `قاعدة البيانات ${file} تالفة: ${why}. استعدها من نسخة احتياطية.`,
  nodeTooOld: (version) => `هذا Node ${version}؛ والخادوم يحتاج إلى الإصدار 24 أو أحدث. شغّله بالأمر npm start الذي يأتي بإصداره.`,
};
