import type { NoPicture, Provenance, SavedVia, Sighting } from '../model';
import { CATEGORIES, type Category, NO_PICTURE } from '../model';
import { type Column, listColumn, textColumn } from './column';
import { readSightings } from './record-lists';

const NOTHING: Column['empty'] = { en: 'none', ru: 'нет' };

/** Where a record came from, so that every figure can be explained. */
export const PROVENANCE_COLUMNS: readonly Column[] = [
  provenance(
    'source',
    'answer (a response the page received), embedded (JSON in the page), dom (visible markup), import (a file that does not say)',
    'answer — ответ, который получила страница; embedded — JSON в странице; dom — видимая разметка; import — файл, который этого не говорит',
    'source',
    (text) => (['answer', 'embedded', 'dom', 'import'] as const).find((source) => source === text),
  ),
  provenance(
    'source_where',
    'Which payload, in the network’s words',
    'Какой именно ответ, словами сети',
    'where',
    (text) => text,
  ),
  provenance('read_at', 'When it was read', 'Когда прочитано', 'at', (text) => text, 'instant'),
  provenance(
    'completeness',
    'full; partial (a grid, a preview); guest (the logged-out form)',
    'full — всё; partial — сетка или предпросмотр; guest — вид для гостя',
    'completeness',
    (text) => (['full', 'partial', 'guest'] as const).find((value) => value === text),
  ),
  provenance('adapter', 'Version of the reader', 'Версия читателя', 'adapter', (text) => text),
  textColumn(
    {
      name: 'surfaces',
      en: 'Views in which the post was seen: wall, reels, feed, search, single…',
      ru: 'Где пост был виден: wall, reels, feed, search, single…',
      empty: NOTHING,
    },
    ({ post }) => [...new Set(post.sightings.map(({ surface }) => surface))].join(', ') || undefined,
  ),
  textColumn(
    {
      name: 'sightings',
      type: 'json',
      en: 'Every appearance: surface, community, run, rank; JSON',
      ru: 'Каждое появление: место, сообщество, серия, номер; JSON',
      empty: NOTHING,
    },
    ({ post }) => (post.sightings.length === 0 ? undefined : JSON.stringify(post.sightings)),
    ({ post }, json) => {
      post.sightings = readSightings(JSON.parse(json)) satisfies Sighting[];
    },
  ),
  textColumn(
    { name: 'page_url', en: 'Address of the page on which it was saved', ru: 'Адрес страницы, на которой он сохранён' },
    ({ pageUrl }) => pageUrl || undefined,
    (draft, url) => {
      draft.pageUrl = url;
    },
  ),
  textColumn(
    {
      name: 'saved_via',
      en: 'star, menu, key, all-seen, passive or import',
      ru: 'star, menu, key, all-seen, passive или import',
    },
    ({ via }) => via,
    (draft, via) => {
      const known = VIA.find((one) => one === via);
      if (known) draft.via = known;
    },
  ),
  instant('saved_at', 'When it was first saved', 'Когда сохранён впервые', 'savedAt'),
  instant('seen_at', 'When the newest counts were seen', 'Когда увидены новейшие счётчики', 'seenAt'),
  instant('edited_at', 'When the user last edited it', 'Когда пользователь менял его в последний раз', 'editedAt'),
  instant('trashed_at', 'When it was put into the trash', 'Когда положен в корзину', 'trashedAt'),
  textColumn(
    {
      name: 'picture',
      en: `kept, or why there is none: ${NO_PICTURE.join(', ')}`,
      ru: `kept — сохранена; иначе почему нет: ${NO_PICTURE.join(', ')}`,
    },
    ({ picture }) => (picture.kept ? 'kept' : picture.reason),
    (draft, text) => {
      const reason: NoPicture | undefined = NO_PICTURE.find((one) => one === text);
      // A table carries no pictures, so a post that is new here has none.
      draft.picture = { kept: false, reason: reason ?? 'imported' };
    },
  ),
];

/** What the user made of a post. */
export const LIBRARY_COLUMNS: readonly Column[] = [
  textColumn(
    {
      name: 'category',
      en: `Content category, set by hand: ${CATEGORIES.join(', ')}`,
      ru: `Категория, поставлена вручную: ${CATEGORIES.join(', ')}`,
      empty: { en: 'not set', ru: 'не поставлена' },
    },
    ({ category }) => category,
    (draft, text) => {
      const category: Category | undefined = CATEGORIES.find((one) => one === text);
      if (category) draft.category = category;
    },
  ),
  listColumn(
    { name: 'tags', en: 'Tags; “;” between them', ru: 'Теги через «;»', empty: NOTHING },
    ({ tags }) => tags,
    (draft, tags) => {
      draft.tags = tags;
    },
  ),
  listColumn(
    {
      name: 'collections',
      en: 'Names of collections; “;” between them',
      ru: 'Названия подборок через «;»',
      empty: NOTHING,
    },
    ({ collections }, { collections: names }) => collections.map((id) => names.get(id) ?? id),
    (draft, names, { collectionOf }) => {
      draft.collections = names.map(collectionOf);
    },
  ),
  textColumn(
    { name: 'note', en: 'The user’s note', ru: 'Заметка пользователя', empty: NOTHING },
    ({ note }) => note || undefined,
    (draft, note) => {
      draft.note = note;
    },
  ),
];

const VIA: readonly SavedVia[] = ['star', 'menu', 'key', 'all-seen', 'passive', 'import'];

function provenance<Field extends keyof Provenance>(
  name: string,
  en: string,
  ru: string,
  field: Field,
  read: (text: string) => Provenance[Field] | undefined,
  type: 'text' | 'instant' = 'text',
): Column {
  return textColumn(
    { name, type, en, ru, ...(type === 'instant' && { unit: 'UTC' }) },
    ({ post }) => post.provenance[field] || undefined,
    ({ post }, text) => {
      const value = read(text);
      if (value !== undefined) post.provenance[field] = value;
    },
  );
}

function instant(name: string, en: string, ru: string, field: 'savedAt' | 'seenAt' | 'editedAt' | 'trashedAt'): Column {
  return textColumn(
    { name, type: 'instant', unit: 'UTC', en, ru, empty: { en: 'never', ru: 'не было' } },
    (saved) => saved[field],
    (draft, at) => {
      draft[field] = at;
    },
  );
}
