import { engagementReport } from '../../lib/metrics/report';
import { visitRecord } from '../../lib/metrics/visit-record';
import type { Community, Post, SavedPost, Snapshot, Visit } from '../../lib/model';
import { NOW } from './engagement';

/** The record of a visit to a community with these posts. */
export function visitOf(community: Community, posts: readonly Post[], now = NOW): Visit {
  const report = engagementReport({ community, posts, now });
  return visitRecord(community, report, new Map(posts.map((post) => [post.id, post])), false);
}

/** A visit's row of figures; `er` undefined for a visit without an ER. */
export function snapshotOf(
  communityId: string,
  members: Snapshot['members'],
  er: number | undefined,
  day = '2026-11-22',
): Snapshot {
  return {
    network: 'vk',
    communityId,
    name: `Community ${communityId}`,
    day,
    at: `${day}T12:00:00.000Z`,
    members,
    engagement:
      er === undefined
        ? { reason: 'TOO_FEW_POSTS' }
        : { formula: 'er_f', median: er, mean: er, n: 12, from: NOW, to: NOW, label: 'normal' },
    adapter: 'test 2026-11-22',
    guest: false,
  };
}

/** A post in the library. */
export function savedOf(post: Post, more: Partial<SavedPost> = {}): SavedPost {
  return {
    key: `${post.network}|${post.id}`,
    n: 1,
    post,
    pageUrl: 'https://vk.com/tea',
    via: 'star',
    savedAt: NOW,
    seenAt: NOW,
    picture: { kept: false, reason: 'no-picture' },
    collections: [],
    tags: [],
    note: '',
    codes: {},
    ...more,
  };
}
