import { describe, expect, test } from 'vitest';
import { comment, many, NOW, posts, report, talk } from '../../tests/support/made-up-audience';
import { exact } from '../model';

describe('comments', () => {
  const same = (count: number, postId: string) =>
    many(count, (i) => comment(`s${i}`, 'I take part and wish everybody luck!', { postId }));

  test('people talking are no sign', () => {
    expect(report({ comments: talk(80) })).toMatchObject({ verdict: 'none' });
  });

  test('promo comments are notable', () => {
    const promo = many(30, (i) => comment(`k${i}`, `I received my payout from @tea_trader ${i}, invest now`));
    const { verdict, sign } = report({ comments: [...promo, ...talk(50)] });
    expect(verdict).toBe('notable');
    expect(sign('promo-comments')).toMatchObject({ level: 'notable', count: 30, sample: 80 });
    expect(sign('promo-comments').examples[0]?.reasons.length).toBeGreaterThan(0);
  });

  test('must not flag: the false alarms that the model is known for', () => {
    const promo = many(8, (i) => comment(`k${i}`, `I received my payout from @tea_trader ${i}, invest now`));
    expect(report({ comments: [...promo, ...talk(80)] }).verdict).toBe('none');
  });

  test('the same words of many authors are notable', () => {
    const { verdict, sign } = report({ comments: [...same(30, 'p1'), ...talk(60)] });
    expect(sign('duplicate-comments')).toMatchObject({ level: 'notable', count: 30, sample: 90 });
    expect(verdict).toBe('notable');
  });

  test('must not flag: a giveaway asks for the same words', () => {
    const contest = posts(1, () => ({ text: 'Розыгрыш! Отметьте друзей и напишите, что участвуете' }));
    const { verdict, sign } = report({
      comments: [...same(30, 'p1'), ...talk(60).map((one) => ({ ...one, postId: 'p9' }))],
      posts: contest,
    });
    expect(sign('duplicate-comments')).toMatchObject({ level: 'none', count: 0, parts: { underContests: 30 } });
    expect(sign('duplicate-comments').notes).toContain('could-be-contest');
    expect(verdict).toBe('none');
  });

  test('must not flag: a post that went round', () => {
    const viral = posts(12, (i) => ({ reactions: exact(i === 0 ? 9_000 : 700 + i) }));
    const calm = talk(60).map((one) => ({ ...one, postId: 'p2' }));
    expect(report({ comments: [...same(30, 'p1'), ...calm], posts: viral }).sign('duplicate-comments').count).toBe(0);
  });

  test('must not flag: the community answers everybody in the same words', () => {
    const answers = many(40, (i) => comment(`q${i}`, 'Thank you, we have answered you privately', { authorId: 'c1' }));
    expect(report({ comments: [...answers, ...talk(60)] }).sign('duplicate-comments')).toMatchObject({
      count: 0,
      sample: 60,
    });
  });

  test('49 comments, or 24 people, are too few', () => {
    const promo = (count: number, people: number) =>
      many(count, (i) =>
        comment(`k${i}`, `I received my payout from @tea_trader ${i}, invest now`, { authorId: `a${i % people}` }),
      );
    expect(report({ comments: promo(49, 49) }).verdict).toBe('not-enough-data');
    expect(report({ comments: promo(80, 24) }).verdict).toBe('not-enough-data');
    expect(report({ comments: promo(80, 25) }).verdict).toBe('notable');
  });

  test('must not flag: emoji and one-word comments are depth, and context only', () => {
    const shallow = many(70, (i) => comment(`e${i}`, ['😍', '🔥🔥', 'wow', '@anna'][i % 4] ?? ''));
    const { verdict, sign } = report({ comments: [...shallow, ...talk(30)] });
    expect(sign('comment-depth')).toMatchObject({ level: 'notable', context: true, count: 70, sample: 100 });
    expect(verdict).toBe('none');
  });

  test('the same people in the same order are notable, and are called people', () => {
    const pod = many(6, (i) => `friend${i}`);
    const series = [1, 2, 3, 4].flatMap((post) =>
      pod.map((authorId, i) =>
        comment(`r${post}${i}`, `${authorId} says something nice number ${post}`, {
          authorId,
          postId: `p${post}`,
          publishedAt: new Date(Date.parse(NOW) - post * 86_400_000 + i * 45_000).toISOString(),
        }),
      ),
    );
    const { verdict, sign } = report({ comments: [...series, ...talk(60).map((one) => ({ ...one, postId: 'p9' }))] });
    expect(sign('comment-rotation')).toMatchObject({ level: 'notable', count: 4, parts: { authors: 6 } });
    expect(sign('comment-rotation').notes).toContain('people-not-bots');
    expect(verdict).toBe('notable');
  });

  test('must not flag: coarse times cannot show an order or a burst', () => {
    const hours = (n: number) => new Date(Date.parse(NOW) - n * 3_600_000).toISOString();
    const early = talk(40).map((one, i) => ({ ...one, postId: 'p9', publishedAt: hours(i + 2) }));
    const crowd = [1, 2, 3, 4].flatMap((post) =>
      many(15, (i) =>
        comment(`c${post}${i}`, 'the very same friendly words here', {
          authorId: `friend${i}`,
          postId: `p${post}`,
          publishedAt: hours(1),
        }),
      ),
    );
    const coarse = report({ comments: [...early, ...crowd] });
    expect([coarse.sign('comment-rotation').level, coarse.sign('comment-burst').level]).toEqual(['none', 'none']);
    const exactTimes = crowd.map((one, i) => ({
      ...one,
      publishedAt: new Date(Date.parse(hours(1)) + i * 1_000).toISOString(),
    }));
    const timed = report({ comments: [...early, ...exactTimes] });
    expect([timed.sign('comment-rotation').level, timed.sign('comment-burst').level]).toEqual(['notable', 'notable']);
  });

  test('must not flag: regulars who write a lot, below 45 %', () => {
    const regulars = many(40, (i) => ({
      ...(talk(80)[i] ?? comment('x', 'x')),
      id: `g${i}`,
      authorId: `regular${i % 10}`,
    }));
    const { sign } = report({ comments: [...regulars, ...talk(60)] });
    expect(sign('comment-concentration')).toMatchObject({ level: 'none', context: true });
  });

  test('deleted comments and copies of one record do not count', () => {
    const [first] = talk(1);
    const comments = first ? [first, first, { ...first, id: 'gone', deleted: true }] : [];
    expect(report({ comments }).gathered.comments).toBe(1);
  });
});
