import type { Category, Count, PostFormat } from '../../../lib/model';

/** What one made-up post says: its form, its category where the researcher has chosen one, its text. */
export type Line = readonly [PostFormat, Category | undefined, string];

/** A made-up community that somebody keeps a swipe file of. */
export interface Voice {
  network: 'vk' | 'facebook' | 'instagram';
  id: string;
  handle: string;
  name: string;
  members: Count;
  /** Likes of an ordinary post. */
  usual: number;
  lines: readonly Line[];
}

/** The community in whose name comments are answered. */
export const OWN: Voice = {
  ...{ network: 'vk', id: '-4101', handle: 'proba_tea', name: 'Чайный клуб «Проба»' },
  members: { kind: 'exact', value: 40_312 },
  usual: 240,
  lines: [
    [
      'image',
      'educational',
      'Утварь недели — глиняная чабань. Рассказываем, зачем ей двойное дно и как за ней ухаживать.',
    ],
    [
      'image',
      'commercial',
      'Скидка 15 % на улуны до воскресенья. Промокод ПРОБА работает и в лавке, и на сайте. #скидки',
    ],
    [
      'album',
      'educational',
      'Чем отличаются зелёные чаи разных уездов? Собрали карту вкусов: сохраняйте и спорьте в комментариях.',
    ],
    ['image', 'entertaining', 'Кто узнал этот чайник? Подсказка: он старше нас всех, вместе взятых.'],
    ['image', 'news', 'Завтра открываем вторую комнату для церемоний. Первым десяти гостям — пиала в подарок.'],
    [
      'image',
      'user-generated',
      'Фото от подписчицы: завтрак с видом на крыши и чай из нашей ноябрьской коробки. #отзывы',
    ],
    ['video', 'educational', 'Три ошибки при заваривании шу пуэра. Третью делают даже те, у кого дома пять чайников.'],
    [
      'text',
      'entertaining',
      'Объясняем осень без слова «уют»: чайник остывает на девять минут быстрее, чем в августе.',
    ],
    ['image', 'commercial', 'Новогодние коробки уже в лавке: три чая, пиала и записка от мастера. #новинки'],
    ['link', 'news', 'О нас написала городская газета. Внутри — фотография, на которой чайников больше, чем людей.'],
    ['poll', 'entertaining', 'Чай с молоком: да или нет? Голосование закроем в полночь, драться запрещено.'],
    ['image', undefined, 'Как мы выбираем чайники для лавки: вес, носик, крышка и один вопрос мастеру.'],
  ],
};

export const VOICES: readonly Voice[] = [
  OWN,
  {
    ...{ network: 'vk', id: '-5230', handle: 'rechnaya_clay', name: 'Керамика на Речной' },
    members: { kind: 'exact', value: 12_870 },
    usual: 120,
    lines: [
      ['video', 'educational', 'Сорок секунд тишины: как вытягивают ручку для кружки.'],
      ['image', 'commercial', 'Осталось три места на субботний мастер-класс. Глина, чай и печенье — с нас.'],
      ['album', 'user-generated', 'Работы учеников за месяц. Автор синего чайника впервые сел за круг в сентябре.'],
      ['image', 'news', 'Печь отремонтирована! Заказы, которые ждали, уедут на этой неделе.'],
      ['image', 'entertaining', 'Кот Шамот лично проверил каждую полку. Две кружки проверку не прошли.'],
      [
        'text',
        'educational',
        'Почему глазурь трескается и можно ли есть из такой тарелки. Коротко: нельзя, и вот почему.',
      ],
      ['image', undefined, 'Новая глазурь «Туман». На фото — проба, которая удалась с седьмого раза.'],
    ],
  },
  {
    ...{ network: 'instagram', id: '9901', handle: 'quay.street.pots', name: 'Quay Street Pots' },
    members: { kind: 'rounded', value: 12_300, lo: 12_250, hi: 12_349, raw: '12.3K' },
    usual: 410,
    lines: [
      ['album', 'educational', 'New glaze out of the kiln. Swipe for the tests that failed first #pottery #glaze'],
      ['image', 'commercial', 'Three seats left for the Saturday wheel class. Link in bio.'],
      ['reel', 'educational', 'How a mug handle is pulled, in twelve seconds #pottery'],
      ['image', 'user-generated', 'Your kitchens, our bowls: eleven photographs you sent us this month.'],
      ['reel', 'entertaining', 'The shelf everyone asks about, from the cat’s point of view.'],
      ['image', 'news', 'We are moving! Same street, twice the light. Doors open on the first Saturday of the month.'],
      ['album', undefined, 'Twelve shades of celadon and one that refused.'],
    ],
  },
  {
    ...{ network: 'facebook', id: '1000551', handle: 'harbourstreetbakery', name: 'Harbour Street Bakery' },
    members: { kind: 'exact', value: 8_940 },
    usual: 95,
    lines: [
      ['image', 'news', 'We open at six tomorrow because of the market. Rye, seeded, and a surprise.'],
      ['image', 'user-generated', 'Thank you for 500 reviews! Here is our neighbour’s photograph of the queue.'],
      ['video', 'educational', 'Sourdough in winter: what a starter needs when the kitchen is cold.'],
      ['link', 'commercial', 'Christmas orders are open. Stollen goes first, as every year.'],
      ['image', 'entertaining', 'Name this loaf. The best answer gets it, still warm, on Friday.'],
      ['text', undefined, 'Why we stopped slicing on Sundays, and what nineteen of you wrote about it.'],
    ],
  },
];
