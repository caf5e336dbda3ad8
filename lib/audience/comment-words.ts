/**
 * The parts of a comment that the features look at. Handles and links are taken out first, so that their letters
 * and digits are not counted as words.
 */
export interface CommentParts {
  /** Readable text without markup, in its own case. */
  plain: string;
  /** NFKC, lower case, without handles and links. */
  body: string;
  words: string[];
  links: number;
  /** A handle stands first: somebody is being answered or tagged. */
  handleFirst: boolean;
  /** Handles that stand later: somebody is being pointed at. */
  handlesInside: number;
  hashtags: number;
}

const LINK =
  /https?:\/\/\S+|\bwww\.\S+|\b[a-z0-9-]{2,}\s?\.\s?(?:com|net|org|info|ru|рф|me|tv|eu|biz|shop|site|online|xyz|io|co|gl|ly)\b(?:\/\S*)?|\/watch\?\S+/giu;
const HANDLE = /@[\p{L}\p{N}_.]{2,}/gu;
const HASHTAG = /#[\p{L}_][\p{L}\p{N}\p{M}_]+/gu;
/**
 * Letters, digits and marks of any script, written as "everything but separators": `\p{L}` says the same seven times
 * slower, and this runs for every comment. Surrogates count as separators, because after NFKC they are emoji.
 */
const SEPARATOR =
  '\\s!-&(-/:-@[-`{-~\\x80-\\xbf\\xd7\\xf7\\u060c\\u061b\\u061f\\u0964\\u0965\\u2000-\\u2bff\\u3000-\\u303f\\ud800-\\uf8ff\\ufe00-\\ufe0f\\ufeff';
const WORD = new RegExp(`[^${SEPARATOR}'][^${SEPARATOR}]*`, 'g');
/** Comments longer than this are judged by their beginning, so that a hostile text costs no time. */
const LONGEST = 2_000;

/** Takes a comment apart. Accepts any string, also one with markup. */
export function commentParts(text: string): CommentParts {
  const plain = withoutMarkup(text.length > LONGEST ? text.slice(0, LONGEST) : text).trim();
  let body = plain.toLowerCase();
  if (!isAscii(body)) body = body.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  let links = 0;
  let handles = 0;
  let hashtags = 0;
  let handleFirst = false;
  if (body.includes('.') || body.includes('/')) {
    body = body.replace(LINK, () => {
      links += 1;
      return ' ';
    });
  }
  if (body.includes('@')) {
    body = body.replace(HANDLE, (_found, at: number) => {
      handles += 1;
      handleFirst ||= at === 0;
      return ' ';
    });
  }
  if (body.includes('#')) hashtags = body.match(HASHTAG)?.length ?? 0;
  return {
    plain,
    body,
    words: body.match(WORD) ?? [],
    links,
    handleFirst,
    handlesInside: handles - (handleFirst ? 1 : 0),
    hashtags,
  };
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['#39', "'"],
]);

/** Some sources hand comments over as HTML; links stay visible as links, a time mark in a video is only text. */
function withoutMarkup(text: string): string {
  let plain = text;
  if (plain.includes('<')) {
    plain = plain
      .replace(/<a\s[^>]*>\s*([\d:]+)\s*<\/a>/gi, ' $1 ')
      .replace(/<a\s[^>]*href="([^"]*)"[^>]*>[^<]*<\/a>/gi, ' $1 ')
      .replace(/<\/?[a-z][^>]*>/gi, ' ');
  }
  return plain.includes('&')
    ? plain.replace(/&(#?\w{2,5});/g, (all, name: string) => ENTITIES.get(name) ?? all)
    : plain;
}
