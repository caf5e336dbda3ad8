import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { member, NOW, provenance } from '../../tests/support/made-up-audience';
import { ABSENT, type Account, exact, HIDDEN, type Post } from '../model';
import { scoreVkProfile } from './vk-profile';
import { vkFactsOf } from './vk-profile-facts';

const EMPTY = { status: false, homeTown: false, relatives: false, interests: false, website: false };
const owner = (over: Partial<Account> = {}) => member(7, { filledIn: EMPTY, followers: exact(9), ...over });

function onWall(i: number, over: Partial<Post> = {}): Post {
  return {
    network: 'vk',
    id: `7_${i}`,
    communityId: '7',
    publishedAt: new Date(Date.parse(NOW) - i * 3_600_000).toISOString(),
    text: '',
    format: 'repost',
    reactions: exact(0),
    comments: exact(0),
    shares: exact(0),
    views: exact(3),
    pinned: false,
    ad: false,
    sightings: [{ surface: 'wall', communityId: '7', run: 'r', rank: i }],
    provenance,
    ...over,
  };
}

/** Somebody else's posts, passed on without a word. */
const COPY: Partial<Post> = { repostOf: '-5_1' };
const OWN: Partial<Post> = { text: 'Чай, чай, чай!!', reactions: exact(4) };

const wall = (count: number, over: (i: number) => Partial<Post> = () => COPY) =>
  Array.from({ length: count }, (_, i) => onWall(i, over(i)));

describe('facts of an opened VK profile', () => {
  it('are there once fields, followers and wall were seen', () => {
    const facts = vkFactsOf(
      owner({ posts: exact(340) }),
      wall(2, (i) => (i === 1 ? OWN : COPY)),
    );
    expect(facts).toMatchObject({
      opened: true,
      status: false,
      occupation: null,
      subscribers: 9,
      noWall: false,
      posts: 20,
      averageLikes: 2,
      averageViews: 3,
      averageText: 7.5,
      textUniqueness: 1 / 6,
      repostRatio: 0.5,
    });
  });

  it.each<[string, Account, Post[]]>([
    ['a row of a list', member(7, { followers: exact(9) }), wall(20)],
    ['a profile whose wall was not seen', owner(), []],
    [
      'a profile whose posts were met one by one',
      owner(),
      wall(3, () => ({ sightings: [{ surface: 'single', communityId: '7', run: 'f', rank: 0 }] })),
    ],
    [
      'a wall that was read from the markup',
      owner(),
      wall(3, () => ({ provenance: { ...provenance, source: 'dom' } })),
    ],
    ['a profile with unknown followers', owner({ followers: HIDDEN }), wall(20)],
    ['absurd followers', owner({ followers: exact(1e12) }), wall(20)],
  ])('are not there for %s', (_, account, posts) => {
    expect(vkFactsOf(account, posts)).toBeUndefined();
  });

  it('know an empty wall by its number of posts, and a closed profile by its closedness', () => {
    expect(vkFactsOf(owner({ posts: exact(0) }), [])).toMatchObject({ noWall: true, posts: null, averageLikes: null });
    const shut = owner({ filledIn: { status: false, occupation: false, shut: true } });
    delete shut.followers;
    expect(vkFactsOf(shut, [])).toMatchObject({ noWall: true, subscribers: null });
  });

  it('take the newest twenty posts, and leave unknown figures unknown', () => {
    const posts = wall(30, (i) => ({ reactions: i < 20 ? exact(1) : exact(900), views: ABSENT })).reverse();
    expect(vkFactsOf(owner(), posts)).toMatchObject({ posts: 20, averageLikes: 1, averageViews: null });
  });

  it('a page with nothing of its own is counted; a lively and a closed one are not', () => {
    const score = (account: Account, posts: Post[]) => {
      const facts = vkFactsOf(account, posts);
      return facts && scoreVkProfile(facts)?.class;
    };
    expect(score(owner(), wall(20))).toBe('suspicious-profile');
    const lively = owner({ followers: exact(640), filledIn: { ...EMPTY, status: true, occupation: true } });
    expect(
      score(
        lively,
        wall(20, () => ({ ...OWN, text: 'Сегодня пекли хлеб с тмином', reactions: exact(24) })),
      ),
    ).toBe('ordinary');
    const shut = owner({ filledIn: { status: false, occupation: false, shut: true } });
    delete shut.followers;
    expect(score(shut, [])).toBe('ordinary');
    // A newcomer with an empty page, whom friends answer.
    expect(
      score(
        owner({ followers: exact(140) }),
        wall(4, () => ({ ...OWN, reactions: exact(11) })),
      ),
    ).toBe('ordinary');
  });

  it('never holds a figure that is no figure', () => {
    const count = fc.constantFrom(exact(0), exact(5), exact(1e12), HIDDEN, ABSENT);
    const text = fc.constantFrom('', '👻👻', '\u202eсправа', 'a'.repeat(5_000), 'раз два раз');
    fc.assert(
      fc.property(count, fc.array(fc.tuple(count, text), { maxLength: 25 }), (followers, posts) => {
        const facts = vkFactsOf(
          owner({ followers }),
          posts.map(([reactions, words], i) => onWall(i, { reactions, text: words })),
        );
        for (const value of Object.values(facts ?? {}))
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        const p = facts && scoreVkProfile(facts)?.p;
        if (p !== undefined) expect(p).toSatisfy((one: number) => one >= 0 && one <= 1);
      }),
    );
  });
});
