import { fold } from './fold';

/** Runs of letters with their marks and of digits in any script; pictures (emoji) and flags stand alone. */
const RUN = /[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}|\p{RI}{2}/gu;

/**
 * Scripts that are written without spaces. They are cut into pairs of neighbouring letters, not by `Intl.Segmenter`:
 * its dictionaries differ between browsers and versions, so that a stored index could stop matching, and it cuts a
 * piece out of context differently from the whole. Pairs find every part of a word, everywhere the same.
 */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;
const ANY_UNSPACED = new RegExp(UNSPACED.source, 'u');

/** Longer runs are cut: nobody types the end of them. */
const LONGEST = 64;

/** Words of a text in order, folded. "東京都" gives 東京, 京都, 都: the last sign too, so that it can be found alone. */
export function tokensOf(text: string): string[] {
  const runs = fold(text).match(RUN) ?? [];
  if (!ANY_UNSPACED.test(text)) return runs.map(cut);
  return runs.flatMap((run) => (ANY_UNSPACED.test(run) ? parted(run) : [cut(run)]));
}

/**
 * Words to look for: as `tokensOf`, but a last run of several unspaced signs gives its pairs only, because in a text it
 * may go on.
 */
export function wantedTokens(text: string): string[] {
  const tokens = tokensOf(text);
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  if (before === undefined || last === undefined || !isUnspacedSign(last)) return tokens;
  return isUnspacedPair(before) && before.endsWith(last) ? tokens.slice(0, -1) : tokens;
}

/** One sign of a script without spaces; looked for alone it is the beginning of a pair. */
export function isUnspacedSign(token: string): boolean {
  return ANY_UNSPACED.test(token) && [...token].length === 1;
}

function isUnspacedPair(token: string): boolean {
  return ANY_UNSPACED.test(token) && [...token].length === 2;
}

function parted(run: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: unspaced, index } of run.matchAll(UNSPACED)) {
    if (index > end) parts.push(cut(run.slice(end, index)));
    const signs = [...unspaced];
    for (const [place, sign] of signs.entries()) parts.push(sign + (signs[place + 1] ?? ''));
    end = index + unspaced.length;
  }
  if (end < run.length) parts.push(cut(run.slice(end)));
  return parts;
}

function cut(run: string): string {
  return run.length > LONGEST ? run.slice(0, LONGEST) : run;
}
