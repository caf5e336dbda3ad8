import { crc32, deflateSync } from 'node:zlib';
import type { OfflineNetwork } from './offline-network';

/** A wall of VK's format whose posts' pictures come from other hosts, each with its own rules about reading. */
export const MADE_WALL = 'https://vk.com/made_wall';

/** Post id to the picture it shows; the hosts say who may read their pictures. */
export const PICTURES = {
  /** The server allows everybody to read, and the page asked for that. */
  '-77002_1': '<img crossorigin="anonymous" src="https://open-pictures.example/1.png" width="400" height="300">',
  /** The server allows it, but the page did not ask. */
  '-77002_2': '<img src="https://open-pictures.example/2.png" width="400" height="300">',
  /** The server allows nobody. */
  '-77002_3': '<img src="https://closed-pictures.example/3.png" width="400" height="300">',
  /** Not loaded yet. */
  '-77002_4':
    '<img loading="lazy" src="https://closed-pictures.example/4.png" width="400" height="300" style="margin-top:9000px">',
} as const;

/** Puts the wall and its pictures on the offline network. */
export function serveMadeWall(network: OfflineNetwork, text = 'A made-up post'): void {
  const ids = Object.keys(PICTURES) as (keyof typeof PICTURES)[];
  const posts = ids.map(
    (id) =>
      `<div data-testid="post" data-post-id="${id}"><p>${id}</p>${PICTURES[id]}<div><button data-testid="post_footer_action_like">Like</button></div></div>`,
  );
  const group = { id: 77002, name: 'Made wall', screen_name: 'made_wall', type: 'group', members_count: 1000 };
  const cache = [
    { method: 'utils.resolveScreenName', response: { object_id: 77002, type: 'group' }, error: null },
    { method: 'groups.getById', response: { groups: [group], profiles: [] }, error: null },
  ];
  const load = "fetch('https://api.vk.com/method/wall.get').then((answer) => answer.json());";
  network.serve(['vk.com'], ({ url }) =>
    url.pathname === '/made_wall'
      ? {
          body: `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><h1 data-testid="group-name">Made wall</h1>
            ${posts.join('')}<script>window.cur = {"apiPrefetchCache":${JSON.stringify(cache)}};${load}</script></body></html>`,
        }
      : { status: 204, body: '' },
  );
  const items = ids.map((id, index) => ({
    ...{ id: Number(id.split('_')[1]), owner_id: -77002, from_id: -77002, type: 'post', text },
    date: Math.floor(Date.now() / 1000) - (index + 2) * 86_400,
    ...{ likes: { count: 10 }, comments: { count: 0 }, reposts: { count: 0 }, views: { count: 100 } },
    attachments: [
      {
        type: 'photo',
        photo: { id: index, owner_id: -77002, sizes: [{ type: 'x', url: srcOf(id), width: 400, height: 300 }] },
      },
    ],
  }));
  const cors = { 'access-control-allow-origin': '*' };
  network.serve(['api.vk.com'], () => ({
    headers: { ...cors, 'content-type': 'application/json' },
    body: JSON.stringify({ response: { count: items.length, items, profiles: [], groups: [] } }),
  }));
  const png = { body: madePng(800, 600), headers: { 'content-type': 'image/png' } };
  network.serve(['open-pictures.example'], () => ({ ...png, headers: { ...png.headers, ...cors } }));
  network.serve(['closed-pictures.example'], () => png);
}

function srcOf(id: keyof typeof PICTURES): string {
  return /src="([^"]+)"/.exec(PICTURES[id])?.[1] ?? '';
}

/** A picture with a gradient, written by hand: browsers must decode it as any photo. */
function madePng(width: number, height: number): Uint8Array {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * (1 + width * 3) + 1 + x * 3;
      rows[at] = (x * 255) / width;
      rows[at + 1] = (y * 255) / height;
      rows[at + 2] = ((x ^ y) * 7) % 255;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}
