// A name behind a comma, which only the other items of the agenda make certain: "Hackathon report, Tal Mizra".
import type { Node } from './nodes.ts';
import { isName } from './people.ts';

const behindComma = /^(.{3,300}\S),\s+([^,:;()]{3,60})$/;
/** Fewer do not make a habit. */
const fewest = 3;

/** Where most items name someone, a name behind a comma is who presents the item. */
export function giveNames(nodes: readonly Node[]): void {
  const named = nodes.filter(({ details }) => details.presenter !== undefined).length;
  if (named < fewest || named * 2 < nodes.length) return;
  for (const node of nodes) {
    const [, title, who] = node.details.presenter === undefined && node.details.title === node.recognised ? (behindComma.exec(node.recognised) ?? []) : [];
    if (title !== undefined && who !== undefined && isName(who)) node.details = { ...node.details, title, presenter: who };
  }
}
