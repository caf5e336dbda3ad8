/** Text as it is compared in a search: small letters without accents, "ё" as "е", in any script. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е');
}

/** Words of a folded text: letters and digits of any script. */
export function wordsOfFolded(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
