import { parseOperand } from './parse-output';
import type { Condition } from './syntax';
import type { TagReader } from './tag-reader';

/** Brackets inside brackets; more is refused rather than followed. */
const DEEPEST = 20;
/** Stands where no condition could be read; it never holds. */
const NEVER = (offset: number): Condition => ({
  kind: 'known',
  operand: { kind: 'variable', name: '', offset, length: 0 },
  offset,
  length: 0,
});

/** `first_name and not network == "vk" or (…)`: `not` binds closest, then `and`, then `or`. */
export function parseCondition(reader: TagReader, depth = 0): Condition {
  let left = parseBoth(reader, depth);
  while (reader.take('or')) {
    const right = parseBoth(reader, depth);
    left = { kind: 'or', left, right, offset: left.offset, length: reader.end() - left.offset };
  }
  return left;
}

function parseBoth(reader: TagReader, depth: number): Condition {
  let left = parseOne(reader, depth);
  while (reader.take('and')) {
    const right = parseOne(reader, depth);
    left = { kind: 'and', left, right, offset: left.offset, length: reader.end() - left.offset };
  }
  return left;
}

function parseOne(reader: TagReader, depth: number): Condition {
  const { offset } = reader.here();
  const place = () => ({ offset, length: reader.end() - offset });
  if (depth > DEEPEST) {
    reader.fail('too-deep');
    return NEVER(offset);
  }
  if (reader.take('not')) return { kind: 'not', of: parseOne(reader, depth + 1), ...place() };
  if (reader.take('(')) {
    const inner = parseCondition(reader, depth + 1);
    if (!reader.take(')')) reader.fail('unexpected', reader.here(), { found: reader.peek()?.text ?? '}}' });
    return inner;
  }
  const left = parseOperand(reader);
  if (left === undefined) return NEVER(offset);
  const sign = reader.take('==') ?? reader.take('!=');
  if (sign === undefined) return { kind: 'known', operand: left, ...place() };
  const right = parseOperand(reader);
  if (right === undefined) return NEVER(offset);
  return { kind: 'equal', left, right, not: sign.kind === 'sign' && sign.text === '!=', ...place() };
}
