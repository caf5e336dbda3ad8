import type { PlanTarget, Utm } from '../model';

const NAMES = ['source', 'medium', 'campaign', 'content', 'term'] as const;

/** What is wrong with a link's marks for statistics. */
export type UtmProblem =
  /** No address, or one that is not http(s). */
  | 'no-address'
  | 'no-marks'
  | 'no-source'
  | 'no-medium'
  | 'no-campaign'
  /** Capital letters: statistics count "VK" and "vk" apart. */
  | 'capitals'
  | 'spaces'
  | 'doubled';

/** Names of networks as they are customary in `utm_source`. */
const SOURCES: Readonly<Record<PlanTarget, string>> = {
  vk: 'vk',
  facebook: 'facebook',
  instagram: 'instagram',
  odnoklassniki: 'ok',
  telegram: 'telegram',
  youtube: 'youtube',
  x: 'x',
};

/** Marks for a post of a network when nothing else was said. */
export function customaryUtm(target: PlanTarget, campaign?: string): Utm {
  return { source: SOURCES[target], medium: 'social', ...(campaign && { campaign: utmValue(campaign) }) };
}

/**
 * A link with marks for statistics: the existing query and fragment are kept, existing `utm_*` of the same name are
 * replaced, not doubled, values are lower case without spaces. Undefined when the link is no http(s) address.
 * Rules: metrics reference section 8; Google Analytics and Yandex.Metrica read the result alike.
 */
export function withUtm(link: string, utm: Utm): string | undefined {
  const url = addressOf(link);
  if (url === undefined) return undefined;
  // The query is edited as text: rebuilding it from its parts would rewrite what the site's owner wrote ("+", "%20").
  const [head = '', fragment] = splitOnce(url, '#');
  const [path = '', query] = splitOnce(head, '?');
  const given = NAMES.flatMap((name) => {
    const value = utmValue(utm[name] ?? '');
    return value === '' ? [] : [{ name: `utm_${name}`, value }];
  });
  const replaced = new Set(given.map(({ name }) => name));
  const kept = (query ?? '').split('&').filter((part) => part !== '' && !replaced.has(nameOf(part)));
  const all = [...kept, ...given.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)];
  return `${path}${all.length === 0 ? '' : `?${all.join('&')}`}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** What is wrong with the marks of a link; an empty list means that statistics will understand it. */
export function checkUtm(link: string): UtmProblem[] {
  const url = addressOf(link);
  if (url === undefined) return ['no-address'];
  const [head = ''] = splitOnce(url, '#');
  const parts = (splitOnce(head, '?')[1] ?? '').split('&').filter((part) => nameOf(part).startsWith('utm_'));
  if (parts.length === 0) return ['no-marks'];
  const names = parts.map(nameOf);
  const values = parts.map((part) => decoded(splitOnce(part, '=')[1] ?? ''));
  const missing = (['source', 'medium', 'campaign'] as const).filter(
    (name) => !parts.some((part) => nameOf(part) === `utm_${name}` && splitOnce(part, '=')[1]),
  );
  return [
    ...missing.map((name): UtmProblem => `no-${name}`),
    ...(values.some((value) => value !== value.toLowerCase()) ? (['capitals'] as const) : []),
    ...(values.some((value) => /\s/u.test(value)) ? (['spaces'] as const) : []),
    ...(new Set(names).size < names.length ? (['doubled'] as const) : []),
  ];
}

/** Lower case, words joined by "_", as values of marks are customarily written. */
export function utmValue(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/gu, '_').slice(0, 200);
}

function addressOf(link: string): string | undefined {
  const text = link.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || /\s/u.test(text))
    return undefined;
  return /^https?:/i.test(text) ? text : `https://${text}`;
}

function nameOf(part: string): string {
  return decoded(splitOnce(part, '=')[0] ?? '').toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
