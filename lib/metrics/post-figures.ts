import type { Post } from '../model';
import type { Audience } from './audience';
import { type ViewSample, viewKind } from './by-views';
import { type Basis, interactions } from './interactions';
import { divide, type Measure, measure, printedBand } from './measure';
import type { OverPerformance } from './over-performance';
import { ownViews } from './own-views';
import type { Counted, PostFigures, ReasonCode } from './report-types';
import type { Standing } from './standing';

export interface PostSetting {
  audience: Audience;
  basis: Basis;
  views: ViewSample;
  placed: (standing: Standing) => OverPerformance;
}

/** The figures of one post, in the sample or not (metric definitions 2 and 6). */
export function postFigures(standing: Standing, setting: PostSetting): PostFigures {
  const { post, excluded, dateAtEdge } = standing;
  const { audience, basis, views, placed } = setting;
  const counted = countedOf(post, basis);
  return {
    id: post.id,
    publishedAt: post.publishedAt,
    format: post.format,
    ...(excluded && { excluded }),
    ...(standing.foreign ? { erFReason: 'NO_FOLLOWERS' } : rateOf(standing, counted, audience)),
    ...(typeof counted !== 'string' && countedFields(counted)),
    ...byViews(post, views),
    ...placed(standing),
    ...(dateAtEdge && { dateAtEdge }),
    ...(post.commentsClosed && { commentsClosed: true }),
    ...(post.partnership && { partnership: true }),
    ...((post.coauthors?.length ?? 0) > 0 && { coauthored: true }),
  };
}

interface Sum {
  total: Measure;
  on: Basis;
  post: Post;
}

/** Interactions on the sample's basis; a post without shares outside the sample is counted, and labelled, without. */
function countedOf(post: Post, basis: Basis): Sum | ReasonCode {
  const plain = { ...basis, shares: false };
  const full = interactions(post, basis);
  const on = full === 'NO_SHARES' ? plain : basis;
  const total = full === 'NO_SHARES' ? interactions(post, plain) : full;
  return typeof total === 'string' ? total : { total, on, post };
}

function countedFields({ total, on, post }: Sum): Pick<PostFigures, 'interactions' | 'withoutShares'> {
  const band = printedBand(total);
  const shares = on.shares ? measure(post.shares)?.value : undefined;
  const pollVotes = on.pollVotes ? measure(post.pollVotes)?.value : undefined;
  const parts: Counted = {
    value: total.value,
    ...(band && { band }),
    reactions: measure(post.reactions)?.value ?? 0,
    comments: measure(post.comments)?.value ?? 0,
    ...(shares !== undefined && { shares }),
    ...(pollVotes !== undefined && { pollVotes }),
  };
  return { interactions: parts, ...(!on.shares && { withoutShares: true }) };
}

function rateOf(
  { at }: Standing,
  counted: Sum | ReasonCode,
  audience: Audience,
): Pick<PostFigures, 'erF' | 'erFBand' | 'erFReason'> {
  if (typeof counted === 'string') return { erFReason: counted };
  if (audience.reason !== undefined) return { erFReason: audience.reason.reason };
  const followers = audience.of(at);
  const rate = followers && divide(counted.total, followers);
  if (rate === undefined) return { erFReason: followers === undefined ? 'NO_FOLLOWERS' : 'ZERO_DENOMINATOR' };
  const erFBand = printedBand(rate);
  return { erF: rate.value, ...(erFBand && { erFBand }) };
}

function byViews(post: Post, sample: ViewSample): Pick<PostFigures, 'erV'> {
  const views = ownViews(post);
  const counted = countedOf(post, sample.basis);
  if (views === undefined || viewKind(post) !== sample.kind || typeof counted === 'string') return {};
  const rate = divide(counted.total, views);
  return rate === undefined ? {} : { erV: rate.value };
}
