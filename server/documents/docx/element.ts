// Elements of WordprocessingML that the package has no class for.
import { type InsertedTextRun, type IRunPropertiesOptions, RunProperties, XmlComponent } from 'docx';

/** An element by its name, with attributes and children as given; the package escapes them. */
export class Element extends XmlComponent {
  constructor(name: string, attributes: Record<string, string | number> = {}, children: readonly (XmlComponent | string)[] = []) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/** The author of a change, and its time (ISO). */
export interface TrackedChange {
  id: number;
  author: string;
  date: string;
}

/** How a stretch came to be where it is: it has always been, was put in, or was taken out. */
export type Fate = 'same' | 'new' | 'gone';

/** A run of text; what is taken out is written as such. */
export function textRun(text: string, look: IRunPropertiesOptions, fate: Fate): Element {
  const element = fate === 'gone' ? 'w:delText' : 'w:t';
  const lines = text.split('\n').map((line) => new Element(element, { 'xml:space': 'preserve' }, [line.replaceAll('\t', ' ')]));
  return new Element('w:r', {}, [new RunProperties(look), ...lines.flatMap((line, index) => (index === 0 ? [line] : [new Element('w:br'), line]))]);
}

/** A field that Word works out by itself, as runs, which a change can hold; `shown` until it does. */
export function field(code: string, shown: string, look: IRunPropertiesOptions, fate: Fate): Element[] {
  const run = (...children: Element[]): Element => new Element('w:r', {}, [new RunProperties(look), ...children]);
  const part = (type: string): Element => run(new Element('w:fldChar', { 'w:fldCharType': type }));
  const instruction = new Element(fate === 'gone' ? 'w:delInstrText' : 'w:instrText', { 'xml:space': 'preserve' }, [` ${code} `]);
  return [part('begin'), run(instruction), part('separate'), textRun(shown, look, fate), part('end')];
}

/** Elements as a change that can be accepted or rejected; as they are where they are none. */
export function tracked(elements: readonly Element[], fate: Fate, change: () => TrackedChange): Element[] {
  if (fate === 'same' || elements.length === 0) return [...elements];
  const { id, author, date } = change();
  return [new Element(fate === 'new' ? 'w:ins' : 'w:del', { 'w:id': id, 'w:author': author, 'w:date': date }, elements)];
}

/** Elements as the package takes them in a paragraph: its type lists its own classes, and it writes any element. */
export function inParagraph(elements: readonly Element[]): InsertedTextRun[] {
  return elements.map((element: XmlComponent) => element as InsertedTextRun);
}
