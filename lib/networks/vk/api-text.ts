const NAMED: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: '\u00a0' };

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Replaces HTML entities by their characters, once; unknown ones stay as they are. */
export function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(quot|amp|lt|gt|apos|nbsp));/gi, (whole, decimal, hex, name) => {
    if (decimal) return fromCode(Number(decimal));
    if (hex) return fromCode(Number.parseInt(hex, 16));
    return NAMED[String(name).toLowerCase()] ?? whole;
  });
}

/**
 * Plain text of an API text: `<br>` becomes a line break, entities their characters, and the mentions
 * `[id1|Name]`, `[club1|Name]`, `[#alias|text|url]` the words that VK shows (2026-08). Other markup stays literal.
 */
export function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  // Three plain searches are faster than one expression, and most texts hold none of the three.
  if (!value.includes('<') && !value.includes('&') && !value.includes('|')) return value;
  let text = value;
  if (text.includes('<br')) text = text.replace(/<br ?\/?>/g, '\n');
  text = unescapeHtml(text);
  if (!text.includes('|')) return text;
  return text
    .replace(/\[(?:id|club|public|event)\d+(?::[\w-]+)?\|([^[\]|]+)\]/g, '$1')
    .replace(/\[#alias\|([^[\]|]+)\|[^[\]|]*\]/g, '$1');
}
