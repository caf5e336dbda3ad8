import type { Thumbnail } from '../model';
import type { Drawable } from './pictures';

/** Longest side, in px. */
const SIDE = 320;
/** Qualities that are tried until the picture is small enough, and that limit in bytes. */
const QUALITIES = [0.72, 0.5] as const;
const ENOUGH = 24_000;
/** A picture that takes longer than this, in ms, is not waited for. */
const PATIENCE_MS = 1_500;

/**
 * A small copy of a picture that the page has loaded. Decoding and encoding happen off the page's thread; nothing is
 * asked of the network.
 *
 * @returns `protected` when the picture's server does not allow scripts to read it
 */
export async function thumbnailOf(source: Drawable): Promise<Thumbnail | 'protected' | 'unreadable'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'unreadable'>((resolve) => {
    timer = setTimeout(() => resolve('unreadable'), PATIENCE_MS);
  });
  try {
    return await Promise.race([draw(source), late]);
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'protected' : 'unreadable';
  } finally {
    clearTimeout(timer);
  }
}

async function draw(source: Drawable): Promise<Thumbnail | 'unreadable'> {
  const isVideo = source instanceof HTMLVideoElement;
  const [full, tall] = isVideo ? [source.videoWidth, source.videoHeight] : [source.naturalWidth, source.naturalHeight];
  const scale = Math.min(1, SIDE / Math.max(full, tall));
  const width = Math.max(1, Math.round(full * scale));
  const height = Math.max(1, Math.round(tall * scale));
  const small = await createImageBitmap(source, { resizeWidth: width, resizeHeight: height, resizeQuality: 'medium' });
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(small, 0, 0);
  small.close();
  const blob = await encode(canvas);
  if (blob === null) return 'unreadable';
  return { from: 'picture', type: blob.type, width, height, base64: await base64Of(blob) };
}

/** WebP; browsers that cannot write it answer with PNG, and then it is JPEG. */
async function encode(canvas: HTMLCanvasElement): Promise<Blob | null> {
  let best: Blob | null = null;
  for (const quality of QUALITIES) {
    const webp = await toBlob(canvas, 'image/webp', quality);
    best = webp?.type === 'image/webp' ? webp : await toBlob(canvas, 'image/jpeg', quality);
    if (best !== null && best.size <= ENOUGH) break;
  }
  return best;
}

function toBlob(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
