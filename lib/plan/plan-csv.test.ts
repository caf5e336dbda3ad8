import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { guessMapping, readPlanCsv, writePlanCsv } from './plan-csv';

const NOW = '2026-11-20T10:00:00.000Z';
const options = { zone: 'Europe/Moscow', now: NOW, makeId: (index: number) => `new${index}` };
const read = (file: string) => readPlanCsv(file, guessMapping(file).mapping, options);

describe('the plan as a table', () => {
  it.each([',', ';', '\t'] as const)('comes back, with %j between cells', (separator) => {
    const entries = [
      planEntry({
        text: 'Две\nстроки; "кавычки"',
        hashtags: ['#чай', '#tea'],
        targets: ['vk', 'telegram'],
        category: 'news',
        format: 'reel',
        remind: 30,
        utm: { source: 'vk' },
      }),
      planEntry({
        id: 'e2',
        title: '=1+1',
        when: { day: '2026-12-01', zone: 'Europe/Moscow' },
        notes: '-Скидка',
        repeat: 'FREQ=WEEKLY',
      }),
    ];
    expect(read(writePlanCsv(entries, separator))).toEqual({ entries });
  });
  it('holds nothing that a spreadsheet would run', () => {
    const file = writePlanCsv([planEntry({ title: '=HYPERLINK("x")', text: '@SUM(1)', notes: '+7' })]);
    const [, row = []] = Papa.parse<string[]>(file.replace('\ufeff', '')).data;
    for (const cell of row) expect(cell).not.toMatch(/^[=@\t]/);
  });
  it('survives any text', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\r/g, '').trim());
    fc.assert(
      fc.property(word, word, (title, text) => {
        const entries = [planEntry({ title: `T${title}`, text })];
        expect(read(writePlanCsv(entries))).toEqual({ entries });
      }),
    );
  });
});

describe('a table of somebody else', () => {
  it('of two columns is told from a list of one', () => {
    expect(guessMapping('Дата;Тема\r\n27.11.2026;Чай\r\n28.11.2026;Кофе\r\n').heads).toEqual(['Дата', 'Тема']);
  });

  it('is understood by its heads', () => {
    const file = 'Дата;Время;Тема;Соцсеть;Формат\r\n27.11.2026;9:30;Чай недели;вк, инста;клип\r\n;;Идея;;\r\n';
    expect(guessMapping(file)).toEqual({
      heads: ['Дата', 'Время', 'Тема', 'Соцсеть', 'Формат'],
      first: ['27.11.2026', '9:30', 'Чай недели', 'вк, инста', 'клип'],
      mapping: { title: 'Тема', day: 'Дата', time: 'Время', networks: 'Соцсеть', format: 'Формат' },
    });
    const read_ = read(file);
    if (!('entries' in read_)) throw new Error(JSON.stringify(read_));
    expect(read_.entries).toMatchObject([
      {
        id: 'new0',
        title: 'Чай недели',
        when: { day: '2026-11-27', time: '09:30', zone: 'Europe/Moscow' },
        targets: ['vk', 'instagram'],
        format: 'reel',
      },
      { id: 'new1', title: 'Идея', targets: [] },
    ]);
    expect(read_.entries[1]).not.toHaveProperty('when');
  });
  it.each([
    ['title,day\nx,2026-02-30', 'no-such-day', 2, 'day'],
    ['title,day,time\nok,2026-11-27,10:00\nx,2026-11-27,25:00', 'no-such-time', 3, 'time'],
    ['title,time\nx,10:00', 'time-without-day', 2, 'time'],
    ['title,networks\nx,myspace', 'unknown-network', 2, 'networks'],
    ['title,category\nx,fun', 'unknown-category', 2, 'category'],
    ['title,zone\nx,Mars/Base', 'no-such-zone', 2, 'zone'],
    ['title,repeat\nx,FREQ=SECONDLY', 'unknown-repeat', 2, 'repeat'],
    ['title,remind_minutes\nx,soon', 'not-a-number', 2, 'remind_minutes'],
    ['title,day\n,2026-11-27', 'no-title', 2, 'title'],
    [`title\n${'x'.repeat(501)}`, 'too-long', 2, 'title'],
  ])('with a wrong cell is refused whole, with its place: %j', (file, code, line, column) => {
    expect(read(file)).toMatchObject({ problems: [{ code, line, column }] });
  });
  it.each(['', 'hello', '{"a":1}', 'title,day\n"x,2026-11-27', 'title,day\nx,2026-11-27,extra'])(
    'that is none is refused: %j',
    (file) => {
      expect(read(file)).toMatchObject({ problems: [{ code: 'not-a-table' }] });
    },
  );
  it('cannot reach a prototype', () => {
    const file = '__proto__,title,constructor\nx,y,z';
    expect(readPlanCsv(file, { title: 'title', notes: '__proto__', text: 'toString' }, options)).toMatchObject({
      entries: [{ title: 'y' }],
    });
    expect({}).not.toHaveProperty('x');
  });
});
