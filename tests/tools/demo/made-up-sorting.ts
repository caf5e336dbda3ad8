import type { CodebookVariable, PostEdit } from '../../../lib/model';
import { VOICES } from './made-up-voices';

/** What the made-up researcher has made of the posts, in the language of the interface. */
export interface Sorting {
  collections: { id: string; name: string }[];
  variables: Omit<CodebookVariable, 'createdAt'>[];
  searches: { id: string; name: string; query: string }[];
  edits: { keys: string[]; edit: PostEdit }[];
}

const WORDS = {
  en: {
    collections: ['Swipe file', 'Client: tea shop', 'Paper on warmth'],
    tone: ['Tone', 'The first sentence decides.', 'warm', 'dry', 'proud'],
    people: ['People shown', 'Faces that can be told apart; 0 when none.'],
    appeal: ['Appeal', 'Whatever the reader is asked to do.', 'buy', 'come', 'answer', 'share'],
    tags: ['price', 'regulars', 'behind the scenes'],
    note: 'The hero is the object, not the offer. Try this with our own kettle.',
    search: 'Loud posts of tea shops',
  },
  ru: {
    collections: ['Копилка приёмов', 'Клиент: чайная лавка', 'Статья о теплоте'],
    tone: ['Тон', 'Решает первое предложение.', 'тёплый', 'сухой', 'гордый'],
    people: ['Сколько людей', 'Различимые лица; 0, если их нет.'],
    appeal: ['Призыв', 'Что предлагают сделать читателю.', 'купить', 'прийти', 'ответить', 'рассказать'],
    tags: ['цена', 'свои люди', 'за кулисами'],
    note: 'Герой — вещь, а не предложение. Попробовать с нашим чайником.',
    search: 'Громкие посты о чае',
  },
};

const SHELVES = ['shelf-swipe', 'shelf-client', 'shelf-paper'];

/** Collections, codebook, a kept search, and what is written on the posts; the newest ones are left for coding. */
export function madeUpSorting(locale: 'en' | 'ru'): Sorting {
  const { collections, tone, people, appeal, tags, note, search } = WORDS[locale];
  const posts = VOICES.flatMap((voice) =>
    voice.lines.map(([, category], index) => ({ key: keyOf(voice, index), category, index })),
  );
  return {
    collections: SHELVES.map((id, index) => ({ id, name: collections[index] ?? id })),
    variables: [
      { id: 'tone', kind: 'choice', name: tone[0] ?? '', instruction: tone[1] ?? '', options: tone.slice(2) },
      { id: 'people', kind: 'number', name: people[0] ?? '', instruction: people[1] ?? '', options: [] },
      { id: 'appeal', kind: 'choices', name: appeal[0] ?? '', instruction: appeal[1] ?? '', options: appeal.slice(2) },
    ],
    searches: [{ id: 'loud', name: search, query: 'network:vk usual:>1.5' }],
    edits: posts.flatMap(({ key, category, index }, seed) => {
      const tag = tags[seed % 5];
      const shelf = SHELVES[seed % 4];
      const option = tone[2 + (seed % 3)];
      const edit: PostEdit = {
        ...(category && index > 0 && { category }),
        ...(tag && { addTags: [tag] }),
        ...(shelf && { addCollections: [shelf] }),
        ...(index % 4 === 2 && { note }),
        ...(index > 2 && option && { codes: { tone: option, people: seed % 4 } }),
      };
      return Object.keys(edit).length > 0 ? [{ keys: [key], edit }] : [];
    }),
  };
}

/** Posts that somebody has thrown away. */
export const THROWN_AWAY: readonly string[] = VOICES.slice(1, 3).map((voice) => keyOf(voice, voice.lines.length - 1));

function keyOf({ network, id }: { network: string; id: string }, index: number): string {
  return network === 'vk' ? `${network}|${id}_${2000 + index}` : `${network}|${id}${2000 + index}`;
}
