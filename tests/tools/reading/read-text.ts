import { parseHTML } from 'linkedom';
import { emptyResult, type PageRef, type Post, type ReadResult } from '../../../lib/model';
import { parseDocuments } from '../../../lib/networks/_json/documents';
import { shapeOf } from '../../../lib/networks/_json/walk';
import type { NetworkAdapter, ReadContext } from '../../../lib/networks/contract';
import { bestReading, networkOfAddress } from './choose-network';
import { mergeReadings } from './merge-readings';
import { addressIn } from './page-address';
import { recognise, type Saved } from './recognise';

export interface ReadTextOptions {
  fileName: string;
  /** Clock reading, ISO 8601 UTC. */
  at: string;
  /** Address of the page, when the user knows it. */
  url?: string;
  /** Network id, when the user knows it. */
  network?: string;
}

/** Name of the network in the output when none recognised the file. */
export const UNKNOWN_NETWORK = 'unknown';

/** Reads one saved page or answer through the adapters of the extension. Never throws on what the text holds. */
export function readText(text: string, adapters: readonly NetworkAdapter[], options: ReadTextOptions): ReadResult {
  const saved = recognise(text, options.fileName);
  const url = options.url ?? (saved.kind === 'page' ? (saved.url ?? addressIn(saved.html)) : undefined) ?? '';
  const context: ReadContext = { pageUrl: url, at: options.at, run: options.fileName };
  const adapter = options.network
    ? adapters.find(({ descriptor }) => descriptor.id === options.network)
    : networkOfAddress(adapters, url);
  const result = adapter
    ? readWith(adapter, saved, context)
    : bestReading(adapters.map((candidate) => readWith(candidate, saved, context)));
  if (!result) return notRecognised(saved);
  return { ...result, page: refinePage(result) };
}

function readWith(adapter: NetworkAdapter, saved: Saved, context: ReadContext): ReadResult {
  if (saved.kind === 'answer') return mergeReadings([adapter.readAnswer(saved.body, context)]);
  const { document } = parseHTML(saved.html);
  const lang = document.documentElement?.getAttribute('lang') ?? undefined;
  const pageContext = lang === undefined ? context : { ...context, lang };
  const name = adapter.descriptor.fleetingAttribute;
  const values =
    name && adapter.readAttribute
      ? [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '')
      : [];
  return mergeReadings([
    adapter.readDocument(document, pageContext),
    ...values.flatMap((value) => adapter.readAttribute?.(value, pageContext) ?? []),
  ]);
}

/** Without an address, what was read tells what the page was about, as far as that is certain. */
function refinePage(reading: ReadResult): PageRef {
  const { page, posts } = reading;
  const owner = onlyOwner(reading);
  if (page.kind === 'community' || page.kind === 'person') return owner ? { communityId: owner, ...page } : page;
  const [post, ...more] = posts;
  if (page.kind !== 'other' || !owner) return page;
  if (post && more.length === 0 && post.sightings.some(({ surface }) => surface === 'single')) {
    return { ...page, kind: 'post', communityId: owner, postId: post.id };
  }
  if (!posts.every(standsOnWall)) return page;
  const community = reading.communities.find(({ id }) => id === owner);
  return { ...page, kind: community?.kind === 'person' ? 'person' : 'community', communityId: owner };
}

/** Posts of a feed, a search or a suggestion say nothing about the page they stand on. */
function standsOnWall({ sightings }: Post): boolean {
  return sightings.some(({ surface }) => surface === 'wall' || surface === 'reels');
}

function onlyOwner({ communities, posts }: ReadResult): string | undefined {
  const walls = posts.map(
    (post) => post.sightings.find(({ communityId }) => communityId)?.communityId ?? post.communityId,
  );
  const owners = new Set(posts.length ? walls : communities.map(({ id }) => id));
  return owners.size === 1 ? [...owners][0] : undefined;
}

function notRecognised(saved: Saved): ReadResult {
  const shapes =
    saved.kind === 'page' ? ['a page of no known network'] : parseDocuments(saved.body).documents.map(shapeOf);
  return {
    ...emptyResult(UNKNOWN_NETWORK, { kind: 'other' }),
    unrecognised: [...new Set(shapes.length ? shapes : ['no JSON'])].map((shape) => ({ where: 'file', shape })),
  };
}
