// From HTML to a tree, by the browser's parser. Nothing in it is run or fetched.
import { type Branch, branch, type Tree } from './tree.ts';

function treeOf(element: Element): Branch {
  const children: Tree[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Text) children.push(child.data);
    else if (child instanceof Element) children.push(treeOf(child));
  }
  return branch(element.localName, Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])), children);
}

export function parseHtml(html: string): Branch {
  return treeOf(new DOMParser().parseFromString(html, 'text/html').documentElement);
}
