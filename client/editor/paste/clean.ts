// Takes out of a pasted tree what nobody sees in it: scripts, hidden words, tracked deletions, comments, pictures.
import type { PasteChanges } from './pasted.ts';
import { classesOf, ownStyle } from './style.ts';
import { type Branch, rewrite, type Tree, wordsOf } from './tree.ts';

const unseen = new Set(
  'head script style title meta link base xml template noscript iframe object embed canvas audio video svg map datalist col colgroup wbr'.split(' '),
);
/** Fields whose value is no word on the page. */
const wordless = new Set('hidden password checkbox radio file image color range'.split(' '));

const isHidden = (node: Branch): boolean => {
  const style = ownStyle(node);
  return (
    node.attrs.hidden !== undefined ||
    style.get('display')?.toLowerCase() === 'none' ||
    style.get('mso-hide')?.toLowerCase() === 'all' ||
    style.get('visibility')?.toLowerCase() === 'hidden'
  );
};

/** A sign beside the words that no screen reader reads: the anchor of a heading, an icon. */
const isOrnament = (node: Branch): boolean => node.attrs['aria-hidden'] === 'true' && !/[\p{L}\p{N}]/u.test(wordsOf(node));

const isDeleted = (node: Branch): boolean => node.name === 'del' || classesOf(node).includes('msoDel');

function commentPart(node: Branch): 'list' | 'mark' | undefined {
  const element = ownStyle(node).get('mso-element');
  if (element === 'comment-list' || element === 'comment') return 'list';
  const classes = classesOf(node);
  return classes.includes('MsoCommentReference') || classes.includes('msocomanchor') || classes.includes('msocomoff') ? 'mark' : undefined;
}

/** An emoji that a program draws as a picture. */
const emoji = (alt: string | undefined): string =>
  alt && /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(alt) && !/^[\d#*]+$/.test(alt) ? alt : '';

function fieldWords(node: Branch): readonly Tree[] {
  if (node.name === 'select') return node.children.map((option) => ` ${wordsOf(option)} `);
  return wordless.has(node.attrs.type?.toLowerCase() ?? '') ? [] : [` ${node.attrs.value ?? ''} `];
}

export function clean(root: Branch, changes: PasteChanges): Branch {
  let comments = 0;
  let marks = 0;
  const cleaned = rewrite(root, (node) => {
    if (unseen.has(node.name) || isHidden(node) || isOrnament(node)) return [];
    if (isDeleted(node)) {
      if (wordsOf(node).trim() !== '') changes.deletions += 1;
      return [];
    }
    const part = commentPart(node);
    if (part) {
      if (part === 'list') comments += 1;
      else if (wordsOf(node).trim() !== '') marks += 1;
      return [];
    }
    if (node.name === 'img') {
      const drawn = emoji(node.attrs.alt);
      if (drawn === '') changes.pictures += 1;
      return [drawn];
    }
    return node.name === 'input' || node.name === 'select' ? fieldWords(node) : undefined;
  });
  changes.comments += Math.max(comments, marks);
  return cleaned;
}
