/** Quotation marks of English, Russian and German, opening and closing. */
const PAIRS = [
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
] as const;

/** The mark that closes what a mark opens; undefined for what opens nothing. */
export function closingOf(sign: string | undefined): string | undefined {
  return PAIRS.find(([open]) => open === sign)?.[1];
}

/** A text in marks that do not end inside it. */
export function inQuotes(text: string): string {
  const [open, close] = PAIRS.find((pair) => !text.includes(pair[1])) ?? PAIRS[0];
  return open + text + close;
}
