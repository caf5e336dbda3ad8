import type { ReadResult } from '../../../lib/model';
import type { NetworkDescriptor } from '../../../lib/networks/contract';

/** The descriptor whose pages live at this address. */
export function networkOfAddress<T extends { descriptor: NetworkDescriptor }>(
  networks: readonly T[],
  address: string,
): T | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return networks.find(({ descriptor }) => descriptor.matches.some((pattern) => covers(pattern, hostname)));
}

/** Canonical addresses come with and without "www." and "m.", whatever the manifest asks for. */
function covers(pattern: string, hostname: string): boolean {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  const bare = (name: string) => name.replace(/^(\*|www|m|web)\./, '');
  return host !== undefined && (bare(hostname) === bare(host) || hostname.endsWith(`.${bare(host)}`));
}

/** The reading that recognised most; undefined when nobody recognised anything or two are level. */
export function bestReading(readings: readonly ReadResult[]): ReadResult | undefined {
  const [best, second] = readings
    .map((reading) => ({ reading, size: recordCount(reading) }))
    .sort((a, b) => b.size - a.size);
  if (!best || best.size === 0 || best.size === second?.size) return undefined;
  return best.reading;
}

function recordCount({ communities, posts, comments, accounts }: ReadResult): number {
  return communities.length + posts.length + comments.length + accounts.length;
}
