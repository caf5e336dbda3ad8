import type { Post } from '../model';
import type { PostPlace } from '../networks/contract';

/** What a badge shows; equal states need no redraw. */
export interface BadgeState {
  postId: string;
  /** Missing while there is nothing honest to say. */
  figures?: BadgeFigures;
  star: StarState;
}

export interface BadgeFigures {
  /** Visible words, "0.9 % · 1.9× usual". */
  text: string;
  /** Spoken name. */
  label: string;
  look: 'firm' | 'maturing' | 'hidden';
  value?: number;
  timesUsual?: number;
}

/** The button that saves the post. */
export interface StarState {
  look: 'unsaved' | 'saving' | 'saved' | 'refused';
  /** Spoken name and tooltip. */
  label: string;
}

export interface BadgeOptions {
  /** Finds posts on screen. */
  places(): PostPlace[];
  posts(): ReadonlyMap<string, Post>;
  state(post: Post): BadgeState;
  /** Makes the element that carries a badge, and draws into it. */
  create(): BadgeElement;
}

/** One badge in the page. */
export interface BadgeElement {
  host: HTMLElement;
  draw(state: BadgeState): void;
  /** Gives its star the focus. */
  focus(): void;
}

interface Placed extends BadgeElement {
  drawn: string;
}

/**
 * Keeps one badge at every post on screen. Lists recycle their elements, so each update asks anew which post stands
 * where; a badge whose element the site dropped is simply made again.
 */
export class Badges {
  private readonly placed = new Map<Element, Placed>();
  private readonly ids = new Map<string, Element>();

  constructor(private readonly options: BadgeOptions) {}

  /**
   * Brings everything in line with what is known and on screen.
   *
   * @param visible false: only note which post stands where, draw nothing
   */
  update(visible: boolean): void {
    const { places, posts, state } = this.options;
    const present = new Set<Element>();
    this.ids.clear();
    for (const place of places()) {
      const post = place.find(posts());
      if (post === undefined) continue;
      this.ids.set(post.id, place.element);
      if (!visible) continue;
      present.add(place.element);
      this.show(place, state(post));
    }
    for (const element of this.placed.keys()) if (!present.has(element)) this.remove(element);
  }

  /** The element in which a post stands now. */
  elementOf(postId: string): Element | undefined {
    const element = this.ids.get(postId);
    return element?.isConnected ? element : undefined;
  }

  /** The badge of a post. */
  badgeOf(postId: string): HTMLElement | undefined {
    return this.badge(postId)?.host;
  }

  focus(postId: string): void {
    this.badge(postId)?.focus();
  }

  /** Takes all badges out of sight for a moment, or shows them again. */
  hide(hidden: boolean): void {
    for (const { host } of this.placed.values()) host.style.visibility = hidden ? 'hidden' : '';
  }

  /** Every post on screen with its element. */
  entries(): IterableIterator<[string, Element]> {
    return this.ids.entries();
  }

  clear(): void {
    for (const element of [...this.placed.keys()]) this.remove(element);
    this.ids.clear();
  }

  private badge(postId: string): Placed | undefined {
    const element = this.ids.get(postId);
    return element && this.placed.get(element);
  }

  private show(place: PostPlace, state: BadgeState): void {
    let badge = this.placed.get(place.element);
    if (badge === undefined || !badge.host.isConnected) {
      badge = { ...this.options.create(), drawn: '' };
      attach(badge.host, place);
      this.placed.set(place.element, badge);
    }
    const drawn = JSON.stringify(state);
    if (badge.drawn === drawn) return;
    badge.draw(state);
    badge.drawn = drawn;
  }

  private remove(element: Element): void {
    this.placed.get(element)?.host.remove();
    this.placed.delete(element);
  }
}

/** A corner needs a positioned element around it; where there is none, the badge takes a line of no height at the top. */
function attach(host: HTMLElement, { anchor: { element, position } }: PostPlace): void {
  const floating = position === 'corner' && getComputedStyle(element).position === 'static';
  host.dataset.place = floating ? 'top' : position;
  if (floating) element.prepend(host);
  else if (position === 'after') element.after(host);
  else element.append(host);
}
