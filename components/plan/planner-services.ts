import type { Brand, HashtagSet, PlanEntry, PlanTarget, PlanThing } from '../../lib/model';
import type { PlanServices } from './plan-services';

/** A saved post that an entry was made from. */
export interface Reference {
  key: string;
  /** First words of its text, or its address; undefined when it is no longer in the library. */
  title: string | undefined;
  community?: string;
  /** Address of the post in the library's view. */
  address: string;
}

/** What the plan needs in the workspace, beyond what the popup needs. */
export interface PlannerServices extends PlanServices {
  /** Every entry. */
  whole(this: void): Promise<PlanEntry[]>;
  hashtagSets(this: void): Promise<HashtagSet[]>;
  putThing(this: void, thing: PlanThing): Promise<void>;
  removeThing(this: void, id: string): Promise<void>;
  putBrand(this: void, brand: Brand): Promise<void>;
  references(this: void, keys: readonly string[]): Promise<Reference[]>;
  /** Puts text on the clipboard; false when the browser refused. */
  copy(this: void, text: string): Promise<boolean>;
  /** Opens the place where a post is published by hand: the brand's page on that network, or the network's own. */
  openNetwork(this: void, target: PlanTarget, brand: Brand | undefined): void;
  /** Calls back when the page is about to be hidden or closed. */
  watchLeaving(this: void, tell: () => void): () => void;
  /** Names of the time zones that this browser knows. */
  zones(this: void): readonly string[];
  print(this: void): void;
  /** Calls back before the page is printed and after it; what is shown meanwhile must be drawn at once. */
  watchPrint(this: void, tell: (printing: boolean) => void): () => void;
}
