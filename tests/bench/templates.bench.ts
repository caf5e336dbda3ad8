/**
 * Templates in the palette: 2,000 of them, keystroke to ranked results at most 16 ms at the 95th percentile, and what
 * opening costs: reading and ranking all, filling in the eight rows that are shown (issue 5).
 */
import { compile, indexTemplates, rankTemplates, render } from '../../lib/templates';
import { madeUpTemplate, replyContext } from '../support/made-up-reply';
import { type Figure, figure, median, percentile } from './support/figure';

const SIZE = 2000;
const NOW = new Date('2026-11-22T12:00:00.000Z');
const TYPED = ['спасибо за отзыв', 'delivery time', 'доствка сроки', 'order number', 'wtyf d kbxre', 'zebra crossing'];
const WORDS = [
  'Спасибо за отзыв, мы рады, что чайник понравился. Сроки доставки зависят от города и выбранной службы.',
  'Thank you for asking. The price depends on the size; delivery takes two to four days after the order is confirmed.',
  'Понимаем, что ждать неприятно. Напишите, пожалуйста, номер заказа в сообщения, проверим и ответим сегодня.',
];

export default async function templates(): Promise<Figure[]> {
  const all = Array.from({ length: SIZE }, (_, i) =>
    madeUpTemplate(`t${i}`, {
      title: `${i % 2 ? 'Ответ про доставку' : 'Answer about price'} ${i}`,
      shortcut: `${i % 2 ? 'доставка' : 'price'}${i}`,
      tags: ['tea', i % 3 ? 'заказ' : 'order'],
      text: `{{pick}}Здравствуйте{{or}}Добрый день{{end}}, {{first_name ?? "друзья"}}! ${WORDS[i % 3]} ${WORDS[(i + 1) % 3]}`,
      uses: i % 50,
      usedAt: new Date(NOW.getTime() - i * 3_600_000).toISOString(),
    }),
  );
  const opening = rounds(30, () => {
    const ranked = rankTemplates(indexTemplates(all), '', { now: NOW, folder: 'price', language: 'ru' });
    for (const { text } of ranked.slice(0, 8)) render(compile(text), replyContext(), { seed: 1 });
  });
  const index = indexTemplates(all);
  const keystrokes = TYPED.flatMap((text) => Array.from(text, (_, length) => text.slice(0, length + 1))).flatMap(
    (typed) =>
      rounds(5, () => {
        const ranked = rankTemplates(index, typed, { now: NOW, folder: 'price', language: 'ru' });
        for (const template of ranked.slice(0, 8)) render(template.text, replyContext(), { seed: 1 });
      }),
  );
  return [
    figure('templates/open-2000-median', median(opening), 'ms'),
    figure('templates/open-2000-p95', percentile(opening, 0.95), 'ms'),
    figure('templates/keystroke-2000-median', median(keystrokes), 'ms'),
    figure('templates/keystroke-2000-p95', percentile(keystrokes, 0.95), 'ms'),
  ];
}

/** Durations in ms, without the first few, in which the code is still being compiled. */
function rounds(count: number, work: () => void): number[] {
  return Array.from({ length: count + 2 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).slice(2);
}
