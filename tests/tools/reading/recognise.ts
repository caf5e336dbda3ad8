/** What a saved file holds: a page, or the text of an answer. */
export type Saved = { kind: 'page'; html: string; url?: string } | { kind: 'answer'; body: string };

const PAGE_START = /^\s*(?:<!--(?!\{)[\s\S]*?-->\s*)*<(?:!doctype html|html[\s>])/i;

/**
 * Tells a page from an answer, by content first: VK's legacy answers start like a comment (`<!--{"payload"…`), and
 * reader services save a rendered page as one string of a JSON file.
 */
export function recognise(text: string, fileName: string): Saved {
  if (PAGE_START.test(text)) return { kind: 'page', html: text };
  if (/^\s*<!--\{/.test(text)) return { kind: 'answer', body: text };
  if (/^\s*</.test(text) && /\.x?html?$/i.test(fileName)) return { kind: 'page', html: text };
  return pageInside(text) ?? { kind: 'answer', body: text };
}

/** The page that a reader service put into JSON, with the address next to it. */
function pageInside(text: string): Saved | undefined {
  if (!/^\s*\{/.test(text) || !/<html[\s>\\]|<!doctype html/i.test(text)) return undefined;
  try {
    return findPage(JSON.parse(text), 3);
  } catch {
    return undefined;
  }
}

function findPage(value: unknown, depth: number): Saved | undefined {
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  const members = Object.values(value);
  const html = members.find((member) => typeof member === 'string' && PAGE_START.test(member));
  if (typeof html === 'string') {
    const url = (value as { url?: unknown }).url;
    return { kind: 'page', html, ...(typeof url === 'string' && { url }) };
  }
  for (const member of members) {
    const found = findPage(member, depth - 1);
    if (found) return found;
  }
  return undefined;
}
