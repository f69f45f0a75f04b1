// The report's own words in Chinese.
import type { ReportWords } from './shape.ts';

export const form: ReportWords['form'] = {
  name: '摘要报告',
  draft: '草稿：尚未印发',
  when: (date, time) => `${date} ${time}（协调世界时）`,
  issued: (number, date) => `第${number}次印发，${date}`,
  item: (number, title) => `议程项目${number}：${title}`,
  inCamera: '非公开审议的项目',
  notes: '脚注',
  action: (owner, due) => `行动：${[owner, due].filter(Boolean).join('，')}`,
  dueDay: (day) => `至迟${day}`,
  dueWords: (words) => words,
  actionOpen: '行动',
  toParagraph: (number) => `第${number}段，永久链接`,
  betweenNotes: ',',
  toNote: (number) => `脚注${number}`,
  backToText: (number) => `返回脚注${number}在正文中的位置`,
  paragraph: '段',
  reference: (number) => `第${number}段`,
  referenceLost: '第[?]段',
  downloads: '其他格式',
  formats: { docx: 'Word', pdf: 'PDF', txt: '文本', md: 'Markdown', html: 'HTML', json: 'JSON', xml: 'XML' },
  empty: '报告尚无内容。',
};

export const punctuation: ReportWords['punctuation'] = {
  field: (name, value) => `${name}：${value}`,
  fields: '；',
  beside: '，',
  bracketed: (text) => `（${text}）`,
  stop: '. ',
};

export const proposal: ReportWords['proposal'] = {
  between: '',
  held: (meeting, date) => `${meeting}于${date}举行。`,
  chair: (name, body) => `${name}担任${body ?? '会议'}主席，主持了会议。`,
  secretariat: (names) => `${names}代表秘书处出席。`,
  host: (name) => `${name}代表东道国出席。`,
  focus: (focus) => `议程重点是：${focus}。`,
  aob: (titles) => `会议商定在其他事项下增列：${titles}。`,
  deferred: (titles) => `会议推迟审议：${titles}。`,
  notTaken: (titles) => `下列其他事项提议未予审议：${titles}。`,
  next: (meeting, date, time) => `${meeting}将于${date}${time}（协调世界时）举行。`,
  nextUnnamed: '下次会议',
  nextUnknown: '下次会议的日期将通过邮件列表公布。',
  joining: '参会办法、议程和有关文件将在会前通过邮件列表分发。',
};

export const annexes: ReportWords['annexes'] = {
  actions: {
    title: '附件：商定的行动',
    paragraph: '段次',
    action: '行动',
    owner: '负责方',
    due: '期限',
    status: '状况',
    statuses: { open: '进行中', done: '已完成', dropped: '已取消' },
  },
  agreements: {
    title: '附件：协商一致记录',
    paragraph: '段次',
    sentence: '提交会议的案文',
    outcome: '结果',
    record: '记录',
    outcomes: { agreed: '商定', amended: '经修正后商定', 'not-agreed': '未商定' },
    asked: '原案文',
    object: '反对',
    floor: '要求发言',
    support: '支持',
    over: '仍予宣布',
    unheard: '未能听到',
    present: '出席（成员、主席和秘书处）',
    noGroup: '未注明群组',
    silence: '无人反对',
  },
  speakers: {
    title: '附件：发言者名单',
    item: '议程项目',
    name: '发言者',
    affiliation: '所属单位',
    kind: '发言类型',
    kinds: { intervention: '发言', reply: '答复', question: '提问', 'point-of-order': '程序问题' },
    personal: '以个人身份',
    noItem: '不在任何项目下',
  },
  participants: {
    title: '附件：与会者名单',
    name: '姓名',
    affiliation: '所属单位',
    group: '利益攸关方群组',
    role: '身份',
    presence: '出席情况',
    presences: { present: '出席', phone: '电话参会', apologies: '请假' },
    roles: { secretariat: '秘书处', chair: '主席', member: '成员', observer: '观察员' },
    nameless: (most) => `未具名观察员：同时最多${most}人。`,
  },
};

export const corrections: ReportWords['corrections'] = {
  since: (earlier) => `自第${earlier}次印发以来的改动`,
  issue: (number) => `第${number}次印发`,
  corrects: (number) => `本文件更正第${number}次印发的报告。`,
  reason: (reason) => `原因：${reason}`,
  changed: (paragraph) => `第${paragraph}段已修改`,
  added: (paragraph) => `第${paragraph}段为新增`,
  removed: (paragraph) => `前次印发的第${paragraph}段已删除`,
  compare: '对照两次印发的文本',
  compared: (earlier, later) => `${earlier}与${later}对照`,
  none: '各段均无差别。',
};

export const un: ReportWords['un'] = {
  distribution: { general: '普遍分发', limited: '有限分发', restricted: '限制分发' },
  original: '原文：中文',
  numerals: ['一', '二', '三', '四'],
  annex: (numeral) => `附件${numeral ?? ''}`,
  inText: (numeral) => `附件${numeral ?? ''}`,
  titles: { actions: '商定的行动', agreements: '协商一致记录', participants: '与会者名单', speakers: '发言者名单' },
  named: {
    actions: (annex) => `商定的行动列于${annex}。`,
    agreements: (annex) => `协商一致记录载于${annex}。`,
    participants: (annex) => `与会者名单载于${annex}。`,
    speakers: (annex) => `发言者名单载于${annex}。`,
  },
  groups: { chair: '主席', secretariat: '秘书处', members: '成员', observers: '观察员' },
};
