// The report in Akoma Ntoso: well formed, with the order, attributes and ids that the schema of OASIS asks for, and one to one with the model. The schema itself is not here.
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

const inline = '(?:b|i|a|ref|eol|authorialNote|noteRef|docTitle|docDate|docType|docStatus|docNumber)';
const hierarchy = '(?:section|subsection|division|paragraph|point)';
const headed = `(?:num |heading )*(?:(?:intro )?(?:${hierarchy} )*|content )`;
const opened = 'meta (?:preface )?mainBody (?:conclusions )?(?:attachments )?';
const level = 'FRBRthis FRBRuri FRBRdate FRBRauthor ';
/** The elements within each element, in their order, as the schema of Akoma Ntoso 3.0 asks for them. */
const order: Record<string, string> = {
  akomaNtoso: 'debateReport ',
  debateReport: opened,
  doc: opened,
  meta: 'identification (?:references )?',
  identification: 'FRBRWork FRBRExpression FRBRManifestation ',
  FRBRWork: `${level}FRBRcountry (?:FRBRnumber )?`,
  FRBRExpression: `${level}FRBRlanguage `,
  FRBRManifestation: `${level}FRBRformat `,
  references: '(?:TLCOrganization )*',
  preface: '(?:p )+',
  mainBody: `(?:(?:${hierarchy}|p|table|tblock) )+`,
  conclusions: '(?:p )*',
  section: headed,
  subsection: headed,
  division: headed,
  paragraph: headed,
  point: headed,
  content: '(?:p )*',
  intro: '(?:p )*',
  tblock: '(?:num |heading )*(?:p )+',
  p: `(?:${inline} )*`,
  authorialNote: '(?:p )+',
  attachments: '(?:attachment )+',
  attachment: 'doc ',
  table: '(?:tr )+',
  tr: '(?:(?:th|td) )+',
  th: '(?:p )*',
  td: '(?:p )*',
};
/** Attributes beside those that every element of the text may have; the root has none. */
const own: Record<string, string[]> = {
  akomaNtoso: ['xmlns'],
  debateReport: ['name'],
  doc: ['name'],
  identification: ['source'],
  references: ['source'],
  FRBRdate: ['date', 'name'],
  FRBRlanguage: ['language'],
  TLCOrganization: ['eId', 'href', 'showAs'],
};
const ofText = ['eId', 'class', 'xml:lang', 'href', 'marker', 'placement', 'date', 'value'];

const inForm = (report: Report): Report => ({ ...report, unForm: { symbol: 'A/1', distribution: 'general' } });

test.each(languages)('[RP70] its elements are where they may be, with ids of their own that references lead to: %s', (language) => {
  for (const report of [reportIn(language), correctionOf(language), inForm(reportIn(language)), { ...reportIn(language), content: [], notes: [] }]) {
    const nodes = all(tree(reportXml(report)));
    for (const { name, attributes, children } of nodes) {
      expect(children.map((child) => `${child.name} `).join(''), name).toMatch(new RegExp(`^${order[name] ?? `(?:${inline} )*`}$`));
      expect(
        Object.keys(attributes).filter((each) => !(own[name] ?? ofText).includes(each)),
        name,
      ).toEqual([]);
    }
    // Unique in the whole file, with its annexes.
    const ids = nodes.flatMap(({ attributes }) => attributes.eId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const leads = nodes.flatMap(({ attributes }) => (attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []));
    expect(leads.filter((to) => !ids.includes(to))).toEqual([]);
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
