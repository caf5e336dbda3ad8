import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EXPORT_CONTEXT,
  IMPORT_CONTEXT,
  inPieces,
  savedPosts,
  textOf,
  VARIABLES,
} from '../../tests/support/made-up-exchange';
import { columnsFor } from './columns';
import { decoded, linesOf } from './decode-text';
import { Faults } from './import-fault';
import { readZeeschuimer } from './read-zeeschuimer';
import { writeNdjson } from './write-ndjson';

const columns = columnsFor(VARIABLES);

describe('our NDJSON', () => {
  it('comes back exactly, without any reader of a network', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, async (posts) => {
        const text = await textOf(writeNdjson(posts, columns, EXPORT_CONTEXT));
        const faults = new Faults();
        const back = [];
        const bytes = inPieces(new TextEncoder().encode(text), 1000);
        const reading = { columns, context: IMPORT_CONTEXT, now: '2026-11-22T00:00:00.000Z', fileName: 'import' };
        for await (const { row } of readZeeschuimer(linesOf(decoded(bytes, 'utf-8'), 1e6), {
          ...reading,
          faults,
          keepRaw: false,
          unread: new Map(),
          read: () => undefined,
        }))
          back.push(row);
        expect(faults.listed).toEqual([]);
        expect(back).toEqual(posts);
      }),
      { numRuns: 60 },
    );
  });

  it('has what 4CAT’s import and mappers ask of every line, and no zero for what is not known', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, async (posts) => {
        const lines = (await textOf(writeNdjson(posts, columns, EXPORT_CONTEXT))).split('\n').slice(0, -1);
        expect(lines).toHaveLength(posts.length);
        lines.forEach((line, index) => {
          const { data, source_platform: platform } = JSON.parse(line);
          const post = posts[index]?.post;
          const likes = post && 'value' in post.reactions ? post.reactions.value : undefined;
          expect(platform).toBe(`${post?.network}.com`);
          if (post?.network === 'vk') expect(data.likes?.count).toBe(likes);
          if (post?.network === 'instagram') {
            expect(data.like_count).toBe(likes ?? null);
            expect(Object.keys(data)).toEqual(
              expect.arrayContaining(['media_type', 'code', 'taken_at', 'user', 'caption']),
            );
          }
          if (post?.network === 'facebook') expect(data.comet_sections.content.story.post_id).toBe(post.id);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives the kept payload when it is one of the network', async () => {
    const user = { username: 'tea' };
    const raw = { media_type: 1, code: 'D', taken_at: 1, like_count: 2, caption: null, user, extra: true };
    const [first] = fc.sample(savedPosts, { numRuns: 60, seed: 2 }).flat();
    if (!first) throw new Error('no post');
    const post = { ...first.post, network: 'instagram' };
    const data = async (kept: string) =>
      JSON.parse(await textOf(writeNdjson([{ ...first, post, raw: kept }], columns, EXPORT_CONTEXT)));
    expect(await data(JSON.stringify(raw))).toMatchObject({ data: raw, lorgnette: { remade: false } });
    expect(await data('{"other":1}')).toMatchObject({ lorgnette: { remade: true } });
    expect(await data('not json')).toMatchObject({ lorgnette: { remade: true } });
  });
});
