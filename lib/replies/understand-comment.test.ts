import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMENT_LABELS, type CommentLabel } from '../model';
import { english } from './lexicon/english';
import { russian } from './lexicon/russian';
import { understandComment, wordsBehind } from './understand-comment';

/** "question: ?, сколько стоит" for every label found. */
function read(text: string): string[] {
  return understandComment(text).map((found) => `${found.label}: ${wordsBehind(text, found).join(', ')}`);
}

const labels = (text: string) => understandComment(text).map(({ label }) => label);

describe('what the words of a comment point to', () => {
  it.each([
    ['Сколько стоит этот чайник?', ['question: сколько стоит, ?', 'price: сколько стоит']],
    ['Подскажите цену с доставкой', ['question: подскажите', 'price: цену', 'delivery: доставкой']],
    ['Когда придёт моя посылка', ['question: когда придёт', 'delivery: когда придёт, посылка']],
    ['Спасибо. Где вас найти', ['question: где', 'praise: спасибо']],
    ['Почему никто не отвечает', ['question: почему', 'complaint: никто не отвечает']],
    ['Мне не понравилось, чай безвкусный', ['complaint: не понравилось, безвкусный']],
    ['Чашка пришла разбитая, верните деньги', ['complaint: пришла разбитая, верните деньги']],
    ['Не очень вкусно', ['complaint: не, вкусно']],
    ['Спасибо, всё отлично!', ['praise: спасибо, отлично']],
    ['Ничуть не разочаровали, спасибо', ['praise: не разочаровали, спасибо']],
    ['Пассивный доход без вложений, пиши в лс', ['spam: пассивный доход, без вложений, пиши, в лс']],
    ['Вы там все идиоты', ['insult: идиоты']],
    ['How much is the teapot', ['question: how much', 'price: how much']],
    ['Do you ship to Oslo?', ['question: do you, ?', 'delivery: ship']],
    ['I did not like it, terrible service', ['complaint: did not like, terrible']],
    ["Couldn't be happier, thank you", ["praise: couldn't be happier, thank you"]],
    ['Check my profile to earn money', ['spam: check my profile, earn money']],
    ['Just shut up, you moron', ['insult: shut up, moron']],
    ['Это просто позор 😡', ['complaint: позор, 😡']],
    ['До сих пор нет ответа', ['complaint: до сих пор, нет']],
    ['До сих пор жду', ['complaint: до сих пор, жду']],
    ['Still not here', ['complaint: still, not']],
    ['Been waiting for weeks', ['complaint: been waiting, for weeks']],
    ['Ооочень вкусно', ['praise: вкусно']],
    ['Какой чайник ❤️', ['praise: ❤️']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is nothing in comments of up to four letters', () => {
    for (const text of ['цена', 'цена?', 'ужас', 'ok 👍', '🔥🔥🔥', '???', '', 'hate']) expect(read(text)).toEqual([]);
    expect(read('ценник')).toEqual(['price: ценник']);
  });

  it('says with a joyful emoji beside a complaint only that it complains', () => {
    expect(labels('Всё сломано, отличная работа 😍')).toEqual(['complaint', 'praise']);
    expect(read('Всё сломано 😍')).toEqual(['complaint: сломано']);
  });
});

/** Texts that hold a word of the label and must not get it. */
const MUST_NOT: Record<CommentLabel, string[]> = {
  question: [
    'Откройте https://example.com/?page=2 здесь',
    'Пришла вчера, как всегда всё красиво',
    'That is how I make tea',
    'Знаю, где вас найти',
    'Нашли где отдохнуть',
  ],
  price: ['Ценю вашу работу', 'Дорогие друзья, с праздником', 'Priceless memories of summer'],
  delivery: ['Ваши посты доставляют удовольствие', 'Новый трек мне понравился', 'We had a great relationship'],
  complaint: [
    'Ужасно понравилось, спасибо',
    'Неплохо получилось',
    'Не плохо получилось',
    'Двадцать лет брака отметили у вас',
    'Not bad at all',
    'No problem, see you there',
    'Не только вкусно, но и красиво',
    'Ничего не видела красивее',
    'Никогда не видела столь красивый чайник',
    'Ну не знаю, вкусно же',
    'Думали, что уже не. Работает как часы',
    'До сих пор пользуюсь вашей чашкой',
    'До сих пор не могу забыть этот вкус',
    'Жду не дождусь субботы',
    'Не дорого',
    'Не берите с собой зонт',
    'I still use it every morning',
    "Still can't believe how pretty it is",
    'Sat there for days. Still smiling.',
  ],
  praise: [
    'Благодаря вам я опоздал',
    'Не понравилось совсем',
    'No thanks, we are fine',
    'Thanks to you I was late',
    'Мастер класс в субботу',
  ],
  spam: ['Вот наш сайт example.com', 'Напишите мне в личку, пожалуйста', 'Мой заработок это не покрывает'],
  insult: [
    'Вид отсюда уродливый, но родной',
    'Он не дурак',
    'Sorry for a stupid question',
    'Тупой угол больше прямого',
  ],
};

describe.each(COMMENT_LABELS)('%s is not said of', (label) => {
  it.each(MUST_NOT[label])('%s', (text) => {
    expect(labels(text)).not.toContain(label);
  });
});

describe('whatever is read', () => {
  const entries = Object.values({ ...russian, en: Object.values(english).join('|') })
    .join('|')
    .split(/[|=* ]+/);
  const word = fc.oneof(fc.constantFrom(...entries), fc.string({ unit: 'grapheme', maxLength: 6 }));
  const text = fc
    .array(word, { maxLength: 30 })
    .chain((words) => fc.constantFrom(' ', ', ', '').map((by) => words.join(by)));

  it('never throws, and every place lies in the text, in order', () => {
    fc.assert(
      fc.property(text, (comment) => {
        for (const { because } of understandComment(comment)) {
          expect(because.length).toBeGreaterThan(0);
          let before = 0;
          for (const { start, end } of because) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(comment.length);
            before = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in any case, and each label stands once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...entries), { maxLength: 12 }), (words) => {
        const comment = words.join(' ');
        expect(labels(comment.toUpperCase())).toEqual(labels(comment));
        expect(new Set(labels(comment)).size).toBe(labels(comment).length);
      }),
    );
  });

  it('takes no notice of what follows a very long text, and no time either', () => {
    expect(read(`${'a-'.repeat(2_500)} терпеть это ужасно`)).toEqual([]);
  });
});

it('lexicons hold only what can be found: lower case, no ё, no empty entries, beginnings of three letters', () => {
  for (const entry of [...Object.values(russian), ...Object.values(english)].flatMap((list) => list.split('|'))) {
    expect(entry).toMatch(/^=?[a-zа-я'*-]+( [a-zа-я'*-]+)*$/);
    for (const part of entry.split(' ')) expect(part).not.toMatch(/^.{0,2}\*/);
    for (const part of entry.replace('=', '').split(' '))
      if (part.endsWith('*')) expect(part.length).toBeGreaterThan(3);
  }
});
