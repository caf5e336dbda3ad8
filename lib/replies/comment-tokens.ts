import { stemEnglish } from '../text/stem-english';
import { stemRussian } from '../text/stem-russian';

/** A word, an emoji or a question mark of a comment, and where it stands. */
export interface CommentToken {
  start: number;
  end: number;
  kind: 'word' | 'emoji' | 'question-mark' | 'address' | 'handle';
  /** Lower case, ё as е, one kind of apostrophe. */
  word: string;
  /** What the word's forms have in common; the word itself where no language's rules are known. */
  stem: string;
  /** What parts it from the word before: the end of a sentence, a comma, or nothing but a space. */
  before: 'stop' | 'comma' | 'space';
}

/** Addresses come first, so that a "?" inside one asks nothing; words in user names mean nothing. */
const TOKEN =
  /(?<address>https?:\/\/\S+|\b(?:[a-z0-9-]+\.)+(?:com|ru|me|net|org|io|shop|site)\b\S*)|(?<handle>@[\w.]+)|(?<emoji>\p{Extended_Pictographic}\ufe0f?)|(?<mark>\?)|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/giu;

const STOP = /[.!?\n…]/u;
/** "Sooo": three of a letter are one. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const COMMA = /[,;:()—–]/u;

/** Words repeat, and stems cost the most; so many are remembered. */
const MOST_STEMS = 20_000;
const stems = new Map<string, string>();

/** What a comment consists of, in order. Every place lies inside the text and none overlaps another. */
export function commentTokens(text: string): CommentToken[] {
  let last = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: found, index, groups = {} }) => {
    const between = text.slice(last, index);
    const kind = groups.address
      ? 'address'
      : groups.handle
        ? 'handle'
        : groups.emoji
          ? 'emoji'
          : groups.mark
            ? 'question-mark'
            : 'word';
    const word = folded(found).replace(DRAWN_OUT, '$1');
    const before = last === 0 || STOP.test(between) ? 'stop' : COMMA.test(between) ? 'comma' : 'space';
    last = index + found.length;
    return { start: index, end: last, kind, word, stem: rememberedStem(word), before };
  });
}

/** One writing for what people take for the same; the emoji variation sign says nothing. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('\ufe0f', '');
}

function rememberedStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = stemOf(word);
  stems.set(word, stem);
  return stem;
}

export function stemOf(word: string): string {
  if (/^[а-я]{3,}$/.test(word)) return stemRussian(word);
  return /^[a-z]+$/.test(word) ? stemEnglish(word) : word;
}
