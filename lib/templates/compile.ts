import type { TemplateProblem } from '../model';
import { LONGEST_TEMPLATE } from '../model/template';
import { checkNodes } from './checker';
import { COMMENT_LIMITS } from './comment-limits';
import { parse } from './parser';
import { type ProblemSeed, placed } from './problem';
import type { Rendered, RenderWish } from './rendered';
import { renderNodes } from './renderer';
import type { ReplyContext } from './reply-context';
import { passesLength } from './shortest-text';
import type { TemplateNode } from './syntax';

/** A template that was read and checked once, to be filled in many times. */
export interface Compiled {
  nodes: readonly TemplateNode[];
  /** In the order of the text; a template with an error among them is not saved, but it still renders. */
  problems: TemplateProblem[];
}

/**
 * Reads and checks a template. Never throws.
 *
 * @param networks the networks it is meant for; warns when even its shortest text is too long for a comment there
 */
export function compile(source: string, networks: readonly string[] = []): Compiled {
  const { nodes, problems } = parse(source.slice(0, LONGEST_TEMPLATE));
  const seeds: ProblemSeed[] = [...problems, ...checkNodes(nodes)];
  if (source.length > LONGEST_TEMPLATE) {
    const values = { limit: String(LONGEST_TEMPLATE) };
    seeds.push({ code: 'too-long', offset: LONGEST_TEMPLATE, length: source.length - LONGEST_TEMPLATE, values });
  }
  for (const network of networks) {
    const limit = COMMENT_LIMITS.get(network);
    const node = limit === undefined ? undefined : passesLength(nodes, limit);
    if (node === undefined) continue;
    const values = { network, limit: String(limit) };
    seeds.push({ code: 'too-long-for-network', offset: node.offset, length: node.length, values });
  }
  return { nodes, problems: placed(source, seeds) };
}

/** Fills a template in; see `renderNodes`. Takes a compiled template, or a text that is compiled first. */
export function render(template: Compiled | string, context: ReplyContext, wish: RenderWish): Rendered {
  const { nodes } = typeof template === 'string' ? compile(template) : template;
  return renderNodes(nodes, context, wish);
}

/** Whether a template may be saved. */
export function hasErrors(problems: readonly { severity: TemplateProblem['severity'] }[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
