import type { Community, Post, Visit, VisitPost } from '../model';
import { type EngagementReport, isFigure, type PerDay, type PostFigures, type Term } from './report-types';
import { textTraits } from './text-traits';

/** Posts that a visit remembers: enough for the sample, the breakdowns and what is usual. */
const MOST_POSTS = 200;
const MOST_HASHTAGS = 30;
const LONGEST_WORD = 200;
const LONGEST_TEXT = 4_000;
const LONGEST_LINK = 2_000;
const MOST_LINKS = 10;
const LINK = /^https?:\/\/.{1,1900}$/;

/**
 * What a later comparison needs of this visit: the report's figures and a narrow row per post, newest first.
 *
 * Posts that belong to others or were only seen elsewhere are left out, texts and people always.
 */
export function visitRecord(
  community: Community,
  report: EngagementReport,
  posts: ReadonlyMap<string, Post>,
  guest: boolean,
): Visit {
  const { network, id, kind, name, handle, url, members, provenance } = community;
  const own = report.posts.filter(({ excluded }) => excluded !== 'notOnWall' && excluded !== 'byVisitor');
  const rows = own.flatMap((figures) => rowOf(figures, posts.get(figures.id)) ?? []);
  return {
    network,
    communityId: id,
    kind,
    name,
    ...(handle !== undefined && { handle }),
    ...(url !== undefined && LINK.test(url) && { url }),
    profile: profileOf(community),
    members,
    at: report.now,
    adapter: provenance.adapter,
    guest,
    figures: figuresOf(report),
    posts: rows.slice(0, MOST_POSTS),
  };
}

/** What the page showed of how the community presents itself. */
function profileOf({ description, links, category, pictureUrl }: Community): NonNullable<Visit['profile']> {
  return {
    ...(description && { description: description.slice(0, LONGEST_TEXT) }),
    ...(links && { links: links.filter(({ length }) => length <= LONGEST_LINK).slice(0, MOST_LINKS) }),
    ...(category && { category: category.slice(0, LONGEST_WORD) }),
    ...(pictureUrl && { picture: true }),
  };
}

/** The figures without the posts behind them. */
function figuresOf(report: EngagementReport): Visit['figures'] {
  const { headline, byViews, perDay, rates, activityIndex, rhythm, breakdowns, exclusions, warnings } = report;
  const short = (terms: Term[]) => terms.filter(({ term }) => term.length <= LONGEST_WORD);
  return {
    headline,
    byViews,
    perDay: isFigure(perDay) ? withoutDays(perDay) : perDay,
    rates,
    activityIndex,
    rhythm,
    breakdowns: { ...breakdowns, hashtags: short(breakdowns.hashtags), words: short(breakdowns.words) },
    exclusions: { ...exclusions },
    contiguous: report.contiguous,
    warnings,
  };
}

function withoutDays({ daily: _daily, ...perDay }: PerDay): Omit<PerDay, 'daily'> {
  return perDay;
}

function rowOf(figures: PostFigures, post: Post | undefined): VisitPost | undefined {
  if (post === undefined) return undefined;
  const { id, publishedAt, format, excluded, erF, erV, timesUsual, maturity } = figures;
  const { reactions, comments, shares, views, viewsAre, pinned, ad, commentsClosed, url } = post;
  const { hashtags, length } = textTraits(post);
  return {
    id,
    publishedAt,
    ...(post.dateFrom === 'label' && { dayOnly: true }),
    format,
    ...(excluded && { excluded }),
    reactions,
    comments,
    shares,
    views,
    ...(viewsAre && { viewsAre }),
    ...(erF !== undefined && { erF }),
    ...(erV !== undefined && { erV }),
    ...(timesUsual !== undefined && { timesUsual }),
    hashtags: [...hashtags].filter((tag) => tag.length <= LONGEST_WORD).slice(0, MOST_HASHTAGS),
    length,
    pinned,
    ad,
    ...(maturity === 'maturing' && { young: true }),
    ...(commentsClosed !== undefined && { commentsClosed }),
    ...(url !== undefined && LINK.test(url) && { url }),
  };
}
