import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUtm, customaryUtm, utmValue, withUtm } from './utm';

const UTM = { source: 'vk', medium: 'social', campaign: 'Winter Tea' };

describe('a link with marks', () => {
  it.each([
    ['https://proba.example/', 'https://proba.example/?utm_source=vk&utm_medium=social&utm_campaign=winter_tea'],
    ['proba.example/tea', 'https://proba.example/tea?utm_source=vk&utm_medium=social&utm_campaign=winter_tea'],
    [
      'https://proba.example/?a=1+2&b=%20#top',
      'https://proba.example/?a=1+2&b=%20&utm_source=vk&utm_medium=social&utm_campaign=winter_tea#top',
    ],
    [
      'https://proba.example/?UTM_source=ig&utm_source=fb&utm_term=x',
      'https://proba.example/?utm_term=x&utm_source=vk&utm_medium=social&utm_campaign=winter_tea',
    ],
    ['https://чай.рф/', 'https://чай.рф/?utm_source=vk&utm_medium=social&utm_campaign=winter_tea'],
  ])('%s', (link, expected) => {
    expect(withUtm(link, UTM)).toBe(expected);
  });
  it.each(['', 'tea', 'javascript:alert(1)', 'mailto:a@b.example', 'a b.example', 'data:text/plain,x'])(
    'is refused where it is no address: %j',
    (link) => {
      expect(withUtm(link, UTM)).toBeUndefined();
      expect(checkUtm(link)).toEqual(['no-address']);
    },
  );
  it('is the same after a second time, keeps the rest, and passes the check', () => {
    const piece = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece)), fc.option(piece), fc.string(), (query, fragment, campaign) => {
        const link = `https://proba.example/?${query.map(([name, value]) => `q${name}=${value}`).join('&')}${fragment ? `#${fragment}` : ''}`;
        const utm = { source: 'vk', medium: 'social', campaign: `c${campaign}` };
        const once = withUtm(link, utm) ?? '';
        expect(withUtm(once, utm)).toBe(once);
        const { searchParams, hash } = new URL(once);
        for (const [name, value] of query) expect(searchParams.getAll(`q${name}`)).toContain(value);
        expect(hash).toBe(fragment ? `#${fragment}` : '');
        expect(searchParams.getAll('utm_source')).toEqual(['vk']);
        expect(searchParams.get('utm_campaign')).toBe(utmValue(`c${campaign}`));
        expect(checkUtm(once)).toEqual([]);
      }),
    );
  });
});

describe('the check of marks', () => {
  it.each([
    ['https://proba.example/', ['no-marks']],
    ['https://proba.example/?utm_source=vk', ['no-medium', 'no-campaign']],
    ['https://proba.example/?utm_source=VK&utm_medium=social&utm_campaign=a%20b', ['capitals', 'spaces']],
    ['https://proba.example/?utm_source=vk&utm_source=ig&utm_medium=social&utm_campaign=a', ['doubled']],
    ['https://proba.example/#utm_source=vk', ['no-marks']],
    ['https://proba.example/?utm_source=&utm_medium=social&utm_campaign=a', ['no-source']],
  ])('%s', (link, expected) => {
    expect(checkUtm(link)).toEqual(expected);
  });
});

it('marks customary for a network', () => {
  expect(customaryUtm('odnoklassniki', 'Чай зимой')).toEqual({ source: 'ok', medium: 'social', campaign: 'чай_зимой' });
});
