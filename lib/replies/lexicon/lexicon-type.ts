import type { CommentLabel } from '../../model';

/**
 * Words of one language by what they point to. Entries stand between "|"; an entry is a word, found in all its forms;
 * a word with "=" before it, found as it stands; a beginning with "*" behind it; or several of these in a row. Of the
 * entries that begin at a word, the longest counts. Weak ones mean something only in company. Written in lower case
 * without ё.
 */
export type Lexicon = Record<CommentLabel | 'weakSpam' | 'weakComplaint' | 'idiom' | 'negation' | 'firstWord', string>;
