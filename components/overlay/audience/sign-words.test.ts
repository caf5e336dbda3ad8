import { describe, expect, it } from 'vitest';
import { audienceWords } from '../../../lib/i18n/audience';
import { figuresFor } from '../../../lib/i18n/figures';
import { speaker } from '../../../lib/i18n/translate';
import { exact } from '../../../lib/model';
import {
  BARE_PROFILE,
  comment,
  community,
  followers,
  many,
  member,
  NOW,
  posts,
  report,
  talk,
} from '../../../tests/support/made-up-audience';
import { exampleClass, reasonsText, signLines, signSource } from './sign-words';

const languages = (['en', 'ru'] as const).map((locale) => ({
  t: speaker(audienceWords[locale], locale),
  figures: figuresFor(locale),
}));
const [english] = languages;

const visits = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  at: `2026-11-0${day}T00:00:00.000Z`,
  members: 25_000 + day * 10 + (day === 7 ? 5_000 : 0),
}));
const promo = many(30, (i) =>
  comment(`z${i}`, `I made $5,000 in a week, all thanks to @trader_${i} http://x${i}.example`),
);
const equal = many(30, (i) => comment(`y${i}`, 'What a lovely page, greetings to everybody here'));

/** Reports in which every sign that exists is raised at least once. */
const signs = [
  report({ accounts: followers(40, 30), comments: [...talk(60), ...promo, ...equal], posts: posts(14), visits }),
  report({ posts: posts(14, () => ({ reactions: exact(500), comments: exact(0) })), visits }),
  report({
    network: 'vk',
    community: community({ network: 'vk' }),
    accounts: [
      ...many(60, (i) => member(530_000_000 + Math.floor(i / 6) * 4_300_000 + (i % 6) * 2_100)),
      ...many(70, (i) => member(i + 1, { deactivated: 'deleted' })),
    ],
  }),
  report({
    network: 'vk',
    accounts: many(60, (i) => member(i + 1)),
    profiles: new Map(
      many(60, (i) => [String(i + 1), { ...BARE_PROFILE, textUniqueness: i % 2 ? 0.1 : null }] as const),
    ),
  }),
].flatMap((made) => made.signs);

describe('words of signs', () => {
  it('say what was counted, of how many, against which limit', () => {
    const line = (id: string) => {
      const sign = signs.find((one) => one.id === id);
      return english && sign && signLines(english, sign);
    };
    expect(line('suspicious-accounts')).toMatch(
      /^40 of 70, corrected for known errors \d+–\d+ of 100, most likely \d+; sign when the lower end exceeds 15 of 100\.$/,
    );
    expect(line('duplicate-comments')).toMatch(/^60 of 120, that is/);
    expect(signs.find(({ id, level }) => id === 'id-batches' && level !== 'none')).toBeDefined();
    expect(line('id-batches')).toBe('60 of 60; by chance: p < 0.001; sign below 0.001.');
    const gap = signs.find(({ id }) => id === 'engagement-gap');
    expect(gap?.interval).toBeDefined();
    if (!english || !gap) throw new Error('no sign');
    expect(signLines(english, { ...gap, value: 0.05, interval: { low: 0.024, high: 0.024 } })).toMatch(
      /; usual 2\.40\s%\.$/,
    );
    expect(signLines(english, { ...gap, value: 0.05, interval: { low: 0.01, high: 0.024 } })).toMatch(
      /; usual 1\.00\s%–2\.40\s%\.$/,
    );
    expect(line('dead-members')).toMatch(/^70 of 130, that is/);
    expect(line('comment-depth')).toMatch(/sign from 50 of 100\.$/);
    // Few and even are signs downwards.
    expect(line('even-likes')).toMatch(/^0\.\d\d in 14 posts; sign up to 0\.10\.$/);
    expect(line('few-reactions')).toMatch(/^\d+ in 14 posts; sign up to 10\.$/);
    // Signs that found nothing still say where they looked.
    expect(line('comment-rotation')).toMatch(/^0 people under 0 of \d+ posts; sign from 3 posts\.$/);
    expect(line('comment-burst')).toMatch(/, \d+ looked at; sign from 10\.$/);
  });

  it('leave no gap, in both languages, and call nobody anything', () => {
    for (const words of languages) {
      for (const sign of signs) {
        const said = [
          words.t(`aud.sign.${sign.id}`),
          signLines(words, sign),
          signSource(words, sign) ?? '',
          ...sign.notes.map((note) => words.t(`aud.note.${note}`, { shells: 1, byPattern: 1 })),
          ...sign.examples.map((one) => `${exampleClass(words, one)} ${reasonsText(words, one, NOW)}`),
        ].join(' ');
        expect(said).not.toMatch(/[{}]|undefined|NaN/);
        expect(said).not.toMatch(/\b(bots?|fakes?|frauds?)\b|бот[ыа]?\b|фейк/i);
      }
    }
  });

  it('give every raised row of evidence a reason', () => {
    const rows = signs.filter(({ id }) => ['suspicious-accounts', 'promo-comments', 'fresh-ids'].includes(id));
    const examples = rows.flatMap((sign) => sign.examples);
    expect(examples.length).toBeGreaterThan(20);
    for (const example of examples) expect(english && reasonsText(english, example, NOW)).not.toBe('');
    const [bought] = signs.find(({ id }) => id === 'suspicious-accounts')?.examples ?? [];
    expect(english && bought && reasonsText(english, bought, NOW)).toBe(
      'follows 1,450; 12 followers; 5 of 9 characters are digits; no posts',
    );
  });
});
