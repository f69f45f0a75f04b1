// How mail programs introduce what they quote, in six languages and some more that people's programs speak.

const wrote = [
  ...[
    'wrote',
    'a écrit',
    'ha scritto',
    'escribió',
    'escribio',
    'escreveu',
    'schreef',
    'skrev',
    'napisał(?:\\(a\\))?',
    'пишет',
    'писал(?:а|\\(а\\))?',
    'написал(?:а|\\(а\\))?',
  ],
  ...['schrieb(?: .{1,120})?', 'تمت كتابة ما يلي بواسطة .{1,120}', '写道', '寫道', '写到', '的邮件', 'كتب(?:ت)?(?: .{1,120})?'],
].join('|');
const saysWrote = new RegExp(`(?:^|[\\s)>,،，])(?:${wrote})\\s*[:：]\\s*$|(?:写道|寫道|写到)\\s*[:：]\\s*$`, 'iu');
/** Some programs put the quoted text on the same line. */
const saysWroteAndGoesOn = new RegExp(`<[^<>\\s]+@[^<>\\s]+>\\)?\\s*(?:${wrote})\\s*[:：]\\s{2,}\\S`, 'iu');
const begins =
  /^(?:on|at|le|el|am|il|op|em|den|w dniu|в|во|в письме от|от|于|在|في|بتاريخ|يوم)\s|^\p{Nd}|^(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье),?\s|^[\p{L} .,'-]{1,60}<|^[^<>]{1,80}(?:写道|寫道)/iu;
const dated = /\p{Nd}|@/u;

/** How many lines from here on say that someone wrote something; 0 where they do not. Programs wrap that line. */
export function attributionAt(lines: readonly string[], at: number): number {
  const [first = ''] = lines.slice(at, at + 1);
  if (!begins.test(first.trim())) return 0;
  let joined = '';
  for (let count = 1; count <= 4 && joined.length < 400; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || line.trim() === '') return 0;
    joined = `${joined} ${line.trim()}`;
    if (
      dated.test(joined) &&
      (saysWrote.test(joined) || /^ (?:\p{L}{2,11},?\s)?\p{Nd}[^<>]*<[^<>\s]+@[^<>\s]+>\s?[:：]$/u.test(joined) || saysWroteAndGoesOn.test(joined))
    )
      return count;
    if (/[.!?。؟]$/.test(line.trim()) || /[:：]$/.test(line.trim())) return 0;
  }
  return 0;
}

const fields = {
  from: /^\s*[*_]{0,2}(?:from|de|von|от|від|发件人|寄件人|من|المرسل)[*_]{0,2}\s*[:：]/iu,
  other:
    /^\s*[*_]{0,2}(?:sent|date|to|cc|subject|reply-to|importance|envoy[ée]e?|[àa]|objet|c[ci]|enviado(?: el)?|enviada|para|asunto|fecha|gesendet|datum|an|betreff|отправлено|дата|кому|копия|тема|发送时间|发送日期|日期|收件人|抄送|主题|تاريخ الإرسال|التاريخ|أُرسلت|إلى|نسخة|الموضوع)[*_]{0,2}\s*[:：]/iu,
};

/** How many lines from here on are the head of a mail that is quoted below: "From: …", "Sent: …", "To: …". */
export function headerAt(lines: readonly string[], at: number): number {
  if (!fields.from.test(lines[at] ?? '')) return 0;
  let count = 1;
  for (let index = at + 1; index < lines.length && index < at + 12; index += 1) {
    const line = lines[index] ?? '';
    if (fields.other.test(line) || fields.from.test(line)) count = index - at + 1;
    else if (line.trim() !== '' && !(count > 1 && /^\s+\S|[;,]$/.test(`${line}`)) && index > at + 1) break;
  }
  return count > 1 ? count : 0;
}

const original =
  /^\s*(?:[-_=*]{2,}\s*)?(?:original message|forwarded message|forwarded by .{1,80}|reply message|message d['’]origine|message original|message transféré|mensaje original|mensaje reenviado|исходное сообщение|пересылаемое сообщение|пересланное сообщение|原始邮件|原邮件|转发(?:的)?邮件|回复邮件|الرسالة الأصلية|رسالة معاد توجيهها|ursprüngliche nachricht|messaggio originale)\s*(?:[-_=*]{2,})\s*$|^\s*(?:begin forwarded message|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|начало переадресованного сообщения|下面是被转发的邮件|بداية الرسالة المعاد توجيهها)\s*[:：]?\s*$/iu;

/** "-----Original Message-----", or the rule that Outlook draws above a quoted mail. */
export const isSeparator = (line: string, next = ''): boolean =>
  original.test(line) || /^\s*_{10,}\s*$/.test(line) || (/^\s*-{5,}\s*$/.test(line) && (fields.from.test(next) || fields.other.test(next)));

const device =
  /^\s*(?:sent (?:from|via|using|with) (?:my|outlook|yahoo|mail|proton|gmail|samsung|the|an?)|get outlook for|download outlook|envoyé (?:de(?:puis)?|à partir de|avec)|télécharger outlook|obtenez outlook|enviado (?:desde|con)|obtener outlook|отправлено (?:с|из|через)|скачать outlook|发自|从我的|来自我的|获取 ?outlook|下载 ?outlook|أ?ُ?رسل(?:ت)? (?:من|بواسطة)|مرسل من|تم الإرسال من|احصل على outlook|von meinem|gesendet (?:von|mit)|inviato da)/iu;
export const isDevice = (line: string): boolean => line.length < 160 && device.test(line);

const disclaimer =
  /^\s*\W{0,4}(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)|(?:ce|le présent) (?:message|courriel|courrier|mail)|(?:este|el presente) (?:mensaje|correo)|(?:настоящее|данное|это|данное электронное) (?:сообщение|письмо|электронное)|(?:本|此)(?:电子)?(?:邮件|信息)|(?:هذه الرسالة|هذا البريد|تحتوي هذه الرسالة))(?=.*(?:confid|privileg|intended|virus|error|destin|exclusiv|конфиденц|предназнач|保密|机密|سري|مخصص))|^\s*\W{0,4}(?:confidential(?:ity)?(?: notice)?|disclaimer|avis de confidentialité|aviso (?:legal|de confidencialidad)|notice)\s*[:：.-]|^\s*\W{0,4}(?:please consider the environment|pensez à l['’]environnement|antes de imprimir|n['’]imprimez)|^\s*(?:virus-free|you (?:have )?received this (?:e-?mail|message) because|to unsubscribe|unsubscribe|pour vous désabonner)/iu;
export const isDisclaimer = (line: string): boolean => disclaimer.test(line.slice(0, 600));

const banner = /^\s*\W{0,4}(?:caution|external(?: e-?mail)?|warning|attention|attenzione|внимание)\b[^\n]{0,40}(?:external|outside|originated|externe|внешн)/iu;
export const isBanner = (line: string): boolean => banner.test(line.slice(0, 300));
