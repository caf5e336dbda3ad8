import type { Comment } from '../model';
import { folded } from './comment-tokens';

/**
 * Who answers for the community. Networks do not say of comments who of the authors is an administrator (2026-11), so
 * those who answer under their own name belong to it once the user says so.
 */
export interface Team {
  /** Ids of the community itself and of authors the user called ours. */
  ids: ReadonlySet<string>;
  /** Names of the community and the user's own brands, as `nameKey` writes them. */
  names: ReadonlySet<string>;
}

/** What is known of a community before its comments are looked at. */
export interface TeamFacts {
  ids: Iterable<string>;
  /** The community's name and user name, names of brands. */
  names: Iterable<string>;
}

export function teamOf({ ids, names }: TeamFacts): Team {
  return { ids: new Set(ids), names: new Set([...names].map(nameKey).filter((name) => name !== '')) };
}

/** Anybody can take the community's name, so a name counts only where the page gave no id. */
export function isTeam({ ids, names }: Team, { authorId, authorName }: Comment): boolean {
  if (authorId !== undefined) return ids.has(authorId);
  return authorName !== undefined && names.has(nameKey(authorName));
}

/** One writing of a name: without "@", case and ё; a user name keeps its dots. */
export function nameKey(name: string): string {
  return folded(name).replace(/^@/, '').replace(/\s+/g, ' ').trim();
}
