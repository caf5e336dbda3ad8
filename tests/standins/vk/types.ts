import type { StandInAudience } from '../contract';

/** A post of a made-up community; dates are counted back, so that the community is always alive. */
export interface MadePost {
  id: number;
  hoursAgo: number;
  text: string;
  likes: number;
  comments: number;
  reposts: number;
  /** Missing: the answer has no `views` key, as VK often leaves it out. */
  views?: number;
  media?: 'photo' | 'album' | 'poll' | 'video';
  /** Why it must not count, for the expected figures; each becomes VK's own mark of it. */
  special?: 'pinned' | 'ad' | 'repost' | 'visitor';
  /** Votes by reaction id, when others than likes were given; they sum up to `likes`. */
  reactions?: Record<string, number>;
}

/** How a community's wall reaches the page. */
export type Wall = 'wall.get' | 'main-tab' | 'legacy' | 'skeleton' | 'renamed';

export interface MadeCommunity {
  slug: string;
  story: string;
  id: number;
  name: string;
  screenName: string;
  kind: 'page' | 'group' | 'event';
  members: number;
  description: string;
  category: string;
  hue: number;
  wall: Wall;
  /** The page is served to a visitor who is not logged in. */
  guest?: boolean;
  lang: 'ru' | 'en';
  posts: MadePost[];
  /** Posts of the first answer; the others come while scrolling. */
  firstPage: number;
  /** People of its members box; others show a handful in the page only. */
  memberList?: readonly MadePerson[];
  audience?: StandInAudience;
}

export interface MadePerson {
  id: number;
  first: string;
  last: string;
  screenName?: string;
  deactivated?: 'deleted' | 'banned';
  /** What opening the person's page shows; others have none here. */
  page?: 'bare' | 'lively' | 'shut';
}
