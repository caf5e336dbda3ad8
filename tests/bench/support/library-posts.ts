import type { NewPostRow } from '../../../lib/library/database';
import { ABSENT, CATEGORIES, exact, HIDDEN, type PostFormat } from '../../../lib/model';

/** Beginnings and middles of made-up words; together they give the variety of real texts and mean nothing. */
const RUSSIAN = [
  'ка',
  'ло',
  'ми',
  'ре',
  'ту',
  'вер',
  'бо',
  'сан',
  'дил',
  'гро',
  'пы',
  'жен',
  'хол',
  'цар',
  'щит',
  'лян',
];
const ENGLISH = [
  'ba',
  'lo',
  'mi',
  'ren',
  'tu',
  'wer',
  'co',
  'san',
  'dil',
  'gro',
  'pe',
  'jen',
  'hol',
  'star',
  'ship',
  'lan',
];
const RUSSIAN_ENDINGS = ['а', 'ы', 'е', 'у', 'ой', 'ами', 'ах'];
const ENGLISH_ENDINGS = ['', '', 's', 'ed', 'ing'];
const LEMMAS = 25_000;
const FORMATS: PostFormat[] = ['text', 'image', 'album', 'video', 'reel', 'link', 'poll'];
const HOUR = 3_600_000;
const END = Date.parse('2026-11-22T12:00:00.000Z');

/** Numbers that look like chance and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Makes posts of made-up communities: two thirds Russian, one third English, 47 words each on average, the frequency of
 * words by Zipf's law over 25,000 words with up to seven forms. The same seed gives the same posts.
 */
export function postMaker(seed: number): (index: number) => NewPostRow {
  const chance = seeded(seed);
  const pick = <Value>(list: readonly Value[], otherwise: Value): Value =>
    list[Math.floor(chance() * list.length)] ?? otherwise;
  // Zipf with exponent 1: the rank is spread evenly over the logarithm.
  const rank = () => Math.floor(Math.exp(chance() * Math.log(LEMMAS))) - 1;
  const count = (mean: number) => (chance() < 0.05 ? ABSENT : exact(Math.floor(-Math.log(1 - chance()) * mean)));
  return (index) => {
    const russian = chance() < 2 / 3;
    const length = 12 + Math.floor(chance() * 71);
    const words = Array.from({ length }, () => {
      const stem = stemOf(rank(), russian ? RUSSIAN : ENGLISH);
      return stem + pick(russian ? RUSSIAN_ENDINGS : ENGLISH_ENDINGS, '');
    });
    const network = pick(['vk', 'vk', 'facebook', 'instagram'], 'vk');
    const communityId = String(1 + Math.floor(chance() * 60));
    const at = new Date(END - Math.floor(chance() * 26_000) * HOUR).toISOString();
    const id = `${communityId}_${index}`;
    return {
      key: `${network}|${id}`,
      communityKey: `${network}|${communityId}`,
      post: {
        network,
        id,
        communityId,
        authorId: communityId,
        publishedAt: at,
        text: words.join(' '),
        format: pick(FORMATS, 'text'),
        reactions: chance() < 0.02 ? HIDDEN : count(120),
        comments: count(9),
        shares: count(4),
        views: count(3000),
        viewsAre: 'views',
        pinned: false,
        ad: chance() < 0.05,
        sightings: [],
        provenance: { source: 'answer', where: 'wall.get', at, completeness: 'full', adapter: 'vk 2026-11-22' },
      },
      community: { id: communityId, kind: 'group', name: `Made-up ${communityId}`, members: exact(5000), at },
      figures: { erF: chance() * 0.05, timesUsual: chance() * 4, usualOf: 20, at },
      pageUrl: `https://vk.com/club${communityId}`,
      via: 'all-seen',
      savedAt: at,
      seenAt: at,
      picture: { kept: false, reason: 'no-picture' },
      collections: [],
      tags: chance() < 0.1 ? [pick(['promo', 'idea', 'прайс'], 'promo')] : [],
      note: '',
      ...(chance() < 0.2 ? { category: pick(CATEGORIES, 'news') } : {}),
      codes: {},
      er: chance() * 0.05,
    };
  };
}

function stemOf(rank: number, syllables: readonly string[]): string {
  let [rest, word] = [rank + syllables.length, ''];
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length] ?? '';
  return word;
}
