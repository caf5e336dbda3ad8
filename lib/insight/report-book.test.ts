import { describe, expect, it } from 'vitest';
import { community, NOW, wall } from '../../tests/support/engagement';
import { isFigure } from '../metrics/report-types';
import { emptyResult } from '../model';
import { Session } from '../session/session';
import { ReportBook } from './report-book';

const URL_A = 'https://toy.example/teahouse';
const page = { kind: 'community' as const };

function opened() {
  const session = new Session(page, URL_A);
  const who = community(1000);
  session.add({ ...emptyResult('toy', page), communities: [who], posts: wall(14) }, URL_A);
  const book = new ReportBook(session, 'UTC', () => new Date(NOW));
  return { session, book, who };
}

describe('ReportBook', () => {
  it('keeps a report until something it rests on changes', () => {
    const { session, book, who } = opened();
    const first = book.report(who);
    expect(book.report(who)).toBe(first);
    book.setHistory(who.id, [{ at: '2026-10-01T00:00:00.000Z', members: { kind: 'exact', value: 500 } }]);
    const withHistory = book.report(who);
    expect(withHistory).not.toBe(first);
    expect(withHistory.warnings.map(({ code }) => code)).toContain('FOLLOWERS_CHANGED');
    session.add({ ...emptyResult('toy', page), posts: wall(15) }, URL_A);
    expect(book.report(who).posts).toHaveLength(15);
  });

  it('gives a post the figures of its own community, and none to a stranger', () => {
    const { book, who } = opened();
    const [post] = wall(14);
    if (post === undefined) throw new Error('the wall has posts');
    expect(book.figuresOf(post)?.erF).toBe(book.report(who).posts.find(({ id }) => id === post.id)?.erF);
    expect(book.figuresOf({ ...post, communityId: 'another' })).toBeUndefined();
  });

  it('computes other tools’ rules without keeping them', () => {
    const { book, who } = opened();
    const own = book.report(who);
    const theirs = book.reportAs(who, 'popsters');
    expect(theirs.mode).toBe('popsters');
    expect(isFigure(theirs.headline) && theirs.headline.statistic).toBe('mean');
    expect(book.report(who)).toBe(own);
  });
});
