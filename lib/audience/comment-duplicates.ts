/** A comment as the duplicate count needs it. */
export interface KeyedComment {
  /** Normalised text; null when it is too short to be compared. */
  key: string | null;
  /** Author's id; null when unknown. */
  author: string | null;
}

/**
 * How often each comment's text stands there, when somebody else wrote it too; otherwise 0 (audience.md 3.3: 15 characters or more, two or
 * more authors). Somebody who repeats himself is no sign, and an unknown author proves nobody else.
 *
 * @returns one number per comment, in order
 */
export function duplicatesAcrossAuthors(comments: readonly KeyedComment[]): number[] {
  const authors = new Map<string, Set<string>>();
  const copies = new Map<string, number>();
  for (const { key, author } of comments) {
    if (key === null) continue;
    copies.set(key, (copies.get(key) ?? 0) + 1);
    if (author === null) continue;
    const known = authors.get(key) ?? new Set<string>();
    authors.set(key, known.add(author));
  }
  return comments.map(({ key }) => (key !== null && (authors.get(key)?.size ?? 0) >= 2 ? (copies.get(key) ?? 0) : 0));
}
