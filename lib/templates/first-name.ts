const WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;

/**
 * The name to address somebody by, from the full name that a page shows: its first word, when that is a name at all.
 * Handles, one-letter words and names with digits give nothing: "Здравствуйте, tea_fan_88" is worse than none.
 */
export function firstNameOf(fullName: string): string | undefined {
  const words = fullName.replace(/[\p{Extended_Pictographic}\p{Emoji_Component}]+/gu, (signs) =>
    /^[\d#*]+$/.test(signs) ? signs : ' ',
  );
  const [first = ''] = words.trim().split(/\s+/u);
  if (!WORD.test(first) || first.length < 2 || first.length > 40) return undefined;
  // One word in small Latin letters is a handle: Instagram shows these where other networks show names.
  if (words.trim() === first && first === first.toLowerCase()) return undefined;
  const shouted = first.length > 2 && first === first.toUpperCase();
  return shouted ? `${first[0] ?? ''}${first.slice(1).toLowerCase()}` : first;
}
