const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string.
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON, as an offset; its length when it only ends too early or is JSON after all. Browsers
 * name the place in words of their own, or not at all.
 */
export function jsonBreaksAt(source: string): number {
  const open: string[] = [];
  let at = 0;
  /** What may stand next: a value, a name, or what follows a value. */
  let next: 'value' | 'value or end' | 'name' | 'name or end' | 'after' = 'value';
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0] ?? '';
    at += found.length;
    return found;
  };
  for (skip(SPACE); at < source.length; skip(SPACE)) {
    const sign = source[at] ?? '';
    if (next === 'after') {
      if (sign === ',' && open.length > 0) next = open.at(-1) === '{' ? 'name' : 'value';
      else if (sign !== { '{': '}', '[': ']' }[open.pop() ?? '']) return at;
      at++;
    } else if ((next === 'name or end' && sign === '}') || (next === 'value or end' && sign === ']')) {
      open.pop();
      next = 'after';
      at++;
    } else if (next.startsWith('name')) {
      if (sign !== '"' || skip(SCALAR) === '') return at;
      skip(SPACE);
      if (at < source.length && source[at] !== ':') return at;
      at++;
      next = 'value';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      next = sign === '{' ? 'name or end' : 'value or end';
      at++;
    } else {
      if (skip(SCALAR) === '') return at;
      next = 'after';
    }
  }
  return Math.min(at, source.length);
}
