import type { StandInStep } from '../contract';
import { madeUpName, series } from '../made-up-people';
import { ordinary, type Row } from './posts';
import type { MadeCommunity, MadePerson } from './types';

const MILLION = 1_000_000;

/** People whose accounts were made at all times, as in grown communities: about one in fourteen is new. */
function grown(count: number, seed: number): MadePerson[] {
  const next = series(seed);
  return Array.from({ length: count }, (_, i) => {
    const id =
      i % 14 === 5 ? 505 * MILLION + Math.round(next() * 80 * MILLION) : Math.round(next() * 480 * MILLION) + 1000;
    return { id, ...madeUpName(i) };
  });
}

/** Accounts made in runs of neighbouring numbers, shortly before they were handed over. */
function inRuns(runs: number, length: number): MadePerson[] {
  return Array.from({ length: runs * length }, (_, i) => {
    const run = Math.floor(i / length);
    return { id: 530 * MILLION + run * 4_300_000 + (i % length) * 2_100, ...madeUpName(i + 3) };
  });
}

/** Takes from both lists in turn, so that no screen holds only one of them. */
function mixed(a: readonly MadePerson[], b: readonly MadePerson[]): MadePerson[] {
  const places = [
    ...a.map((person, i) => [i / a.length, person] as const),
    ...b.map((person, i) => [i / b.length, person] as const),
  ];
  return places.sort(([x], [y]) => x - y).map(([, person]) => person);
}

const ROWS: readonly Row[] = [
  ['Собрались в субботу, спасибо всем, кто помог с палатками.', 61, 3, 4, 1800],
  ['Карта тропы обновлена, отметили новый родник.', 88, 2, 11, 2400],
  ['Кто забыл синюю кружку, она ждёт у Лиды.', 43, 4, 1, 1300],
  ['Фотографии с рассвета, смотрите в альбоме.', 120, 3, 7, 3100],
  ['Что взять на ночёвку в ноябре: короткий список.', 97, 5, 18, 2900],
  ['Переносим встречу на час позже из-за электрички.', 35, 1, 2, 1200],
  ['Спасибо лесничеству за разрешение.', 76, 1, 3, 1900],
  ['Рассказ о том, как мы заблудились и что из этого вышло.', 140, 8, 12, 3600],
  ['Учимся вязать пять узлов за вечер.', 69, 2, 9, 1700],
  ['Ищем того, кто умеет чинить горелки.', 52, 4, 5, 1600],
  ['Итоги сезона в цифрах.', 81, 1, 6, 2000],
  ['Зимой встречаемся в клубе, чай наш.', 58, 2, 2, 1500],
  ['Правила костра на новой стоянке.', 47, 1, 8, 1400],
  ['Новые лица в субботу: восемь человек.', 64, 2, 1, 1750],
];

type Wanted = Pick<
  MadeCommunity,
  'slug' | 'story' | 'id' | 'name' | 'screenName' | 'members' | 'memberList' | 'audience'
>;

function club(wanted: Wanted): MadeCommunity {
  return {
    ...wanted,
    kind: 'group',
    description: 'Ходим пешком, читаем карты, пьём чай.',
    category: 'Туризм',
    hue: wanted.id % 360,
    wall: 'wall.get',
    lang: 'ru',
    firstPage: 14,
    // A handful of members gives a handful of likes.
    posts: ordinary(wanted.members < 300 ? ROWS.map(small) : ROWS, 900, 30, 44),
  };
}

function small([text, likes, comments, reposts, views = 0]: Row): Row {
  return [text, Math.ceil(likes / 12), Math.ceil(comments / 4), Math.floor(reposts / 8), Math.ceil(views / 20)];
}

/** Opening the members box and scrolling it to its end. */
const STEPS = [
  { click: '[data-testid="members-open"]', scroll: { inside: '[data-testid="members-scroll"]', times: 4 } },
];

/** Opening one page after the other from the members box, and going back each time. */
function openPages(screenName: string, count: number): StandInStep[] {
  return Array.from({ length: count }, (_, nth) => [
    { click: '[data-testid="members-open"]', until: '[data-testid="grid-item"] a' },
    { click: '[data-testid="grid-item"] a', nth, until: '#profile_redesigned[data-wall]' },
    { click: `[data-testid="leftmenuitem"][href="/${screenName}"]`, until: '[data-testid="members-open"]' },
  ]).flat();
}

/** People whose own pages can be opened: two of three have nothing of their own, some are closed. */
const withPages = (people: readonly MadePerson[]): MadePerson[] =>
  people.map((person, i) => ({ ...person, page: i % 3 !== 1 ? 'bare' : i % 12 === 4 ? 'shut' : 'lively' }));

const departed = (people: readonly MadePerson[]): MadePerson[] =>
  people.map((person, i) => ({ ...person, deactivated: i % 4 === 0 ? 'banned' : 'deleted' }));

export const healthy: MadeCommunity = club({
  slug: 'vk-healthy-members',
  story: 'A grown club: its members joined VK at all times, and a few have left it. No sign.',
  id: 220110011,
  name: 'Клуб «Тихие тропы»',
  screenName: 'quiet_paths',
  members: 6420,
  memberList: mixed(grown(114, 7), departed(grown(6, 23))),
  audience: {
    verdict: 'none',
    signs: { 'fresh-ids': 'none', 'id-batches': 'none', 'dead-members': 'none' },
    steps: STEPS,
  },
});

export const bought: MadeCommunity = club({
  slug: 'vk-bought-members',
  story: 'Half of the members stand in runs of neighbouring, new numbers: strong signs.',
  id: 220120012,
  name: 'Турклуб «Сто вершин»',
  screenName: 'hundred_peaks',
  members: 18_300,
  memberList: mixed(inRuns(12, 6), grown(48, 11)),
  audience: { verdict: 'flagged', signs: { 'fresh-ids': 'strong', 'id-batches': 'strong' }, steps: STEPS },
});

export const dead: MadeCommunity = club({
  slug: 'vk-dead-members',
  story: 'More than half of the members are deleted or banned: shown as it is, without a verdict on the living.',
  id: 220130013,
  name: 'Походы выходного дня',
  screenName: 'weekend_hikes_old',
  members: 9870,
  memberList: mixed(grown(56, 5), departed(grown(72, 31))),
  audience: { verdict: 'none', signs: { 'dead-members': 'notable', 'fresh-ids': 'none' }, steps: STEPS },
});

export const schoolClub: MadeCommunity = club({
  slug: 'vk-tiny-school',
  story: 'A school club of new accounts made side by side: signs, but a community of this size is never called more.',
  id: 220140014,
  name: 'Турклуб школы у реки',
  screenName: 'river_school_hikes',
  members: 66,
  memberList: mixed(inRuns(6, 8), grown(18, 13)),
  audience: { verdict: 'notable', signs: { 'fresh-ids': 'strong', 'id-batches': 'strong' }, steps: STEPS },
});

export const bareProfiles: MadeCommunity = club({
  slug: 'vk-bare-profiles',
  story:
    'Accounts of all ages whose own pages hold nothing: only somebody who opens them sees it, and it stays notable.',
  id: 220150015,
  name: 'Беговой клуб «Пять километров»',
  screenName: 'five_km_club',
  members: 4180,
  memberList: withPages(grown(40, 19)),
  audience: {
    verdict: 'notable',
    signs: { 'suspicious-accounts': 'notable' },
    steps: openPages('five_km_club', 32),
  },
});
