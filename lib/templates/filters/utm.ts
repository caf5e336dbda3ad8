import type { Filter } from '../value';

/**
 * A link with the marks that web statistics read: source is the network, medium "comment", campaign as given. Marks
 * that the link has already are replaced. What is no web address stays as it is.
 */
export const utm: Filter = {
  argument: 'text or nothing',
  apply: (value, campaign, { network }) => {
    const url = webAddress(value.text);
    if (url === undefined) return value;
    url.searchParams.set('utm_source', network);
    url.searchParams.set('utm_medium', 'comment');
    if (campaign !== undefined && campaign !== '') url.searchParams.set('utm_campaign', String(campaign));
    // People read the link, so a name in another script stays as it was written.
    const host = /^(?:https?:\/\/)?([^/?#]+)/i.exec(value.text.trim())?.[1] ?? url.host;
    return { text: /[^ -~]/.test(host) ? url.href.replace(url.host, () => host) : url.href };
  },
};

function webAddress(text: string): URL | undefined {
  const address = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  const url = /^https?:\/\/\S+\.\S+$/i.test(whole) && URL.canParse(whole) ? new URL(whole) : undefined;
  return url;
}
