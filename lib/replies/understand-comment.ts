import { COMMENT_LABELS, type CommentLabel, type FoundLabel, type TextPlace } from '../model';
import { type CommentToken, commentTokens } from './comment-tokens';
import { findPhrases, type Hit, type Meaning } from './phrase-book';

/** Comments of up to so many letters are left alone: "ok", "+1", a row of hearts say too little. */
const TOO_SHORT = 4;
/** Longer texts are read up to here. */
const MOST_READ = 5_000;
/** A negation counts for the words so near behind it. */
const NEAR = 2;

const EMOJI: Readonly<Record<string, CommentLabel>> = Object.fromEntries([
  ...[...'❤♥🧡💛💚💙💜💕💖💗💞🔥👏😍🥰😘😋👍💯🤩🫶'].map((sign) => [sign, 'praise']),
  ...[...'😡🤬👎😠💩🤮'].map((sign) => [sign, 'complaint']),
]);

/**
 * What the words of a comment point to, each label with the places that led to it; several labels may stand together,
 * none is a verdict. A negation turns praise into a complaint ("не понравилось") and takes a complaint or an insult away
 * ("not bad"). Joyful emoji count only where nothing complains. Never throws.
 *
 * @returns labels in the order of `COMMENT_LABELS`; their places in the order of the text
 */
export function understandComment(text: string): FoundLabel[] {
  const read = text.slice(0, MOST_READ);
  if ((read.match(/\p{L}/gu)?.length ?? 0) <= TOO_SHORT) return [];
  const tokens = commentTokens(read);
  const found = new Map<CommentLabel, TextPlace[]>();
  const note = (label: CommentLabel, ...places: TextPlace[]) =>
    found.set(label, [...(found.get(label) ?? []), ...places]);
  const hits = findPhrases(tokens);
  for (const hit of hits) noteHit(hit, hits, tokens, note);
  noteSigns(tokens, note);
  noteSpam(hits, tokens, note);
  noteWaiting(hits, tokens, note);
  if (!found.has('complaint') && !found.has('insult')) noteEmoji('praise', tokens, note);
  return COMMENT_LABELS.flatMap((label) => {
    const because = inOrder(found.get(label) ?? []);
    return because.length > 0 ? [{ label, because }] : [];
  });
}

/** The words themselves, each once, as they stand in the text. */
export function wordsBehind(text: string, { because }: FoundLabel): string[] {
  return [...new Set(because.map(({ start, end }) => text.slice(start, end).toLowerCase()))];
}

type Note = (label: CommentLabel, ...places: TextPlace[]) => void;

function noteHit(hit: Hit, hits: readonly Hit[], tokens: readonly CommentToken[], note: Note): void {
  const place = placeOf(hit, tokens);
  const no = negationBefore(hit, hits, tokens);
  for (const meaning of hit.meanings) {
    if (meaning === 'firstWord') {
      if (isFirst(hit, tokens)) note('question', place);
    } else if (isLabel(meaning)) {
      if (!no || !['praise', 'complaint', 'insult'].includes(meaning)) note(meaning, place);
      else if (meaning === 'praise' && !isComparative(hit, tokens)) note('complaint', placeOf(no, tokens), place);
    }
  }
}

function noteSigns(tokens: readonly CommentToken[], note: Note): void {
  for (const { kind, start, end } of tokens) if (kind === 'question-mark') note('question', { start, end });
  noteEmoji('complaint', tokens, note);
}

function noteEmoji(label: CommentLabel, tokens: readonly CommentToken[], note: Note): void {
  for (const { kind, word, start, end } of tokens) {
    if (kind === 'emoji' && Object.hasOwn(EMOJI, word) && EMOJI[word] === label) note(label, { start, end });
  }
}

/** Words that advertise, and addresses, mean something only in company. */
function noteSpam(hits: readonly Hit[], tokens: readonly CommentToken[], note: Note): void {
  const weak = hits.filter(({ meanings }) => meanings.includes('weakSpam')).map((hit) => placeOf(hit, tokens));
  const addresses = tokens.flatMap(({ kind, start, end }) => (kind === 'address' ? [{ start, end }] : []));
  const strong = hits.some(({ meanings }) => meanings.includes('spam'));
  if (strong || (weak.length > 0 && weak.length + addresses.length > 1)) note('spam', ...weak, ...addresses);
}

/** "Still", "for weeks" and the like complain beside another of their kind ("still … for weeks") or before a "not". */
function noteWaiting(hits: readonly Hit[], tokens: readonly CommentToken[], note: Note): void {
  const weak = hits.filter(({ meanings }) => meanings.includes('weakComplaint'));
  for (const hit of weak) {
    const no = hits.find(
      (other) =>
        other.meanings.includes('negation') &&
        other.first >= hit.end &&
        other.first - hit.end < NEAR &&
        tokens.slice(hit.end, other.first + 1).every(({ before }) => before === 'space'),
    );
    if (no) note('complaint', placeOf(hit, tokens), placeOf(no, tokens));
    else if (weak.some((other) => other !== hit && inOneSentence(hit, other, tokens)))
      note('complaint', placeOf(hit, tokens));
  }
}

function inOneSentence(a: Hit, b: Hit, tokens: readonly CommentToken[]): boolean {
  const from = Math.min(a.end, b.end);
  return tokens.slice(from, Math.max(a.first, b.first) + 1).every(({ before }) => before !== 'stop');
}

/** The negation that concerns a hit: shortly before it, in the same part of the sentence, and not "not only". */
function negationBefore(hit: Hit, hits: readonly Hit[], tokens: readonly CommentToken[]): Hit | undefined {
  const between = (no: Hit) => tokens.slice(no.end, hit.first);
  return hits.find(
    (no) =>
      no.meanings.includes('negation') &&
      no.first < hit.first &&
      hit.first - no.end < NEAR &&
      !tokens.slice(no.end, hit.first + 1).some(({ before }) => before !== 'space') &&
      !between(no).some(({ word }) => word === 'только' || word === 'only' || word === 'just'),
  );
}

/** "Не видела ничего красивее" praises. */
function isComparative({ end }: Hit, tokens: readonly CommentToken[]): boolean {
  return tokens[end - 1]?.word.endsWith('ее') === true;
}

function isFirst({ first }: Hit, tokens: readonly CommentToken[]): boolean {
  return tokens[first]?.before === 'stop';
}

function isLabel(meaning: Meaning): meaning is CommentLabel {
  return COMMENT_LABELS.some((label) => label === meaning);
}

function placeOf({ first, end }: Hit, tokens: readonly CommentToken[]): TextPlace {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

function inOrder(places: readonly TextPlace[]): TextPlace[] {
  const seen = new Map(places.map((place) => [place.start, place]));
  return [...seen.values()].sort((a, b) => a.start - b.start);
}
