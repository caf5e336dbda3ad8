import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFilledIn } from './read-filled-in';

const asked = { fields: 'domain,status, occupation,home_town' };

describe('which fields a VK profile fills in', () => {
  it('says nothing about people in lists, whose answers carry none of the fields', () => {
    expect(readFilledIn({ id: 7, first_name: 'Ася', domain: 'asya', is_closed: false }, undefined)).toBeUndefined();
  });

  it('tells filled fields from empty ones, and leaves out what was not told', () => {
    const user = { status: ' ', home_town: 'Речной', relatives: [], site: '', about: '', music: 'тишина' };
    expect(readFilledIn(user, undefined)).toEqual({
      status: false,
      homeTown: true,
      relatives: false,
      website: false,
      interests: true,
    });
  });

  it('takes a missing status or occupation for an empty one only where it is known that it was asked for', () => {
    expect(readFilledIn({ site: '' }, asked)).toEqual({ status: false, occupation: false, website: false });
    expect(readFilledIn({ site: '' }, { fields: 'site' })).toEqual({ website: false });
    // A home town may also be kept back.
    expect(readFilledIn({ status: '' }, asked)).not.toHaveProperty('homeTown');
  });

  it('keeps no word of what stands there', () => {
    const user = { status: 'секрет', occupation: { type: 'work', name: 'секрет' }, site: 'https://secret.example' };
    expect(JSON.stringify(readFilledIn(user, undefined))).not.toMatch(/секрет|secret/);
  });

  it('notes that a profile is closed to this visitor, and not that one is closed to others', () => {
    expect(readFilledIn({ status: '', is_closed: true, can_access_closed: false }, undefined)?.shut).toBe(true);
    expect(readFilledIn({ status: '', is_closed: true, can_access_closed: true }, undefined)).not.toHaveProperty(
      'shut',
    );
  });

  it('holds nothing but yes and no, whatever stands there', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(Number.NaN, 10 ** 12, -1, '', '\u202e', '👻'));
    const names = ['status', 'occupation', 'home_town', 'relatives', 'about', 'site', '__proto__', 'is_closed'];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), field),
        fc.dictionary(fc.string(), field),
        (user, request) => {
          const filledIn = readFilledIn(user, request) ?? {};
          for (const value of Object.values(filledIn)) expect(typeof value).toBe('boolean');
        },
      ),
    );
  });
});
