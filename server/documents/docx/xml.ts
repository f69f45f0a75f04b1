// XML as it comes, by the local names of its elements. Only what is well formed is read, and no document type with it.
import { SaxesParser } from 'saxes';
import { NoReport } from './unpacked.ts';

export interface Hearer {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

export function hear(xml: string, hearer: Hearer): void {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw new NoReport(error.message);
  });
  parser.on('doctype', () => {
    throw new NoReport('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const prefix = name.slice(0, name.indexOf(':') + 1);
    const given = attributes as Record<string, string>;
    hearer.open(local(name), (of) => given[prefix + of] ?? given[of]);
  });
  parser.on('closetag', ({ name }) => hearer.close(local(name)));
  parser.on('text', (text) => hearer.text(text));
  parser.write(xml).close();
}
