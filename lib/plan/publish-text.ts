import type { PlanEntry, PlanTarget } from '../model';
import { customaryUtm, withUtm } from './utm';

/** The link of an entry as it goes to a network: with its marks, the network as source where none was typed. */
export function linkFor({ link = '', utm, campaign }: PlanEntry, target: PlanTarget): string {
  if (link.trim() === '' || utm === undefined) return link.trim();
  return withUtm(link, { ...customaryUtm(target, campaign), ...utm }) ?? link.trim();
}

/**
 * The text of an entry as it goes to a network: its variant, then the link and the hashtags on lines of their own
 * unless they stand in the text already.
 */
export function publishText(entry: PlanEntry, target: PlanTarget): string {
  const text = entry.variants[target] ?? entry.text;
  const link = linkFor(entry, target);
  const tags = entry.hashtags.map(tagged).filter((tag) => !hasTag(text, tag));
  const parts = [text.trim(), text.includes(link) ? '' : link, tags.join(' ')];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A hashtag with its sign, without spaces; empty when nothing is left. */
export function tagged(tag: string): string {
  const name = tag.trim().replace(/^#+/u, '').replace(/\s+/gu, '_');
  return name === '' ? '' : `#${name}`;
}

function hasTag(text: string, tag: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,.;!?()]+/u)
    .includes(tag.toLowerCase());
}
