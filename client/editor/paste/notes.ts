// Footnotes: a mark that leads to a note further on, and the note that leads back. Word, LibreOffice, Google Docs, GitHub, Pandoc and Wikipedia all write them so.
import { type Branch, branch, branchesOf, rewrite, type Tree, wordsOf } from './tree.ts';

/** The name of what takes the place of a mark; its attribute `note` is the note's index. */
export const noteMark = 'note-mark';

const holders = new Set('p li div aside dd td section'.split(' '));
const climbable = new Set('div li aside dd'.split(' '));
/** A link to one of these leads to more than a mark. */
const parts = new Set('div section aside td body'.split(' '));

/** The target of a link within the page. */
function target({ name, attrs }: Branch): string | undefined {
  const hash = name === 'a' ? (attrs.href?.indexOf('#') ?? -1) : -1;
  if (hash < 0) return undefined;
  const id = attrs.href?.slice(hash + 1) ?? '';
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

class Places {
  readonly parents = new Map<Branch, Branch>();
  readonly order = new Map<Branch, number>();
  readonly byId = new Map<string, Branch>();

  constructor(root: Branch) {
    for (const node of branchesOf(root)) {
      this.order.set(node, this.order.size);
      for (const child of node.children) if (typeof child !== 'string') this.parents.set(child, node);
      for (const id of [node.attrs.id, node.name === 'a' ? node.attrs.name : undefined]) if (id && !this.byId.has(id)) this.byId.set(id, node);
    }
  }

  contains(outer: Branch, inner: Branch): boolean {
    for (let at: Branch | undefined = inner; at; at = this.parents.get(at)) if (at === outer) return true;
    return false;
  }
}

interface FoundNote {
  mark: Branch;
  note: Branch;
  back: Branch[];
}

const short = 12;
const noteLike = /^\W*(?:\d{1,4}|[*†‡§]+|[a-z]|[ivx]+)\W*$/iu;

function marksOf(root: Branch, places: Places): FoundNote[] {
  const links = [...branchesOf(root)].filter((node) => target(node) !== undefined);
  const leadsTo = (link: Branch): Branch | undefined => places.byId.get(target(link) ?? '');
  const ahead = links.filter((link) => {
    const to = leadsTo(link);
    return to && wordsOf(link).trim().length <= short && (places.order.get(to) ?? 0) > (places.order.get(link) ?? 0) && !places.contains(link, to);
  });
  return ahead.flatMap((mark) => {
    const to = leadsTo(mark) as Branch;
    const note = noteAt(to, ahead, places);
    if (!note) return [];
    const back = links.filter((link) => {
      const from = places.contains(note, link) ? leadsTo(link) : undefined;
      return from && (places.contains(from, mark) || places.contains(mark, from)) && !parts.has(from.name);
    });
    const parent = places.parents.get(mark);
    const raised =
      parent?.name === 'sup' || mark.children.some((child) => typeof child !== 'string' && child.name === 'sup') || mark.attrs.role === 'doc-noteref';
    return back.length > 0 || (raised && noteLike.test(wordsOf(mark))) ? [{ mark, note, back }] : [];
  });
}

/** The whole note that a mark leads to: the block around its place, and what holds that block alone. */
function noteAt(to: Branch, ahead: readonly Branch[], places: Places): Branch | undefined {
  let note: Branch | undefined = to;
  while (note && !holders.has(note.name)) note = places.parents.get(note);
  if (!note || ahead.some((mark) => places.contains(note as Branch, mark))) return undefined;
  const others = ahead.map((mark) => places.byId.get(target(mark) ?? '')).filter((other) => other !== to);
  for (let outer = places.parents.get(note); outer && climbable.has(outer.name); outer = places.parents.get(outer)) {
    const around = outer;
    if (ahead.some((mark) => places.contains(around, mark)) || others.some((other) => other && places.contains(around, other))) break;
    note = outer;
  }
  return note;
}

/** The tree with marks in place of links to notes, and the notes apart, without their numbers. Comments that are written the same way are left out. */
export function takeNotes(root: Branch): { root: Branch; notes: Branch[]; comments: number } {
  const places = new Places(root);
  const found = marksOf(root, places);
  const isComment = ({ mark }: FoundNote): boolean => /^#?cmnt/.test(target(mark) ?? '');
  const notes: Branch[] = [];
  const instead = new Map<Branch, readonly Tree[]>();
  for (const one of found) {
    const { mark, note, back } = one;
    instead.set(note, []);
    if (isComment(one)) {
      instead.set(mark, []);
      continue;
    }
    instead.set(mark, [branch(noteMark, { note: String(notes.length) })]);
    notes.push(
      withoutNumber(
        rewrite(note, (node) => (back.includes(node) ? [] : undefined)),
        back.length > 0 ? '' : wordsOf(mark).trim(),
      ),
    );
  }
  const rest = rewrite(
    root,
    (node) => instead.get(node) ?? (isNotesPart(node) && isOnlyHeading(rewrite(node, (inner) => instead.get(inner))) ? [] : undefined),
  );
  return { root: rest, notes, comments: found.filter(isComment).length };
}

const isNotesPart = ({ attrs }: Branch): boolean => attrs['data-footnotes'] !== undefined || attrs.role === 'doc-endnotes';

/** Only the heading of the notes, written for screen readers. */
const isOnlyHeading = (node: Branch): boolean => {
  const headings = [...branchesOf(node)].filter(({ name }) => /^h[1-6]$/.test(name));
  return wordsOf(node).trim() === headings.map(wordsOf).join('').trim();
};

/** A note that has no link back may begin with its number as plain words. */
function withoutNumber(note: Branch, number: string): Branch {
  let open = true;
  const strip = (node: Tree): Tree => {
    if (!open) return node;
    if (typeof node !== 'string') return { ...node, children: node.children.map(strip) };
    if (node.trim() === '') return node;
    open = false;
    const text = node.trimStart().replace(/^[\^↑]\s*/, '');
    return number !== '' && text.startsWith(number) ? text.slice(number.length).replace(/^[.):\]]?\s+/, '') : text;
  };
  return strip(note) as Branch;
}
