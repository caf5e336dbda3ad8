import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuickLine } from './quick-add';

/** A Sunday. */
const NOW = { day: '2026-11-22', time: '09:00' };
const read = (line: string) => {
  const { understood: _, ...rest } = readQuickLine(line, NOW);
  return rest;
};

describe('a quick line', () => {
  it.each([
    [
      'fri 18:00 vk reel: unboxing #news',
      { title: 'unboxing', day: '2026-11-27', time: '18:00', targets: ['vk'], format: 'reel', category: 'news' },
    ],
    [
      'завтра 12:30 инста: отзыв клиента',
      { title: 'отзыв клиента', day: '2026-11-23', time: '12:30', targets: ['instagram'] },
    ],
    [
      'пт 18:00 вк клип: распаковка',
      { title: 'распаковка', day: '2026-11-27', time: '18:00', targets: ['vk'], format: 'reel' },
    ],
    [
      'tomorrow 6pm ig story win of the week',
      { title: 'win of the week', day: '2026-11-23', time: '18:00', targets: ['instagram'], format: 'story' },
    ],
    [
      '31.12 18:00 вк, тг: итоги года',
      { title: 'итоги года', day: '2026-12-31', time: '18:00', targets: ['vk', 'telegram'] },
    ],
    ['01.03 вк: весна', { title: 'весна', day: '2027-03-01', targets: ['vk'] }],
    ['5.12.2026 fb: sale #sale', { title: 'sale', day: '2026-12-05', targets: ['facebook'], category: 'commercial' }],
    [
      '25 dec 9:30 fb+ig: winter hours',
      { title: 'winter hours', day: '2026-12-25', time: '09:30', targets: ['facebook', 'instagram'] },
    ],
    [
      'послезавтра вечером вк: чай и книги',
      { title: 'чай и книги', day: '2026-11-24', time: '20:00', targets: ['vk'] },
    ],
    [
      'every friday 18:00 vk: tea of the week',
      { title: 'tea of the week', day: '2026-11-27', time: '18:00', targets: ['vk'], repeat: 'FREQ=WEEKLY;BYDAY=FR' },
    ],
    [
      'каждую среду 10:00 тг: опрос #опрос',
      {
        title: 'опрос',
        day: '2026-11-25',
        time: '10:00',
        targets: ['telegram'],
        repeat: 'FREQ=WEEKLY;BYDAY=WE',
        hashtags: ['#опрос'],
      },
    ],
    [
      'по будням 9:00 вк: доброе утро',
      {
        title: 'доброе утро',
        day: '2026-11-22',
        time: '09:00',
        targets: ['vk'],
        repeat: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      },
    ],
    ['fri vk: new cups @Clay-&-Co.', { title: 'new cups .', day: '2026-11-27', targets: ['vk'], brand: 'Clay-&-Co' }],
    ['fri vk: tasting @tea.house', { title: 'tasting', day: '2026-11-27', targets: ['vk'], brand: 'tea.house' }],
    ['@Проба завтра вк: новый сорт', { title: 'новый сорт', day: '2026-11-23', targets: ['vk'], brand: 'Проба' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual({ hashtags: [], ...expected });
  });

  it.each([
    'Question of the day: tea or coffee?',
    'Interview with the roaster',
    'Discount for those who come on 5 December',
    'Что почитать на выходных',
    'Reel about our kitchen and vk',
    '😀 ::: ###',
  ])('without a head stays whole: %s', (line) => {
    expect(read(line)).toMatchObject({ title: line.replace(/\s+/g, ' '), targets: [] });
    expect(read(line)).not.toHaveProperty('day');
  });

  it.each([
    ['30 февраля 10:00 вк: весна', 'no-such-day', '30 февраля'],
    ['31.04 вк: апрель', 'no-such-day', '31.04'],
    ['29.02.2027 вк: високосный', 'no-such-day', '29.02.2027'],
    ['2026-13-01 vk: x', 'no-such-day', '2026-13-01'],
    ['feb 30 vk: x', 'no-such-day', 'feb 30'],
    ['fri 25:00 vk: late', 'no-such-time', '25:00'],
    ['завтра 12:75 вк: x', 'no-such-time', '12:75'],
  ])('with an impossible date says where: %s', (line, code, place) => {
    const { problem, day } = readQuickLine(line, NOW);
    expect(problem?.code).toBe(code);
    expect(line.slice(problem?.start, problem?.end)).toBe(place);
    expect(day).toBeUndefined();
  });

  it('names the pieces it understood', () => {
    expect(readQuickLine('fri 18:00 vk reel: unboxing #news #чай', NOW).understood).toEqual([
      { what: 'category', text: '#news' },
      { what: 'hashtag', text: '#чай' },
      { what: 'when', text: 'fri 18:00' },
      { what: 'target', text: 'vk' },
      { what: 'format', text: 'reel' },
    ]);
  });

  it('never throws and never loses a word', () => {
    const word = fc.constantFrom(
      'fri',
      '18:00',
      'vk',
      'reel',
      ':',
      '#news',
      '@x',
      'завтра',
      '31.12',
      'tea',
      '30 февраля',
      '🙂',
      'каждый день',
      '99:99',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (line) => {
          const result = readQuickLine(line, NOW);
          const said = [result.title, ...result.understood.map(({ text }) => text)].join(' ');
          const problem = result.problem ? line : '';
          for (const piece of line.match(/\p{L}{4,}/gu) ?? []) expect(said + problem).toContain(piece);
        },
      ),
      { numRuns: 500 },
    );
  });
});
