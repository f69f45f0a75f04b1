// The report in Akoma Ntoso: well formed, of its structure, and one to one with the model. The schema of OASIS is not checked here.
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { reportXml } from '../../../server/documents/akn/report-xml.ts';
import { must } from '../../../shared/kit/must.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import { paragraphsOf } from '../../../shared/projections/changes.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { correctionOf, reportIn } from '../../support/six-reports.ts';

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

function tree(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    must(open.at(-1), 'an open element').children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    for (const node of open) node.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return must(root.children[0], 'a root');
}

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];

const inline = ['b', 'i', 'a', 'ref', 'eol', 'authorialNote', 'noteRef', 'docTitle', 'docDate', 'docType', 'docStatus', 'docNumber'];
const hierarchy = ['section', 'subsection', 'division', 'paragraph'];
/** The elements that each element may contain, of the elements that are used. */
const allowed: Record<string, string[]> = {
  akomaNtoso: ['debateReport'],
  debateReport: ['meta', 'preface', 'mainBody', 'conclusions', 'attachments'],
  doc: ['meta', 'preface', 'mainBody'],
  meta: ['identification', 'references'],
  mainBody: [...hierarchy, 'p', 'table', 'tblock'],
  section: ['num', 'heading', 'content', ...hierarchy],
  subsection: ['num', 'heading', 'content', ...hierarchy],
  division: ['num', 'heading', 'content', ...hierarchy],
  paragraph: ['num', 'content', 'intro', 'point'],
  point: ['num', 'content', 'intro', 'point'],
  content: ['p'],
  intro: ['p'],
  p: inline,
  authorialNote: ['p'],
  attachments: ['attachment'],
  attachment: ['doc'],
  table: ['tr'],
  tr: ['th', 'td'],
};

const inForm = (report: Report): Report => ({ ...report, unForm: { symbol: 'A/1', distribution: 'general' } });

test.each(languages)('[RP70] its elements are where they may be, with ids of their own that references lead to: %s', (language) => {
  for (const report of [reportIn(language), correctionOf(language), inForm(reportIn(language)), { ...reportIn(language), content: [], notes: [] }]) {
    const nodes = all(tree(reportXml(report)));
    for (const { name, children } of nodes) {
      const may = allowed[name];
      if (may)
        expect(
          children.map((child) => child.name).filter((child) => !may.includes(child)),
          name,
        ).toEqual([]);
    }
    const ids = nodes.flatMap(({ attributes }) => attributes.eId ?? []).filter((id) => id !== 'organ');
    expect(new Set(ids).size).toBe(ids.length);
    const leads = nodes.flatMap(({ attributes }) => (attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []));
    expect(leads.filter((to) => to !== 'organ' && !ids.includes(to))).toEqual([]);
  }
});

test.each(languages)('[RP70] numbers, words, marks and notes are those of the model: %s', (language) => {
  const report = correctionOf(language);
  const nodes = all(tree(reportXml(report)));
  const paragraphs = nodes.filter(({ name }) => name === 'paragraph');
  const model = paragraphsOf(report);
  expect(paragraphs.map(({ attributes, children }) => [attributes.eId, children[0]?.text, attributes.class])).toEqual(
    model.map(({ number, kind }) => [`para_${number}`, `${number}.`, kind === 'paragraph' ? undefined : kind]),
  );
  for (const [index, { runs, subparagraphs }] of model.entries()) {
    const node = must(paragraphs[index], 'a paragraph');
    for (const { text } of runs) expect(node.text).toContain(text);
    const points = all(node).filter(({ name }) => name === 'point');
    expect(points.map(({ children }) => children[0]?.text)).toEqual(subparagraphs.map(({ mark }) => mark));
  }
  const notes = nodes.filter(({ name }) => name === 'authorialNote');
  expect(notes.map(({ attributes, text }) => [attributes.marker, text])).toEqual(report.notes.map(({ number, text }) => [String(number), text]));
});

test('[RP70][RP8] hostile words stay text', () => {
  const report = reportIn('en');
  must(paragraphsOf(report)[0], 'a paragraph').runs = [{ text: '<p>&]]>"\u0000\uFFFE\n' }, { text: 'x', link: 'javascript:alert(1)' }];
  const xml = reportXml(report);
  expect(tree(xml).name).toBe('akomaNtoso');
  expect(xml).toContain('&lt;p&gt;&amp;]]&gt;');
  expect(xml).not.toContain('javascript:');
});
