import { describe, expect, it } from 'vitest';
import { community, NOW, wall } from '../../tests/support/engagement';
import { type Comment, emptyResult, type SaveAnswer, type SaveRequest } from '../model';
import { Session } from '../session/session';
import { ReportBook } from './report-book';
import { SaveStates } from './save-states';
import { Saver, type SaverOptions } from './saver';

const URL = 'https://toy.example/teahouse';

function desk(more: Partial<SaverOptions> = {}) {
  const session = new Session({ kind: 'community' }, URL);
  session.add({ ...emptyResult('vk', { kind: 'community' }), communities: [community(1000)], posts: wall(60) }, URL);
  const states = new SaveStates('vk', async () => []);
  const sent: SaveRequest[][] = [];
  const saver = new Saver({
    ...{ session, states, pageUrl: () => URL, clock: () => new Date(NOW), raw: () => undefined },
    book: new ReportBook(session, 'UTC', () => new Date(NOW)),
    picture: async () => ({ none: 'no-picture' }),
    send: async (requests) => {
      sent.push(requests);
      return requests.map(({ post }): SaveAnswer => ({ key: post.id, state: 'saved' }));
    },
    ...more,
  });
  const posts = [...session.state.posts.values()];
  return { session, states, saver, sent, posts };
}

const order = { via: 'all-seen', comments: true } as const;

describe('saving', () => {
  it('goes in batches, tells after each, and marks posts only when they are acknowledged', async () => {
    const progress: number[] = [];
    const seen: string[] = [];
    const { saver, states, posts, sent } = desk();
    states.subscribe(() => seen.push(states.of(posts[0]?.id ?? '')));
    const summary = await saver.save(posts, { ...order, tell: ({ done }) => progress.push(done) });
    expect(summary).toEqual({ total: 60, done: 60, saved: 60, updated: 0, refused: {}, stopped: false });
    expect(sent.map(({ length }) => length)).toEqual([25, 25, 10]);
    expect(progress).toEqual([25, 50, 60]);
    expect(seen.slice(0, 2)).toEqual(['saving', 'saved']);
    expect(sent[0]?.[0]).toMatchObject({ community: { id: community(1).id }, figures: { erF: 0.01, at: NOW } });
  });

  it('stops between batches; what was acknowledged stays', async () => {
    const stop = new AbortController();
    const { saver, states, posts } = desk();
    const summary = await saver.save(posts, { ...order, signal: stop.signal, tell: () => stop.abort() });
    expect(summary).toMatchObject({ done: 25, saved: 25, stopped: true });
    expect(posts.map(({ id }) => states.of(id)).filter((state) => state !== 'unsaved')).toHaveLength(25);
  });

  it('names refusals, post by post, and counts updates apart', async () => {
    const { saver, states, posts } = desk({
      send: async (requests) =>
        requests.map(({ post }, index): SaveAnswer => {
          if (index === 0) return { key: post.id, state: 'refused', reason: 'invalid' };
          return { key: post.id, state: index === 1 ? 'updated' : 'saved' };
        }),
    });
    const summary = await saver.save(posts.slice(0, 3), order);
    expect(summary).toMatchObject({ saved: 1, updated: 1, refused: { invalid: 1 } });
    expect(posts.slice(0, 3).map(({ id }) => states.of(id))).toEqual(['invalid', 'saved', 'saved']);
  });

  it.each([
    ['quota', async (requests: SaveRequest[]) => requests.map(() => refused('quota'))],
    ['gone', async () => 'gone' as const],
  ])('gives up at %s, because the rest would fare no better', async (reason, send) => {
    const { saver, posts } = desk({ send });
    expect(await saver.save(posts, order)).toMatchObject({ done: 25, saved: 0, refused: { [reason]: 25 } });
  });

  it('an answer that never came is a failure, not a save', async () => {
    const { saver, states, posts } = desk({ send: async () => undefined });
    expect(await saver.save(posts.slice(0, 2), order)).toMatchObject({ saved: 0, refused: { failed: 2 } });
    expect(states.of(posts[0]?.id ?? '')).toBe('failed');
  });

  it('takes the comments seen along, when asked', async () => {
    const { saver, session, posts, sent } = desk();
    const [post] = posts;
    const comment: Comment = {
      ...{ network: 'vk', id: '7', postId: post?.id ?? '', text: 'Thanks', publishedAt: null },
      ...{ reactions: { kind: 'absent' }, provenance: community(1).provenance },
    };
    session.add({ ...emptyResult('vk', { kind: 'community' }), comments: [comment] }, URL);
    await saver.save(posts.slice(0, 2), order);
    await saver.save(posts.slice(0, 1), { ...order, comments: false });
    expect(sent.map((requests) => requests.map(({ comments }) => comments.length))).toEqual([[1, 0], [0]]);
  });
});

function refused(reason: NonNullable<SaveAnswer['reason']>): SaveAnswer {
  return { key: '', state: 'refused', reason };
}
