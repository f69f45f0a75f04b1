// A seeded model of how minutes are typed: bursts of words, slips taken back, passages cut and put elsewhere, lines begun, by many at once.
import * as Y from 'yjs';
import { type Rng, seededRng } from '../../shared/kit/rng.ts';

const letters = 'etaoinshrdlucmfwypvbgkqjxz';
const longestParagraph = 600;

/** A writer: their copy of the document, and their place in it. */
interface Typist {
  doc: Y.Doc;
  fragment: Y.XmlFragment;
  text: Y.XmlText;
  at: number;
}

function begin(typist: Typist, id: string): void {
  const block = new Y.XmlElement('block');
  block.setAttribute('kind', 'paragraph');
  block.setAttribute('id', id);
  const text = new Y.XmlText();
  block.insert(0, [text]);
  typist.fragment.push([block]);
  typist.text = text;
  typist.at = 0;
}

function word(random: Rng): string {
  const letter = (): string => letters[Math.floor(letters.length * random.next() ** 2)] as string;
  return Array.from({ length: 2 + random.int(8) }, letter).join('');
}

/** One person's next act, each change a transaction, as keystrokes are. */
function act(typist: Typist, random: Rng, id: string): void {
  const { text } = typist;
  if (text.length > longestParagraph) begin(typist, id);
  else if (random.chance(0.04) && text.length > 80) {
    const from = random.int(text.length - 40);
    const passage = text.toString().slice(from, from + 30);
    text.delete(from, 30);
    text.insert(random.int(text.length), passage);
  } else if (random.chance(0.15) && typist.at > 3) {
    for (let left = 1 + random.int(3); left > 0; left -= 1) {
      typist.at -= 1;
      text.delete(typist.at, 1);
    }
  } else {
    if (random.chance(0.05)) typist.at = random.int(text.length + 1);
    for (const letter of `${word(random)} `) {
      text.insert(typist.at, letter);
      typist.at += 1;
    }
  }
}

/**
 * The updates of a history, so many in all, in an order in which they can be applied; each typist sees the others' with some delay.
 */
export function historyOf(seed: number, { typists: count, fragments, edits }: { typists: number; fragments: readonly string[]; edits: number }): Uint8Array[] {
  const random = seededRng(seed);
  const made: { typist: number; update: Uint8Array }[] = [];
  const typists = Array.from({ length: count }, (_, index): Typist => {
    const doc = new Y.Doc();
    doc.clientID = 1000 + index;
    const typist: Typist = { doc, fragment: doc.getXmlFragment(fragments[index % fragments.length]), text: new Y.XmlText(), at: 0 };
    doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'other' && made.push({ typist: index, update }));
    doc.transact(() => begin(typist, `history-${index}`));
    return typist;
  });
  const seen = typists.map(() => 0);
  while (made.length < edits) {
    const index = random.int(count);
    const typist = typists[index] as Typist;
    const from = seen[index] as number;
    const news = made.slice(from, from + 200).filter((each) => each.typist !== index);
    if (news.length > 0) Y.applyUpdate(typist.doc, Y.mergeUpdates(news.map(({ update }) => update)), 'other');
    seen[index] = Math.min(made.length, from + 200);
    // A line begun is one change; what is typed is one a key.
    act(typist, random, `history-${made.length}`);
  }
  return made.map(({ update }) => update);
}
