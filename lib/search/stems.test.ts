import fc from 'fast-check';
import { newStemmer } from 'snowball-stemmers';
import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../text/stem-english';
import { stemRussian } from '../text/stem-russian';
import { formsOf } from './word-forms';

const PARADIGMS = [
  ['чай', 'чая', 'чаю', 'чаем', 'чаи', 'чаев'],
  ['реклама', 'рекламы', 'рекламе', 'рекламу', 'рекламой', 'реклам', 'рекламами', 'рекламах'],
  ['подписчик', 'подписчика', 'подписчики', 'подписчиков', 'подписчикам', 'подписчиками'],
  ['новость', 'новости', 'новостей', 'новостью', 'новостям'],
  ['красивый', 'красивая', 'красивое', 'красивые', 'красивого', 'красивыми'],
  ['конкурс', 'конкурса', 'конкурсе', 'конкурсов', 'конкурсами'],
  ['сообщество', 'сообщества', 'сообществом', 'сообществах'],
  ['читал', 'читала', 'читали', 'читать', 'читает', 'читают'],
  ['post', 'posts', 'posted', 'posting'],
  ['try', 'tries', 'tried', 'trying'],
  ['make', 'makes', 'making'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['story', 'stories'],
  ['share', 'shares', 'shared', 'sharing'],
  ['box', 'boxes'],
  ['community', 'communities'],
  ['like', 'likes', 'liked', 'liking'],
  ['day', 'days'],
  ['view', 'views', 'viewed'],
];

describe('forms of one word find each other', () => {
  it.each(PARADIGMS.map((forms) => [forms[0] ?? '', forms] as const))('%s', (_, forms) => {
    const wanted = forms[0] ?? '';
    const [ofFirst, missed] = [formsOf(wanted), (found: string) => !formsOf(found).has(wanted)];
    expect(forms.filter((form) => !ofFirst.has(form) || !form.startsWith(ofFirst.beginning))).toEqual([]);
    expect(forms.filter((form) => missed(form) || !wanted.startsWith(formsOf(form).beginning))).toEqual([]);
  });
});

it.each([
  ['кот', 'который'],
  ['реклама', 'рекламный'],
  ['press', 'pre'],
  ['news', 'new'],
  ['community', 'communism'],
  ['post', 'poster'],
  ['sing', 's'],
  ['bus', 'bu'],
])('%s and %s are different words', (one, other) => {
  expect(formsOf(one).has(other)).toBe(false);
  expect(formsOf(other).has(one)).toBe(false);
});

it('Russian stems are those of the Snowball package', () => {
  const reference = newStemmer('russian');
  const letters = [...'абвегийклмнорстуыьюящш'];
  const endings = ['ость', 'ившись', 'ейшими', 'нными', 'ующая', 'ались', 'ениями', 'ого', 'аете', 'ью', ''];
  const words = fc
    .tuple(fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 8 }), fc.constantFrom(...endings))
    .map(([root, ending]) => root.join('') + ending);
  fc.assert(
    fc.property(words, (word) => {
      expect(stemRussian(word)).toBe(reference.stem(word));
    }),
    { numRuns: 3000 },
  );
});

it('a Russian stem begins its word, and an English stem is stable for its own plural', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[а-я]{1,12}$/), (word) => {
      expect(word.startsWith(stemRussian(word))).toBe(true);
    }),
  );
  expect(stemEnglish('class')).toBe(stemEnglish('classes'));
});
