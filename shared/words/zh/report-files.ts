import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: '报告过长，不能生成这种文件；请改用网页或文本。',
  noSuchIssue: 'since：没有此编号的印发本；请给出已印发的编号。',
  agendaLink: '议程只能附观察员链接。',
  noStyles: '此文件中没有可读取的 Word 样式。请另存为 .docx 后重新选择。',
  noLines: '只有 PDF 和 Word 文档可以编行号：请索取其中之一，并加 lines=1。',
  onlyWord: 'since：只有 report.docx 和 report.pdf 显示改动；请索取其中之一，或省略 since。',
};
