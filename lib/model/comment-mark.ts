/** What a comment's words may point to. Lexicons of our own say so, and always with the words that led there. */
export const COMMENT_LABELS = ['question', 'price', 'delivery', 'complaint', 'praise', 'spam', 'insult'] as const;
export type CommentLabel = (typeof COMMENT_LABELS)[number];

/** A stretch of a text, in code units, `end` behind the last. */
export interface TextPlace {
  start: number;
  end: number;
}

/** A label with the places in the text that led to it. */
export interface FoundLabel {
  label: CommentLabel;
  because: TextPlace[];
}

/** What the user decided about one comment; what is missing was left to the lexicons. */
export interface CommentMark {
  /** Key of the comment (`commentKey`). */
  comment: string;
  /** `<network>|<community id>`. */
  community: string;
  /** ISO 8601 UTC: the user called it done. */
  doneAt?: string;
  /** Labels given (true) or taken away (false) by hand. */
  labels: Partial<Record<CommentLabel, boolean>>;
  /** The user's own tick, either way; it overrides the lexicons. */
  negative?: boolean;
}

/** One decision about one comment; what is missing stays, null gives the matter back to the lexicons. */
export interface CommentDecision {
  comment: string;
  community: string;
  done?: boolean;
  label?: { name: CommentLabel; is: boolean | null };
  negative?: boolean | null;
}

/** The user's own words for people who comment; private to this computer. */
export const AUTHOR_LABELS = ['advocate', 'critic', 'customer', 'troll'] as const;
export type AuthorLabel = (typeof AUTHOR_LABELS)[number];

/** A private note about somebody who comments. */
export interface AuthorNote {
  /** `<network>|<author id>`. */
  author: string;
  /** As the page showed it. */
  name: string;
  labels: AuthorLabel[];
  note: string;
  /** The author answers for the community, though the network does not say so. */
  ours: boolean;
  /** ISO 8601 UTC. */
  editedAt: string;
}

export function authorKey(network: string, authorId: string): string {
  return `${network}|${authorId}`;
}
