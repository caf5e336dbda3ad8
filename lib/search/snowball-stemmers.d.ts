/** The reference that the tests compare with; it never enters the extension. */
declare module 'snowball-stemmers' {
  export function newStemmer(language: string): { stem(word: string): string };
}
