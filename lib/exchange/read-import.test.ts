import { describe, expect, it } from 'vitest';
import { inPieces, VARIABLES } from '../../tests/support/made-up-exchange';
import { adapterFor } from '../networks/adapters';
import { FileFault } from './import-fault';
import type { TableRow } from './import-parts';
import { ImportReader, type ImportSetting } from './read-import';
import { type ImportFile, recogniseFile } from './recognise-file';

const NOW = '2026-11-22T10:00:00.000Z';

function file(content: string | Uint8Array, name = 'file'): ImportFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes: () => inPieces(bytes, 1000) };
}

async function reader(given: ImportFile, change: Partial<ImportSetting> = {}): Promise<ImportReader> {
  let id = 0;
  return new ImportReader({
    recognised: await recogniseFile(given, VARIABLES),
    networks: ['vk', 'facebook', 'instagram'],
    collections: [],
    variables: VARIABLES,
    database: 3,
    now: NOW,
    newId: () => {
      id += 1;
      return `made-${id}`;
    },
    read: (network, body, context) => adapterFor(network)?.readAnswer(body, context),
    keepRaw: false,
    ...change,
  });
}

async function check(content: string | Uint8Array, change?: Partial<ImportSetting>) {
  const given = file(content);
  return (await reader(given, change)).check(given, new AbortController().signal, () => undefined);
}

async function rows(content: string | Uint8Array, change?: Partial<ImportSetting>): Promise<TableRow[]> {
  const given = file(content);
  const found: TableRow[] = [];
  for await (const row of (await reader(given, change)).rows(given, new AbortController().signal, () => undefined))
    found.push(row);
  return found;
}

async function refusal(content: string | Uint8Array) {
  try {
    await recogniseFile(file(content), VARIABLES);
  } catch (error) {
    if (error instanceof FileFault) return error.fault.code;
  }
  return undefined;
}

const CSV = [
  'Сеть;id;Дата;Текст;Лайки;Просмотры;Сообщество',
  'vk;-5_1;20.11.2026 12:30;"Чай; ""улун""";0;1 200;Чайная',
  'vk;-5_2;;Без цифр;;;Чайная',
].join('\r\n');

describe('CSV of others', () => {
  it('is mapped by what its columns are called; what is empty stays unknown', async () => {
    const [first, second] = await rows(CSV);
    expect(first?.row).toMatchObject({
      key: 'vk|-5_1',
      via: 'import',
      post: {
        text: 'Чай; "улун"',
        publishedAt: '2026-11-20T12:30:00.000Z',
        reactions: { kind: 'exact', value: 0 },
        views: { kind: 'exact', value: 1200 },
        comments: { kind: 'absent' },
        communityId: 'Чайная',
        provenance: { source: 'import' },
      },
      community: { name: 'Чайная', members: { kind: 'absent' } },
    });
    expect(second?.row).toMatchObject({ post: { publishedAt: null, reactions: { kind: 'absent' } } });
  });

  it('in Windows-1251 and UTF-16 reads the same', async () => {
    const cyrillic = Uint8Array.from([...CSV].map((letter) => windows1251(letter)));
    expect(await rows(cyrillic)).toEqual(await rows(CSV));
    const wide = new Uint8Array(Buffer.from(`\ufeff${CSV}`, 'utf16le'));
    expect(await rows(wide)).toEqual(await rows(CSV));
  });

  it('names line and reason of every wrong row', async () => {
    const report = await check(
      [
        'network,id,published_at,likes,text',
        'vk,-5_1,2026-11-20,5,fine',
        'vk,-5_2,2026-02-31,5,no such day',
        'vk,-5_3,2026-11-20,many,words',
        'vk,,2026-11-20,5,no id',
        'myspace,9,2026-11-20,5,old',
        'vk,-5_1,2026-11-20,5,twice',
        'vk,-5_7,2026-11-20',
        'vk,-5_8,2026-11-20,99999999999999999999,huge',
        'vk,a|b,2026-11-20,1,bad id',
        'vk,"-5_9",2026-11-20,1,"two',
        'lines"',
        'vk,-5_10,2026-11-20,-1,negative is not a count',
        'vk,-5_11,2026-11-20,x,after two lines',
      ].join('\n'),
    );
    expect(report.faults.map(({ line, code, where }) => [line, code, where])).toEqual([
      [3, 'not-a-date', 'published_at'],
      [4, 'not-a-whole-number', 'reactions'],
      [5, 'no-id', undefined],
      [6, 'unknown-network', 'myspace'],
      [7, 'twice', 'vk|-5_1'],
      [8, 'too-few-cells', undefined],
      [9, 'not-a-whole-number', 'reactions'],
      [10, 'bad-value', 'key'],
      [14, 'not-a-whole-number', 'reactions'],
    ]);
    expect(report.rows.get('posts')).toBe(3);
    expect(report.fatal).toBe(false);
  });

  it('with a quotation mark that never closes is refused with the line', async () => {
    const report = await check('network,id,text\nvk,-5_1,fine\nvk,-5_2,"never\nvk,-5_3,x\n');
    expect(report).toMatchObject({ fatal: true, faults: [{ code: 'open-quote', line: 3 }] });
  });

  it('takes network and id from addresses', async () => {
    const found = await rows('url,text\nhttps://vk.com/wall-7_3,a\nhttps://www.instagram.com/p/DAbc_1/,b\n');
    expect(found.map(({ row }) => (row as { key: string }).key)).toEqual(['vk|-7_3', 'instagram|DAbc_1']);
  });

  it('leaves markup as text and prototypes alone', async () => {
    const [first] = await rows('network,id,text,tags\nvk,-5_1,<img src=x onerror=alert(1)>,__proto__; b\n');
    expect(first?.row).toMatchObject({ post: { text: '<img src=x onerror=alert(1)>' }, tags: ['__proto__', 'b'] });
  });

  it('makes collections that are new once', async () => {
    const found = await rows('network,id,collections\nvk,-5_1,Swipe; Tea\nvk,-5_2,Tea\n');
    const made = found.filter(({ table }) => table === 'collections').map(({ row }) => row);
    expect(made).toMatchObject([{ name: 'Swipe' }, { name: 'Tea' }]);
  });
});

describe('files that are nothing here', () => {
  it.each([
    ['empty', ''],
    ['foreign', '{"some":"json"}\n'],
    ['foreign', '[1,2,3]'],
    ['foreign', 'just words'],
    ['not-text', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0x9c, 0x11, 0xff, 0, 1, 2, 3, 4, 0, 0, 0, 9])],
  ] as const)('%s', async (code, content) => {
    expect(await refusal(content)).toBe(code);
  });
});

describe('Zeeschuimer', () => {
  const media = {
    pk: '3001',
    id: '3001_77',
    code: 'DTea1',
    media_type: 1,
    taken_at: 1_764_000_000,
    like_count: 12,
    comment_count: 0,
    caption: { text: 'Новый улун' },
    user: { pk: '77', id: '77', username: 'teahouse', full_name: 'Tea House' },
    owner: { pk: '77', id: '77', username: 'teahouse' },
  };
  const item = (platform: string, data: object) =>
    JSON.stringify({
      nav_index: '1:1:0',
      item_id: '3001_77',
      timestamp_collected: 1_764_100_000_000,
      source_platform: platform,
      source_platform_url: 'https://www.instagram.com/teahouse/',
      source_url: 'https://www.instagram.com/graphql/query',
      user_agent: 'x',
      data,
    });

  it('is read by the network’s own reader, with its time and page', async () => {
    const [first] = await rows(`${item('instagram.com', media)}\n`);
    expect(first?.row).toMatchObject({
      key: 'instagram|3001',
      via: 'import',
      pageUrl: 'https://www.instagram.com/teahouse/',
      seenAt: new Date(1_764_100_000_000).toISOString(),
      post: { text: 'Новый улун', reactions: { kind: 'exact', value: 12 }, comments: { kind: 'exact', value: 0 } },
    });
  });

  it('counts what nobody understands, and names broken lines', async () => {
    const report = await check(
      `${item('instagram.com', media)}\n${item('tiktok.com', { id: 1 })}\n${item('instagram.com', { x: 1 })}\n{broken\n{"a":1}\n`,
    );
    expect([...report.unread]).toEqual([
      ['tiktok.com', 1],
      ['instagram.com', 1],
    ]);
    expect(report.faults).toEqual([
      { code: 'not-an-object', line: 4 },
      { code: 'foreign', line: 5 },
    ]);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const given = file(`${item('instagram.com', media)}\n`);
    await expect((await reader(given)).check(given, stop.signal, () => undefined)).rejects.toThrow(/abort/i);
  });
});

function windows1251(letter: string): number {
  const code = letter.charCodeAt(0);
  return code < 128 ? code : code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : 0x3f;
}
