/** A comment as the duplicate count needs it. */
export interface KeyedComment {
  /** Normalised text; null when it is too short to be compared. */
  key: string | null;
  /** Author's id; null when unknown. */
  author: string | null;
}

/**
 * Which comments share their text with a comment of somebody else (audience.md 3.3: 15 characters or more, two or
 * more authors). Somebody who repeats himself is no sign, and an unknown author proves nobody else.
 *
 * @returns one boolean per comment, in order
 */
export function duplicatesAcrossAuthors(comments: readonly KeyedComment[]): boolean[] {
  const authors = new Map<string, Set<string>>();
  for (const { key, author } of comments) {
    if (key === null || author === null) continue;
    const known = authors.get(key) ?? new Set<string>();
    authors.set(key, known.add(author));
  }
  return comments.map(({ key }) => key !== null && (authors.get(key)?.size ?? 0) >= 2);
}
