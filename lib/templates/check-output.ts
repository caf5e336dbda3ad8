import { FILTERS } from './filters';
import { nearest } from './nearest';
import type { ProblemSeed } from './problem';
import type { Operand, Step, TemplateNode } from './syntax';
import { VARIABLES } from './variables';

export type Report = (code: ProblemSeed['code'], place: { offset: number; length: number }, values?: Values) => void;
type Values = Record<string, string>;

/** What is wrong with one output; `known` are the variables that an enclosing condition vouches for. */
export function checkOutput(node: TemplateNode & { kind: 'output' }, known: ReadonlySet<string>, report: Report): void {
  const operands = [node.head, ...node.steps.flatMap((step) => (step.kind === 'default' ? [step.operand] : []))];
  const sound = operands.map((operand) => checkOperand(operand, report)).every(Boolean);
  for (const step of node.steps) if (step.kind === 'filter') checkFilter(step, report);
  const certain = operands.some((operand) => !mayBeUnknown(operand, known)) || node.steps.some(fillsGaps);
  if (sound && !certain && node.head.kind === 'variable') report('may-be-unknown', node.head, { name: node.head.name });
}

/** Reports an unknown variable; true when there is nothing to report. */
export function checkOperand(operand: Operand, report: Report): boolean {
  if (operand.kind !== 'variable' || VARIABLES.has(operand.name)) return true;
  const suggestion = nearest(operand.name, VARIABLES.keys()) ?? '';
  report('unknown-variable', operand, { name: operand.name, suggestion });
  return false;
}

function mayBeUnknown(operand: Operand, known: ReadonlySet<string>): boolean {
  if (operand.kind === 'string') return false;
  if (operand.kind === 'ask') return false;
  return !known.has(operand.name) && (VARIABLES.get(operand.name)?.mayBeUnknown ?? true);
}

function fillsGaps(step: Step): boolean {
  return step.kind === 'filter' && FILTERS.get(step.name)?.whenUnknown !== undefined;
}

function checkFilter(step: Step & { kind: 'filter' }, report: Report): void {
  const filter = FILTERS.get(step.name);
  if (filter === undefined) {
    const suggestion = nearest(step.name, FILTERS.keys()) ?? '';
    report('unknown-filter', step, { name: step.name, suggestion });
    return;
  }
  const [first, ...more] = step.args;
  const fits =
    more.length === 0 &&
    (filter.argument === 'number'
      ? typeof first === 'number' && first > 0
      : filter.argument === 'text'
        ? typeof first === 'string'
        : filter.argument === 'nothing'
          ? first === undefined
          : first === undefined || typeof first === 'string');
  if (!fits) report('filter-argument', step, { filter: step.name });
}
