import type { AudienceInput } from './audience-input';
import { COMMENT_MODEL } from './coefficients';
import { findRotation } from './comment-rotation';
import { authorsOf, type CommentRow, commentRows, inTime } from './comment-rows';
import { reasonsOf, spoken } from './example';
import { COMMENT_ERRORS } from './known-errors';
import { AUTHORS_NEEDED, COMMENTS_NEEDED, commentContext } from './lane-comments-context';
import { type Example, type Sign, sign } from './sign';
import { COMMENT_WORDS } from './why';
import { correctedShare, wilson } from './wilson';

const LIMIT = 0.1;
const MOST_EXAMPLES = 10;

/** Lane B, with its context beside it. */
export function commentSigns(input: AudienceInput): Sign[] {
  const rows = commentRows(input);
  const enough = rows.length >= COMMENTS_NEEDED && authorsOf(rows).size >= AUTHORS_NEEDED;
  const signs = [promoSign(rows, input), duplicateSign(rows, input), rotationSign(rows)];
  return [...signs, ...commentContext(rows)].map((one) =>
    enough ? { ...one, enough } : { ...one, level: 'none' as const },
  );
}

function promoSign(rows: readonly CommentRow[], { dismissed }: AudienceInput): Sign {
  const promo = rows.filter(
    ({ score, comment }) => (score.class === 'promo' || score.class === 'promo-pattern') && !dismissed?.has(comment.id),
  );
  const patterns = promo.filter(({ score }) => score.class === 'promo-pattern').length;
  const share = correctedShare(promo.length, rows.length, COMMENT_ERRORS);
  return sign({
    id: 'promo-comments',
    lane: 'comments',
    threshold: LIMIT,
    needed: COMMENTS_NEEDED,
    source: 'promo-comments',
    level: share.low > LIMIT ? 'notable' : 'none',
    count: promo.length,
    sample: rows.length,
    value: rows.length > 0 ? share.share : null,
    interval: rows.length > 0 ? { low: share.low, high: share.high } : null,
    parts: { byModel: promo.length - patterns, byPattern: patterns },
    notes: patterns > 0 ? ['pattern-not-probability'] : [],
    examples: [...promo]
      .sort((a, b) => b.score.p - a.score.p)
      .slice(0, MOST_EXAMPLES)
      .map(exampleOf),
  });
}

function duplicateSign(rows: readonly CommentRow[], { dismissed }: AudienceInput): Sign {
  const equal = rows.filter(({ copies, comment }) => copies > 0 && !dismissed?.has(comment.id));
  const counted = equal.filter(({ excused }) => !excused);
  const sample = rows.filter(({ excused }) => !excused).length;
  const interval = wilson(counted.length, sample);
  return sign({
    id: 'duplicate-comments',
    lane: 'comments',
    threshold: LIMIT,
    needed: COMMENTS_NEEDED,
    // 22 VK news communities 2022: median 0.8 %, 95th percentile 3.4 %, worst 9.8 %.
    source: 'comments',
    level: interval.low > LIMIT && sample >= COMMENTS_NEEDED ? 'notable' : 'none',
    count: counted.length,
    sample,
    value: sample > 0 ? counted.length / sample : null,
    interval: sample > 0 ? interval : null,
    parts: { underContests: equal.length - counted.length },
    notes: equal.length > counted.length ? ['could-be-contest'] : [],
    examples: counted.slice(0, MOST_EXAMPLES).map(exampleOf),
  });
}

function rotationSign(rows: readonly CommentRow[]): Sign {
  const timed = inTime(rows);
  const byPost = Map.groupBy(timed, ({ comment }) => comment.postId);
  const found = findRotation(
    [...byPost].map(([postId, list]) => ({ postId, authors: list.flatMap(({ comment }) => comment.authorId ?? []) })),
  );
  return sign({
    id: 'comment-rotation',
    lane: 'comments',
    threshold: 3,
    needed: COMMENTS_NEEDED,
    level: found === null ? 'none' : 'notable',
    count: found?.postIds.length ?? 0,
    sample: byPost.size,
    value: found?.postIds.length ?? 0,
    parts: { authors: found?.authors.length ?? 0 },
    notes: ['no-base-rate', 'people-not-bots'],
    examples: (found?.authors ?? []).slice(0, MOST_EXAMPLES).map((id) => ({ id, reasons: [], facts: {} })),
  });
}

function exampleOf({ comment, score, copies }: CommentRow): Example {
  return {
    id: comment.id,
    text: comment.text,
    ...spoken(score.class),
    ...reasonsOf(COMMENT_MODEL, COMMENT_WORDS, score.reading.values, {}),
    facts: { copies },
  };
}
