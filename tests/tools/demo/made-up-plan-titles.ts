import type { Category, PlanFormat, PlanTarget } from '../../../lib/model';

/** One habit of a made-up week: when, where, what kind, and what it is called from week to week. */
export interface Habit {
  /** 1 is Monday. */
  weekday: number;
  time: string;
  targets: PlanTarget[];
  category: Category;
  format: PlanFormat;
  titles: Record<'en' | 'ru', readonly string[]>;
}

export const HABITS: readonly Habit[] = [
  {
    ...{ weekday: 1, time: '10:00', targets: ['vk', 'telegram'], category: 'educational', format: 'image' },
    titles: {
      en: [
        'Utensil of the week: gaiwan',
        'How hot is hot enough',
        'Why leaves unfurl',
        'Utensil of the week: chaban',
        'Water, explained',
        'Reading a tea label',
      ],
      ru: [
        'Утварь недели: гайвань',
        'Какой кипяток нужен',
        'Почему лист раскрывается',
        'Утварь недели: чабань',
        'Всё о воде',
        'Как читать этикетку',
      ],
    },
  },
  {
    ...{ weekday: 3, time: '18:30', targets: ['instagram', 'vk'], category: 'entertaining', format: 'reel' },
    titles: {
      en: [
        'Twelve seconds of steam',
        'The kettle that sings',
        'Guess the cup',
        'Our cat meets the scales',
        'One day in the shop',
        'Blind tasting, take two',
      ],
      ru: [
        'Двенадцать секунд пара',
        'Чайник, который поёт',
        'Угадайте пиалу',
        'Кот знакомится с весами',
        'Один день лавки',
        'Слепая дегустация, дубль два',
      ],
    },
  },
  {
    ...{ weekday: 4, time: '12:00', targets: ['facebook', 'vk'], category: 'news', format: 'image' },
    titles: {
      en: [
        'Second tasting room opens',
        'Autumn oolong has arrived',
        'Winter hours',
        'A visit from Fujian',
        'We are at the book fair',
        'New shelf by the window',
      ],
      ru: [
        'Открываем вторую комнату',
        'Приехал осенний улун',
        'Зимнее расписание',
        'Гости из Фуцзяни',
        'Мы на книжной ярмарке',
        'Новая полка у окна',
      ],
    },
  },
  {
    ...{ weekday: 5, time: '17:00', targets: ['vk', 'instagram'], category: 'commercial', format: 'album' },
    titles: {
      en: [
        'Box of the month',
        'Three teas under 500',
        'Saturday class: two seats',
        'Gift sets are here',
        'Last cups of the old glaze',
        'Weekend offer: puer',
      ],
      ru: [
        'Коробка месяца',
        'Три чая дешевле 500',
        'Мастер-класс: два места',
        'Подарочные наборы',
        'Последние пиалы серии',
        'Выходные с пуэром',
      ],
    },
  },
  {
    ...{ weekday: 6, time: '11:00', targets: ['instagram', 'facebook'], category: 'user-generated', format: 'image' },
    titles: {
      en: [
        'Your breakfast tables',
        'A letter from Tver',
        'Customer story: Vera',
        'Cups on windowsills',
        'Best photograph of the month',
        'What you brewed',
      ],
      ru: [
        'Ваши завтраки',
        'Письмо из Твери',
        'История Веры',
        'Пиалы на подоконниках',
        'Лучшее фото месяца',
        'Что вы заварили',
      ],
    },
  },
];

/** Ideas without a day. */
export const IDEAS: Record<'en' | 'ru', readonly string[]> = {
  en: [
    'Interview with the roaster',
    'What is under the counter',
    'Tea for people who do not like tea',
    'Map of our suppliers',
  ],
  ru: [
    'Интервью с мастером обжарки',
    'Что лежит под прилавком',
    'Чай для тех, кто не любит чай',
    'Карта наших поставщиков',
  ],
};

/** Titles of what stands outside the habits: this morning, this evening, the full day tomorrow. */
export const OTHERS: Record<
  'en' | 'ru',
  Record<'poll' | 'morning' | 'evening' | 'story' | 'short' | 'sale' | 'stock' | 'last', string>
> = {
  en: {
    poll: 'Poll: what are you drinking?',
    morning: 'Good morning from the new room',
    evening: 'Customer story: the blue kettle',
    story: 'Ines wrote to us in March: the lid was lost.\n\nIn May our master threw a new one, and today it came home.',
    short: 'A lid that came home. Swipe for the whole story.',
    sale: 'One day only: 15 % off oolong',
    stock: 'What is left of the sale',
    last: 'Last hour of the sale',
  },
  ru: {
    poll: 'Опрос: что вы пьёте?',
    morning: 'Доброе утро из новой комнаты',
    evening: 'История клиента: синий чайник',
    story: 'В марте Инес написала нам: потерялась крышка.\n\nВ мае мастер сделал новую, и сегодня она приехала домой.',
    short: 'Крышка вернулась домой. Листайте, там вся история.',
    sale: 'Один день: улун −15 %',
    stock: 'Что осталось от распродажи',
    last: 'Последний час распродажи',
  },
};
