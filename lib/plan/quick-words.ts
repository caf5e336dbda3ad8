import type { Category, PlanFormat, PlanTarget } from '../model';

/** Words for networks in a quick line, English and Russian, lower case. */
export const TARGET_WORDS: ReadonlyMap<string, PlanTarget> = words<PlanTarget>({
  vk: 'vk вк вконтакте',
  facebook: 'fb facebook фб фейсбук',
  instagram: 'ig insta instagram инста инстаграм инстаграмм',
  odnoklassniki: 'ok ок odnoklassniki одноклассники',
  telegram: 'tg telegram тг телега телеграм телеграмм',
  youtube: 'yt youtube ютуб ютьюб',
  x: 'x twitter твиттер',
});

/** Words for formats. */
export const FORMAT_WORDS: ReadonlyMap<string, PlanFormat> = words<PlanFormat>({
  text: 'text текст',
  image: 'photo image picture фото картинка',
  album: 'album carousel альбом карусель',
  video: 'video видео ролик',
  reel: 'reel reels clip short shorts рилс рилз клип шортс',
  story: 'story stories сторис история',
  link: 'link ссылка',
  poll: 'poll опрос',
  article: 'article longread статья лонгрид',
  live: 'live stream эфир стрим трансляция',
});

/** Tags that name one of the five categories. */
export const CATEGORY_WORDS: ReadonlyMap<string, Category> = words<Category>({
  entertaining: 'entertaining entertainment fun развлечение развлекательное юмор',
  educational: 'educational education howto обучение обучающее польза полезное',
  commercial: 'commercial promo sale коммерческое продажи продажа акция реклама',
  'user-generated': 'ugc user-generated отзыв отзывы пользовательское',
  news: 'news новость новости',
});

function words<Name extends string>(table: Record<Name, string>): ReadonlyMap<string, Name> {
  const pairs = Object.entries<string>(table) as Array<[Name, string]>;
  return new Map(pairs.flatMap(([name, list]) => list.split(' ').map((word): [string, Name] => [word, name])));
}
