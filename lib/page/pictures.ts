/** What can be drawn without asking the network for anything. */
export type Drawable = HTMLImageElement | HTMLVideoElement;

/** Smaller ones are faces and signs, in px on screen. */
const LEAST_PX = 80;
/** The first picture that is not much smaller than the largest is the post's; later ones are of comments and albums. */
const NEARLY = 0.6;

/** The picture or video frame of a post that the page has loaded; undefined when there is none. */
export function pictureIn(post: Element, address: string | undefined): Drawable | undefined {
  const shown = [...post.querySelectorAll<Drawable>('img, video')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return isLoaded(element) && Math.min(width, height) >= LEAST_PX ? [{ element, area: width * height }] : [];
  });
  const named = shown.find(({ element }) => address !== undefined && isSame(element.currentSrc, address));
  const largest = Math.max(0, ...shown.map(({ area }) => area));
  return (named ?? shown.find(({ area }) => area >= largest * NEARLY))?.element;
}

function isLoaded(element: Drawable): boolean {
  if (element instanceof HTMLVideoElement) return element.readyState >= element.HAVE_CURRENT_DATA;
  return element.complete && element.naturalWidth > 0;
}

/** Addresses of one picture differ in their signatures and sizes; the file's name stays. */
function isSame(one: string, other: string): boolean {
  return fileOf(one) !== '' && fileOf(one) === fileOf(other);
}

function fileOf(address: string): string {
  return /^https?:/.test(address) && URL.canParse(address) ? (new URL(address).pathname.split('/').at(-1) ?? '') : '';
}
