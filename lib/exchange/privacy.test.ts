import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedPosts } from '../../tests/support/made-up-exchange';
import { type KeyedHash, Pseudonyms, protectPost } from './privacy';
import { REDACTIONS, redact } from './redact-text';

const salted =
  (salt: string): KeyedHash =>
  async (text) =>
    new Uint8Array(createHmac('sha256', salt).update(text).digest());
const everything = { redact: [], leaveOut: { texts: false, notes: false } };

describe('pseudonyms', () => {
  it('are the same for one person in one export, and others in the next', async () => {
    const [first, second] = [new Pseudonyms(salted('a')), new Pseudonyms(salted('b'))];
    expect(await first.of('vk', '1')).toMatch(/^person-[0-9a-f]{16}$/);
    expect(await first.of('vk', '1')).toBe(await first.of('vk', '1'));
    expect(await first.of('vk', '1')).not.toBe(await first.of('vk', '2'));
    expect(await first.of('vk', '1')).not.toBe(await first.of('facebook', '1'));
    expect(await first.of('vk', '1')).not.toBe(await second.of('vk', '1'));
  });

  it('leave no name, address or id of a person in the record', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, async (posts) => {
        for (const saved of posts) {
          const marked = {
            ...saved,
            raw: '{"author":"SECRET"}',
            pageUrl: 'https://vk.com/SECRET',
            community: saved.community && { ...saved.community, kind: 'person' as const, name: 'SECRET', id: 'SECRET' },
            post: {
              ...saved.post,
              authorId: 'SECRET1',
              authorName: 'SECRET Name',
              coauthors: ['SECRET2'],
              repostOf: 'SECRET_5',
              communityId: 'SECRET',
              id: 'SECRET_7',
              url: 'https://vk.com/wallSECRET_7',
              pictureUrl: 'https://x/SECRET',
              code: 'SECRET',
              sightings: [{ surface: 'wall' as const, run: 'r', rank: 0, communityId: 'SECRET' }],
            },
          };
          if (!marked.community) delete marked.community;
          const hidden = await protectPost(marked as typeof saved, everything, new Pseudonyms(salted('a')));
          expect(JSON.stringify(hidden)).not.toContain('SECRET');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keep groups and pages that sign their own posts', async () => {
    const [saved] = fc.sample(savedPosts, { numRuns: 60, seed: 3 }).flat();
    if (!saved) throw new Error('no post');
    const group = {
      id: '-5',
      kind: 'group' as const,
      name: 'Чайная',
      members: { kind: 'absent' as const },
      at: saved.savedAt,
    };
    const own = {
      ...saved,
      community: group,
      post: { ...saved.post, communityId: '-5', authorId: '-5', authorName: 'Чайная' },
    };
    const hidden = await protectPost(own, everything, new Pseudonyms(salted('a')));
    expect(hidden.post).toMatchObject({ authorId: '-5', authorName: 'Чайная', communityId: '-5' });
    expect(hidden.community).toEqual(group);
  });
});

describe('redaction', () => {
  it.each([
    ['Спасибо [id123|Анна] и @anna.k!', 'Спасибо [mention] и [mention]!'],
    ['Пишите на anna@example.com, тел. +7 (999) 123-45-67', 'Пишите на [e-mail], тел. [phone]'],
    ['8 999 123 45 67 и 8(999)1234567', '[phone] и [phone]'],
    ['Читайте https://example.com/a?b=1@c и vk.com/wall-1_2', 'Читайте [link] и [link]'],
    ['В 2026 году 1 200 000 просмотров, 15:30, код 1234567', 'В 2026 году 1 200 000 просмотров, 15:30, код 1234567'],
    ['чай@улун a_@b', 'чай@улун a_@b'],
  ])('%s', (before, after) => {
    expect(redact(before, REDACTIONS)).toBe(after);
  });

  it('takes out only what was asked, and ends on hostile text', () => {
    expect(redact('@anna https://x.y', ['links'])).toBe('@anna [link]');
    // A pattern that tries all ways would not end before the test is given up.
    const hostile = '8 '.repeat(50_000) + '@'.repeat(50_000) + 'a.'.repeat(50_000);
    expect(redact(hostile, REDACTIONS).length).toBeLessThanOrEqual(hostile.length);
  });
});
