import type { AuditItem, PlanAudit, Visit } from '../model';
import { actionIn, contactsIn, webLinksIn } from './audit-text';
import { checkUtm } from './utm';

/** What an audit looks at: the last visit of a community, and what the user says belongs to it. */
export interface AuditSight {
  visit: Visit;
  /** Handles of the brand's other communities, with their networks. */
  others: ReadonlyArray<{ network: string; handle: string }>;
  /** The brand's own hashtag without "#", when the user named it. */
  hashtag?: string;
}

type Seen = PlanAudit['items'];
type Line = { ok: boolean; seen: string };

/** Longest piece of a page that an audit keeps. */
const LONGEST = 300;

/**
 * The checklist as far as the visit shows it, each item with what was seen. An item that the page did not show is
 * missing: absence on the page that was read is no proof, so "no" is said only about something that was seen.
 */
export function auditOf({ visit, others, hashtag }: AuditSight): Seen {
  const { name, profile = {} } = visit;
  const text = profile.description ?? '';
  const links = webLinksIn(text, profile.links ?? []);
  const contacts = contactsIn([text, ...(profile.links ?? [])].join('\n'));
  const lines: Partial<Record<AuditItem, Line | undefined>> = {
    name: name.trim() === '' ? undefined : { ok: true, seen: name },
    handle: handleLine(visit, others),
    description: text.trim() === '' ? undefined : { ok: true, seen: text.trim() },
    contacts: contacts.length === 0 ? undefined : { ok: true, seen: contacts.join(', ') },
    link: links[0] === undefined ? undefined : { ok: true, seen: links.join(' ') },
    utm: utmLine(links),
    comments: commentsLine(visit),
    hashtag: hashtagLine(visit, hashtag),
    avatar: profile.picture === true ? { ok: true, seen: '' } : undefined,
    category: profile.category === undefined ? undefined : { ok: true, seen: profile.category },
    action: actionLine(text),
  };
  const found = Object.entries(lines).flatMap(([item, line]) =>
    line === undefined ? [] : [[item, { ok: line.ok, by: 'page' as const, seen: line.seen.slice(0, LONGEST) }]],
  );
  return Object.fromEntries(found) as Seen;
}

function handleLine({ handle, network }: Visit, others: AuditSight['others']): Line | undefined {
  if (handle === undefined || others.length === 0) return undefined;
  const all = [{ network, handle }, ...others];
  const plain = new Set(all.map((one) => one.handle.toLowerCase().replace(/[._-]/gu, '')));
  return { ok: plain.size === 1, seen: all.map((one) => `${one.handle} (${one.network})`).join(', ') };
}

/** The best marked link speaks for the community: one marked link is enough to recognise its visitors. */
function utmLine(links: readonly string[]): Line | undefined {
  const [first] = links;
  if (first === undefined) return undefined;
  const marked = links.find((link) => checkUtm(link).length === 0);
  return { ok: marked !== undefined, seen: marked ?? first };
}

function commentsLine({ posts }: Visit): Line | undefined {
  const commented = posts.filter(({ comments }) => 'value' in comments && comments.value > 0).length;
  const open = posts.filter(({ commentsClosed }) => commentsClosed === false).length;
  const closed = posts.filter(({ commentsClosed }) => commentsClosed === true).length;
  if (open > 0 || commented > closed) return { ok: true, seen: `${Math.max(open, commented)}/${posts.length}` };
  return closed > 0 ? { ok: false, seen: `${posts.length - closed}/${posts.length}` } : undefined;
}

/** The named hashtag, or else one that carries the community's own name; how many of the posts seen have it. */
function hashtagLine({ posts, handle, name }: Visit, said: string | undefined): Line | undefined {
  if (posts.length === 0) return undefined;
  const own = [handle, name].map((word) => bare(word ?? '')).filter((word) => word.length > 3);
  const wanted = said === undefined ? undefined : bare(said);
  const isOwn = (tag: string) =>
    wanted === undefined ? own.some((word) => bare(tag).includes(word)) : bare(tag) === wanted;
  const tags = posts.map(({ hashtags }) => hashtags.find(isOwn));
  const used = tags.filter((tag) => tag !== undefined);
  if (used.length === 0 && wanted === undefined) return undefined;
  return { ok: used.length > 0, seen: `#${used[0] ?? said}: ${used.length}/${posts.length}` };
}

function actionLine(text: string): Line | undefined {
  const word = actionIn(text);
  return word === undefined ? undefined : { ok: true, seen: word };
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
