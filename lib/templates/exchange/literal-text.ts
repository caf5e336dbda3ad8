import { print } from '../printer';

/** Text of another tool as text of a template: what would be read as a tag is written so that it is not. */
export function literalText(text: string): string {
  const place = { offset: 0, length: 0 };
  // The cursor behind it stands for whatever may follow, and is cut off again.
  const printed = print([
    { kind: 'text', text, ...place },
    { kind: 'cursor', ...place },
  ]);
  return text === '' ? '' : printed.slice(0, -'{{cursor}}'.length);
}

export { quoted } from '../printer';
