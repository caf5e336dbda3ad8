import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDoubledName } from './doubled-name';

const names = ['Анна Глинова', 'Анна'];
const cutFrom = (before: string, text: string, who = names) => withoutDoubledName(before, text, who).text;

describe('withoutDoubledName', () => {
  it('leaves out the name that a mention has already said', () => {
    expect(cutFrom('Анна, ', 'Анна, спасибо за вопрос!')).toBe('спасибо за вопрос!');
    expect(cutFrom('Анна Глинова ', 'Анна! Спасибо.')).toBe('Спасибо.');
    expect(cutFrom('@anna.clay ', '@anna.clay the cups are back', ['anna.clay'])).toBe('the cups are back');
    expect(cutFrom('[id17|Анна], ', 'Анна, да.', ['id17|Анна', 'Анна'])).toBe('да.');
  });

  it('says how much was cut, for the place of the caret', () => {
    expect(withoutDoubledName('Анна, ', 'Анна, да.', names)).toEqual({ text: 'да.', cut: 6 });
  });

  it('keeps the name where the box holds something else, or nothing', () => {
    expect(cutFrom('', 'Анна, да.')).toBe('Анна, да.');
    expect(cutFrom('Анна, добрый день! ', 'Анна, да.')).toBe('Анна, да.');
    expect(cutFrom('Борис, ', 'Анна, да.')).toBe('Анна, да.');
  });

  it('keeps longer words that begin with the name, and a text that is nothing but the name', () => {
    expect(cutFrom('Анна, ', 'Аннабель передаёт привет')).toBe('Аннабель передаёт привет');
    expect(cutFrom('Анна, ', 'Анна!')).toBe('Анна!');
  });

  it('only ever cuts off a beginning', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string(), { maxLength: 3 }), (before, text, who) => {
        const result = withoutDoubledName(before, text, who);
        expect(text.slice(result.cut)).toBe(result.text);
      }),
    );
  });
});
