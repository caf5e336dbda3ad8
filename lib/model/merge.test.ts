import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, type Count, exact, HIDDEN, isKnown, UNSUPPORTED } from './count';
import { mergeAccount, mergeAll, mergeCount, mergePost } from './merge';
import type { Account, Post } from './records';

const rounded = (value: number, lo: number, hi: number): Count => ({ kind: 'rounded', value, lo, hi, raw: '' });

function post(change: Partial<Post> & { at?: string; completeness?: 'full' | 'partial' | 'guest' } = {}): Post {
  const { at = '2026-11-20T10:00:00.000Z', completeness = 'full', ...rest } = change;
  return {
    network: 'toy',
    id: '1',
    communityId: '-7',
    publishedAt: null,
    text: '',
    format: 'text',
    reactions: ABSENT,
    comments: ABSENT,
    shares: ABSENT,
    views: ABSENT,
    pinned: null,
    ad: null,
    sightings: [],
    provenance: { source: 'answer', where: 'toy', at, completeness, adapter: 'toy 1' },
    ...rest,
  };
}

const LATER = '2026-11-20T11:00:00.000Z';

describe('mergeCount', () => {
  it('never lets a missing figure hide a known one', () => {
    for (const unknown of [ABSENT, HIDDEN, UNSUPPORTED]) {
      expect(mergeCount(exact(5), unknown)).toEqual(exact(5));
      expect(mergeCount(unknown, exact(5))).toEqual(exact(5));
    }
  });

  it('takes the newer of two known figures', () => {
    expect(mergeCount(exact(5), exact(9))).toEqual(exact(9));
    expect(mergeCount(exact(5), rounded(1200, 1100, 1300))).toEqual(rounded(1200, 1100, 1300));
  });

  it('keeps an exact figure that a newer rounded one only blurs', () => {
    expect(mergeCount(exact(2137), rounded(2100, 2000, 2200))).toEqual(exact(2137));
  });

  it('knows that hidden says more than absent', () => {
    expect(mergeCount(HIDDEN, ABSENT)).toEqual(HIDDEN);
    expect(mergeCount(ABSENT, HIDDEN)).toEqual(HIDDEN);
  });

  it('gives a known count exactly when one of the two is known', () => {
    const anyCount = fc.oneof(
      fc.nat().map(exact),
      fc.constantFrom<Count>(ABSENT, HIDDEN, UNSUPPORTED),
      fc.nat().map((value) => rounded(value, Math.max(0, value - 10), value + 10)),
    );
    fc.assert(fc.property(anyCount, anyCount, (a, b) => isKnown(mergeCount(a, b)) === (isKnown(a) || isKnown(b))));
  });
});

describe('mergePost', () => {
  it('lets a full reading keep its text against a newer partial one, and take its fresher counts', () => {
    const full = post({ text: 'whole text', reactions: exact(10), publishedAt: '2026-11-01T00:00:00.000Z' });
    const grid = post({ at: LATER, completeness: 'partial', text: 'whole…', reactions: exact(12) });
    const merged = mergePost(full, grid);
    expect(merged.text).toBe('whole text');
    expect(merged.reactions).toEqual(exact(12));
    expect(merged.publishedAt).toBe('2026-11-01T00:00:00.000Z');
  });

  it('does not let a later look at the markup replace what a payload said', () => {
    const markup = post({ at: LATER, reactions: exact(1), text: 'Show more' });
    markup.provenance.source = 'dom';
    const payload = post({ reactions: exact(100), text: 'whole text' });
    for (const merged of [mergePost(payload, markup), mergePost(markup, payload)]) {
      expect(merged.reactions).toEqual(exact(100));
      expect(merged.text).toBe('whole text');
      expect(merged.provenance.source).toBe('answer');
    }
  });

  it('gives the same whichever comes first', () => {
    const first = post({ reactions: exact(3), text: 'a' });
    const second = post({ at: LATER, reactions: exact(4), text: 'b', pinned: true });
    expect(mergePost(first, second)).toEqual(mergePost(second, first));
  });

  it('prefers a written date to one derived from an id', () => {
    const derived = post({ at: LATER, publishedAt: '2026-11-02T00:00:00.000Z', dateFrom: 'id' });
    const written = post({ publishedAt: '2026-11-02T00:03:00.000Z' });
    expect(mergePost(derived, written)).toMatchObject({ publishedAt: '2026-11-02T00:03:00.000Z' });
    expect(mergePost(derived, written)).not.toHaveProperty('dateFrom');
  });

  it('does not mix plays with views', () => {
    const plays = post({ views: exact(900), viewsAre: 'plays' });
    const none = post({ at: LATER, views: ABSENT, viewsAre: 'views' });
    expect(mergePost(plays, none)).toMatchObject({ views: exact(900), viewsAre: 'plays' });
  });

  it('keeps every view it was seen in, once', () => {
    const wall = { surface: 'wall' as const, communityId: '-7', run: 'a', rank: 0 };
    const feed = { surface: 'feed' as const, run: 'b', rank: 4 };
    expect(mergePost(post({ sightings: [wall] }), post({ sightings: [wall, feed] })).sightings).toEqual([wall, feed]);
  });
});

describe('mergeAccount', () => {
  const account = (change: Partial<Account>, at = '2026-11-20T10:00:00.000Z'): Account => {
    const { network, id, provenance } = post({ at });
    return { network, id, seenIn: [], provenance, ...change };
  };

  it('gathers what several requests told of one profile, the newer ones last', () => {
    const first = account({ filledIn: { status: false, occupation: true } });
    const second = account({ filledIn: { status: true, shut: true } }, LATER);
    for (const merged of [mergeAccount(first, second), mergeAccount(second, first)]) {
      expect(merged.filledIn).toEqual({ status: true, occupation: true, shut: true });
    }
  });

  it('keeps the lists in which a person stood before, each once, and not without end', () => {
    const lists = ['-7', '70011', '-7', '-7_3', '70011'];
    const merged = lists.map((listOf) => account({ listOf })).reduce(mergeAccount);
    expect([merged.listOf, merged.otherLists]).toEqual(['70011', ['-7', '-7_3']]);
    expect(mergeAccount(merged, account({})).otherLists).toEqual(['-7', '-7_3']);
    const busy = Array.from({ length: 90 }, (_, i) => account({ listOf: `-7_${i}` })).reduce(mergeAccount);
    expect(busy.otherLists).toHaveLength(40);
    expect(account({ listOf: '-7' })).not.toHaveProperty('otherLists');
  });
});

describe('mergeAll', () => {
  it('joins equal keys and keeps the order of first appearance', () => {
    expect(
      mergeAll(
        ['a1', 'b1', 'a2'],
        (text) => text.charAt(0),
        (x, y) => x + y,
      ),
    ).toEqual(['a1a2', 'b1']);
  });
});
