import { describe, expect, it } from 'vitest';
import { answered, madeUpQueue, said } from '../../tests/support/made-up-thread';
import { exact } from '../model';
import { negativitySources } from './negativity';
import { medianResponse, replyFigures, serviceLevel } from './reply-figures';
import { asVkFilter, suggestStopWords } from './stop-words';

const MINUTE = 60_000;

describe('published examples (metrics.md 13.3)', () => {
  it('10 min, 45 min, 2 h, 20 h, 53 min have the median 53 min', () => {
    expect(medianResponse([10, 45, 120, 1200, 53].map((minutes) => minutes * MINUTE))).toBe(53 * MINUTE);
    expect(medianResponse([])).toBeUndefined();
  });

  it('20 wall posts, 4 liked, 5 commented, 2 deleted are a service level of 55 %', () => {
    const { count, of } = serviceLevel(20, { answered: 5, liked: 4, removed: 2 });
    expect(count / of).toBeCloseTo(0.55);
  });
});

describe('figures over what was seen', () => {
  it('leave out what is not known, and count it apart', () => {
    const rows = madeUpQueue([
      said('1', 'When do you open?', 0),
      answered('11', '1', 10),
      said('2', 'Terrible, truly terrible', 0),
      answered('12', '2', 53),
      said('3', 'How much is the pot?', null),
      answered('13', '3', 55),
      said('4', 'Why so late?', 0),
      answered('14', '4', null),
      said('5', 'Where are you?', 3),
      said('6', '', 4),
      said('7', 'Awful place', 5, { deleted: true }),
      said('8', 'Guest 5, near the park', 6, { parentId: '5' }),
    ]);
    expect(replyFigures(rows)).toEqual({
      seen: 8,
      responseTime: 31.5 * MINUTE,
      timed: 2,
      untimed: 2,
      answered: { count: 4, of: 6 },
      deleted: 1,
      openQuestions: 1,
      unanswered: 2,
      negative: { count: 1, of: 6 },
    });
  });

  it('know no response time without a dated pair, and none that runs backwards', () => {
    expect(replyFigures(madeUpQueue([said('1', 'When do you open?', 30), answered('2', '1', 5)])).responseTime).toBe(
      undefined,
    );
    expect(replyFigures([])).toMatchObject({ seen: 0, responseTime: undefined, answered: { count: 0, of: 0 } });
  });
});

describe('who writes critical comments', () => {
  const critical = (id: string, day: number, post: string, change = {}) =>
    said(id, 'This is terrible', day * 24 * 60, { postId: post, authorId: 'a', authorName: 'Anna', ...change });

  it('leads with three on two posts in thirty days', () => {
    const three = [critical('1', 0, '-7_1'), critical('2', 10, '-7_1'), critical('3', 30, '-7_2')];
    expect(negativitySources(madeUpQueue(three)).authors).toEqual([
      { author: 'vk|a', name: 'Anna', share: { count: 3, of: 3 }, posts: 2, leads: 'often' },
    ]);
    const slow = [critical('1', 0, '-7_1'), critical('2', 10, '-7_1'), critical('3', 31, '-7_2')];
    expect(negativitySources(madeUpQueue(slow)).authors[0]?.leads).toBeUndefined();
    const onePost = three.map((comment) => ({ ...comment, postId: '-7_1' }));
    expect(negativitySources(madeUpQueue(onePost)).authors[0]?.leads).toBeUndefined();
    const undated = three.map((comment) => ({ ...comment, publishedAt: null }));
    expect(negativitySources(madeUpQueue(undated)).authors[0]?.leads).toBeUndefined();
  });

  it('leads with one that five people like; an unknown number of likes says nothing', () => {
    const liked = (value: number) => madeUpQueue([critical('1', 0, '-7_1', { reactions: exact(value) })]);
    expect(negativitySources(liked(5)).authors[0]?.leads).toBe('liked');
    expect(negativitySources(liked(4)).authors[0]?.leads).toBeUndefined();
    const hidden = madeUpQueue([critical('1', 0, '-7_1', { reactions: { kind: 'hidden' } })]);
    expect(negativitySources(hidden).authors[0]?.leads).toBeUndefined();
  });

  it('is counted apart where the page names nobody, and not at all for what is deleted', () => {
    const { authorId: _, ...nobody } = critical('1', 0, '-7_1');
    const rows = madeUpQueue([nobody, critical('2', 0, '-7_1', { deleted: true }), critical('3', 0, '-7_1')]);
    expect(negativitySources(rows)).toMatchObject({ unnamed: 1, authors: [{ share: { count: 1, of: 2 } }] });
  });
});

it('stop words are suggested from spam and insults, without those on the list, and copied with commas', () => {
  const rows = madeUpQueue([
    said('1', 'Онлайн казино, пассивный доход', 0),
    said('2', 'Казино ждёт вас https://x.example.com/a,b', 0),
    said('3', 'Ужасный чай, пишите', 0),
    said('4', 'Пиши в лс, бонус: example.com', 0),
    said('5', 'Посмотрите example.com', 0),
  ]);
  expect(suggestStopWords(rows, ['Казино'])).toEqual([
    { word: 'example.com', comments: 1 },
    { word: 'https://x.example.com/a b', comments: 1 },
    { word: 'онлайн казино', comments: 1 },
    { word: 'пассивный доход', comments: 1 },
  ]);
  expect(asVkFilter(['казино', ' два,\nслова ', '', 'казино'])).toBe('казино, два слова');
});
