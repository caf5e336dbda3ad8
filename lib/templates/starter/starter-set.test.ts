import { describe, expect, it } from 'vitest';
import { madeUpTemplate, replyContext } from '../../../tests/support/made-up-reply';
import { SITUATIONS } from '../../model';
import { received } from '../../model/received';
import { storedTemplateSchema } from '../../model/template-schema';
import { checkTemplate } from '../check-template';
import { compile, render } from '../compile';
import { starterSet } from './starter-set';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const english = starterSet('en', [], NOW);
const russian = starterSet('ru', [], NOW);
const all = [...english, ...russian];

describe('starter set', () => {
  it('holds three templates for every situation in both languages', () => {
    for (const set of [english, russian]) {
      for (const situation of SITUATIONS) expect(set.filter(({ folder }) => folder === situation)).toHaveLength(3);
    }
  });

  it.each(all.map((template) => [template.id, template] as const))(
    '%s is without fault, warnings too',
    (_, template) => {
      expect(checkTemplate(template, all)).toEqual([]);
      expect(received(storedTemplateSchema, template)).toEqual({ data: template });
    },
  );

  it('reads well with and without a name: no gaps, no doubled signs', () => {
    for (const { text, language, id } of all) {
      const context = {
        language: language as 'en' | 'ru',
        fullName: language === 'ru' ? 'Анна Чайкина' : 'Anna Kettle',
      };
      const compiled = compile(text);
      for (const changes of [
        context,
        { ...context, fullName: 'tea_88' },
        { ...context, now: new Date(2026, 10, 23, 20) },
      ]) {
        const first = render(compiled, replyContext(changes), { seed: 0, variant: 0 });
        for (let variant = 0; variant < first.variants; variant++) {
          const answers = Object.fromEntries(first.asks.map(({ label }) => [label, '2026-12-01']));
          const made = render(compiled, replyContext(changes), { seed: 0, variant, answers });
          expect(made.missing, id).toEqual([]);
          expect(made.text, id).not.toMatch(/ {2}|\s[,.!?]|[,.!?]{2}|^\p{Ll}|\{\{|\}\}/u);
        }
      }
    }
  });

  it('says nothing of gender in Russian, and never «ты»', () => {
    // Past tense in the singular and short adjectives carry gender: "рада", "получил", "благодарен".
    for (const { text, id } of russian) {
      expect(text.toLowerCase(), id).not.toMatch(
        /(?<!\p{L})(я|рад|рада|благодарен|благодарна|ты|тебя|тебе|твой|твоя)(?!\p{L})/u,
      );
      expect(text, id).not.toMatch(/\p{L}(Вы|Вас|Вам)\b|(?<=[\p{Ll},] )(Вы|Вас|Вам|Ваш\p{L}*)(?!\p{L})/u);
    }
  });

  it('is not doubled when taken twice, and leaves the user the shortcuts that are in use', () => {
    expect(starterSet('en', english, NOW)).toEqual([]);
    const own = madeUpTemplate('mine', { shortcut: 'thx' });
    expect(starterSet('en', [own], NOW).find(({ id }) => id === 'starter-en-thx')?.shortcut).toBe('');
  });
});
