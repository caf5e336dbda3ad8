import { ABSENT, type Community, type Count, type PageRef } from '../../model';
import { visibleText } from './dom-units';
import descriptor from './network';
import { countFromLabel } from './read-label';
import { provenance, type Reading } from './reading';
import { siteUrl } from './site-url';

/**
 * Reads the header from its markup: the heading and the links to followers or members (Page header as its owner
 * sees it, 2026-09; a group's header was never captured). Undefined without an id, which the address or a route gives.
 */
export function readHeader(document: Document, page: PageRef, reading: Reading): Community | undefined {
  const main = document.querySelector('[role="main"]');
  const heading = main?.querySelector('h1');
  const name = heading ? visibleText(heading).trim() : '';
  if (!main || name === '' || page.communityId === undefined) return undefined;
  const group = (document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').includes('/groups/');
  const counts = countsOf(main, page, reading.lang);
  const community: Community = {
    network: 'facebook',
    id: page.communityId,
    kind: group || counts.group ? 'group' : page.kind === 'person' ? 'person' : 'page',
    name,
    members: counts.members,
    provenance: provenance(reading, 'header', 'partial'),
  };
  if (page.handle !== undefined) community.handle = page.handle;
  if (counts.following.kind !== 'absent') community.following = counts.following;
  return community;
}

/** Words are localised, addresses are not; a link to somebody else's followers is not ours. */
function countsOf(main: Element, page: PageRef, lang: string | undefined) {
  const found: { members: Count; following: Count; group: boolean } = {
    members: ABSENT,
    following: ABSENT,
    group: false,
  };
  for (const link of main.querySelectorAll('a[href]')) {
    const address = siteUrl(link.getAttribute('href'));
    if (address === undefined || link.closest('[role="article"],[aria-posinset]') !== null) continue;
    const target = descriptor.locate(address);
    const same = target.handle !== undefined ? target.handle === page.handle : target.communityId === page.communityId;
    const count = same ? countFromLabel(visibleText(link).trim(), lang) : ABSENT;
    if (count.kind === 'absent') continue;
    if (target.kind === 'members' && found.members.kind === 'absent') {
      found.members = count;
      found.group = address.includes('/groups/');
    } else if (target.tab === 'following' && found.following.kind === 'absent') found.following = count;
  }
  return found;
}
