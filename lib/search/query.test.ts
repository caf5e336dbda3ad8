import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from './query-dates';
import { formatQuery } from './query-format';
import { parseQuery } from './query-parse';

const canonical = (query: string) => formatQuery(parseQuery(query));

describe('a query in its canonical spelling', () => {
  it.each([
    ['чай  -молоко', 'чай -молоко'],
    ['подпис* #ЧайВдвоём', 'подпис* #ЧайВдвоём'],
    ['"чай с мятой" «зелёный чай»', '"чай с мятой" "зелёный чай"'],
    ['network:vk сеть:ВК', 'network:vk network:vk'],
    ['тег:(промо, "два слова") -tag:x', 'tag:(промо,"два слова") -tag:x'],
    ['в:"Мои посты"', 'in:"Мои посты"'],
    ['категория:новости format:клип', 'category:news format:reel'],
    ['er:>1% er:0,5..2% erv:>=3', 'er:>1% er:0.5%..2% erv:>=3%'],
    ['views:>=1,5k лайки:1тыс..', 'views:>=1500 likes:>=1000'],
    ['usual:>2x length:long длина:>160', 'usual:>2 length:long length:>160'],
    ['likes:hidden shares:(unknown,0)', 'likes:hidden shares:(unknown,0)'],
    ['date:2026-10..2026-11', 'date:2026-10-01..2026-11-30'],
    ['date:>2026-10-01 дата:01.10.2026', 'date:2026-10-02.. date:2026-10-01'],
    ['date:2w saved:сегодня', 'date:14d saved:1d'],
    ['date:2024-02', 'date:2024-02-01..2024-02-29'],
    ['has:note is:(pinned,реклама) -is:trashed', 'has:note is:(pinned,ad) -is:trashed'],
    ['code.tone:angry код."тон речи":(злой,>3)', 'code.tone:angry code."тон речи":(злой,>3)'],
    ['community:vk|-5 community:"Чайная лавка"', 'community:vk|-5 community:"Чайная лавка"'],
    ['чай & кофе', 'чай кофе'],
    ['https://example.org/a', 'https://example.org/a'],
    ['12:30', '12:30'],
  ])('%s', (query, expected) => {
    expect(parseQuery(query).problems).toEqual([]);
    expect(canonical(query)).toBe(expected);
    expect(canonical(expected)).toBe(expected);
  });
});

describe('what cannot be understood is said with its place', () => {
  it.each([
    ['чай tga:promo', 'unknown-key', 'tga'],
    ['чай er:', 'no-value', 'er:'],
    ['tag:()', 'no-value', 'tag:()'],
    ['"чай с', 'unclosed-quote', '"чай с'],
    ['tag:"чай', 'unclosed-quote', 'tag:"чай'],
    ['tag:(a,b', 'unclosed-list', 'tag:(a,b'],
    ['format:(reel,film)', 'unknown-value', 'film'],
    ['er:many', 'bad-number', 'many'],
    ['likes:5%', 'bad-number', '5%'],
    ['er:hidden', 'bad-number', 'hidden'],
    ['views:9..2', 'bad-band', '9..2'],
    ['date:2026-13', 'bad-date', '2026-13'],
    ['date:2026-02-30', 'bad-date', '2026-02-30'],
    ['date:2026-11..2026-10', 'bad-band', '2026-11..2026-10'],
    ['!!!', 'nothing-searchable', '!!!'],
    ['__proto__:x', 'nothing-searchable', undefined],
    ['constructor:x', 'unknown-key', 'constructor'],
    ['format:constructor', 'unknown-value', 'constructor'],
  ])('%s', (query, code, marked) => {
    const [problem] = parseQuery(query).problems;
    if (marked === undefined) return expect(parseQuery(query).clauses[0]).toMatchObject({ kind: 'word' });
    expect(problem?.code).toBe(code);
    expect(query.slice(problem?.place.from, problem?.place.to)).toBe(marked);
  });
});

it('every clause knows where it stands', () => {
  const query = 'чай -tag:(a, b) "c d" er:>1%';
  const said = parseQuery(query).clauses.map(({ place }) => query.slice(place.from, place.to));
  expect(said).toEqual(['чай', '-tag:(a, b)', '"c d"', 'er:>1%']);
});

it('months are counted from the day of the question', () => {
  const now = new Date(2026, 10, 22, 15).getTime();
  expect(momentsOf({ past: 1, unit: 'day' }, now)).toEqual({
    from: new Date(2026, 10, 22).getTime(),
    until: new Date(2026, 10, 23).getTime(),
  });
  expect(momentsOf({ past: 1, unit: 'month' }, now).from).toBe(new Date(2026, 9, 23).getTime());
});

it('never fails, and the canonical spelling means the same', () => {
  const piece = fc.constantFrom(
    ...[
      'чай',
      'tag:',
      'тег:',
      'er:',
      'date:',
      'code.x:',
      '(',
      ')',
      ',',
      '"',
      '«',
      '»',
      '-',
      '>',
      '..',
      '1%',
      '2026-10',
    ],
    ...[' ', '#', '*', ':', '.', '7d', 'vk', 'unknown', 'likes:', 'in:', 'код."', '\n', '茶', '😀', '|'],
  );
  const queries = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(queries, (query) => {
      const { clauses, problems } = parseQuery(query);
      for (const { place } of problems) expect(place.to).toBeGreaterThanOrEqual(place.from);
      if (problems.length > 0) return;
      const again = parseQuery(formatQuery({ clauses }));
      const bare = (list: typeof clauses) => list.map(({ place: _place, ...rest }) => rest);
      expect(again.problems).toEqual([]);
      expect(bare(again.clauses)).toEqual(bare(clauses));
    }),
    { numRuns: 5000 },
  );
});
