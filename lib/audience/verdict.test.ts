import { describe, expect, test } from 'vitest';
import { type Sign, sign } from './sign';
import { verdictOf } from './verdict';

function found(id: Sign['id'], lane: Sign['lane'], level: Sign['level'], over: Partial<Sign> = {}): Sign {
  return sign({ id, lane, level, enough: true, threshold: 0, needed: 1, ...over });
}

const accounts = (level: Sign['level']) => found('suspicious-accounts', 'accounts', level);
const fresh = (level: Sign['level']) => found('fresh-ids', 'registry', level);
const batches = (level: Sign['level']) => found('id-batches', 'registry', level);
const promo = (level: Sign['level']) => found('promo-comments', 'comments', level);
const gap = (level: Sign['level']) => found('engagement-gap', 'shape', level);

describe('verdict by lanes, audience.md 2', () => {
  test.each([
    ['nothing gathered', [], 'not-enough-data', 'not-enough-data'],
    ['a lane below its minimum', [{ ...accounts('none'), enough: false }], 'not-enough-data', 'not-enough-data'],
    ['shape alone and quiet', [gap('none')], 'not-enough-data', 'not-enough-data'],
    ['shape alone fires', [gap('notable')], 'notable', 'unusual-engagement'],
    ['a quiet lane', [accounts('none')], 'none', 'no-sign'],
    ['a quiet lane, shape fires beside it', [promo('none'), gap('strong')], 'none', 'no-sign'],
    ['accounts above 15 %', [accounts('notable')], 'notable', 'elevated'],
    ['fresh ids alone', [fresh('notable'), batches('none')], 'notable', 'elevated'],
    ['batches alone', [fresh('none'), batches('notable')], 'notable', 'elevated'],
    ['promo comments', [promo('notable')], 'notable', 'elevated'],
    ['rotation', [found('comment-rotation', 'comments', 'notable')], 'notable', 'elevated'],
    [
      'two signs of one lane',
      [promo('notable'), found('duplicate-comments', 'comments', 'notable')],
      'notable',
      'elevated',
    ],
    ['accounts above 25 %', [accounts('strong')], 'flagged', 'bot-heavy'],
    ['fresh ids and batches', [fresh('strong'), batches('strong')], 'flagged', 'bot-heavy'],
    ['two lanes', [accounts('notable'), promo('notable')], 'flagged', 'bot-heavy'],
    ['a lane and the shape', [promo('notable'), gap('strong')], 'notable', 'elevated'],
    [
      'context of a lane',
      [promo('none'), found('comment-burst', 'comments', 'notable', { context: true })],
      'none',
      'no-sign',
    ],
    [
      'dead members',
      [fresh('none'), found('dead-members', 'registry', 'notable', { context: true })],
      'none',
      'no-sign',
    ],
  ] as const)('%s', (_what, signs, verdict, reading) => {
    expect(verdictOf(signs, [])).toEqual({ verdict, reading, ceilings: [] });
  });

  test('a ceiling holds the verdict at notable, and says so only then', () => {
    expect(verdictOf([accounts('strong')], ['small-community'])).toEqual({
      verdict: 'notable',
      reading: 'elevated',
      ceilings: ['small-community'],
    });
    expect(verdictOf([accounts('notable')], ['small-community']).ceilings).toEqual([]);
  });
});
