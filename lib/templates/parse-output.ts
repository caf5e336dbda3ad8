import type { Operand, Step } from './syntax';
import type { TagReader } from './tag-reader';

/** Reads what a kind of operand looks like after its first word. */
export type ReadAsk = (reader: TagReader, offset: number) => Operand | undefined;

/** `operand ?? operand | filter:1,"a"`; undefined when there is no operand. */
export function parseOutput(reader: TagReader, readAsk: ReadAsk): { head: Operand; steps: Step[] } | undefined {
  if (reader.peek() === undefined) {
    reader.fail('empty-tag', reader.whole);
    return undefined;
  }
  const head = parseOperand(reader, readAsk);
  if (head === undefined) return undefined;
  const steps: Step[] = [];
  for (;;) {
    const { offset } = reader.here();
    const step = reader.take('??') ? parseDefault(reader, readAsk) : reader.take('|') ? parseFilter(reader) : undefined;
    if (step === undefined) return { head, steps };
    steps.push({ ...step, offset, length: reader.end() - offset });
  }
}

/** A string, a variable or a field that is asked. */
export function parseOperand(reader: TagReader, readAsk?: ReadAsk): Operand | undefined {
  const { offset } = reader.here();
  const string = reader.takeKind('string');
  if (string) return { kind: 'string', value: string.text, offset, length: string.length };
  const name = reader.takeKind('name');
  if (name === undefined) {
    const found = reader.peek();
    reader.fail('unexpected', reader.here(), { found: found?.text ?? '}}' });
    return undefined;
  }
  if (name.text === 'ask' && readAsk !== undefined && reader.take(':')) return readAsk(reader, offset);
  return { kind: 'variable', name: name.text, offset, length: name.length };
}

type Bare<Kind extends Step['kind']> = Kind extends 'default'
  ? { kind: 'default'; operand: Operand }
  : { kind: 'filter'; name: string; args: Array<string | number> };

function parseDefault(reader: TagReader, readAsk: ReadAsk): Bare<'default'> | undefined {
  const operand = parseOperand(reader, readAsk);
  return operand && { kind: 'default', operand };
}

function parseFilter(reader: TagReader): Bare<'filter'> | undefined {
  const name = reader.takeKind('name');
  if (name === undefined) {
    reader.fail('unexpected', reader.here(), { found: reader.peek()?.text ?? '}}' });
    return undefined;
  }
  const args: Array<string | number> = [];
  if (reader.take(':')) {
    do {
      const string = reader.takeKind('string');
      const number = string === undefined ? reader.takeKind('number') : undefined;
      if (string) args.push(string.text);
      else if (number) args.push(number.value);
      else reader.fail('filter-argument', reader.here(), { filter: name.text });
    } while (reader.take(','));
  }
  return { kind: 'filter', name: name.text, args };
}
