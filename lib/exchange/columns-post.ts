import type { Post, PostFormat } from '../model';
import { POST_FORMATS } from '../model';
import { booleanColumn, type Column, listColumn, numberColumn, textColumn } from './column';

const NO: Column['empty'] = { en: 'the page did not say', ru: 'на странице не сказано' };

/** Who, what, when and where of a post. */
export const POST_COLUMNS: readonly Column[] = [
  textColumn(
    { name: 'post_key', en: 'Network and id of the post; the key of the table', ru: 'Сеть и id поста; ключ таблицы' },
    ({ key }) => key,
  ),
  textColumn(
    { name: 'network', en: 'vk, facebook or instagram', ru: 'vk, facebook или instagram' },
    ({ post }) => post.network,
    ({ post }, network) => {
      post.network = network;
    },
  ),
  textColumn(
    {
      name: 'post_id',
      en: 'Id of the post in its network. Text: spreadsheets spoil long digits',
      ru: 'Id поста в его сети. Это текст: таблицы портят длинные числа',
    },
    ({ post }) => post.id,
    ({ post }, id) => {
      post.id = id;
    },
  ),
  textColumn(
    {
      name: 'post_id_is',
      en: '“provisional”: named by the markup, not by the network',
      ru: '«provisional»: имя из разметки, а не id сети',
      empty: { en: 'the network’s own id', ru: 'собственный id сети' },
    },
    ({ post }) => post.idIs,
    ({ post }, value) => {
      if (value === 'provisional') post.idIs = value;
    },
  ),
  optional('post_code', 'Short code of the address (Instagram)', 'Короткий код в адресе (Instagram)', 'code'),
  optional('url', 'Address of the post', 'Адрес поста', 'url'),
  textColumn(
    {
      name: 'published_at',
      type: 'instant',
      unit: 'UTC',
      en: 'When it was published, ISO 8601',
      ru: 'Когда опубликован, ISO 8601',
      empty: { en: 'nothing on the page dated the post', ru: 'на странице не было даты' },
    },
    ({ post }) => post.publishedAt ?? undefined,
    ({ post }, at) => {
      post.publishedAt = at;
    },
  ),
  textColumn(
    {
      name: 'published_local',
      en: 'The same by local_zone, without seconds of a zone: year-month-day hours:minutes:seconds',
      ru: 'То же по часам local_zone: год-месяц-день часы:минуты:секунды',
    },
    ({ post }, { localTime }) => (post.publishedAt === null ? undefined : localTime(post.publishedAt)),
  ),
  textColumn(
    { name: 'local_zone', en: 'Time zone of published_local', ru: 'Часовой пояс published_local' },
    ({ post }, { zone }) => (post.publishedAt === null ? undefined : zone),
  ),
  textColumn(
    {
      name: 'date_from',
      en: '“id”: the date is worked out of the id; “label”: from a label, good to a day',
      ru: '«id»: дата вычислена из id; «label»: из подписи, точность — день',
      empty: { en: 'the network wrote it to the second', ru: 'сеть написала её до секунды' },
    },
    ({ post }) => post.dateFrom,
    ({ post }, from) => {
      if (from === 'id' || from === 'label') post.dateFrom = from;
    },
  ),
  textColumn(
    {
      name: 'text',
      en: 'Text of the post as it was read',
      ru: 'Текст поста, как он прочитан',
      empty: { en: 'no text', ru: 'текста нет' },
    },
    ({ post }) => post.text || undefined,
    ({ post }, text) => {
      post.text = text;
    },
  ),
  textColumn(
    { name: 'format', en: `One of ${POST_FORMATS.join(', ')}`, ru: `Одно из: ${POST_FORMATS.join(', ')}` },
    ({ post }) => post.format,
    ({ post }, format) => {
      post.format = POST_FORMATS.includes(format as PostFormat) ? (format as PostFormat) : 'other';
    },
  ),
  optional('author_id', 'Id of the author, or its pseudonym', 'Id автора или его псевдоним', 'authorId'),
  optional('author_name', 'Name of the author, or its pseudonym', 'Имя автора или его псевдоним', 'authorName'),
  listColumn(
    {
      name: 'coauthors',
      en: 'Ids of accounts that signed it together',
      ru: 'Id аккаунтов, подписавших пост вместе',
      empty: NO,
    },
    ({ post }) => post.coauthors,
    ({ post }, coauthors) => {
      post.coauthors = coauthors;
    },
  ),
  flag(
    'by_visitor',
    'Written by a visitor on the community’s wall',
    'Написан посетителем на стене сообщества',
    'byVisitor',
  ),
  nullable('pinned', 'Stands on top of the wall', 'Закреплён наверху', 'pinned'),
  nullable('ad', 'Paid delivery, or marked as advertising', 'Реклама или пометка о рекламе', 'ad'),
  flag('partnership', 'Marked as a paid partnership', 'Отмечен как платное партнёрство', 'partnership'),
  optional('repost_of', 'Id of the post it copies', 'Id поста, который он копирует', 'repostOf'),
  flag('comments_closed', 'Comments are closed', 'Комментарии закрыты', 'commentsClosed'),
  flag('deleted', 'The network says it was deleted', 'Сеть сообщает, что пост удалён', 'deleted'),
  flag('paywalled', 'Text or figures stand behind a payment', 'Текст или цифры доступны за плату', 'paywalled'),
  optional(
    'picture_url',
    'Address of the picture; such links die',
    'Адрес картинки; такие ссылки умирают',
    'pictureUrl',
  ),
];

/** What `views` counts, and reactions by kind; they stand beside the counts. */
export const POST_COUNT_NOTES: readonly Column[] = [
  textColumn(
    {
      name: 'views_are',
      en: '“views” or “plays”: two different counters, never compared',
      ru: '«views» — просмотры, «plays» — запуски: разные счётчики, их не сравнивают',
      empty: NO,
    },
    ({ post }) => post.viewsAre,
    ({ post }, are) => {
      if (are === 'views' || are === 'plays') post.viewsAre = are;
    },
  ),
  textColumn(
    {
      name: 'reactions_by_kind',
      type: 'json',
      en: 'Reactions by the network’s own kind, as JSON',
      ru: 'Реакции по видам сети, JSON',
      empty: NO,
    },
    ({ post }) => post.reactionsByKind && JSON.stringify(post.reactionsByKind),
    ({ post }, json) => {
      const kinds = numbersOf(JSON.parse(json));
      if (kinds) post.reactionsByKind = kinds;
    },
  ),
  numberColumn(
    {
      name: 'text_length',
      unit: 'characters',
      en: 'Length of the text in UTF-16 units',
      ru: 'Длина текста в единицах UTF-16',
    },
    ({ post }) => post.text.length,
  ),
];

function numbersOf(value: unknown): Record<string, number> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).filter(
    (entry): entry is [string, number] => entry[0] !== '__proto__' && Number.isSafeInteger(entry[1]),
  );
  return Object.fromEntries(entries);
}

type TextField = 'code' | 'url' | 'authorId' | 'authorName' | 'repostOf' | 'pictureUrl';
type FlagField = 'byVisitor' | 'partnership' | 'commentsClosed' | 'deleted' | 'paywalled';

function optional(name: string, en: string, ru: string, field: TextField): Column {
  return textColumn(
    { name, en, ru, empty: NO },
    ({ post }) => post[field] || undefined,
    ({ post }, value) => {
      post[field] = value;
    },
  );
}

function flag(name: string, en: string, ru: string, field: FlagField): Column {
  return booleanColumn(
    { name, en, ru, empty: NO },
    ({ post }: { post: Post }) => post[field],
    ({ post }, value) => {
      post[field] = value;
    },
  );
}

function nullable(name: string, en: string, ru: string, field: 'pinned' | 'ad'): Column {
  return booleanColumn(
    { name, en, ru, empty: NO },
    ({ post }) => post[field],
    ({ post }, value) => {
      post[field] = value;
    },
  );
}
