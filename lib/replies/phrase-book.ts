import { type CommentToken, stemOf } from './comment-tokens';
import { english } from './lexicon/english';
import type { Lexicon } from './lexicon/lexicon-type';
import { russian } from './lexicon/russian';

/** What an entry of a lexicon points to. */
export type Meaning = keyof Lexicon;

/** One entry: every part must fit the next word. */
interface Phrase {
  parts: readonly Part[];
  meanings: Meaning[];
}

type Part = { form: 'exact' | 'stem' | 'beginning'; word: string };

/** A stretch of a comment that stands in a lexicon: tokens from `first` up to, not including, `end`. */
export interface Hit {
  first: number;
  end: number;
  meanings: readonly Meaning[];
}

/** Letters of the shortest beginning in the lexicons; by them phrases are found. */
const KEY = 3;

/** Phrases by their first word: as it stands, by its stem, by its first letters. */
class PhraseBook {
  private readonly byStart = new Map<string, Phrase[]>();

  constructor(lexicons: readonly Lexicon[]) {
    const phrases = new Map<string, Phrase>();
    for (const lexicon of lexicons) {
      for (const [meaning, entries] of Object.entries(lexicon) as [Meaning, string][]) {
        for (const entry of entries.split('|')) {
          const known = phrases.get(entry);
          if (known) known.meanings.push(meaning);
          else phrases.set(entry, { parts: partsOf(entry), meanings: [meaning] });
        }
      }
    }
    for (const phrase of phrases.values()) this.enter(phrase);
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly CommentToken[], first: number): Hit | undefined {
    const token = tokens[first];
    if (token === undefined) return undefined;
    let best: Phrase | undefined;
    for (const key of new Set([`=${token.word}`, `~${token.stem}`, `${token.word.slice(0, KEY)}*`])) {
      for (const phrase of this.byStart.get(key) ?? []) {
        if (phrase.parts.length > (best?.parts.length ?? 0) && fits(phrase, tokens, first)) best = phrase;
      }
    }
    return best && { first, end: first + best.parts.length, meanings: best.meanings };
  }

  private enter(phrase: Phrase): void {
    const [start] = phrase.parts;
    if (start === undefined) return;
    const keys = { exact: `=${start.word}`, stem: `~${start.word}`, beginning: `${start.word.slice(0, KEY)}*` };
    const key = keys[start.form];
    this.byStart.set(key, [...(this.byStart.get(key) ?? []), phrase]);
  }
}

function partsOf(entry: string): Part[] {
  const isExact = entry.startsWith('=');
  return entry
    .replace('=', '')
    .split(' ')
    .map((word) => {
      if (word.endsWith('*')) return { form: 'beginning', word: word.slice(0, -1) };
      return isExact ? { form: 'exact', word } : { form: 'stem', word: stemOf(word) };
    });
}

function fits({ parts }: Phrase, tokens: readonly CommentToken[], first: number): boolean {
  return parts.every((part, index) => {
    const token = tokens[first + index];
    if (token?.kind !== 'word' || (index > 0 && token.before !== 'space')) return false;
    if (part.form === 'beginning') return token.word.startsWith(part.word);
    return part.word === (part.form === 'exact' ? token.word : token.stem);
  });
}

let book: PhraseBook | undefined;

/** What a comment is about stays, whatever the phrase around it says: "what is the price", "when do you ship". */
const TOPICS: readonly Meaning[] = ['price', 'delivery'];

/** Everything in a comment that the lexicons know, from left to right; none overlap but topics inside longer phrases. */
export function findPhrases(tokens: readonly CommentToken[]): Hit[] {
  book ??= new PhraseBook([russian, english]);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = book.at(tokens, at);
    if (hit) hits.push(hit, ...topicsIn(hit, tokens, book));
    at = hit?.end ?? at + 1;
  }
  return hits;
}

function topicsIn({ first, end, meanings }: Hit, tokens: readonly CommentToken[], phrases: PhraseBook): Hit[] {
  if (meanings.includes('idiom')) return [];
  const inner = tokens.slice(first + 1, end).flatMap((_, place) => phrases.at(tokens, first + 1 + place) ?? []);
  return inner.flatMap((hit) => {
    const topics = hit.end > end ? [] : hit.meanings.filter((meaning) => TOPICS.includes(meaning));
    return topics.length > 0 ? [{ ...hit, meanings: topics }] : [];
  });
}
