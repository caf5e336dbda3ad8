import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { community, NOW } from '../../tests/support/engagement';
import type { Visit } from '../model';
import { visitSchema } from '../model/visit';
import { LorgnetteDatabase } from './database';
import { readCommunityTags, readVisits, saveVisit, tagCommunity } from './visits';

let database: LorgnetteDatabase;

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(() => database.delete());

const TOO_FEW = { reason: 'TOO_FEW_POSTS', n: 2, needed: 5 } as const;
const RATES = Object.fromEntries(
  ['love', 'talk', 'talkAll', 'share', 'view', 'commentDensity', 'virality'].map((name) => [name, TOO_FEW]),
);

/** A visit whose only figure is a headline of so many posts; 0 for none. */
function visit(n: number, day = '2026-11-22', change: Partial<Visit['figures']> = {}): Visit {
  const figure = { value: 0.01, median: 0.01, mean: 0.01, q1: 0.01, q3: 0.01, min: 0.01, max: 0.01, n };
  const dated = { from: NOW, to: NOW, label: 'normal', approximate: false } as const;
  const { members, name } = community(1000);
  return visitSchema.parse({
    network: 'vk',
    communityId: '-1001',
    kind: 'group',
    name,
    members,
    at: `${day}T12:00:00.000Z`,
    adapter: 'test 2026-11-22',
    guest: false,
    figures: {
      headline:
        n === 0
          ? TOO_FEW
          : { ...figure, ...dated, denominator: members, denominatorAt: NOW, denominatorIs: 'now', period: 1 },
      byViews: TOO_FEW,
      perDay: TOO_FEW,
      rates: RATES,
      activityIndex: TOO_FEW,
      rhythm: TOO_FEW,
      breakdowns: { formats: [], hours: [], hourBlock: 3, timeZone: 'UTC', lengths: [], hashtags: [], words: [] },
      exclusions: {},
      contiguous: true,
      warnings: [],
      ...change,
    },
    posts: [],
  });
}

const stored = async () => (await readVisits(database, ['vk|-1001']))[0];
const headline = async () => (await stored())?.figures.headline.n;

describe('visits', () => {
  it('keep one row per community, in the order asked for', async () => {
    await saveVisit(database, visit(12));
    await saveVisit(database, { ...visit(12), communityId: '-1002' });
    await saveVisit(database, visit(13));
    expect((await readVisits(database, ['vk|-1002', 'vk|none', 'vk|-1001'])).map((row) => row.community)).toEqual([
      'vk|-1002',
      'vk|-1001',
    ]);
    expect(await headline()).toBe(13);
  });

  it('do not let a poorer one replace a better one', async () => {
    await saveVisit(database, visit(12));
    await saveVisit(database, visit(0, '2026-11-25'));
    expect(await headline()).toBe(12);
    await saveVisit(database, visit(6, '2026-11-25'));
    expect(await headline()).toBe(12);
    await saveVisit(database, visit(20, '2026-11-25', { contiguous: false }));
    expect(await headline()).toBe(12);
    await saveVisit(database, visit(12, '2026-11-26'));
    expect((await stored())?.at.slice(0, 10)).toBe('2026-11-26');
  });

  it('that are old yield to whatever is newer', async () => {
    await saveVisit(database, visit(20, '2026-10-01'));
    await saveVisit(database, visit(6, '2026-11-20'));
    expect(await headline()).toBe(6);
  });

  it('of a backup that holds nonsense are as good as none', async () => {
    await saveVisit(database, visit(12));
    await database.table('visits').put({ community: 'vk|-1002', posts: 'many' });
    expect((await readVisits(database, ['vk|-1001', 'vk|-1002'])).map((row) => row.community)).toEqual(['vk|-1001']);
  });

  it('of hostile shape are refused', () => {
    const good = visit(12);
    const bad = [
      { ...good, posts: Array.from({ length: 201 }, () => ({})) },
      { ...good, url: 'javascript:alert(1)' },
      { ...good, members: { kind: 'exact', value: -1 } },
      { ...good, figures: { ...good.figures, headline: { reason: '__proto__', n: 1 } } },
      { ...good, figures: { ...good.figures, headline: { ...good.figures.headline, value: Number.NaN } } },
    ];
    for (const one of bad) expect(visitSchema.safeParse(one).success).toBe(false);
  });
});

describe('tags of communities', () => {
  it('are kept and forgotten', async () => {
    await tagCommunity(database, { community: 'vk|-1001', tags: ['rivals', 'чай'] });
    expect(await readCommunityTags(database)).toEqual(new Map([['vk|-1001', ['rivals', 'чай']]]));
    await tagCommunity(database, { community: 'vk|-1001', tags: [] });
    expect((await readCommunityTags(database)).size).toBe(0);
  });
});
