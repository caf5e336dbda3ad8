import type { PlanTarget } from '../model';
import { hashtagsOf } from '../text/hashtags';
import { weightOnX } from './x-weight';

/** How long a post may be on a network, and how many hashtags it takes. */
export interface TextLimit {
  /** Characters as the network counts them: UTF-16 units, on X by weight. */
  most: number;
  hashtags?: number;
  /** Characters before the network folds the text behind "more", where that is known. */
  folded?: number;
}

/**
 * Limits of posts as known in November 2026 from the networks' own help pages and tools; they change, so the counter
 * warns and never cuts. Telegram's is a channel post without media (with media 1,024 for most accounts), YouTube's is
 * a video description, X's a post without subscription.
 */
export const TEXT_LIMITS: Readonly<Record<PlanTarget, TextLimit>> = {
  vk: { most: 16_384 },
  facebook: { most: 63_206 },
  instagram: { most: 2200, hashtags: 30, folded: 125 },
  odnoklassniki: { most: 32_000 },
  telegram: { most: 4096 },
  youtube: { most: 5000 },
  x: { most: 280 },
};

/** Where a text stands against the limits of a network. */
export interface Fit {
  used: number;
  most: number;
  /** Hashtags in the text, where the network limits them. */
  hashtags?: { used: number; most: number };
  /** The network shows only the first this many characters before "more". */
  folded?: number;
  fits: boolean;
}

export function fitOf(text: string, target: PlanTarget): Fit {
  const { most, hashtags, folded } = TEXT_LIMITS[target];
  const used = target === 'x' ? weightOnX(text) : text.length;
  const tags = hashtags === undefined ? undefined : { used: hashtagsOf(text).length, most: hashtags };
  return {
    used,
    most,
    ...(tags && { hashtags: tags }),
    ...(folded !== undefined && used > folded && { folded }),
    fits: used <= most && (tags === undefined || tags.used <= tags.most),
  };
}
