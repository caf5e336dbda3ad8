import type { Community, Count } from '../../model';
import { ABSENT, isKnown } from '../../model';
import { printed } from './dom-counts';
import { outerPosts, own, postIdOf } from './dom-place';
import { ownedPage, provenanceOf, type Reading } from './reading';

const HEADER = '#group[data-testid="group-header"], [data-testid="group-header"]';
const NAME = 'h1[data-testid="group-name"], h1.page_name';

const AUTHOR = 'a.author[data-from-id], [data-testid="post-header-title"]';

/** Words after the number of members: VK writes "followers" for groups too (2026-08). */
const MEMBERS = /^\s*(?:follower|subscriber|member|participant|подписчик|участник|підписник|падпісчык)/i;

/** Reads the community's header for what JSON did not give: name, signed id, members as printed. */
export function readHeader(document: Document, reading: Reading): void {
  const header = document.querySelector(HEADER);
  const title = document.querySelector(NAME);
  // Marks such as "verified" may follow the name inside the heading.
  const name = (title?.querySelector('span') ?? title)?.textContent?.trim();
  if (!header || !name) {
    readOwnerOfOpenPost(document, reading);
    return;
  }
  const id = headerId(header) ?? reading.page.communityId;
  if (id?.startsWith('-') !== true) return;
  const { communityId, handle } = reading.page;
  if (communityId === undefined && handle !== undefined) {
    if (isLeftBehind(document, reading, id, handle)) return;
    reading.page = ownedPage(reading.page, id);
  }
  addCommunity(reading, id, name, membersOf(header, reading.context.lang), isVerified(header));
}

/**
 * For a moment after soft navigation the old page stands under the new address. Its header must not lend its id to the
 * new name: JSON may know it under another name, and its own posts link to their author by that name.
 */
function isLeftBehind(document: Document, reading: Reading, id: string, handle: string): boolean {
  const known = reading.communities.find((one) => one.id === id)?.handle?.toLowerCase();
  if (known !== undefined) return known !== handle;
  const links = outerPosts(document)
    .filter((post) => postIdOf(post)?.startsWith(`${id}_`))
    .flatMap((post) => own(post, AUTHOR)?.getAttribute('href') ?? []);
  const names = links.map((href) => /([^/?#]+)(?:[?#].*)?$/.exec(href)?.[1]?.toLowerCase());
  return names.length > 0 && !names.includes(handle);
}

function headerId(header: Element): string | undefined {
  const avatar = header.querySelector('[id^="community_avatar_"]')?.id ?? '';
  const id = /^community_avatar_([1-9]\d*)$/.exec(avatar)?.[1];
  return id === undefined ? undefined : `-${id}`;
}

function membersOf(header: Element, lang: string | undefined): Count {
  for (const number of Array.from(header.querySelectorAll('b'))) {
    const words = number.nextSibling?.nodeValue ?? '';
    if (MEMBERS.test(words)) return printed(number.textContent, lang);
  }
  return ABSENT;
}

function isVerified(header: Element): boolean {
  return header.querySelector('[aria-label="Верифицировано"], [aria-label="Verified"]') !== null;
}

function addCommunity(reading: Reading, id: string, name: string, members: Count, verified: boolean): void {
  const known = reading.communities.find((one) => one.id === id);
  if (known && (isKnown(known.members) || !isKnown(members))) return;
  const { handle } = reading.page.communityId === id ? reading.page : { handle: undefined };
  const community: Community = {
    network: 'vk',
    id,
    // The page says "followers" to all kinds alike, so only JSON knows the kind.
    kind: known?.kind ?? 'group',
    name,
    members,
    provenance: { ...provenanceOf(reading, 'group-header', false), source: 'dom' },
  };
  if (handle !== undefined) community.handle = handle;
  community.url = `https://vk.com/${handle ?? `club${id.slice(1)}`}`;
  if (verified) community.verified = true;
  reading.communities.push(community);
}

/** A post page has no community header; the author line of a post that the community wrote names it. */
function readOwnerOfOpenPost(document: Document, reading: Reading): void {
  const { page } = reading;
  const open = outerPosts(document).find((post) => postIdOf(post) === page.postId);
  const author = open && own(open, AUTHOR);
  const id = author?.getAttribute('data-from-id');
  const name = author?.textContent?.trim();
  if (!author || !name || !id?.startsWith('-') || id !== page.communityId) return;
  addCommunity(reading, id, name, ABSENT, false);
  const handle = /^(?:https:\/\/vk\.(?:com|ru))?\/([a-z][\w.]+)$/i.exec(author.getAttribute('href') ?? '')?.[1];
  const community = reading.communities.find((one) => one.id === id);
  if (!community || handle === undefined || community.handle !== undefined) return;
  community.handle = handle;
  community.url = `https://vk.com/${handle}`;
}
