import descriptor from './network';

/** Parameters that only track the visitor and differ at every view. */
const TRACKING = /^(?:__|fbclid$|ref$|refid$|mibextid$|rdid$|comment_id$|reply_comment_id$)/;

/** An address without anything to remove. */
const PLAIN = /^https:\/\/(?:www|web)\.facebook\.com\/[\w./%~-]*$/;

/** Whether an address is one of the site's; a reader of saved files may not know the address. */
export function isSiteUrl(url: string): boolean {
  return /^https:\/\/(?:[a-z-]+\.)?facebook\.com(?:[/?#]|$)/.test(url);
}

/** An address of the site without tracking; undefined for anything that is no https address of Facebook. */
export function siteUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2000) return undefined;
  // Most addresses need no cleaning; parsing each of hundreds costs as much as the walk itself.
  if (PLAIN.test(value)) return value;
  try {
    const url = new URL(value, 'https://www.facebook.com');
    if (url.protocol !== 'https:' || !/(?:^|\.)facebook\.com$/.test(url.hostname)) return undefined;
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

const VANITY = /^https:\/\/(?:www|web)\.facebook\.com\/((?!\d+\/?$)(?!.*\.php)[A-Za-z0-9.]+)\/?$/;

const NUMBERED = /facebook\.com\/(?:profile\.php\?id=\d+|\d+\/?$|people\/)/;

/**
 * The name that stands in a profile's or group's address, lower case; undefined when the address has a number.
 *
 * @param cleaned what `siteUrl` makes of the address, for callers that want both: parsing an address is dear
 */
export function handleOf(url: unknown, cleaned?: string): string | undefined {
  if (typeof url !== 'string' || NUMBERED.test(url)) return undefined;
  // Authors' addresses are plain and many; only groups and oddities need the whole set of rules.
  const plain = VANITY.exec(url)?.[1];
  if (plain !== undefined) return plain.toLowerCase();
  const address = cleaned ?? siteUrl(url);
  return address === undefined ? undefined : descriptor.locate(address).handle;
}

/** An address of a picture on any https host. */
export function pictureUrl(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('https://') && value.length < 4000 ? value : undefined;
}

/** `pfbid…` of a post's address: opaque, and not the same at every view, but good for joining one view. */
export function pfbidOf(url: unknown): string | undefined {
  return typeof url === 'string' ? /pfbid[A-Za-z0-9]{10,}/.exec(url)?.[0] : undefined;
}
