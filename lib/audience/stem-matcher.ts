/**
 * Words and phrases by theme, separated by commas. A trailing `*` makes the last word a stem: `invest*, my channel*`.
 */
export type Lexicon<T extends string> = Readonly<Record<T, string>>;

interface Entry {
  theme: number;
  words: string[];
  stem: boolean;
}

/** Hits per theme, in the order of the lexicon's themes. */
export type MatchWords = (words: readonly string[]) => number[];

/**
 * Compiles a lexicon into a function that counts hits per theme. At every word only the longest entry counts once.
 *
 * Entries are looked up by the first three letters of their first word, so the cost is near one map look-up a word.
 */
export function stemMatcher<T extends string>(lexicon: Lexicon<T>): MatchWords {
  const themes = Object.keys(lexicon) as T[];
  const index = new Map<string, Entry[]>();
  themes.forEach((name, theme) => {
    for (const written of lexicon[name].split(', ')) {
      const stem = written.endsWith('*');
      const words = (stem ? written.slice(0, -1) : written).split(' ');
      const key = (words[0] ?? '').slice(0, 3);
      const entries = index.get(key) ?? [];
      entries.push({ theme, words, stem });
      entries.sort((a, b) => b.words.length - a.words.length);
      index.set(key, entries);
    }
  });
  return (words) => {
    const hits = themes.map(() => 0);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      const candidates = index.get(word.length > 3 ? word.slice(0, 3) : word);
      const found = candidates?.find((entry) => startsHere(entry, words, at));
      if (found) hits[found.theme] = (hits[found.theme] ?? 0) + 1;
    }
    return hits;
  };
}

function startsHere(entry: Entry, words: readonly string[], at: number): boolean {
  const last = entry.words.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const wanted = entry.words[i] ?? '';
    const actual = words[at + i];
    if (actual === undefined) return false;
    if (i === last && entry.stem ? !actual.startsWith(wanted) : actual !== wanted) return false;
  }
  return true;
}
