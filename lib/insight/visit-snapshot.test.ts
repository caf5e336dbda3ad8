import { describe, expect, it } from 'vitest';
import { community, NOW, wall } from '../../tests/support/engagement';
import { engagementReport } from '../metrics/report';
import { snapshotSchema } from '../model/snapshot';
import { dayIn, visitSnapshot } from './visit-snapshot';

const visit = { day: '2026-11-22', guest: false };
const reportOf = (who: ReturnType<typeof community>, posts = wall(14)) =>
  engagementReport({ community: who, posts, now: NOW });

describe('visitSnapshot', () => {
  it('keeps size and headline, in a form the background accepts', () => {
    const who = community(1000);
    const snapshot = visitSnapshot(who, reportOf(who), visit);
    expect(snapshot).toMatchObject({ communityId: who.id, day: '2026-11-22', members: who.members });
    expect(snapshot?.engagement).toMatchObject({ formula: 'er_f', n: 14 });
    expect(snapshotSchema.safeParse(snapshot).success).toBe(true);
  });

  it('does not store an ER of posts that are no complete series', () => {
    const who = community(1000);
    const scattered = wall(14).map((post) => ({
      ...post,
      sightings: post.sightings.map((sighting) => ({ ...sighting, rank: sighting.rank * 2 + 1 })),
    }));
    expect(visitSnapshot(who, reportOf(who, scattered), visit)?.engagement).toEqual({ reason: 'NOT_CONTIGUOUS' });
  });

  it('keeps the size where there is no ER, and nothing where there is neither', () => {
    const small = community(1000);
    expect(visitSnapshot(small, reportOf(small, wall(2)), visit)?.engagement).toEqual({ reason: 'TOO_FEW_POSTS' });
    const unknown = community({ kind: 'absent' });
    expect(visitSnapshot(unknown, reportOf(unknown), visit)).toBeUndefined();
  });

  it('does not remember a community known only in part', () => {
    const who = community(1000);
    who.provenance.completeness = 'partial';
    expect(visitSnapshot(who, reportOf(who), visit)).toBeUndefined();
  });
});

describe('dayIn', () => {
  it('is the calendar day of the user', () => {
    const moment = new Date('2026-11-21T22:30:00.000Z');
    expect(dayIn('Europe/Moscow', moment)).toBe('2026-11-22');
    expect(dayIn('America/New_York', moment)).toBe('2026-11-21');
  });
});
