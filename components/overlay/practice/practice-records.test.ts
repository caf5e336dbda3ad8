import { describe, expect, it } from 'vitest';
import { engagementReport } from '../../../lib/metrics/report';
import { isFigure } from '../../../lib/metrics/report-types';
import { practiceRecords } from './practice-records';

const now = '2026-11-22T12:00:00.000Z';
const { community, posts } = practiceRecords(now, 'Tea', (row) => `text ${row}`);

describe('the practice community', () => {
  const report = engagementReport({ community, posts, now, mode: 'default', options: { timeZone: 'UTC' } });

  it('shows a headline over a whole series, with one post of each kind left out', () => {
    if (!isFigure(report.headline)) throw new Error('no headline');
    expect(report.headline).toMatchObject({ n: 14, label: 'normal', contiguous: true });
    expect(report.exclusions).toMatchObject({ pinned: 1, ad: 1, young: 1 });
  });

  it('has a post that ran away and a weak one, so that badges differ', () => {
    const times = report.posts.flatMap(({ timesUsual }) => timesUsual ?? []);
    expect(Math.max(...times)).toBeGreaterThan(2);
    expect(Math.min(...times)).toBeLessThan(0.5);
  });
});
