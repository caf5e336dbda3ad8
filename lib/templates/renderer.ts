import { evaluate, holds } from './evaluate';
import type { AskedField, Rendered, RenderWish } from './rendered';
import type { ReplyContext } from './reply-context';
import type { Operand, TemplateNode } from './syntax';

/** Variants are counted up to here. */
const MOST_VARIANTS = 10_000;
/** Longest text a template can grow to, in code units; no comment box takes as much. */
const LONGEST_TEXT = 20_000;

/**
 * Fills a template in. Total: it never throws, whatever the template and the context hold; values are inserted as they
 * are and never read as a template. Work is bounded by the template's length, the text by a limit of its own.
 */
export function renderNodes(nodes: readonly TemplateNode[], context: ReplyContext, wish: RenderWish): Rendered {
  const variants = countVariants(nodes, context);
  const wanted = wish.variant ?? scatter(wish.seed);
  const variant = Number.isFinite(wanted) ? ((Math.trunc(wanted) % variants) + variants) % variants : 0;
  const made: Making = { text: '', cursor: undefined, asks: new Map(), missing: new Set(), context, wish };
  write(nodes, variant, made);
  return {
    text: made.text,
    ...(made.cursor === undefined ? {} : { cursor: made.cursor }),
    variants,
    variant,
    asks: [...made.asks.values()],
    missing: [...made.missing],
  };
}

interface Making {
  text: string;
  cursor: number | undefined;
  asks: Map<string, AskedField>;
  missing: Set<string>;
  context: ReplyContext;
  wish: RenderWish;
}

/** How many texts the nodes can make in this context: the product of their picks, each the sum of its options. */
function countVariants(nodes: readonly TemplateNode[], context: ReplyContext): number {
  let count = 1;
  for (const node of nodes) count = Math.min(MOST_VARIANTS, count * countOf(node, context));
  return count;
}

function countOf(node: TemplateNode, context: ReplyContext): number {
  if (node.kind === 'if') return countVariants(branchOf(node, context), context);
  if (node.kind !== 'pick') return 1;
  const sum = node.options.reduce((total, option) => total + countVariants(option, context), 0);
  return Math.min(MOST_VARIANTS, sum);
}

/** Writes the nodes in their variant of that number: its lowest digits belong to the first pick, and so on. */
function write(nodes: readonly TemplateNode[], variant: number, made: Making): void {
  let rest = variant;
  for (const node of nodes) {
    if (made.text.length >= LONGEST_TEXT) return;
    const count = countOf(node, made.context);
    const own = rest % count;
    rest = Math.floor(rest / count);
    if (node.kind === 'pick') writeOption(node.options, own, made);
    else if (node.kind === 'if') write(branchOf(node, made.context), own, made);
    else writeLeaf(node, made);
  }
}

function writeOption(options: readonly TemplateNode[][], own: number, made: Making): void {
  let rest = own;
  for (const option of options) {
    const count = countVariants(option, made.context);
    if (rest < count) {
      write(option, rest, made);
      return;
    }
    rest -= count;
  }
}

function writeLeaf(node: TemplateNode & { kind: 'text' | 'output' | 'cursor' }, made: Making): void {
  if (node.kind === 'cursor') made.cursor ??= made.text.length;
  else if (node.kind === 'text') append(made, node.text);
  else {
    const operands = [node.head, ...node.steps.flatMap((step) => (step.kind === 'default' ? [step.operand] : []))];
    for (const operand of operands) noteAsk(operand, made);
    const value = evaluate(node, made.context, made.wish.answers);
    if (value !== undefined) append(made, value.text);
    else if (node.head.kind === 'variable') made.missing.add(node.head.name);
    else if (node.head.kind === 'ask' && made.wish.namesGaps) append(made, `[${node.head.label}]`);
  }
}

function append(made: Making, text: string): void {
  made.text = (made.text + text).slice(0, LONGEST_TEXT);
}

function noteAsk(operand: Operand, made: Making): void {
  if (operand.kind !== 'ask' || made.asks.has(operand.label)) return;
  made.asks.set(operand.label, { label: operand.label, kind: operand.field, options: operand.options });
}

function branchOf(node: TemplateNode & { kind: 'if' }, context: ReplyContext): readonly TemplateNode[] {
  return node.branches.find(({ when }) => holds(when, context))?.body ?? node.otherwise ?? [];
}

/** A seed spread over the integers, so that neighbouring seeds give variants far apart. */
function scatter(seed: number): number {
  let mixed = Math.trunc(seed) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
