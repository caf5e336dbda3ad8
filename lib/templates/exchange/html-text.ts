// biome-ignore format: a table
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' '], ['mdash', '—'], ['ndash', '–'],
  ['hellip', '…'], ['laquo', '«'], ['raquo', '»'], ['ldquo', '“'], ['rdquo', '”'], ['lsquo', '‘'], ['rsquo', '’'],
]);
const BLOCK = /^(?:div|p|li|ul|ol|h[1-6]|blockquote|tr|table)$/;

/** The text of a piece of HTML as one would read it: lines where blocks and breaks are, nothing of scripts and styles. */
export function htmlText(html: string): string {
  let text = '';
  let hidden = '';
  for (const [, tag, words] of html.matchAll(/<(\/?[a-zA-Z][^<>]*|!--[\s\S]*?--)>|([^<]+|<)/g)) {
    const name = /^\/?([a-z0-9]+)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? '';
    if (hidden !== '') {
      if (tag === `/${hidden}`) hidden = '';
    } else if (name === 'script' || name === 'style') hidden = tag?.startsWith('/') ? '' : name;
    else if (name === 'br') text += '\n';
    else if (BLOCK.test(name)) text += tag?.startsWith('/') || text === '' || text.endsWith('\n') ? '' : '\n';
    if (tag?.startsWith('/') && BLOCK.test(name) && hidden === '' && !text.endsWith('\n')) text += '\n';
    if (words !== undefined && hidden === '') text += decoded(words.replace(/\s+/g, ' '));
  }
  return text
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    const code = decimal === undefined ? (hex === undefined ? Number.NaN : Number.parseInt(hex, 16)) : Number(decimal);
    if (code > 31 && code <= 0x10ffff) return code === 160 ? ' ' : String.fromCodePoint(code);
    return ENTITIES.get(String(name)) ?? whole;
  });
}
