/** What the page's script is told besides the JSON that the site would embed. */
export interface ClientConfig {
  owners: { id: string; kind: 'page' | 'group' | 'person'; name: string; handle: string; avatar: string }[];
  viewer: { name: string; avatar: string };
  contacts: string[];
  /** Answers that the page asks for as soon as it starts. */
  answersAtStart: number;
  perAnswer: number;
  /** Keys of the page whose format is unknown, as they are written there. */
  renamed: Record<string, string>;
  /** Addresses of posts stand in the links of their times; the unknown page hides them until hover. */
  plainLinks: boolean;
  guest: boolean;
  words: Record<
    | 'followers'
    | 'following'
    | 'members'
    | 'comments'
    | 'shares'
    | 'views'
    | 'comment'
    | 'reply'
    | 'like'
    | 'share'
    | 'all'
    | 'posts'
    | 'about',
    string
  >;
  now: number;
}

/** A comment box that waits for its editor, which is a script of its own and comes later. */
export interface WaitingComposer {
  box: HTMLElement;
  /** What the site puts first: the name of the person answered. */
  start: string;
  typed(text: string): void;
  send(): void;
}

export type Json = { [key: string]: Json | undefined } & { [index: number]: Json | undefined };

/** Helpers that the other parts of the page's script share. */
export interface ClientDom {
  h(tag: string, attributes: Record<string, string>, ...children: (Node | string | null)[]): HTMLElement;
  dig(value: unknown, ...path: (string | number)[]): unknown;
  text(value: unknown, ...path: (string | number)[]): string;
  /** First number found below at the end of a path of keys. */
  seek(value: unknown, path: string[]): number | undefined;
  short(count: number): string;
  ago(seconds: number): string;
  graph(name: string, variables: Record<string, unknown>, done: (documents: unknown[]) => void): void;
}
