import type { TemplateNode } from './syntax';

/**
 * Where a template passes a length whatever it is filled with: the first node at which even its shortest text is too
 * long. Values count as nothing, of branches and variants the shortest counts. Undefined when it can be short enough.
 */
export function passesLength(nodes: readonly TemplateNode[], limit: number): TemplateNode | undefined {
  let length = 0;
  for (const node of nodes) {
    length += shortest(node);
    if (length > limit) return node;
  }
  return undefined;
}

function shortest(node: TemplateNode): number {
  switch (node.kind) {
    case 'text':
      return node.text.length;
    case 'pick':
      return Math.min(...node.options.map(shortestOf));
    case 'if':
      return Math.min(...node.branches.map(({ body }) => shortestOf(body)), shortestOf(node.otherwise ?? []));
    default:
      return 0;
  }
}

function shortestOf(nodes: readonly TemplateNode[]): number {
  return nodes.reduce((sum, node) => sum + shortest(node), 0);
}
