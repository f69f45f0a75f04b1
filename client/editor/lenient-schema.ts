// The schema as the editor uses it: marks and blocks of other programs that it does not know are shown as plain text.
// The binding would delete, for everyone, whatever it cannot make a node of.
import { type Attrs, type Fragment, type Mark, type MarkType, type Node, type NodeType, Schema } from 'prosemirror-model';
import { schema } from '../../shared/minutes/schema.ts';

type NodeContent = Fragment | Node | readonly Node[];

class LenientSchema extends Schema {
  override mark(type: string | MarkType, attrs?: Attrs | null): Mark {
    try {
      return super.mark(type, attrs);
    } catch {
      return super.mark('foreign');
    }
  }

  override text(text: string, marks?: readonly Mark[] | null): Node {
    return super.text(typeof text === 'string' ? text : '\uFFFD', marks);
  }

  override node(type: string | NodeType, attrs?: Attrs | null, content?: NodeContent, marks?: readonly Mark[]): Node {
    try {
      return super.node(type, attrs, content, marks);
    } catch {
      const runs: Node[] = [];
      for (const child of Array.isArray(content) ? (content as readonly Node[]) : []) {
        if (child.isText) runs.push(child);
        else child.forEach((run) => void runs.push(run));
      }
      return super.node('block', null, runs);
    }
  }
}

/** The schema of the minutes, taking anything that a shared text may hold. */
export const editorSchema: Schema = new LenientSchema({
  ...schema.spec,
  marks: schema.spec.marks.addToEnd('foreign', { inclusive: false, toDOM: () => ['span', 0] }),
});
