import { at, idAt, isObject, type JsonObject, stringAt } from '../_json/walk';
import { unescapeHtml } from './api-text';
import { findRecords, type Source } from './find-records';
import { readPrefetched } from './read-embedded';
import { openList } from './read-list';
import { keyOf } from './read-post';
import { readPosts } from './read-posts';
import { noteUnrecognised, type Reading } from './reading';

/** Task names inside `data-exec` (2025-2026): the post's data, and its menu, which knows about advertising. */
const POST_TASK = 'PostContentContainer/init';
const MENU_TASK = 'PostContextMenuReact/init';

/** One post blob with what the markup before it says. */
interface Blob {
  task: JsonObject;
  pinned: boolean;
}

interface Found {
  blobs: Blob[];
  /** Posts whose menu says that they are advertising. */
  ads: Set<string>;
}

/** Reads HTML that came as a string: prefetched answers in scripts and the JSON that waits in `data-exec`. */
export function readHtml(html: string, reading: Reading, source: Source): void {
  if (isGuestText(html)) reading.guest = true;
  readPrefetched(html, reading);
  const { blobs, ads } = collectBlobs(html, reading);
  readBlobs(blobs, ads, reading, source);
}

/** VK states the visitor's id in the statistics block of every page and legacy answer; 0 is a logged-out one (2026-08). */
export function isGuestText(text: string): boolean {
  return /"platform":"\w+","st":\w+,"id":0,/.test(text);
}

function collectBlobs(html: string, reading: Reading): Found {
  const found: Found = { blobs: [], ads: new Set() };
  let behind = 0;
  for (const [value, start, end] of execValues(html)) {
    const isPost = addBlob(value, found, reading, () => isPinnedMarkup(html.slice(behind, start)));
    if (isPost) behind = end;
  }
  return found;
}

/** Takes in one attribute value; true when it was a post's. */
function addBlob(value: string, found: Found, reading: Reading, isPinned: () => boolean): boolean {
  const isPost = value.includes('PostContentContainer');
  if (!isPost && !value.includes('PostContextMenuReact')) return false;
  const exec = parseExec(value);
  const task = at(exec, POST_TASK);
  if (isObject(task)) found.blobs.push({ task, pinned: isPinned() });
  else if (isPost) noteUnrecognised(reading, 'data-exec', exec ?? 'unparsed');
  noteAd(at(exec, MENU_TASK), found.ads);
  return isPost;
}

/** Values of every `data-exec` attribute, still escaped, with their places. */
function* execValues(html: string): Generator<[string, number, number]> {
  let at = html.indexOf('data-exec=');
  while (at >= 0) {
    const quote = html[at + 10];
    const end = quote === '"' || quote === "'" ? html.indexOf(quote, at + 11) : -1;
    if (end < 0) return;
    yield [html.slice(at + 11, end), at, end];
    at = html.indexOf('data-exec=', end);
  }
}

/** The label of a pinned post stands in its header, before the blob (2026-08). */
function isPinnedMarkup(markup: string): boolean {
  return markup.includes('wall_fixed_label') || /\bpost_fixed\b/.test(markup);
}

/** Parses a value as the attribute has it, or as the HTML text has it. */
function parseExec(value: string): unknown {
  for (const text of [value, unescapeHtml(value)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The other writing comes next; neither means that the blob is broken.
    }
  }
  return undefined;
}

/** The menu's blob carries the advertising token that the post's own blob may lack. */
function noteAd(menu: unknown, ads: Set<string>): void {
  const owner = idAt(menu, 'ownerId');
  const post = idAt(menu, 'postId');
  const isAd = Boolean(stringAt(menu, 'erid') || stringAt(menu, 'advertiserUrl') || isObject(at(menu, 'adData')));
  if (owner !== undefined && post !== undefined && isAd) ads.add(`${owner}_${post}`);
}

function readBlobs(blobs: Blob[], ads: Set<string>, reading: Reading, source: Source): void {
  if (blobs.length === 0) return;
  const named = (key: string) => blobs.flatMap(({ task }) => (Array.isArray(task[key]) ? task[key] : []));
  const items = blobs.map(({ task }) => (isObject(task.item) ? marked(task.item, ads) : task));
  const method = source.method ?? pageMethod(reading);
  const list = openList(reading, 'data-exec', method, { groups: named('groups'), profiles: named('profiles') });
  readPosts(list, {}, items, (index) => blobs[index]?.pinned ?? false);
}

function marked(item: JsonObject, ads: Set<string>): JsonObject {
  const key = keyOf(item)?.key;
  return key !== undefined && ads.has(key) ? { ...item, marked_as_ads: 1 } : item;
}

/** Blobs in a page's own HTML belong to what the page shows. */
function pageMethod(reading: Reading): string | undefined {
  const { kind } = reading.page;
  if (kind === 'community' || kind === 'person') return 'al_wall.php';
  if (kind === 'post') return 'wkview.php';
  return kind === 'feed' ? 'al_feed.php' : undefined;
}

/** Reads values of the attribute as the DOM gives them. Whether the posts are pinned stands outside of them. */
export function readExecs(values: readonly string[], reading: Reading): void {
  const found: Found = { blobs: [], ads: new Set() };
  for (const value of values) addBlob(value, found, reading, () => false);
  const known = reading.posts.length;
  readBlobs(found.blobs, found.ads, reading, { where: 'data-exec', method: undefined });
  for (const post of reading.posts.slice(known)) if (post.pinned === false) post.pinned = null;
}

/** The envelope of legacy ajax: `[0, results]` holds HTML and JSON; other codes are errors with nothing to read. */
export function readLegacyPayload(payload: readonly unknown[], reading: Reading, source: Source): void {
  if (Number(payload[0]) !== 0 || !Array.isArray(payload[1])) return;
  for (const part of payload[1]) {
    if (typeof part === 'string') readHtml(part, reading, source);
    else findRecords(part, reading, source);
  }
}
