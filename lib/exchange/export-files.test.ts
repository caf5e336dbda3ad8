import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf, EXPORT_CONTEXT } from '../../tests/support/made-up-exchange';
import type { TransferredPost } from '../model';
import { draftPost } from './draft-post';
import { Exporter } from './export-files';
import type { ExportRequest, ExportSource } from './export-request';
import { packFiles } from './pack-files';

const NOW = '2026-11-22T10:00:00.000Z';
const posts = Array.from({ length: 30 }, (_, index): TransferredPost => {
  const saved = draftPost(NOW, 'test');
  const network = index % 3 === 0 ? 'instagram' : 'vk';
  Object.assign(saved.post, {
    network,
    id: `${index}`,
    communityId: '5',
    text: `t${index} | @anna`,
    authorName: 'Anna',
  });
  if (index === 0) saved.picture = { kept: true };
  return { ...saved, key: `${network}|${index}`, via: 'star' };
});
const source: ExportSource = {
  population: posts.length,
  drawables: async () =>
    posts.map(({ key, post }) => ({ key, network: post.network, community: '5', publishedAt: null })),
  async *posts(keys) {
    for (const post of posts) if (!keys || keys.has(post.key)) yield post;
  },
  comments: async () => [],
  pictures: async ([post = '']) => [{ post, type: 'image/webp', bytes: new Uint8Array([1, 2, 3]) }],
  context: EXPORT_CONTEXT,
  hash: async (text) => new TextEncoder().encode(text.padEnd(8, '#')).slice(0, 8),
  now: NOW,
  version: '0.1.0',
  database: 3,
};
const request: ExportRequest = {
  format: 'csv',
  separator: ',',
  chosen: 'all',
  pseudonyms: false,
  redact: [],
  leaveOutTexts: false,
  leaveOutNotes: false,
  withComments: false,
  withPictures: false,
  language: 'en',
};

async function exported(change: Partial<ExportRequest>): Promise<Map<string, string>> {
  const exporter = new Exporter({ ...request, ...change }, source);
  const zip = unzipSync(await bytesOf(packFiles(exporter.files({}), new Date(NOW))));
  return new Map(Object.entries(zip).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

describe('an export', () => {
  it('comes with its dictionary and a methods note that counts what was written', async () => {
    const files = await exported({ chosen: 'search', query: 'er:>1%' });
    expect([...files.keys()]).toEqual(['posts.csv', 'dictionary.md', 'dictionary.csv', 'methods.md']);
    const note = files.get('methods.md') ?? '';
    expect(note).toContain('Chosen: the search `er:>1%`.');
    expect(note).toContain('30 posts of 30 chosen');
    expect(note).toContain('| vk | 20 |\n| instagram | 10 |');
    expect(note).toContain('Authors and texts are as they were read.');
    expect(note).not.toMatch(/\{\w+\}/);
    expect(files.get('dictionary.md')).toContain('| reactions\\_kind |');
  });

  it('of a sample names seed and strata, and holds that many posts', async () => {
    const sample = { size: 6, seed: 42, strata: { by: 'network' as const, allocation: 'proportional' as const } };
    const files = await exported({ sample, language: 'ru' });
    expect(files.get('posts.csv')?.trimEnd().split('\r\n')).toHaveLength(7);
    expect(files.get('methods.md')).toMatch(/объёмом 6 по network, размещение proportional, без возвращения, зерно 42/);
    expect(files.get('methods.md')).toContain('| vk | 20 | 4 |');
    expect(await exported({ sample, language: 'ru' })).toEqual(files);
  });

  it('as NDJSON has a file per network, and the note counts every post once', async () => {
    const files = await exported({ format: 'ndjson' });
    expect(files.get('posts-vk.ndjson')?.trim().split('\n')).toHaveLength(20);
    expect(files.get('posts-facebook.ndjson')).toBe('');
    expect(files.get('methods.md')).toContain('30 posts of 30 chosen');
  });

  it('keeps people out when asked to, pictures with them', async () => {
    const files = await exported({ pseudonyms: true, redact: ['mentions'], withPictures: true });
    expect([...files.keys()].filter((name) => name.startsWith('pictures/'))).toEqual([]);
    expect(files.get('posts.csv')).not.toMatch(/anna/i);
    expect(files.get('methods.md')).toContain('HMAC-SHA-256');
    expect((await exported({ withPictures: true })).has('pictures/instagram_0.webp')).toBe(true);
  });
});
