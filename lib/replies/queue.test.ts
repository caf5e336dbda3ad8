import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, madeUpQueue, said } from '../../tests/support/made-up-thread';
import { isIn, QUEUE_FILTERS, type QueueRow } from './queue';
import { replyFigures } from './reply-figures';

const states = (rows: QueueRow[]) => Object.fromEntries(rows.map(({ comment, state }) => [comment.id, state]));
const mark = (id: string, change = {}) => ({ comment: `vk|-7_1|${id}`, community: 'vk|-7', labels: {}, ...change });

describe('who was answered', () => {
  it('is the comment above the answer, by the first answer in time', () => {
    const [row, ...others] = madeUpQueue([
      answered('3', '1', 90),
      answered('2', '1', 30),
      said('1', 'When do you open?', 0),
    ]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ state: 'answered', answer: { by: 'Teahouse', at: '2026-11-21T09:30:00.000Z' } });
  });

  it('goes by ids, and by names of community and brands only where the page gave none', () => {
    const { authorId: _, ...nameless } = answered('2', '1', 30, { authorName: 'tea & co' });
    expect(states(madeUpQueue([said('1', 'Hi there', 0), nameless]))).toEqual({ 1: 'answered' });
    const taken = answered('2', '1', 30, { authorId: '55' });
    expect(states(madeUpQueue([said('1', 'Hi there', 0), taken]))).toEqual({ 1: 'unanswered', 2: 'unanswered' });
  });

  it('is the reader whose name the answer begins with, in threads that hang below one comment', () => {
    const rows = madeUpQueue([
      said('1', 'Where is it?', 0, { authorName: 'Anna Kettle' }),
      said('2', 'And for me?', 1, { parentId: '1', authorName: 'Boris Cup' }),
      said('3', 'Me too please', 2, { parentId: '1', authorName: 'Ёлка Сосна' }),
      answered('4', '1', 3, { text: 'Елка, да!' }),
      answered('5', '1', 4, { text: '@anna.kettle here' }),
    ]);
    // A user name that fits no name shown goes to the newest reader before it, who already has an answer.
    expect(states(rows)).toEqual({ 1: 'unanswered', 2: 'unanswered', 3: 'answered' });
    expect(states(madeUpQueue([said('1', 'Hm?', 0), answered('2', '1', 3, { text: '@guest yes' })]))).toEqual({
      1: 'answered',
    });
  });

  it('is nobody when the answer is gone, or stands by itself', () => {
    expect(states(madeUpQueue([said('1', 'Hi there', 0), answered('2', '1', 3, { deleted: true })]))).toEqual({
      1: 'unanswered',
    });
    const alone = { ...answered('2', '1', 3) };
    delete alone.parentId;
    expect(states(madeUpQueue([said('1', 'Hi there', 0), alone]))).toEqual({ 1: 'unanswered' });
  });

  it('knows talk among readers, which waits for nobody', () => {
    const rows = madeUpQueue([
      said('1', 'Lovely cups', 0, { authorName: 'Anna Kettle' }),
      said('2', 'Анна, да', 1, { parentId: '1' }),
      said('3', 'Anna, agreed', 2, { parentId: '1' }),
      said('4', '@someone.else look', 3, { parentId: '1' }),
      said('5', '@teahouse and you?', 4, { parentId: '1' }),
      said('6', 'Anna here once more', 5, { parentId: '1', authorId: '101', authorName: 'Anna Kettle' }),
    ]);
    expect(states(rows)).toEqual({
      1: 'unanswered',
      2: 'unanswered',
      3: 'talk',
      4: 'talk',
      5: 'unanswered',
      6: 'unanswered',
    });
  });
});

describe('what the user decided', () => {
  it('counts above what the words say', () => {
    const [row] = madeUpQueue(
      [said('1', 'Terrible service, how much is it', 0)],
      [mark('1', { negative: false, labels: { complaint: false, delivery: true } })],
    );
    expect(row).toMatchObject({ negative: false, state: 'unanswered' });
    expect(row?.labels.map(({ label, byHand }) => [label, byHand])).toEqual([
      ['question', false],
      ['price', false],
      ['delivery', true],
    ]);
    expect(madeUpQueue([said('1', 'Nice', 0)], [mark('1', { negative: true })])[0]?.negative).toBe(true);
  });

  it('takes a comment out of the open ones', () => {
    const done = mark('1', { doneAt: '2026-11-22T10:00:00.000Z' });
    const [row] = madeUpQueue([said('1', 'Where is it, this is terrible?', 0)], [done]);
    expect(QUEUE_FILTERS.filter((filter) => row && isIn(filter, row))).toEqual(['done', 'all']);
  });
});

it('sorts by age, and puts what is not dated last', () => {
  const rows = madeUpQueue([said('1', 'one', null), said('2', 'two', 5), said('3', 'three', 50)]);
  expect(rows.map(({ comment, age }) => [comment.id, age === undefined])).toEqual([
    ['3', false],
    ['2', false],
    ['1', true],
  ]);
});

it('is never younger than new, where clocks differ', () => {
  const tomorrow = said('1', 'one', 0, { publishedAt: '2026-11-23T12:00:00.000Z' });
  expect(madeUpQueue([tomorrow])[0]?.age).toBe(0);
});

it('any heap of comments gives each reader’s comment one row, and figures that add up', () => {
  const id = fc.integer({ min: 1, max: 12 }).map(String);
  const comment = fc
    .record({
      id,
      text: fc.oneof(fc.constantFrom('Anna, @x', 'Where is it?', 'terrible tea', ''), fc.string()),
      minute: fc.option(fc.integer({ min: 0, max: 59 })),
      parentId: fc.option(id, { nil: undefined }),
      authorId: fc.constantFrom('-7', '1', '2', undefined),
      authorName: fc.constantFrom('Anna', 'Anna Kettle', '', '__proto__', undefined),
      deleted: fc.option(fc.constant(true), { nil: undefined }),
    })
    .map(({ minute, ...more }) => {
      const defined = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
      return { ...said(more.id, more.text, minute, defined) };
    });
  fc.assert(
    fc.property(fc.uniqueArray(comment, { selector: (one) => one.id, maxLength: 12 }), (comments) => {
      const rows = madeUpQueue(comments);
      const readers = comments.filter(({ authorId }) => authorId !== '-7');
      expect(rows.map((row) => row.comment.id).sort()).toEqual(readers.map((one) => one.id).sort());
      const figures = replyFigures(rows);
      expect(figures.timed + figures.untimed).toBe(figures.answered.count);
      expect(figures.answered.count).toBeLessThanOrEqual(figures.answered.of);
      expect(figures.negative.count).toBeLessThanOrEqual(figures.negative.of);
      expect(figures.openQuestions).toBeLessThanOrEqual(figures.unanswered);
      expect(figures.answered.of).toBeLessThanOrEqual(figures.seen - figures.deleted);
      expect(figures.responseTime === undefined).toBe(figures.timed === 0);
    }),
  );
});
