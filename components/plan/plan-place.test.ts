import { expect, it } from 'vitest';
import { placeQuery, readPlace } from './plan-place';

it('leads back to the same place', () => {
  const place = { view: 'week', day: '2026-11-22', entry: 'a b@2026-11-27', search: 'чай & "мёд"=1' };
  expect(readPlace(placeQuery(place))).toEqual(place);
});

it('takes anything else as the id of an entry, as the popup writes it', () => {
  expect(readPlace('5f0c-1')).toEqual({ view: 'month', entry: '5f0c-1' });
  expect(readPlace('uid=7@example.org')).toEqual({ view: 'month', entry: 'uid=7@example.org' });
});

it('is the month of today when nothing or an impossible day is named', () => {
  expect(readPlace('')).toEqual({ view: 'month' });
  expect(readPlace('view=week&day=2026-02-30')).toEqual({ view: 'week' });
  expect(readPlace('view=&day=soon&__proto__=x')).toEqual({ view: 'month' });
});
