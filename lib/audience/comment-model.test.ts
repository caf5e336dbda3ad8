import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreComments } from './comment-model';

function one(text: string) {
  const [score] = scoreComments([text]);
  if (!score) throw new Error('was not scored');
  return score;
}

describe('comments', () => {
  test('blank texts are not scored, the others keep their place', () => {
    const scores = scoreComments(['', null, '   ', 'lovely cup']);
    expect(scores.map((score) => score !== null)).toEqual([false, false, false, true]);
  });

  test.each([
    'I invested $500 and got a return of $5,000 within a week, all thanks to @mrs_teapot_trader',
    'Please check out my new channel and subscribe!!! http://tea-videos.example.com',
    'message me on whatsapp +7 999 123 45 67, forex signals, profit every day',
    '𝗜𝗻𝘃𝗲𝘀𝘁 with @tea_broker, she is legit and I received my payout',
  ])('advertising: %s', (text) => {
    expect(one(text).class).toBe('promo');
  });

  test.each([
    'The trader on our market sells the best oolong, we bought two bags',
    'how do I subscribe to the newsletter?',
    'Does the shop open on Sunday? My sister wants to visit',
    '@anna look at this one',
    'congratulations on the prize, well deserved!',
    'ПОЗДРАВЛЯЮ!!! ОЧЕНЬ РАД ЗА ВАС',
    'ما أجمل هذا الفنجان',
    '好漂亮的茶壶',
    '😍😍😍',
    'first!',
    'My grandmother had the same pot, she got it in 1962 for 12 roubles',
  ])('must not flag: %s', (text) => {
    expect(one(text).class).not.toMatch(/promo/);
  });

  test('emoji and single words measure depth and never raise a score', () => {
    expect(one('🔥🔥🔥').class).toBe('depth-emoji');
    expect(one('wow').class).toBe('depth-short');
    expect(one('🔥🔥🔥').p).toBeLessThan(0.1);
  });

  test('upper case changes nothing', () => {
    expect(one('WHERE DID YOU GET THIS CUP').p).toBe(one('where did you get this cup').p);
  });

  test('the same text again is a duplicate, short ones are not', () => {
    const scores = scoreComments([
      'what a wonderful little teapot!',
      'What a wonderful little teapot 😍',
      'nice',
      'nice',
    ]);
    expect(scores.map((score) => score?.class)).toEqual(['duplicate', 'duplicate', 'depth-short', 'depth-short']);
  });
});

describe('Russian promo pattern', () => {
  test.each([
    'Подпишись на мой канал, там всё про чай',
    'Ищу людей в команду, доход от 5000 в день, пишите в личку',
    'Заработок без вложений, подробности в телеграм',
    'Казино с бонусом, переходи по ссылке в профиле',
    'Взаимная подписка, пишите в лс',
  ])('found: %s', (text) => {
    expect(one(text).groups).toContain('words-russian');
  });

  test.each([
    'Когда будет розыгрыш?',
    'Напишите, пожалуйста, где купить такой чайник',
    'Я подписалась на вас ещё весной',
    'Скидки были в прошлом году, сейчас дорого',
    'Написала вам в личку, ответьте пожалуйста',
    'Выиграла у вас чашку в том году, спасибо!',
    'Подпишитесь под петицией, это важно для всех',
    'Мой канал про чай давно закрыт, а жаль',
    'В нашем магазине за углом розыгрыш был честный',
  ])('must not be found: %s', (text) => {
    expect(one(text).groups).not.toContain('words-russian');
    expect(one(text).class).not.toMatch(/promo/);
  });
});

test('any text is scored without an error', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('<a href="', '@', '#', '&#39;', '\u202e')),
      ),
      (texts) => {
        for (const score of scoreComments(texts)) {
          if (score) expect(score.p >= 0 && score.p <= 1).toBe(true);
        }
      },
    ),
  );
});

test('a hostile text costs little time', () => {
  const started = performance.now();
  scoreComments([
    `${'1 '.repeat(200_000)}`,
    `${'a.'.repeat(200_000)}`,
    `${'<a href="'.repeat(50_000)}`,
    '@'.repeat(400_000),
  ]);
  expect(performance.now() - started).toBeLessThan(500);
});
