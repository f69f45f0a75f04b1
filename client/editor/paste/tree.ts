// Pasted HTML as a plain tree: the same from a browser's parser and from a test's.

export interface Branch {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}
export type Tree = Branch | string;

export const branch = (name: string, attrs: Record<string, string> = {}, children: readonly Tree[] = []): Branch => ({ name, attrs, children });

export function wordsOf(node: Tree): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('');
}

/** All branches of a tree in order, the root first. */
export function* branchesOf(root: Branch): Generator<Branch> {
  yield root;
  for (const child of root.children) if (typeof child !== 'string') yield* branchesOf(child);
}

/** A copy of the tree with each branch as it is answered: another tree, several, or none. Answering undefined keeps the branch and goes on inside. */
export function rewrite(root: Branch, answer: (node: Branch) => readonly Tree[] | undefined): Branch {
  const children = root.children.flatMap((child): readonly Tree[] => {
    if (typeof child === 'string') return [child];
    return answer(child) ?? [rewrite(child, answer)];
  });
  return { ...root, children };
}
