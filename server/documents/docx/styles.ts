// How the document looks: by named styles, which whoever opens it can change at one place.
import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx';
import type { Language } from '../../../shared/meeting/facts.ts';
import { languagesOf } from './voice.ts';

const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
/** Half points. */
const sizes = { text: 22, small: 19, name: 26, title: 34 };
const black = '000000';

function size(halfPoints: number): { size: number; sizeComplexScript: number } {
  return { size: halfPoints, sizeComplexScript: halfPoints };
}

const bold = { bold: true, boldComplexScript: true };

/** The styles of a report. In the form of the United Nations there are no bars beside decisions and actions, and in Arabic neither. */
export function stylesOf(language: Language, inUnForm: boolean): IStylesOptions {
  // LibreOffice draws one at the right through the number of the paragraph.
  const bars = !inUnForm && language !== 'ar';
  const bar = (color: string) => (bars ? { border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color } } } : {});
  // The United Nations sets headings upright, and neither of these scripts has an italic.
  const italics = !inUnForm && language !== 'ar' && language !== 'zh';
  const style = (id: string, name: string, more: object) => ({ id, name, basedOn: 'Normal', quickFormat: true, ...more });
  /** Word and others show headings beside the text by their level in the outline. */
  const heading = (outlineLevel: number, run: object) => ({
    run: { font, color: black, ...run },
    paragraph: { keepNext: true, outlineLevel, spacing: { before: outlineLevel === 0 ? 320 : 240, after: 140 } },
  });
  /** The United Nations sets the titles of a document at the margin. */
  const titles = inUnForm ? {} : { alignment: AlignmentType.CENTER };
  const numbered = { spacing: { after: 140 } };
  return {
    default: {
      document: {
        run: { font, ...size(sizes.text), language: { ...languagesOf(language), ...(language === 'zh' && { value: 'zh-CN' }) } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      title: { run: { font, ...size(sizes.title), ...bold }, paragraph: { ...titles, spacing: { after: 120 } } },
      heading1: heading(0, { ...size(sizes.name), ...bold }),
      heading2: heading(1, { ...size(sizes.text), ...bold }),
      heading3: heading(2, { ...size(sizes.text), ...bold, italics, italicsComplexScript: italics }),
      hyperlink: { run: { color: '0B4F8A', underline: {} } },
      footnoteText: { run: { font, ...size(sizes.small) }, paragraph: { spacing: { after: 40, line: 240 } } },
    },
    paragraphStyles: [
      style('Normal', 'Normal', { basedOn: undefined, quickFormat: true }),
      style('Subtitle', 'Subtitle', { paragraph: titles }),
      style('ReportName', 'Report Name', { run: { ...size(sizes.name), ...bold }, paragraph: titles }),
      style('NumberedParagraph', 'Numbered Paragraph', { paragraph: numbered }),
      style('Decision', 'Decision', { basedOn: 'NumberedParagraph', paragraph: bar('2C6A2F') }),
      style('Action', 'Action', { basedOn: 'NumberedParagraph', paragraph: bar('7A5200') }),
      style('Subparagraph', 'Subparagraph', { paragraph: { spacing: { after: 100 } } }),
      style('Organ', 'Organ', { run: { ...size(sizes.name), ...bold }, paragraph: { spacing: { after: 60 } } }),
      style('Person', 'Person', { run: size(sizes.small), paragraph: { indent: { start: 284, hanging: 284 }, spacing: { after: 60, line: 240 } } }),
      // LibreOffice sets a short list of small groups in one column, since each heading is kept with the next.
      style('PeopleGroup', 'Group of People', { basedOn: 'Heading2' }),
      style('RunningHead', 'Running Head', { run: { ...size(sizes.small), color: '4A5453' }, paragraph: { alignment: AlignmentType.END } }),
      style('TableText', 'Table Text', { run: size(sizes.small), paragraph: { spacing: { before: 30, after: 30, line: 240 } } }),
      style('TableHead', 'Table Head', { basedOn: 'TableText', run: bold, paragraph: { keepNext: true } }),
    ],
  };
}
