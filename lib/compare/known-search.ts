/**
 * Things of which every word of the query begins a word somewhere; the empty query finds all. Case does not matter,
 * and "ё" is "е".
 *
 * @param textsOf what is searched in
 */
export function foundAmong<T>(things: readonly T[], query: string, textsOf: (thing: T) => readonly string[]): T[] {
  const wanted = wordsOf(query);
  return things.filter((thing) => {
    const words = textsOf(thing).flatMap(wordsOf);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
