import { browser } from 'wxt/browser';
import type { ScreenArea, Thumbnail } from '../model';

/** Longest side of the kept picture, in px. */
const SIDE = 320;
const QUALITY = 0.72;

/**
 * A piece of what a tab shows, as a small picture; undefined when the browser does not allow it. It allows it only
 * after the user called us in that tab: by the shortcut, the context menu or the toolbar button (`activeTab`).
 */
export async function screenshot(
  tab: { windowId?: number | undefined; active?: boolean | undefined } | undefined,
  area: ScreenArea,
): Promise<Thumbnail | undefined> {
  if (tab?.windowId === undefined || !tab.active) return undefined;
  try {
    const whole = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'jpeg', quality: 85 });
    return await cut(whole, area);
  } catch {
    return undefined;
  }
}

async function cut(dataUrl: string, area: ScreenArea): Promise<Thumbnail> {
  const piece = inPixels(area);
  const whole = await createImageBitmap(new Blob([bytesOf(dataUrl)], { type: 'image/jpeg' }));
  const canvas = new OffscreenCanvas(piece.outWidth, piece.outHeight);
  canvas
    .getContext('2d')
    ?.drawImage(whole, piece.left, piece.top, piece.width, piece.height, 0, 0, piece.outWidth, piece.outHeight);
  whole.close();
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  return {
    from: 'screenshot',
    type: blob.type,
    width: piece.outWidth,
    height: piece.outHeight,
    base64: base64Of(new Uint8Array(await blob.arrayBuffer())),
  };
}

/** The piece in px of the screenshot, and the size at which it is kept: at most 320 px, never enlarged. */
export function inPixels({ left, top, width, height, scale }: ScreenArea) {
  const whole = { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
  const shrink = Math.min(1, SIDE / Math.max(whole.width, whole.height));
  const kept = (length: number) => Math.max(1, Math.round(length * shrink));
  return { ...whole, outWidth: kept(whole.width), outHeight: kept(whole.height) };
}

function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
