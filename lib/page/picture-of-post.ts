import type { NoPicture, Post, SavedVia, ScreenArea, Thumbnail } from '../model';
import { type Drawable, pictureIn } from './pictures';
import { thumbnailOf } from './thumbnail';

export interface PictureSources {
  elementOf(postId: string): Element | undefined;
  /** A piece of the visible page; undefined when the browser does not allow it now. */
  screenshot(area: ScreenArea): Promise<Thumbnail | undefined>;
  /** Hides what is ours from the picture of the page, or shows it again. */
  hide(hidden: boolean): void;
}

/** Longest wait for a quiet moment of the page, in ms. */
const PATIENCE_MS = 200;
/** So much of a picture must be on screen for a screenshot to show it. */
const ENOUGH_ON_SCREEN = 0.6;
/** Deeds for one post; a screenshot for each of many would flicker, and browsers allow two a second. */
const SINGLE: ReadonlySet<SavedVia> = new Set(['star', 'menu', 'key']);

/**
 * The local picture of a post: a copy of what the page has loaded, else a piece of the screen, else the reason why
 * there is none. Never asks the network for anything.
 */
export function pictureOfPost(
  sources: PictureSources,
): (post: Post, via: SavedVia) => Promise<Thumbnail | { none: NoPicture }> {
  return async (post, via) => {
    if (post.format === 'text' && post.pictureUrl === undefined) return { none: 'no-picture' };
    await quietMoment();
    const element = sources.elementOf(post.id);
    const source = element && pictureIn(element, post.pictureUrl);
    if (source === undefined) return { none: mayHavePicture(post, element) ? 'not-on-screen' : 'no-picture' };
    const copy = await thumbnailOf(source);
    if (typeof copy !== 'string') return copy;
    const cut = SINGLE.has(via) ? await screenshotOf(source, sources) : undefined;
    return cut ?? { none: copy };
  };
}

/** A post whose element is here without a picture has none, unless the network said that there is one. */
function mayHavePicture({ pictureUrl }: Post, element: Element | undefined): boolean {
  return pictureUrl !== undefined || element === undefined;
}

async function screenshotOf(source: Drawable, { screenshot, hide }: PictureSources): Promise<Thumbnail | undefined> {
  const box = source.getBoundingClientRect();
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const width = Math.min(innerWidth, box.right) - left;
  const height = Math.min(innerHeight, box.bottom) - top;
  if (width <= 0 || height <= 0 || width * height < box.width * box.height * ENOUGH_ON_SCREEN) return undefined;
  hide(true);
  try {
    await painted();
    return await screenshot({ left, top, width, height, scale: devicePixelRatio });
  } finally {
    hide(false);
  }
}

/** The browser has drawn the page as it is now; pages in the background are not drawn, so not waited for long. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** A tab that nobody sees is not disturbed, and its browser would hold this wait to a second for every post. */
async function quietMoment(): Promise<void> {
  if (document.hidden) return;
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS }));
}
