import type { Community, NetworkId, PageRef, Post, ReadResult } from '../model';

/**
 * What listening in the page's own world needs to know about a network; a named export `tapRules` of its `network.ts`,
 * so that the tap carries these few bytes of it and nothing else.
 */
export interface TapRules {
  /** Manifest match patterns of the pages we read. */
  matches: readonly string[];
  /**
   * Hooks that the site tolerates. `xhr`: a load listener added in `XMLHttpRequest.prototype.open`.
   * `response`: `Response.prototype.json`, `text` and `arrayBuffer` read once for the page and for us.
   */
  tap: { xhr: boolean; response: boolean };
  /** Whether an answer from this absolute address can carry records. Must be cheap: it runs for every request. */
  wants(url: string): boolean;
}

/**
 * Facts about a network that need no page and no payload. Descriptors are read at build time (manifest) and by the
 * small script on every page, so they stay tiny: strings, URL rules, nothing else.
 */
export interface NetworkDescriptor extends TapRules {
  /** The folder's name. */
  id: NetworkId;
  /** The name people use, never translated. */
  name: string;
  /** An answer without any of these substrings is dropped unparsed. */
  markers: readonly string[];
  /** What the address says about the page. Never throws; `other` for what we do not know. */
  locate(url: string): PageRef;
  /** An attribute whose value the page removes while it starts, so it must be read as soon as it appears. */
  fleetingAttribute?: string;
  /** Address of a comment below a post of the given address; `parentId` is the comment it answers. */
  commentUrl?(post: URL, comment: { id: string; parentId?: string }): string;
  /** Editable boxes for comments and replies: no posts, no messages, no search. `PageMap.commentBoxAt` has the last word. */
  commentBoxes?: string;
}

/** Circumstances of a reading that the payload itself does not hold. */
export interface ReadContext {
  /** Address of the page at the time the payload arrived. */
  pageUrl: string;
  /** Address the payload came from; equal to `pageUrl` for embedded JSON. */
  sourceUrl?: string;
  /** Clock reading, ISO 8601 UTC; readers never look at the clock themselves. */
  at: string;
  /** Unique name of this reading, used for `Sighting.run`. */
  run: string;
  /** Language of the page (`<html lang>`), for abbreviated numbers. */
  lang?: string;
}

/** A place in the page where a post stands. */
export interface PostPlace {
  /** The post's element; our badge goes inside or beside it and never replaces anything. */
  element: Element;
  /** Where the badge is put, and how. */
  anchor: { element: Element; position: 'append' | 'after' | 'corner' };
  /** `tile`: a picture in a grid; `card`: a whole post. */
  kind: 'card' | 'tile';
  /** Which of the posts known so far stands here; undefined when none matches. */
  find(posts: ReadonlyMap<string, Post>): Post | undefined;
}

/** A place in the page where a person of a list, or a comment, stands. */
export interface AccountPlace {
  /** The row or comment. */
  element: Element;
  /** The person's name; a mark goes behind it. */
  anchor: Element;
  /** Id or user name in lower case, whichever the markup shows. */
  account?: { id?: string; handle?: string };
  /** The comment's id, where the place is a comment. */
  commentId?: string;
}

/** A box for a comment or reply, and what the page shows around it. */
export interface CommentBox {
  /** The box with the site's own row of buttons: ours goes behind it, and nothing of ours may cover it. */
  frame: Element;
  /** The person who is answered, and the comment, as far as the markup names them; missing under the post itself. */
  answers?: { commentId?: string; name?: string; handle?: string; text?: string };
  /** In whose name one writes here: a Page, a group, a person. */
  writesAs?: string;
}

/** What the overlay needs to know about the page's markup. Selectors newest first, each with the date last seen. */
export interface PageMap {
  /** Posts and tiles below `root`, outermost only. */
  postPlaces(root: ParentNode): PostPlace[];
  /** People of open lists and comments below `root`; only places whose person or comment the markup names. */
  accountPlaces?(root: ParentNode): AccountPlace[];
  /** Whether the site shows itself dark. Undefined: the page does not say. */
  isDark(document: Document): boolean | undefined;
  /** Editable boxes for comments and replies; the panel must never cover one that has the focus. */
  composerSelector: string;
  /** What stands around an element that matches the descriptor's `commentBoxes`; undefined when it is no comment box. */
  commentBoxAt?(element: Element): CommentBox | undefined;
  /** Site controls at the edge of the window which the panel must leave free. */
  keepFree: readonly string[];
  /** Elements whose presence proves that posts are on screen, to notice that reading went blind. */
  postSelector: string;
}

export interface NetworkAdapter {
  descriptor: NetworkDescriptor;
  /** Date of the last change to what it recognises, "2026-11-22". */
  version: string;
  /**
   * Reads one captured answer: JSON, several JSON documents, or HTML inside JSON.
   * Never throws; what cannot be parsed becomes an `unrecognised` entry. Reading twice gives the same result.
   */
  readAnswer(body: string, context: ReadContext): ReadResult;
  /** Reads JSON embedded in the page and, for what that does not give, the visible markup. Never changes the page. */
  readDocument(document: Document, context: ReadContext): ReadResult;
  /** Reads one value of the fleeting attribute. */
  readAttribute?(value: string, context: ReadContext): ReadResult;
  /** Whether a community is the one the page is about. */
  isSubject(community: Community, page: PageRef): boolean;
  page: PageMap;
}
