// Dates in Chinese. Months, days and years in figures are read with the figures.
import type { Lexicon } from './lexicon.ts';

const weekday = (sign: string): string => ['周', '星期', '礼拜', '週'].map((week) => week + sign).join('|');

export const chinese: Lexicon = {
  months: [],
  weekdays: [`${weekday('日')}|${weekday('天')}`, ...'一二三四五六'].map((sign) => (sign.length > 1 ? sign : weekday(sign))),
  numbers: ['一|1', '两|二|兩', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
  ordinals: ['第一|第1|首|第一个', '第二|第2|第二个', '第三|第3|第三个', '第四|第4|第四个'],
  last: '最后一|最后|最后一个|最後一|最後',
  units: {
    hour: '小时|个小时',
    day: '天|日|天时间',
    week: '周|星期|个星期|礼拜|个礼拜|週|个周',
    month: '个月|月|個月|月份',
    quarter: '季度|个季度',
    year: '年|年度',
    workday: '工作日|个工作日|個工作日',
  },
  spans: [],
  quarters: '一季度|二季度/上半年|三季度|四季度/下半年',
  days: [
    ['今天|今日|今晚|当天|本日', 0],
    ['明天|明日|明晚|明早', 1],
    ['后天|後天', 2],
    ['大后天', 3],
  ],
  next: '下|下个|下一|下一个|下個|下次|下一次|下届|明',
  current: '本|这|这个|本次|这一|当|今|這',
  end: '底|末|下旬|终|结束',
  start: '初|开始',
  middle: '中旬|中',
  within: '内|以内|之内',
  later: '后|以后|之后|过后',
  // A weekend names no day.
  from: '从|周末',
  meeting: '会议|次会议|会|届会议|例会|电话会议|通话',
  dayEnd: '下班前|今天下班前|工作日结束前|营业结束前',
  by: '前|之前|以前|截至|截止|截止到|截止日期|不迟于|不晚于|至迟|最迟|最晚|于|在|到|至|的|上午|下午|中午|晚上|早上|晚|午夜|为止|止|须在|应在|日内瓦时间|北京时间|期限|含当日|举行|召开|开',
  article: '',
  dayFirst: false,
  unspaced: true,
};
