import type { DateKey, NumberKey, WordKey } from './query-types';

/** What a key of the query language takes. */
export type KeySpec =
  | { kind: 'words'; key: WordKey; closed?: ReadonlyMap<string, string> }
  | { kind: 'number'; key: NumberKey; classes?: ReadonlyMap<string, string> }
  | { kind: 'date'; key: DateKey };

const CATEGORIES = spellings({
  entertaining: ['развлекательное', 'развлечение', 'развлекательный'],
  educational: ['обучающее', 'познавательное', 'обучение', 'образовательное'],
  commercial: ['коммерческое', 'продажи', 'коммерция'],
  'user-generated': ['пользовательское', 'ugc', 'от-подписчиков'],
  news: ['новости', 'новость'],
  none: ['нет', 'unknown'],
});
const FORMATS = spellings({
  text: ['текст'],
  image: ['картинка', 'фото', 'photo'],
  album: ['альбом', 'карусель', 'carousel'],
  video: ['видео'],
  reel: ['рилс', 'клип', 'reels', 'clip'],
  link: ['ссылка'],
  poll: ['опрос'],
  audio: ['аудио'],
  document: ['документ'],
  article: ['статья'],
  event: ['событие', 'мероприятие'],
  repost: ['репост'],
  other: ['другое'],
});
const VIA = spellings({
  star: ['звезда'],
  menu: ['меню'],
  key: ['клавиша'],
  'all-seen': ['все-увиденные'],
  passive: ['сбор'],
  import: ['импорт'],
});
const HAS = spellings({
  note: ['заметка', 'заметку'],
  picture: ['картинка', 'картинку'],
  comments: ['комментарии'],
});
const IS = spellings({
  pinned: ['закреплено', 'закреплён', 'закреплен'],
  ad: ['реклама'],
  trashed: ['корзина', 'удалено', 'в-корзине'],
  repost: ['репост'],
  visitor: ['от-посетителя'],
  'hidden-likes': ['скрытые-лайки'],
});
const LENGTHS = spellings({
  short: ['короткий', 'короткие'],
  medium: ['средний', 'средние'],
  long: ['длинный', 'длинные'],
});
const NETWORKS = spellings({
  vk: ['вк', 'вконтакте'],
  facebook: ['fb', 'фейсбук', 'фб'],
  instagram: ['ig', 'инстаграм', 'инстаграмм'],
});

const SPECS: readonly [names: string[], spec: KeySpec][] = [
  [['network', 'сеть'], { kind: 'words', key: 'network' }],
  [['community', 'сообщество', 'группа'], { kind: 'words', key: 'community' }],
  [['author', 'автор'], { kind: 'words', key: 'author' }],
  [['tag', 'тег', 'тэг', 'метка'], { kind: 'words', key: 'tag' }],
  [['in', 'в', 'коллекция', 'подборка', 'collection'], { kind: 'words', key: 'in' }],
  [['category', 'категория', 'рубрика'], { kind: 'words', key: 'category', closed: CATEGORIES }],
  [['format', 'формат'], { kind: 'words', key: 'format', closed: FORMATS }],
  [['via', 'способ'], { kind: 'words', key: 'via', closed: VIA }],
  [['has', 'есть'], { kind: 'words', key: 'has', closed: HAS }],
  [['is', 'это', 'статус'], { kind: 'words', key: 'is', closed: IS }],
  [['er', 'ер'], { kind: 'number', key: 'er' }],
  [['erv', 'ерп', 'er-views'], { kind: 'number', key: 'erv' }],
  [['usual', 'обычного', 'обычно'], { kind: 'number', key: 'usual' }],
  [['likes', 'reactions', 'лайки', 'лайков', 'реакции'], { kind: 'number', key: 'likes' }],
  [['comments', 'комментарии', 'комментариев'], { kind: 'number', key: 'comments' }],
  [['shares', 'репосты', 'репостов', 'reposts'], { kind: 'number', key: 'shares' }],
  [['views', 'plays', 'просмотры', 'просмотров'], { kind: 'number', key: 'views' }],
  [['length', 'длина'], { kind: 'number', key: 'length', classes: LENGTHS }],
  [['date', 'дата', 'день'], { kind: 'date', key: 'date' }],
  [['saved', 'сохранено'], { kind: 'date', key: 'saved' }],
];

const BY_NAME = new Map(SPECS.flatMap(([names, spec]) => names.map((name) => [name, spec] as const)));

/** What stands before the point in `code.tone:`. */
const CODES = /^(?:code|код)\.(.+)$/su;

/** All keys by their first names, for a list of what can be asked. */
export const KEY_NAMES: readonly string[] = [...SPECS.map(([[name = '']]) => name), 'code.'];

/** The meaning of a key in English or Russian, in any case. */
export function keySpec(name: string): KeySpec | undefined {
  return BY_NAME.get(name.toLowerCase());
}

/** The variable's name of a key like `code.tone`. */
export function codeVariable(name: string): string | undefined {
  return CODES.exec(name.toLowerCase()) === null ? undefined : name.slice(name.indexOf('.') + 1);
}

/** The networks' names as people type them; others are taken as they stand, because networks are discovered. */
export function networkName(value: string): string {
  return NETWORKS.get(value.toLowerCase()) ?? value.toLowerCase();
}

function spellings(values: Readonly<Record<string, string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(values).flatMap(([value, others]) => [value, ...others].map((one) => [one, value])));
}
