import { findBurst } from './comment-burst';
import { authorsOf, type CommentRow, inTime } from './comment-rows';
import { type Sign, sign } from './sign';

export const COMMENTS_NEEDED = 50;
export const AUTHORS_NEEDED = 25;
const CONCENTRATED = 0.45;
const SHALLOW = 0.5;
const TOP_AUTHORS = 10;

/** What stands beside lane B and never moves the verdict: bursts, concentration on few authors, depth. */
export function commentContext(rows: readonly CommentRow[]): Sign[] {
  return [burstSign(rows), concentrationSign(rows), depthSign(rows)];
}

function burstSign(rows: readonly CommentRow[]): Sign {
  const timed = inTime(rows).filter(({ excused }) => !excused);
  const burst = findBurst(timed.map(({ time, copies }) => ({ time, duplicate: copies > 0 })));
  return sign({
    id: 'comment-burst',
    lane: 'comments',
    context: true,
    threshold: 10,
    needed: COMMENTS_NEEDED,
    // 22 VK news communities 2022: busy ones reach 27 a minute.
    source: 'comments',
    level: burst === null ? 'none' : 'notable',
    count: burst?.count ?? 0,
    sample: timed.length,
    value: burst === null ? null : burst.count / burst.usual,
    parts: { duplicates: burst?.duplicates ?? 0 },
  });
}

function concentrationSign(rows: readonly CommentRow[]): Sign {
  const byAuthor = [...authorsOf(rows).values()].sort((a, b) => b - a);
  const sample = byAuthor.reduce((total, count) => total + count, 0);
  const count = byAuthor.slice(0, TOP_AUTHORS).reduce((total, one) => total + one, 0);
  return sign({
    id: 'comment-concentration',
    lane: 'comments',
    context: true,
    threshold: CONCENTRATED,
    needed: COMMENTS_NEEDED,
    // The same communities: ten people wrote 18 % (median), 35 % (95th percentile).
    source: 'comments',
    // With few authors ten of them write most of it by arithmetic.
    level: sample > 0 && byAuthor.length >= AUTHORS_NEEDED && count / sample >= CONCENTRATED ? 'notable' : 'none',
    count,
    sample,
    value: sample > 0 ? count / sample : null,
    notes: ['people-not-bots'],
  });
}

/** Depth of comments: emoji, one word or a bare handle. People write like that; it is no sign of anything else. */
function depthSign(rows: readonly CommentRow[]): Sign {
  const shallow = rows.filter(({ score }) => score.reading.depth !== 'text');
  const value = rows.length > 0 ? shallow.length / rows.length : null;
  return sign({
    id: 'comment-depth',
    lane: 'comments',
    context: true,
    threshold: SHALLOW,
    needed: COMMENTS_NEEDED,
    source: 'comment-depth',
    level: (value ?? 0) >= SHALLOW ? 'notable' : 'none',
    count: shallow.length,
    sample: rows.length,
    value,
    notes: ['people-not-bots'],
  });
}
