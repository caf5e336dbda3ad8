/**
 * Longest comment a network takes, in characters. Facebook 8,000 and Instagram 2,200: as public tables of limits and
 * publishing tools say (read 2026-11-22); for VK no source was found, so nothing is claimed.
 */
export const COMMENT_LIMITS: ReadonlyMap<string, number> = new Map([
  ['facebook', 8000],
  ['instagram', 2200],
]);
