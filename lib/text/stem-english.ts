const VOWEL = /[aeiouy]/;
/** They look like forms and are words of their own. */
const WHOLE = /^(?:news|always|series|species|lens|thing|during|bring|string|spring|king|ring|wing|bed|red)$/;

/**
 * Stem of an English word for its inflected forms only: plural, past, "-ing" (steps 1a to 1c of Porter's algorithm,
 * tartarus.org/martin/PorterStemmer/def.txt, and the silent e). Deriving endings stay, so that "community" does not
 * find "communism". Lower case.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || WHOLE.test(word)) return word;
  return withoutVerbEnding(withoutPlural(word))
    .replace(/(?<=.[^aeiou])e$/, '')
    .replace(/(?<=.[^aeiou])y$/, 'i');
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^aiousx]s$/.test(word) || /[aou][aeiou]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (/(?:ied)$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  const bare = word.replace(/(?:ed|ing)$/, '');
  if (bare === word || !VOWEL.test(bare) || bare.length < 2 || word.endsWith('eed')) return word;
  return /([bdfgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}
