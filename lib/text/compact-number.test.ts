import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count } from '../model';
import { firstCountIn, readCount } from './compact-number';

const exact = (value: number): Count => ({ kind: 'exact', value });
const rounded = (value: number, step: number) => ({
  kind: 'rounded',
  value,
  lo: Math.max(0, value - step),
  hi: value + step,
});

describe('set E of the metric definitions', () => {
  it.each([
    ['1,234', 'en', exact(1234)],
    ['1.234', 'de', exact(1234)],
    ['1,2\u00a0тыс.', 'ru', rounded(1200, 100)],
    ['12\u00a0345', 'ru', exact(12345)],
    ['630K', 'en', rounded(630_000, 1000)],
    ['3,4 млн', 'ru', rounded(3_400_000, 100_000)],
    ['12 mil', 'es', rounded(12_000, 1000)],
    ['1,5 B', 'tr', rounded(1500, 100)],
    ['1.5B', 'en', rounded(1_500_000_000, 100_000_000)],
    ['2.3万', 'zh', rounded(23_000, 1000)],
  ])('%s (%s)', (raw, lang, expected) => {
    expect(readCount(raw, lang)).toMatchObject(expected);
  });

  it('gives nothing for a counter without a number; the adapter decides between zero, absent and hidden', () => {
    expect(readCount('', 'en')).toBeUndefined();
    expect(readCount('Likes hidden', 'en')).toBeUndefined();
  });
});

describe('exact numbers', () => {
  it.each([
    ['0', 'en', 0],
    ['827 members', 'en', 827],
    ['126,336 total members', 'en', 126_336],
    ['1,04 posts', 'en', undefined],
    ['686 452 333', 'ru', 686_452_333],
    ['686\u202f452\u202f333', 'ru', 686_452_333],
    ['12\u2009345', 'ru', 12_345],
    ["12'345", 'de-CH', 12_345],
    ['12’345', 'de-CH', 12_345],
    ['84.504.260', 'de', 84_504_260],
    ['1.596', 'pt-br', 1596],
    ['12,34,567', 'hi', 1_234_567],
    ['١٬٢٣٤', 'ar', 1234],
    ['۱۲۳', 'fa', 123],
    ['१२,३४५', 'hi', 12_345],
    ['\u200f827\u200f', 'he', 827],
    ['287 просмотров', 'ru', 287],
    ['0 поделились', 'ru', 0],
    ['1,059人', 'zh-cn', 1059],
    ['1,059 人、', 'zh-cn', 1059],
    ['123명', 'ko', 123],
    ['5 likes.', 'en', 5],
    ['2 137', 'ru', 2137],
    ['167 comments - somebody on November 7, 2025', 'en', 167],
  ])('%s (%s)', (raw, lang, value) => {
    expect(readCount(raw, lang)).toEqual(value === undefined ? undefined : exact(value));
  });
});

describe('abbreviated numbers', () => {
  it.each([
    ['126.3K members', 'en', 126_300, 100],
    ['268M Followers, 195 Following', 'en', 268e6, 1e6],
    ['46.3m Followers', 'en', 46.3e6, 1e5],
    ['1m followers', 'en-gb', 1e6, 1e6],
    ['2,1K', 'ru', 2100, 100],
    ['1B', 'ru', 1e9, 1e9],
    ['12К', 'ru', 12_000, 1000],
    ['1,3М', 'ru', 1.3e6, 1e5],
    ['12,3 тыс просмотров', 'ru', 12_300, 100],
    ['1 млн подписчиков', 'ru', 1e6, 1e6],
    ['686 млн', 'ru', 686e6, 1e6],
    ['1,2 млрд', 'ru', 1.2e9, 1e8],
    ['5 тис.', 'uk', 5000, 1000],
    ['2,4 tys. obserwujący', 'pl', 2400, 100],
    ['1,2 mln', 'pl', 1.2e6, 1e5],
    ['1,2 mil.', 'cs', 1.2e6, 1e5],
    ['1,2 tis.', 'cs', 1200, 100],
    ['1,2 mil.', 'ro', 1.2e6, 1e5],
    ['11,7 mil', 'pt-br', 11_700, 100],
    ['1,2 mi', 'pt', 1.2e6, 1e5],
    ['1,5 M', 'es', 1.5e6, 1e5],
    ['1,2 mil M', 'es', 1.2e9, 1e8],
    ['12 mil miembros', 'es', 12_000, 1000],
    ['1,2 k', 'fr', 1200, 100],
    ['1,2 M', 'fr', 1.2e6, 1e5],
    ['1,2 Md', 'fr', 1.2e9, 1e8],
    ['1,2 Mio.', 'de', 1.2e6, 1e5],
    ['12 Tsd.', 'de', 12_000, 1000],
    ['1,2 Mln', 'it', 1.2e6, 1e5],
    ['12 mila', 'it', 12_000, 1000],
    ['12 d.', 'nl', 12_000, 1000],
    ['1,2 mln.', 'nl', 1.2e6, 1e5],
    ['1,2 tn', 'sv', 1200, 100],
    ['1,2 mn', 'sv', 1.2e6, 1e5],
    ['1,2 Mn', 'tr', 1.2e6, 1e5],
    ['12 B', 'tr', 12_000, 1000],
    ['1,2 E', 'hu', 1200, 100],
    ['1,2 rb', 'id', 1200, 100],
    ['1,2 jt', 'id', 1.2e6, 1e5],
    ['1,2 N', 'vi', 1200, 100],
    ['1,2 Tr', 'vi', 1.2e6, 1e5],
    ['12.3L', 'en-IN', 1.23e6, 1e4],
    ['1.2Cr', 'en-IN', 1.2e7, 1e6],
    ['12.3 लाख', 'hi', 1.23e6, 1e4],
    ['1.2 हज़ार', 'hi', 1200, 100],
    ['1.2 करोड़'.normalize('NFD'), 'hi', 1.2e7, 1e6],
    ['1.2 ألف', 'ar', 1200, 100],
    ['١٫٢ مليون', 'ar', 1.2e6, 1e5],
    ['2.3万人', 'ja', 23_000, 1000],
    ['123.5萬', 'zh-TW', 1.235e6, 1000],
    ['1.2億', 'ja', 1.2e8, 1e7],
    ['3.1千万', 'zh', 3.1e7, 1e6],
    ['1.2천', 'ko', 1200, 100],
    ['3만명', 'ko', 30_000, 10_000],
    ['1.2 ล้านคน', 'th', 1.2e6, 1e5],
    ['527K 位粉丝', 'zh-cn', 527_000, 1000],
    ['0,9 тыс.', 'ru', 900, 100],
    ['75.55K', 'en', 75_550, 10],
    ['1 234,5 тыс.', 'ru', 1_234_500, 100],
    ['1.1M', undefined, 1.1e6, 1e5],
  ])('%s (%s)', (raw, lang, value, step) => {
    expect(readCount(raw, lang)).toMatchObject(rounded(value, step));
  });

  it('keeps the printed form', () => {
    expect(readCount('  126.3K members', 'en')).toMatchObject({ raw: '126.3K' });
    expect(readCount('1,2\u00a0тыс. просмотров', 'ru')).toMatchObject({ raw: '1,2 тыс' });
  });

  it('never lets the band fall below zero', () => {
    expect(readCount('1K', 'en')).toMatchObject({ lo: 0, hi: 2000 });
  });
});

describe('what is not a count', () => {
  it.each([
    ['1.5B', undefined],
    ['12 mil', undefined],
    ['12 mil', 'en'],
    ['1,2 M', 'id'],
    ['12 tn', 'en'],
    ['1.234K', 'en'],
    ['12 xyz.', 'en'],
    ['12x', 'en'],
    ['5th', 'en'],
    ['3h', 'en'],
    ['4 h ago', 'en'],
    ['5 м', 'ru'],
    ['5 m', 'en'],
    ['12:30', 'en'],
    ['50%', 'en'],
    ['99+', 'en'],
    ['10K+', 'en'],
    ['1/2', 'en'],
    ['-5', 'en'],
    ['2026-08-13', 'en'],
    ['007', 'en'],
    ['0,123', 'en'],
    ['1,2345', 'en'],
    ['1,23', 'de'],
    ['1,234.567', 'en'],
    ['1٫234', 'ar'],
    ['10²', 'en'],
    ['1億2345万', 'ja'],
    ['99999999999999999999', 'en'],
    ['999999999B', 'en'],
    ['five', 'en'],
    ['followers 12', 'en'],
    ['12 constructor', 'en', 12],
    ['12 __proto__', 'en', 12],
    ['12 bin', 'xx'],
    ['12 abcd', 'xx'],
    ['12 members', 'xx', 12],
  ])('%s (%s)', (raw, lang, value?: number) => {
    expect(readCount(raw, lang)).toEqual(value === undefined ? undefined : exact(value));
  });
});

describe('firstCountIn', () => {
  it.each([
    ['Оценили 8 человек', 'ru', exact(8)],
    ['팔로워 123명', 'ko', exact(123)],
    ['Подписчики: 686M, Подписки: 286', 'ru', rounded(686e6, 1e6)],
    ['已关注1,059人', 'zh', exact(1059)],
    ['(12)', 'en', exact(12)],
  ])('%s', (label, lang, expected) => {
    expect(firstCountIn(label, lang)).toMatchObject(expected);
  });

  it.each(['', 'nobody', 'post #8', '-3', 'v2', 'Wi-Fi 3h', 'at 12:30'])('finds no count in "%s"', (label) => {
    expect(firstCountIn(label, 'en')).toBeUndefined();
  });
});

describe('properties', () => {
  const whole = fc.nat({ max: 999_999_999 });

  it('reads back what Intl writes, in every grouping', () => {
    const locales = fc.constantFrom('en', 'ru', 'de', 'fr', 'de-CH', 'hi', 'ja', 'pt-BR', 'ar-EG', 'fa', 'bn', 'th');
    fc.assert(
      fc.property(whole, locales, (value, locale) => {
        expect(readCount(new Intl.NumberFormat(locale).format(value), locale)).toEqual(exact(value));
      }),
    );
  });

  it('holds the truth inside the band of what Intl abbreviates', () => {
    const locales = fc.constantFrom(
      ...['en', 'ru', 'uk', 'pl', 'cs', 'es', 'pt-BR', 'it', 'nl', 'de', 'fr', 'ro', 'tr', 'vi', 'sv', 'hu', 'zh-TW'],
      ...['zh', 'ja', 'ko', 'hi', 'en-IN', 'fa', 'da', 'nb', 'fi', 'el', 'bg', 'sk', 'hr', 'sr', 'ca', 'th', 'he'],
      ...['et', 'lt', 'lv', 'ka', 'hy', 'kk', 'uz', 'mr', 'bn', 'ur', 'gl', 'sl', 'be', 'ar', 'pt-PT', 'fil'],
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), fc.nat({ max: 9 }), locales, (value, shift, locale) => {
        const truth = Math.floor(value / 10 ** shift);
        const printed = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(truth);
        const count = readCount(printed, locale);
        const band =
          count?.kind === 'exact' ? { lo: count.value, hi: count.value } : count?.kind === 'rounded' && count;
        expect(band, `${truth} → ${printed} (${locale})`).toBeTruthy();
        if (!band) return;
        expect(band.lo, printed).toBeLessThanOrEqual(truth);
        expect(band.hi, printed).toBeGreaterThanOrEqual(truth);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and gives only finite counts with the value inside the band', () => {
    const alphabet = fc.constantFrom(..."0123456789.,' \u00a0\u202f٠١٫٬KkMBмК万천mil.тыс-+%é\u0301\ud800".split(''));
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(alphabet).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        text,
        fc.option(fc.constantFrom('en', 'ru', 'tr', '', 'x-y', '__proto__'), { nil: undefined }),
        (raw, lang) => {
          firstCountIn(raw, lang);
          const count = readCount(raw, lang);
          if (count === undefined) return;
          expect(['exact', 'rounded']).toContain(count.kind);
          if (count.kind === 'exact') expect(Number.isSafeInteger(count.value)).toBe(true);
          if (count.kind !== 'rounded') return;
          expect(Number.isSafeInteger(count.hi)).toBe(true);
          expect(count.lo).toBeGreaterThanOrEqual(0);
          expect(count.lo).toBeLessThanOrEqual(count.value);
          expect(count.hi).toBeGreaterThan(count.value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('adding words changes nothing', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom('followers', 'подписчиков', 'members', 'obserwujący', 'likes'),
        (value, word) => {
          expect(readCount(`${value} ${word}`, 'en')).toEqual(exact(value));
        },
      ),
    );
  });
});
