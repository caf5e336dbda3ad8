/** "#tag" in any script, and VK's "#tag@community". A number alone ("#5") is no hashtag. */
const HASHTAG = /#(?=[\p{N}_]*[\p{L}\p{M}])([\p{L}\p{M}\p{N}_]+)(?:@[\w.]+)?/gu;
const LINK = /(?:https?:\/\/|www\.)\S+/giu;

/** Hashtags of a text, lower case, without "#", each once, in order of appearance. */
export function hashtagsOf(text: string): string[] {
  const found = text.replace(LINK, ' ').matchAll(HASHTAG);
  return [...new Set(Array.from(found, ([, tag = '']) => tag.toLowerCase()))];
}

/** The text as people read it: without hashtags and links, spaces tidied. */
export function withoutTags(text: string): string {
  return text.replace(LINK, ' ').replace(HASHTAG, ' ').replace(/\s+/g, ' ').trim();
}
