import type {
  CollectedCommunity,
  Collection,
  Community,
  Post,
  PostEdit,
  PostOrganising,
  SaveAnswer,
  SavedVia,
  SaveRequest,
  ScreenArea,
  Thumbnail,
} from '../model';
import type { Refusal, SaveStates } from './save-states';

/** What the saving script needs from the interface, which alone speaks with the background. */
export interface SavingDoors {
  states: SaveStates;
  send(requests: SaveRequest[]): Promise<SaveAnswer[] | 'gone' | undefined>;
  edit(key: string, edit: PostEdit): Promise<boolean>;
  organising(key: string): Promise<PostOrganising | undefined>;
  putCollection(collection: Collection): Promise<boolean>;
  collect(community: string, choice: Omit<CollectedCommunity, 'community' | 'collected'> | undefined): Promise<void>;
  listCollected(): Promise<CollectedCommunity[] | undefined>;
  screenshot(area: ScreenArea): Promise<Thumbnail | undefined>;
  openWorkspace(at: { view: string; query?: string }): void;
  /** Where a post stands now, and its badge. */
  elementOf(postId: string): Element | undefined;
  badgeOf(postId: string): HTMLElement | undefined;
  focusStar(postId: string): void;
  /** Hides what is ours from a picture of the page, or shows it again. */
  hide(hidden: boolean): void;
  /** Where small windows of ours are put. */
  layer: HTMLElement;
  locale(): 'en' | 'ru';
  /** The user wants the piece of payload kept with each post. */
  keepRaw(): boolean;
}

/** Saving as the interface sees it. */
export interface SavingDesk {
  /** Saves one post and says so beside it; the star tells by itself. */
  save(post: Post, via: SavedVia): Promise<void>;
  /** Saves the post if need be and opens the little window for collections, category, tags and note. */
  sort(post: Post): Promise<void>;
  /** Saves the post that the user means: of those on screen the one under the pointer, focused or most in view. */
  saveHere(
    via: SavedVia,
    posts: Iterable<[string, Element]>,
    pointer: { x: number; y: number } | undefined,
  ): Promise<void>;
  /** Why a post was refused, in the present language. */
  sentence(reason: Refusal): string;
  /** Draws the block of the panel into an element, again when something about it changed; without one it goes. */
  draw(slot: HTMLElement | undefined, community: Community | undefined): void;
}
