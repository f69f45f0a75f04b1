import type { ServedWords } from '../shape.ts';

export const archive: ServedWords['archive'] = {
  usage: '请指明存档：npm run import -- <file.zip> …。存档将放入 DATA_DIR 指定的数据文件夹。',
  noFile: (file) => `无法读取 ${file}。请给出服务器以 archive.zip 提供的存档的路径。`,
  noZip: '这不是 ZIP 存档，或缺少一部分。请重新下载。',
  missing: (name) => `存档中没有 ${name}：这不是会议存档，或其中一部分已被取走。`,
  unreadable: (name) => `无法读取存档中的 ${name}：版本不同，或已被修改。`,
  changed: (name) => `存档中的 ${name} 与生成时不同。请重新下载。`,
  tooLarge: (name) => `存档中的 ${name} 大于任何会议的文件。`,
  line: (number) => `log.jsonl 第${number}行`,
  taken: (meeting) => `会议 ${meeting} 或其某项邀请已在此数据文件夹中，未作改动。`,
  done: (meeting, rows, issues) => `会议 ${meeting} 已恢复：日志${rows}行，报告印发${issues}次。原有邀请在此同样有效；所有人须重新进入。`,
  all: (kept, refused) => `已恢复存档：${kept}。被拒绝：${refused}。`,
};
