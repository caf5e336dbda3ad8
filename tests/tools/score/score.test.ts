import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inProject } from '../project';
import { parseCsv } from './csv';
import { scoreTable } from './kinds';

const ACCOUNTS = 'posts,following,followers,has_pic,private,username_len,username_digits';

function accounts(...rows: string[]) {
  return scoreTable('ig-accounts', parseCsv([ACCOUNTS, ...rows].join('\n')));
}

describe('tables', () => {
  test('quotes, separators and line ends inside a field, Windows line ends, a byte order mark', () => {
    const { columns, rows } = parseCsv('\uFEFFlabel,text\r\n1,"one, two\nthree ""four"""\r\n0,five\r\n');
    expect(columns).toEqual(['label', 'text']);
    expect(rows.map((row) => row.get('text'))).toEqual(['one, two\nthree "four"', 'five']);
  });

  test('a column called like a trap stays a column', () => {
    const { rows } = parseCsv('__proto__,constructor\n1,2\n');
    expect(rows[0]?.get('__proto__')).toBe('1');
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('one entry per row in order, also when a comment spans lines or is blank', () => {
    const table = parseCsv('text\n"first\nline"\n""\nthird comment here\n');
    expect(scoreTable('comments', table).map(({ p }) => p === null)).toEqual([false, true, false]);
  });
});

describe('ig-accounts', () => {
  test('port check rows of audience.md', () => {
    const scored = accounts('0,1450,12,0,0,14,6', '86,410,655,1,0,11,0', '3,980,140,1,1,12,2', '0,35,20,0,1,10,0');
    for (const [i, p] of [1, 0.0291, 0.6586, 0.8625].entries()) expect(scored[i]?.p).toBeCloseTo(p, 4);
    expect(scored[0]).toMatchObject({ class: 'suspicious-mass-follow', groups: ['identity', 'activity', 'network'] });
    expect(scored[3]).toMatchObject({ class: 'suspicious-empty-shell', groups: ['identity', 'activity'] });
  });

  test.each([',410,655,1,0,11,0', '86,,655,1,0,11,0', '86,410,,1,0,11,0'])(
    'a blank count gives no score: %s',
    (row) => {
      expect(accounts(row)).toEqual([{ p: null }]);
    },
  );

  test.each(['-1,410,655', '86,1000000000000,655', '86,410,NaN', 'many,410,655', '1e400,5,5', '1.5,2,3'])(
    'an absurd count gives no score: %s',
    (row) => {
      expect(accounts(`${row},1,0,11,0`)).toEqual([{ p: null }]);
    },
  );

  test('a blank picture is unknown, neither there nor missing', () => {
    const [there, missing, blank] = accounts('3,300,80,1,0,10,0', '3,300,80,0,0,10,0', '3,300,80,,0,10,0');
    expect(blank?.p).toBeGreaterThan(there?.p ?? 1);
    expect(blank?.p).toBeLessThan(missing?.p ?? 0);
    expect(blank?.groups).not.toContain('identity');
  });

  test('a label column changes nothing, and columns may come in any order', () => {
    const table = parseCsv('followers,label,posts,following\n12,1,0,1450\n12,0,0,1450\n');
    const [one, two] = scoreTable('ig-accounts', table);
    expect(one).toEqual(two);
  });

  test('a name of no length has no digit share', () => {
    expect(accounts('3,300,80,1,0,0,0')[0]?.p).toBe(accounts('3,300,80,1,0,,')[0]?.p);
  });
});

describe('vk-profiles', () => {
  const head =
    'has_mobile,has_status,has_occupation,subscribers_count,posts_count,avg_likes,avg_text_uniqueness,reposts_ratio';
  const rows = ['1,0,,40,20,0.1,0.6,0.95', '1,1,1,900,20,30,0.9,0.1', ',,,,,,,', '1,1,1,-5,NaN,1000000000000000,7,-2'];
  const scored = scoreTable('vk-profiles', parseCsv([head, ...rows].join('\n')));

  test('opened profiles are told apart', () => {
    expect(scored[0]).toMatchObject({ class: 'suspicious-profile', groups: ['identity', 'activity', 'network'] });
    expect(scored[1]).toMatchObject({ class: 'ordinary', groups: [] });
  });

  test('a list row is never scored, and absurd values are unknown', () => {
    expect(scored[2]).toEqual({ p: null });
    expect(scored[3]?.p).toBe(scoreTable('vk-profiles', parseCsv(`${head}\n1,1,1,,,,,\n`))[0]?.p);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [inProject('tests/tools/start.mjs'), 'score', ...words], { encoding: 'utf8' });

  test('prints one JSON array and nothing else', () => {
    const { stdout, status } = run(
      'comments',
      file('c.csv', 'label,text\n1,"check out my channel, please\nsubscribe"\n0,\n'),
    );
    expect(JSON.parse(stdout)).toMatchObject([{ class: 'promo' }, { p: null }]);
    expect(status).toBe(0);
  });

  test('a table without rows is an empty array', () => {
    expect(JSON.parse(run('comments', file('empty.csv', 'label,text\n')).stdout)).toEqual([]);
  });

  test.each([
    ['a missing file', () => ['comments', join(folder, 'nowhere.csv')], /nowhere\.csv/],
    ['a wrong kind', () => ['tweets', file('t.csv', 'text\nx\n')], /ig-accounts\|vk-profiles\|comments/],
    ['no file', () => ['comments'], /Usage/],
    ['the wrong table', () => ['ig-accounts', file('w.csv', 'text\nx\n')], /posts, following, followers/],
  ])('%s: exit 2, a message, nothing on stdout', (_what, words, message) => {
    const { stdout, stderr, status } = run(...words());
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
