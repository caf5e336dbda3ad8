import type { Community, Count, Post } from '../../lib/model';

/** The moment of every report in the tests. */
export const NOW = '2026-11-22T12:00:00.000Z';
export const OWNER = '-1001';

const HOUR = 3_600_000;

/** A count from a number, or the observation itself. */
export function count(value: number | Count): Count {
  return typeof value === 'number' ? { kind: 'exact', value } : value;
}

/** A count as a site would abbreviate it. */
export function rounded(value: number, step: number): Count {
  return { kind: 'rounded', value, lo: Math.max(0, value - step), hi: value + step, raw: String(value) };
}

export function community(members: number | Count, more: Partial<Community> = {}): Community {
  return {
    network: 'vk',
    id: OWNER,
    kind: 'group',
    name: 'Tea club',
    members: count(members),
    provenance: provenance(),
    ...more,
  };
}

export interface Figures {
  likes?: number | Count;
  comments?: number | Count;
  shares?: number | Count;
  views?: number | Count;
}

/** A post of the tea club, so many hours old, on its wall. */
export function post(id: string, hoursOld: number, figures: Figures = {}, more: Partial<Post> = {}): Post {
  return {
    network: 'vk',
    id,
    communityId: OWNER,
    publishedAt: new Date(Date.parse(NOW) - hoursOld * HOUR).toISOString(),
    text: '',
    format: 'image',
    reactions: count(figures.likes ?? 0),
    comments: count(figures.comments ?? 0),
    shares: count(figures.shares ?? 0),
    views: figures.views === undefined ? { kind: 'absent' } : count(figures.views),
    pinned: false,
    ad: false,
    sightings: [{ surface: 'wall', communityId: OWNER, run: `run ${id}`, rank: 0 }],
    provenance: provenance(),
    ...more,
  };
}

/** So many plain posts, one every 30 hours, the newest 30 hours old; likes by index. */
export function wall(n: number, likes: (index: number) => number | Count = () => 10): Post[] {
  return Array.from({ length: n }, (_, index) => post(`p${index}`, 30 * (index + 1), { likes: likes(index) }));
}

function provenance(): Post['provenance'] {
  return { source: 'answer', where: 'test', at: NOW, completeness: 'full', adapter: 'test 2026-11-22' };
}
