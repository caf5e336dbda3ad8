import type { Operand } from './syntax';
import type { TagReader } from './tag-reader';

/** After `ask:` — `text "Label"`, `date "Label"`, or `choice "Label" "one" "two"`. */
export function parseAsk(reader: TagReader, offset: number): Operand | undefined {
  const field = reader.takeKind('name')?.text;
  const strings: string[] = [];
  for (let string = reader.takeKind('string'); string; string = reader.takeKind('string')) strings.push(string.text);
  const [label = '', ...options] = strings;
  const length = reader.end() - offset;
  const formed =
    label.trim() !== '' &&
    (field === 'choice' ? options.length >= 2 : (field === 'text' || field === 'date') && options.length === 0);
  if (!formed) {
    reader.fail('ask-form', { offset, length });
    return undefined;
  }
  return { kind: 'ask', field: field as 'text' | 'choice' | 'date', label, options, offset, length };
}
