/** What stands between a name and the sentence that follows it. */
const AFTER_NAME = /^[\s,:;!.–—-]*/u;

/**
 * Leaves out the name at the beginning of a reply when the site has already put it into the box: networks begin an
 * answer with a mention ("Анна, ", "@anna.clay "), and templates with the same name. Only when nothing but the mention
 * stands before the caret; a name inside a sentence stays.
 *
 * @param before what stands in the box before the caret
 * @param names the names of the person answered: full, first, user name
 * @returns the text, and how many code units were cut off its beginning
 */
export function withoutDoubledName(
  before: string,
  text: string,
  names: readonly string[],
): { text: string; cut: number } {
  const mentioned = before.replace(/^[\s@[]+/u, '').replace(/[\s,:|\]]+$/u, '');
  const known = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const isMention = known.some((name) => same(mentioned, name)) || firstWordIsName(mentioned, known);
  if (mentioned === '' || !isMention) return { text, cut: 0 };
  const start = /^[\s@]*/u.exec(text)?.[0].length ?? 0;
  for (const name of known) {
    const rest = text.slice(start + name.length);
    if (!same(text.slice(start, start + name.length), name) || /^[\p{L}\p{N}]/u.test(rest)) continue;
    const cut = start + name.length + (AFTER_NAME.exec(rest)?.[0].length ?? 0);
    return cut < text.length ? { text: text.slice(cut), cut } : { text, cut: 0 };
  }
  return { text, cut: 0 };
}

/** VK mentions by the first name where the page shows the full one. */
function firstWordIsName(mentioned: string, known: readonly string[]): boolean {
  return known.some((name) => name.includes(' ') && same(name.split(' ')[0] ?? '', mentioned));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
