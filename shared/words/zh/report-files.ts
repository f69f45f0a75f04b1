import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: '报告过长，不能生成这种文件；请改用网页或文本。',
  noSuchIssue: 'since：没有此编号的印发本；请给出已印发的编号。',
  agendaLink: '议程只能附观察员链接。',
  noFile: '请选择文件。',
  fileKind: '不接受此类文件。请选择PDF、不含宏的Word文档（.docx）或图像。',
  filesFull: '本次会议的文件将超过64兆字节。请删除一个文件，或改用链接。',
  filesMany: '此项目已有20份文件。请先删除一份。',
  filesOver: '报告已印发，其文件不再更改。',
  noStyles: '此文件中没有可读取的 Word 样式。请另存为 .docx 后重新选择。',
  noLines: '只有 PDF 和 Word 文档可以编行号：请索取其中之一，并加 lines=1。',
  onlyWord: 'since：只有 report.docx 和 report.pdf 显示改动；请索取其中之一，或省略 since。',
};
