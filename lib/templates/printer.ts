import type { Condition, Operand, Step, TemplateNode } from './syntax';

/** Writes a tree as text that reads back as the same tree. */
export function print(nodes: readonly TemplateNode[]): string {
  return nodes.map((node, index) => printNode(node, index + 1 < nodes.length)).join('');
}

function printNode(node: TemplateNode, followed: boolean): string {
  switch (node.kind) {
    case 'text':
      return printText(node.text, followed);
    case 'cursor':
      return '{{cursor}}';
    case 'output':
      return `{{${printOperand(node.head)}${node.steps.map(printStep).join('')}}}`;
    case 'pick':
      return `{{pick}}${node.options.map(printBody).join('{{or}}')}{{end}}`;
    case 'if': {
      const [first, ...rest] = node.branches.map(({ when, body }) => `${printCondition(when)}}}${printBody(body)}`);
      const others = rest.map((branch) => `{{elseif ${branch}`).join('');
      const otherwise = node.otherwise === undefined ? '' : `{{else}}${printBody(node.otherwise)}`;
      return `{{if ${first}${others}${otherwise}{{end}}`;
    }
  }
}

/** A body is always followed by the tag that ends it. */
function printBody(nodes: readonly TemplateNode[]): string {
  return nodes.map((node) => printNode(node, true)).join('');
}

/** Braces and backslashes that would be read as the beginning of a tag, or of its escape, are put into a string tag. */
function printText(text: string, followed: boolean): string {
  const risky = followed ? /[\\{]*\{\{[\\{]*|[\\{]+$/g : /[\\{]*\{\{[\\{]*/g;
  return text.replace(risky, (signs) => (signs === '{{' ? '\\{{' : `{{${quoted(signs)}}}`));
}

export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')}"`;
}

function printOperand(operand: Operand): string {
  if (operand.kind === 'string') return quoted(operand.value);
  if (operand.kind === 'variable') return operand.name;
  return [`ask:${operand.field}`, ...[operand.label, ...operand.options].map(quoted)].join(' ');
}

function printStep(step: Step): string {
  if (step.kind === 'default') return ` ?? ${printOperand(step.operand)}`;
  const args = step.args.map((value) => (typeof value === 'number' ? String(value) : quoted(value))).join(',');
  return ` | ${step.name}${args === '' ? '' : `:${args}`}`;
}

function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'known':
      return printOperand(condition.operand);
    case 'equal':
      return `${printOperand(condition.left)} ${condition.not ? '!=' : '=='} ${printOperand(condition.right)}`;
    case 'not':
      return `not ${bracketed(condition.of)}`;
    default:
      return `${bracketed(condition.left)} ${condition.kind} ${bracketed(condition.right)}`;
  }
}

function bracketed(condition: Condition): string {
  const printed = printCondition(condition);
  return condition.kind === 'and' || condition.kind === 'or' ? `(${printed})` : printed;
}
