import { checkCondition, vouchedFor } from './check-condition';
import { checkOutput, type Report } from './check-output';
import type { ProblemSeed } from './problem';
import type { Operand, TemplateNode } from './syntax';

/** What a well-formed template says that cannot be meant: names that do not exist, gaps, fields asked in two ways. */
export function checkNodes(nodes: readonly TemplateNode[]): ProblemSeed[] {
  const problems: ProblemSeed[] = [];
  const report: Report = (code, { offset, length }, values) =>
    void problems.push({ code, offset, length, ...(values && { values }) });
  checkBody(nodes, { known: new Set(), asked: new Map(), report });
  checkCursors(nodes, 0, report);
  return problems;
}

interface Checking {
  known: ReadonlySet<string>;
  asked: Map<string, string>;
  report: Report;
}

function checkBody(nodes: readonly TemplateNode[], checking: Checking): void {
  for (const node of nodes) {
    if (node.kind === 'output') {
      checkOutput(node, checking.known, checking.report);
      for (const step of node.steps) if (step.kind === 'default') checkAsked(step.operand, checking);
      checkAsked(node.head, checking);
    } else if (node.kind === 'pick') {
      for (const option of node.options) checkBody(option, checking);
    } else if (node.kind === 'if') checkIf(node, checking);
  }
}

function checkIf(node: TemplateNode & { kind: 'if' }, checking: Checking): void {
  let refuted: string[] = [...checking.known];
  for (const { when, body } of node.branches) {
    checkCondition(when, checking.report);
    checkBody(body, { ...checking, known: new Set([...refuted, ...vouchedFor(when, true)]) });
    refuted = [...refuted, ...vouchedFor(when, false)];
  }
  checkBody(node.otherwise ?? [], { ...checking, known: new Set(refuted) });
}

/** One label is one field, so it must be asked in one way. */
function checkAsked(operand: Operand, { asked, report }: Checking): void {
  if (operand.kind !== 'ask') return;
  const form = [operand.field, ...operand.options].join('\n');
  const before = asked.get(operand.label);
  if (before === undefined) asked.set(operand.label, form);
  else if (before !== form) report('ask-twice', operand, { label: operand.label });
}

/** Warns of a place for the caret that can come after another one; of branches only one is taken. */
function checkCursors(nodes: readonly TemplateNode[], before: number, report: Report): number {
  let seen = before;
  for (const node of nodes) {
    if (node.kind === 'cursor') {
      if (seen > 0) report('second-cursor', node);
      seen++;
    }
    const bodies =
      node.kind === 'pick'
        ? node.options
        : node.kind === 'if'
          ? [...node.branches.map(({ body }) => body), node.otherwise ?? []]
          : [];
    const start = seen;
    for (const body of bodies) seen = Math.max(seen, checkCursors(body, start, report));
  }
  return seen;
}
