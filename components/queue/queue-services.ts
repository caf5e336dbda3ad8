import type {
  AuthorNote,
  CollectedCommunity,
  Comment,
  CommentDecision,
  CommentMark,
  KeptComment,
} from '../../lib/model';

/** What the library holds about the comments of one community. */
export interface QueueData {
  comments: readonly KeptComment[];
  marks: readonly CommentMark[];
  /** Addresses of posts by key of the post. */
  addresses: ReadonlyMap<string, string>;
  brands: readonly string[];
  handle?: string;
}

/** Everything the queue needs from outside. Reading is direct, writing goes to the background. */
export interface QueueServices {
  communities(this: void): Promise<CollectedCommunity[]>;
  read(this: void, community: string): Promise<QueueData>;
  ownNotes(this: void): Promise<{ notes: AuthorNote[]; stopWords: string[] }>;
  /** Tells after every change, also one made elsewhere. */
  watch(this: void, tell: () => void): () => void;
  decide(decision: CommentDecision): Promise<unknown>;
  putNote(note: AuthorNote): Promise<unknown>;
  putStopWords(words: string[]): Promise<unknown>;
  /** Address of a comment on its network; undefined where its post has none. */
  linkTo(comment: Comment, postUrl: string | undefined): string | undefined;
  copy(text: string): Promise<boolean>;
  networkName(id: string): string;
  now(this: void): Date;
}
