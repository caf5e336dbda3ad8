import type { ClientConfig, ClientDom } from './client-types';

/** Runs in the page. No imports at run time: the function is written into the page as text. */
export function clientDom(config: ClientConfig): ClientDom {
  const dig = (value: unknown, ...path: (string | number)[]): unknown =>
    path.reduce<unknown>((found, step) => (found as Record<string, unknown> | null | undefined)?.[step], value);

  function seek(value: unknown, path: string[]): number | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    const found = dig(value, ...path);
    if (typeof found === 'number') return found;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'attached_story' || key.includes('top_level_comments') || key === 'comment_list_renderer') continue;
      const below = seek(member, path);
      if (below !== undefined) return below;
    }
    return undefined;
  }

  /** The page with the unknown format writes its own keys; its script knows them, nobody else does. */
  function understood(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(understood);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [config.renamed[key] ?? key, understood(member)]),
    );
  }

  return {
    h(tag, attributes, ...children) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      for (const child of children) if (child !== null) element.append(child);
      return element;
    },
    dig,
    seek,
    text: (value, ...path) => {
      const found = dig(value, ...path);
      return typeof found === 'string' ? found : '';
    },
    short: (count) => (count < 1000 ? String(count) : `${(count / 1000).toFixed(1)}K`),
    ago(seconds) {
      const hours = Math.max(1, Math.floor((config.now / 1000 - seconds) / 3600));
      const russian = document.documentElement.lang === 'ru';
      if (russian) return hours < 24 ? `${hours} ч.` : `${Math.floor(hours / 24)} дн.`;
      if (hours < 24) return hours === 1 ? 'an hour ago' : `${hours} hours ago`;
      const days = Math.floor(hours / 24);
      return days === 1 ? 'a day ago' : `${days} days ago`;
    },
    graph(name, variables, done) {
      const request = new XMLHttpRequest();
      request.open('POST', '/api/graphql/');
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.setRequestHeader('X-FB-Friendly-Name', name);
      request.onload = () => {
        const lines = request.responseText.split('\n').filter((line) => line.trim() !== '');
        done(lines.map((line) => understood(JSON.parse(line))));
      };
      request.send(
        `fb_api_req_friendly_name=${name}&doc_id=7712345678901234&variables=${encodeURIComponent(JSON.stringify(variables))}`,
      );
    },
  };
}
