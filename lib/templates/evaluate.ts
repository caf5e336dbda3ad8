import { FILTERS } from './filters';
import type { RenderWish } from './rendered';
import type { ReplyContext } from './reply-context';
import { resolveVariable } from './resolve-variable';
import type { Condition, Operand, Step, TemplateNode } from './syntax';
import type { Value } from './value';
import { writeDate } from './write-date';

type Answers = RenderWish['answers'];

/** Value of `{{head ?? … | …}}`; undefined when nothing in it is known. */
export function evaluate(
  node: TemplateNode & { kind: 'output' },
  context: ReplyContext,
  answers: Answers,
): Value | undefined {
  return node.steps.reduce(
    (value, step) => takeStep(value, step, context, answers),
    valueFor(node.head, context, answers),
  );
}

function takeStep(value: Value | undefined, step: Step, context: ReplyContext, answers: Answers): Value | undefined {
  if (step.kind === 'default') return value ?? valueFor(step.operand, context, answers);
  const filter = FILTERS.get(step.name);
  if (filter === undefined) return value;
  if (value === undefined) return filter.whenUnknown?.(step.args[0]);
  return filter.apply(value, step.args[0], context);
}

function valueFor(operand: Operand, context: ReplyContext, answers: Answers): Value | undefined {
  if (operand.kind === 'string') return { text: operand.value };
  if (operand.kind === 'variable') return resolveVariable(operand.name, context);
  const answer = answerTo(operand.label, answers);
  if (answer === undefined || operand.field !== 'date') return answer === undefined ? undefined : { text: answer };
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(answer) ?? [];
  if (year === undefined) return { text: answer };
  const moment = new Date(Number(year), Number(month) - 1, Number(day));
  return { text: writeDate(moment, context.language === 'ru' ? 'd MMMM' : 'MMMM d', context.language), moment };
}

function answerTo(label: string, answers: Answers): string | undefined {
  const answer = answers !== undefined && Object.hasOwn(answers, label) ? answers[label] : undefined;
  return answer === undefined || answer.trim() === '' ? undefined : answer;
}

/** Whether a condition holds. Comparing ignores case; with something unknown nothing is equal. */
export function holds(condition: Condition, context: ReplyContext): boolean {
  switch (condition.kind) {
    case 'known':
      return (valueFor(condition.operand, context, undefined)?.text ?? '') !== '';
    case 'equal': {
      const left = namesOf(valueFor(condition.left, context, undefined));
      const right = namesOf(valueFor(condition.right, context, undefined));
      return left.some((name) => right.includes(name)) !== condition.not;
    }
    case 'not':
      return !holds(condition.of, context);
    case 'and':
      return holds(condition.left, context) && holds(condition.right, context);
    case 'or':
      return holds(condition.left, context) || holds(condition.right, context);
  }
}

function namesOf(value: Value | undefined): string[] {
  if (value === undefined) return [];
  return [value.text, value.alias ?? value.text].map((name) => name.trim().toLowerCase());
}
