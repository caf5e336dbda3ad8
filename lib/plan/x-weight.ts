const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const LINK = /https?:\/\/\S+/gu;
/** Every link is shortened to this length. */
const LINK_WEIGHT = 23;

/**
 * Length of a post as X counts it (its published rules, seen 2026-11): Latin, Cyrillic and most other alphabets weigh
 * one, everything else, such as Chinese or an emoji with all its joiners, two; a link weighs 23.
 */
export function weightOnX(text: string): number {
  const links = text.match(LINK)?.length ?? 0;
  let weight = links * LINK_WEIGHT;
  for (const { segment } of segmenter.segment(text.replace(LINK, ''))) {
    weight += /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment) ? 2 : lettersOf(segment);
  }
  return weight;
}

function lettersOf(segment: string): number {
  let weight = 0;
  for (const letter of segment) weight += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

function isLight(code: number): boolean {
  return (
    code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247)
  );
}
