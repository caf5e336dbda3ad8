import { everyone } from './communities';
import { picture } from './pictures';
import type { MadePerson } from './types';

type Json = Record<string, unknown>;

/** What the client asks about the owner of a page (names from the official schema 5.199; never captured as a whole). */
export const PROFILE_FIELDS =
  'domain,photo_100,status,occupation,home_town,relatives,site,interests,about,followers_count,counters';

const WORDS = [
  'Утром бежали вдоль реки, туман стоял до самого моста.',
  'Починил старый фонарь, теперь тропа видна до поворота.',
  'Кто завтра в семь у ворот? Темп спокойный, чай с собой.',
  'Первый раз без остановки, и даже поговорили по дороге.',
  'Дождь не помешал, только шнурки сохли два дня.',
  'Нашёл новый круг через сад, пять километров ровно.',
];

function opened(): MadePerson[] {
  return everyone.flatMap(({ memberList = [] }) => memberList.filter(({ page }) => page !== undefined));
}

/** A made-up person who has a page of his own, by id. */
export function personById(id: unknown): MadePerson | undefined {
  return opened().find((person) => String(person.id) === String(id));
}

/** The same by the name in the address. */
export function personByName(name: string): MadePerson | undefined {
  return opened().find(({ id, screenName }) => name === (screenName ?? `id${id}`));
}

/** A profile as `users.get` answers to the owner's page; VK leaves out an occupation that is not there. */
export function apiProfile({ id, first, last, screenName, page }: MadePerson): Json {
  const lively = page === 'lively';
  const brief = {
    id,
    first_name: first,
    last_name: last,
    domain: screenName ?? `id${id}`,
    is_closed: page === 'shut',
    can_access_closed: page !== 'shut',
    photo_100: picture(id % 360, id % 97, 100, 100),
    status: lively ? 'Бегу, пока не остыл чай' : '',
  };
  if (page === 'shut') return { ...brief, occupation: { type: 'work', name: 'Пекарня' } };
  const followers = lively ? 180 + (id % 400) : 3 + (id % 9);
  return {
    ...brief,
    home_town: lively ? 'Заречье' : '',
    relatives: [],
    site: '',
    interests: lively ? 'бег, чай' : '',
    about: '',
    followers_count: followers,
    counters: { followers, subscriptions: 20, posts: lively ? 46 : 20 },
    ...(lively && { occupation: { type: 'work', name: 'Мастерская' } }),
  };
}

/** The newest posts of a person's wall: own words that friends like, or others' posts that nobody answers. */
export function personWall(person: MadePerson, now: Date): Json {
  if (person.page === 'shut') return { error: { error_code: 30, error_msg: 'This profile is private' } };
  const lively = person.page === 'lively';
  const items = Array.from({ length: 12 }, (_, i) => {
    const date = Math.floor(now.getTime() / 1000) - (i + 2) * 50_000;
    const copied = { id: 40 + i, owner_id: -220055505, from_id: -220055505, date: date - 9_000, post_type: 'post' };
    return {
      id: 90 - i,
      owner_id: person.id,
      from_id: person.id,
      date,
      type: 'post',
      post_type: 'post',
      text: lively ? WORDS[(person.id + i) % WORDS.length] : '',
      attachments: [],
      marked_as_ads: 0,
      likes: { count: lively ? 9 + ((person.id + i * 5) % 21) : 0, user_likes: 0 },
      reposts: { count: 0, user_reposted: 0 },
      comments: { count: lively ? i % 4 : 0, can_post: 1 },
      views: { count: lively ? 140 + i * 11 : 3 },
      ...(!lively && { copy_history: [{ ...copied, text: 'Розыгрыш каждый день', attachments: [] }] }),
    };
  });
  const around = { profiles: [apiProfile(person)], groups: [], reaction_sets: [] };
  return { response: { count: lively ? 46 : 20, items, ...around } };
}
