import { median } from '../metrics/quantile';
import { isIn, type QueueRow } from './queue';

/** A part of a whole, both counted. */
export interface Share {
  count: number;
  of: number;
}

/** Figures about the comments that were seen; nothing is said about any other. */
export interface ReplyFigures {
  /** Comments by readers that were seen. */
  seen: number;
  /** Median time from a comment to the first answer, in ms; undefined without any dated pair. */
  responseTime: number | undefined;
  /** Answered comments whose time and whose answer's time are known; and answered ones that are not dated. */
  timed: number;
  untimed: number;
  /** Answered of those that waited for an answer: a lower bound, because likes and removals by the community show nowhere. */
  answered: Share;
  /** The network says that they are gone, not who removed them; in no other figure. */
  deleted: number;
  /** Questions nobody has answered or called done. */
  openQuestions: number;
  unanswered: number;
  /** Critical ones of those with text. */
  negative: Share;
}

/** The figures of metrics.md section 9 over what was seen. */
export function replyFigures(rows: readonly QueueRow[]): ReplyFigures {
  const here = rows.filter(({ state }) => state !== 'deleted');
  const answered = here.filter(({ answer }) => answer !== undefined);
  const times = answered.flatMap((row) => responseTime(row) ?? []);
  const waiting = here.filter(({ state, answer }) => state !== 'talk' || answer !== undefined);
  const withText = here.filter(({ hasText }) => hasText);
  return {
    seen: rows.length,
    responseTime: medianResponse(times),
    timed: times.length,
    untimed: answered.length - times.length,
    answered: serviceLevel(waiting.length, { answered: answered.length, liked: 0, removed: 0 }),
    deleted: rows.length - here.length,
    openQuestions: here.filter((row) => isIn('questions', row)).length,
    unanswered: here.filter((row) => isIn('unanswered', row)).length,
    negative: { count: withText.filter(({ negative }) => negative).length, of: withText.length },
  };
}

/**
 * Median of response times: one night without an answer would carry a mean away (Fanpage Karma argues so: 0.17, 0.75,
 * 0.88, 2 and 20 h give 0.88 h; the mean would be 4.76 h).
 */
export function medianResponse(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : median(times);
}

/**
 * Share of comments or wall posts that the page answered, liked or removed (Fanpage Karma). Each counts once, so the
 * three are counted apart.
 */
export function serviceLevel(of: number, dealt: { answered: number; liked: number; removed: number }): Share {
  return { count: dealt.answered + dealt.liked + dealt.removed, of };
}

/** ms; undefined where a time is unknown or the answer seems older than its comment (rounded labels). */
function responseTime({ comment, answer }: QueueRow): number | undefined {
  if (comment.publishedAt === null || answer?.at === undefined) return undefined;
  const time = Date.parse(answer.at) - Date.parse(comment.publishedAt);
  return Number.isFinite(time) && time >= 0 ? time : undefined;
}
