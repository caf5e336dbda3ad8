import { describe, expect, it } from 'vitest';
import { community, NOW, post, rounded, wall } from '../../tests/support/engagement';
import { savedOf, snapshotOf, visitOf } from '../../tests/support/made-up-visit';
import { engagementReport } from '../metrics/report';
import { ABSENT, exact, HIDDEN, type SavedCommunity } from '../model';
import { COMPARISON_COLUMNS, comparisonRows } from './export-rows';
import { type FigureId, figureRows } from './figure-rows';
import { type Side, type SideInput, sideOf } from './side';
import { changeSinceFirst } from './visits-line';

const CLOCK = { now: NOW, timeZone: 'UTC' };
const KEY = 'vk|-1001';

function side(input: Partial<SideInput>): Side {
  const made = sideOf({ key: KEY, snapshots: [], saved: [], ...input }, [], CLOCK);
  if (made === undefined) throw new Error('nothing known');
  return made;
}
const cell = (of: Side, id: FigureId) => figureRows([of]).find((row) => row.id === id)?.cells[0];

describe('a community of a comparison', () => {
  it('says what the panel said', () => {
    const who = community(1000);
    const posts = wall(14, (index) => 10 + index);
    const report = engagementReport({ community: who, posts, now: NOW });
    const made = side({ visit: visitOf(who, posts) });
    expect(cell(made, 'er_f')).toMatchObject({ value: 'value' in report.headline && report.headline.value, n: 14 });
    expect(cell(made, 'er_day_mean')).toMatchObject({ value: 'value' in report.perDay && report.perDay.value });
    expect(cell(made, 'er_v')).toMatchObject({ reason: 'NO_VIEWS' });
    expect(made).toMatchObject({ source: 'visit', members: who.members, membersAt: NOW });
  });

  it('has the newest size that is known', () => {
    const visit = visitOf(community(1000), wall(14));
    const later = snapshotOf('-1001', exact(1100), 0.01, '2026-11-25');
    const latest = snapshotOf('-1001', ABSENT, 0.01, '2026-11-26');
    expect(side({ visit, snapshots: [latest, later] })).toMatchObject({ members: exact(1100), membersAt: later.at });
  });

  it('that was only saved from is told from a visit, and is no complete series', () => {
    const about: SavedCommunity = { id: '-1001', kind: 'group', name: 'Tea club', members: exact(1000), at: NOW };
    const saved = wall(14).map((one) => savedOf(one, { community: about }));
    const made = side({ saved });
    expect(made).toMatchObject({ source: 'library', name: 'Tea club', figures: { contiguous: false } });
    expect(cell(made, 'er_f')).toMatchObject({ value: 0.01, n: 14 });
    expect(
      sideOf({ key: KEY, snapshots: [], saved: saved.map((one) => ({ ...one, trashedAt: NOW })) }, [], CLOCK),
    ).toBeUndefined();
  });

  it('is ranked by an ER of a complete series only', () => {
    const visit = visitOf(community(1000), wall(14));
    const others = Array.from({ length: 10 }, (_, index) => snapshotOf(`-${index}`, exact(2_000), 0.001));
    const ranked = (contiguous: boolean) =>
      sideOf(
        { key: KEY, visit: { ...visit, figures: { ...visit.figures, contiguous } }, snapshots: [], saved: [] },
        others,
        CLOCK,
      );
    expect(ranked(true)?.standing).toMatchObject({ kind: 'place', better: 10 });
    expect(ranked(false)?.standing).toEqual({ kind: 'unknown' });
  });

  it('of an early visit has its ER, and says that the rest was not kept', () => {
    const made = side({ snapshots: [snapshotOf('-1001', exact(1000), 0.02)] });
    expect(made.source).toBe('snapshot');
    expect(cell(made, 'er_f')).toMatchObject({ value: 0.02, n: 12 });
    expect(cell(made, 'lr')).toEqual({ reason: 'NOT_KEPT' });
  });

  it('that nobody knows does not exist', () => {
    expect(sideOf({ key: KEY, snapshots: [], saved: [] }, [], CLOCK)).toBeUndefined();
  });
});

describe('growth', () => {
  const days = (...members: Array<Parameters<typeof snapshotOf>[1]>) =>
    members.map((count, index) => snapshotOf('-1001', count, undefined, `2026-11-${10 + index * 12}`));

  it('is measured between the first and the last visit', () => {
    const made = side({ snapshots: days(exact(10_000), exact(10_300)).toReversed() });
    expect(cell(made, 'growth')).toMatchObject({ value: 300 });
    expect(cell(made, 'growth_rate')).toMatchObject({ value: 0.03 });
    const weekly = cell(made, 'growth_weekly');
    expect(weekly && 'value' in weekly ? weekly.value : 0).toBeCloseTo(0.01739, 5);
  });
  it('needs two days, and more than the display can round away', () => {
    expect(cell(side({ snapshots: days(exact(10_000)) }), 'growth')).toEqual({ reason: 'NO_GROWTH' });
    const coarse = side({ snapshots: days(rounded(1.2e6, 1e5), rounded(1.2e6, 1e5)) });
    expect(cell(coarse, 'growth')).toEqual({ reason: 'BELOW_PRECISION' });
  });
  it('counts no unknown size as zero', () => {
    const made = side({ snapshots: days(ABSENT, exact(10_000)) });
    expect(cell(made, 'growth')).toEqual({ reason: 'NO_GROWTH' });
    expect(made.line.points.map(({ members }) => members)).toEqual([undefined, 10_000]);
    const later = side({ snapshots: days(exact(10_000), exact(10_300), ABSENT) });
    expect(cell(later, 'growth')).toMatchObject({ value: 300 });
  });
  it('is drawn as the change since the first size, but never of rounded sizes that may be equal', () => {
    const change = (...members: Parameters<typeof days>) =>
      changeSinceFirst(side({ snapshots: days(...members) }).line).map(({ value }) => value);
    expect(change(ABSENT, exact(100), exact(110))).toEqual([0, expect.closeTo(0.1)]);
    expect(change(rounded(1.2e6, 1e5), rounded(1.3e6, 1e5))).toEqual([]);
    expect(change(exact(0), exact(10))).toEqual([0]);
  });
});

describe('exported rows', () => {
  it('are one per community and figure, as wide as their head, and say why a figure is missing', () => {
    const visit = visitOf(community(1000, { url: 'https://vk.com/tea' }), [
      ...wall(6),
      post('h', 40, { likes: HIDDEN }),
    ]);
    const rows = comparisonRows([side({ visit }), side({ snapshots: [snapshotOf('-1001', ABSENT, undefined)] })]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([COMPARISON_COLUMNS.length]));
    const at = (name: (typeof COMPARISON_COLUMNS)[number]) => COMPARISON_COLUMNS.indexOf(name);
    const er = rows.filter((row) => row[at('figure')] === 'er_f');
    expect(
      er.map((row) => [row[at('value')], row[at('posts')], row[at('small_sample')], row[at('missing_because')]]),
    ).toEqual([
      [0.01, 6, true, undefined],
      [undefined, undefined, undefined, 'NOT_KEPT'],
    ]);
  });
});
