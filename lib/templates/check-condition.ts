import { checkOperand, type Report } from './check-output';
import { nearest } from './nearest';
import type { Condition, Operand } from './syntax';
import { VARIABLES } from './variables';

/** Reports variables that do not exist, and comparisons with values that a variable never has. */
export function checkCondition(condition: Condition, report: Report): void {
  switch (condition.kind) {
    case 'known':
      // A condition that could not be read stands there with an empty name; that was reported already.
      if (condition.length > 0) checkOperand(condition.operand, report);
      break;
    case 'equal':
      checkOperand(condition.left, report);
      checkOperand(condition.right, report);
      checkValues(condition.left, condition.right, report);
      checkValues(condition.right, condition.left, report);
      break;
    case 'not':
      checkCondition(condition.of, report);
      break;
    default:
      checkCondition(condition.left, report);
      checkCondition(condition.right, report);
  }
}

function checkValues(variable: Operand, value: Operand, report: Report): void {
  if (variable.kind !== 'variable' || value.kind !== 'string') return;
  const values = VARIABLES.get(variable.name)?.values;
  if (values === undefined || values.includes(value.value.trim().toLowerCase())) return;
  report('value-impossible', value, {
    name: variable.name,
    value: value.value,
    suggestion: nearest(value.value, values) ?? '',
    values: values.join(', '),
  });
}

/** The variables that are surely known where a condition holds, or (`holds` false) where it does not. */
export function vouchedFor(condition: Condition, holds: boolean): string[] {
  switch (condition.kind) {
    case 'known':
      return holds ? namesOf(condition.operand) : [];
    case 'equal':
      return holds !== condition.not ? [...namesOf(condition.left), ...namesOf(condition.right)] : [];
    case 'not':
      return vouchedFor(condition.of, !holds);
    default: {
      const [left, right] = [vouchedFor(condition.left, holds), vouchedFor(condition.right, holds)];
      // Both sides count where both are true ("and" held) or both false ("or" did not); else only what they share.
      return (condition.kind === 'and') === holds ? [...left, ...right] : left.filter((name) => right.includes(name));
    }
  }
}

function namesOf(operand: Operand): string[] {
  return operand.kind === 'variable' ? [operand.name] : [];
}
