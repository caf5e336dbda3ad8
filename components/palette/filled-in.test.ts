import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredTemplate } from '../../lib/model';
import { madeUpBrand, madeUpTemplates } from '../../tests/support/made-up-templates';
import { type FillWish, fillIn } from './filled-in';

const [plain] = madeUpTemplates;
if (!plain) throw new Error('no template');

const template = (text: string, more: Partial<StoredTemplate> = {}): StoredTemplate => ({ ...plain, text, ...more });
const wish = (more: Partial<FillWish> = {}): FillWish => ({
  place: { network: 'vk', language: 'en', post: '' },
  brand: undefined,
  now: new Date('2026-11-22T09:00:00Z'),
  seed: 3,
  turn: 0,
  ...more,
});
const named = (fullName: string) => wish({ place: { network: 'vk', language: 'en', post: '', fullName } });

describe('a template filled in', () => {
  it('takes what the page knows as text, whatever it looks like', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(
            '{{7*7}}',
            '{{first_name}}',
            '<img onerror=alert(1)>',
            '__proto__',
            'constructor',
            '$&',
            '{{end}}',
          ),
          fc.string({ minLength: 1, maxLength: 200 }),
        ),
        (name) => {
          // Runs of white space in a name become one space.
          const fullName = name.trim().replace(/\s+/g, ' ');
          fc.pre(fullName !== '');
          expect(fillIn(template('Dear {{full_name}}!'), named(fullName)).text).toBe(`Dear ${fullName}!`);
        },
      ),
    );
  });

  it('walks through every wording and every variant once, then begins again', () => {
    const many = template('{{pick}}a{{or}}b{{or}}c{{end}}', {
      variants: [{ text: '{{pick}}d{{or}}e{{end}}', language: 'any', neutral: true }],
    });
    const texts = Array.from({ length: 5 }, (_, turn) => fillIn(many, wish({ turn })));
    expect(texts.map(({ text }) => text).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(texts.map(({ turn, turns }) => [turn, turns])).toEqual([0, 1, 2, 3, 4].map((turn) => [turn, 5]));
    expect(fillIn(many, wish({ turn: 5 })).text).toBe(texts[0]?.text);
    expect(fillIn(many, wish({ turn: -1 })).text).toBe(texts[4]?.text);
  });

  it('begins with the wording that suits the thread, and its brand’s wish for neutral words', () => {
    const both = template('hello', {
      language: 'en',
      neutral: false,
      variants: [
        { text: 'привет', language: 'ru', neutral: false },
        { text: 'hello everybody', language: 'en', neutral: true },
      ],
    });
    expect(fillIn(both, wish()).text).toBe('hello');
    expect(fillIn(both, wish({ place: { network: 'vk', language: 'ru', post: '' } })).text).toBe('привет');
    expect(fillIn(both, wish({ brand: madeUpBrand })).text).toBe('hello everybody');
  });

  it('asks for fields, says what is missing, and takes the answers', () => {
    const asking = template('{{first_name}}, ready on {{ask:text "Day"}}.{{cursor}} Bye');
    const open = fillIn(asking, wish());
    expect(open.asks.map(({ label }) => label)).toEqual(['Day']);
    expect(open.missing.length).toBeGreaterThan(0);
    const { text, cursor } = fillIn(asking, { ...named('Vera Lind'), answers: { Day: '{{1 May}}' } });
    expect(text).toBe('Vera, ready on {{1 May}}. Bye');
    expect(text.slice(cursor)).toBe(' Bye');
  });
});
