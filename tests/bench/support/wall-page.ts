import type { OfflineNetwork } from '../../e2e/support/offline-network';
import type { StandInAnswer } from '../../standins/contract';

/** A made-up VK community whose posts arrive when the bench asks for them. */
export const WALL_PAGE = 'https://vk.com/club5001';
const OWNER = -5001;
const DAY = 86_400;

const SCRIPT = `
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  window.loadPosts = async (from, count) => {
    const url = 'https://api.vk.com/method/wall.get?from=' + from + '&count=' + count;
    const before = document.querySelector('lorgnette-overlay')?.shadowRoot?.querySelector('[data-testid="er-headline"]')?.dataset.value;
    await (await fetch(url)).json();
    const arrived = performance.getEntriesByName(url).at(-1).responseEnd;
    for (;;) {
      const now = await frame();
      const figure = document.querySelector('lorgnette-overlay')?.shadowRoot?.querySelector('[data-testid="er-headline"]');
      if (figure && figure.dataset.value !== before) return (await frame()) - arrived;
      if (now - arrived > 5000) return NaN;
    }
  };
  window.scrollThrough = async (steps) => {
    const gaps = [];
    let last = await frame();
    for (let step = 0; step < steps; step += 1) {
      scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * step / steps);
      const now = await frame();
      gaps.push(now - last);
      last = now;
    }
    return gaps;
  };`;

/** Serves the page with `posts` elements, and `wall.get` answers for any of them. */
export function serveWall(network: OfflineNetwork, posts: number): void {
  const elements = Array.from({ length: posts }, (_, index) => postElement(index)).join('');
  network.serve(['vk.com'], (): StandInAnswer => {
    const policy =
      "default-src 'none'; script-src 'nonce-wall'; style-src 'nonce-wall'; connect-src https://api.vk.com";
    return {
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><title>Wall</title><link rel="icon" href="data:,">
        <style nonce="wall">[data-testid=post] { height: 300px; border: 1px solid #ccc; margin: 8px }</style>
        <body scheme="vkcom_light">${elements}<script nonce="wall">${SCRIPT}</script>`,
    };
  });
  network.serve(['api.vk.com'], ({ url }): StandInAnswer => {
    const [from, count] = ['from', 'count'].map((name) => Number(url.searchParams.get(name)));
    return {
      headers: {
        'content-type': 'application/json',
        'access-control-allow-origin': 'https://vk.com',
        'timing-allow-origin': '*',
      },
      body: JSON.stringify(wallAnswer(from ?? 0, count ?? 0)),
    };
  });
}

function postElement(index: number): string {
  return `<div data-testid="post" data-post-id="${OWNER}_${index + 1}"><p>Tea number ${index}.</p>
    <div><button data-testid="post_footer_action_like">${index}</button><button data-testid="post_footer_action_share">1</button></div></div>`;
}

/** Posts that grow younger and more liked with their index, so that every new answer moves the headline. */
function wallAnswer(from: number, count: number): unknown {
  const now = Math.floor(Date.now() / 1000);
  const items = Array.from({ length: count }, (_, offset) => {
    const index = from + offset;
    const likes = 100 + index * 3;
    return {
      type: 'post',
      id: index + 1,
      owner_id: OWNER,
      from_id: OWNER,
      date: now - 80 * DAY + index * 3000,
      text: `Tea number ${index}.`,
      attachments: [],
      marked_as_ads: 0,
      likes: { count: likes },
      comments: { count: 3 },
      reposts: { count: 1 },
      views: { count: likes * 20 },
    };
  });
  const group = {
    id: -OWNER,
    name: 'Tea',
    screen_name: 'club5001',
    type: 'group',
    is_closed: 0,
    members_count: 100_000,
  };
  return { response: { count: 2000, items: items.reverse(), profiles: [], groups: [group] } };
}
