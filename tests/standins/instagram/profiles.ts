import { makeAudienceProfiles } from './audiences';
import { makePosts, type Person, type PostLine, type Profile, type Thread } from './world';

/** The logged-in viewer, whose own figures lie in every page as a trap. */
export const viewer = {
  pk: '10000000001',
  username: 'reader.at.home',
  fullName: 'Reader at Home',
  followers: 212,
  following: 340,
};

const DAY = 24;

/** Posts behind the hand-written first screen: one every second day, figures from a small fixed wave. */
function older(captions: readonly string[], from: number, count: number, base: number): PostLine[] {
  return Array.from({ length: count }, (_, index): PostLine => {
    const wave = [0, 7, -5, 12, 3, -8, 15, -2][index % 8] ?? 0;
    const kind = index % 4 === 1 ? 'reel' : index % 4 === 3 ? 'album' : 'image';
    return {
      age: (from + index * 2) * DAY,
      kind,
      caption: captions[index % captions.length] ?? '',
      likes: base + wave * 4,
      comments: 6 + (index % 5),
      ...(kind === 'reel' && { plays: base * 21 + wave * 100 }),
    };
  });
}

const gallery: Person = { pk: '52000000107', username: 'north.window.gallery', fullName: 'North Window Gallery' };

const studio: Omit<Profile, 'posts'> = {
  pk: '52000000101',
  username: 'lumen.clay',
  fullName: 'Lumen Clay Studio',
  isVerified: false,
  story: true,
  followers: 8420,
  following: 312,
  mediaCount: 37,
  business: true,
  category: 'Art Studio',
  biography: 'Hand-thrown stoneware and open wheels.\nClasses Tue, Thu, Sat. Kiln day is Sunday.',
  link: 'https://lumen-clay.example/classes',
  form: 'full',
};

const studioCaptions = [
  'Glaze test tiles, cone 6. Left to right: ash, oak, river. #stoneware #glaze',
  'How we centre three kilos of clay without a fight.',
  'The shelf before the market on Saturday.',
  'Trimming feet. Slow hands, sharp loop.',
  'Students of the autumn course with their first bowls.',
  'Kiln opening, second firing of the month.',
];

const asker: Person = { pk: '53900000011', username: 'vera.glaze', fullName: 'Vera Glaze' };
const critic: Person = { pk: '53900000012', username: 'otto.kiln', fullName: 'Otto Kiln' };
const guest: Person = { pk: '53900000013', username: 'nina.slip', fullName: 'Nina Slip' };

/** Nine comments that are the same at any time: three open questions, one that the studio answered, a complaint. */
const studioThread: Thread = [
  { author: guest, text: 'The second one from the left, please keep it for me.' },
  { author: asker, text: 'How long does it dry?' },
  { author: studio, text: '@vera.glaze two days, under a cloth.', answers: 1 },
  { author: guest, text: 'We tried this at home and it worked.' },
  { author: asker, text: 'Is there a place left on Thursday?' },
  { author: critic, text: 'My cup arrived broken and I got no reply. Terrible service.' },
  { author: guest, text: 'What clay do you use here?' },
  { author: asker, text: 'Спасибо, очень понятно.' },
  { author: guest, text: 'Could you show the underside next time?' },
];

// First screen: 2 pinned (one old, one inside 90 days), one younger than a day, two with hidden likes, one by a coauthor.
const studioLines: PostLine[] = [
  {
    age: 200 * DAY,
    caption: 'Opening day of the studio. Thank you all.',
    likes: 1480,
    comments: 212,
    pinned: true,
    kind: 'album',
  },
  {
    age: 40 * DAY,
    caption: 'Winter course: 12 places, Tuesday evenings. Link in bio.',
    likes: 310,
    comments: 44,
    pinned: true,
  },
  { age: 9, caption: 'Loading the kiln tonight.', likes: 31, comments: 2 },
  {
    age: 2 * DAY,
    caption: 'Celadon over white slip, first results. #celadon',
    likes: 142,
    comments: 9,
    thread: studioThread,
  },
  { age: 4 * DAY, caption: 'A bowl that took four attempts.', likes: 3, hidden: true, comments: 12 },
  {
    age: 6 * DAY,
    caption: 'Our joint window: twelve vases, one light. With @lumen.clay',
    likes: 205,
    comments: 17,
    kind: 'album',
    author: gallery,
  },
  {
    age: 8 * DAY,
    caption: 'Throwing a tall cylinder in one pull.',
    likes: 187,
    comments: 11,
    kind: 'reel',
    plays: 4260,
    facebookPlays: 840,
  },
  {
    age: 10 * DAY,
    caption: 'Seconds sale on the terrace, Sunday 11 to 4.',
    likes: 3,
    hidden: true,
    comments: 5,
    kind: 'album',
  },
  { age: 12 * DAY, caption: 'Wedging, and why it matters.', likes: 96, comments: 6 },
  { age: 14 * DAY, caption: 'Handles, pulled not rolled.', likes: 121, comments: 8, kind: 'reel', plays: 3110 },
  { age: 16 * DAY, caption: 'Small plates for the tea house on Mill Street.', likes: 134, comments: 7 },
  { age: 18 * DAY, caption: 'The last of the summer garden on slipware.', likes: 88, comments: 4 },
  { age: 20 * DAY, caption: 'Raku evening, photographed by a guest.', likes: 3, hidden: true, comments: 9 },
  {
    age: 22 * DAY,
    caption: 'A minute at the wheel.',
    likes: 164,
    comments: 13,
    kind: 'reel',
    plays: 5980,
    pinnedInReels: true,
  },
  ...older(studioCaptions, 24, 22, 120),
];

const cooperative: Omit<Profile, 'posts'> = {
  pk: '52000000102',
  username: 'velo.vmeste',
  fullName: 'Веломастерская «Вместе»',
  followers: 5230,
  following: 198,
  mediaCount: 26,
  business: false,
  category: '',
  biography: 'Чиним велосипеды сами и учим чинить. Вторник и пятница, 17–21.',
  form: 'full',
};

const cooperativeCaptions = [
  'Регулируем задний переключатель: винт за винтом.',
  'Вечер открытых дверей: пришли девять человек и одно колесо.',
  'Собрали грузовой велосипед для библиотеки.',
  'Смазка цепи осенью: чем и как часто.',
  'Отдали в добрые руки четыре детских велосипеда.',
];

// Nine of the twelve posts on the first screen hide their likes; comments stay visible.
const cooperativeLines: PostLine[] = [
  {
    age: 1.5 * DAY,
    caption: 'Спицуем колесо: пошагово, без спешки. #велоремонт',
    likes: 3,
    hidden: true,
    comments: 14,
  },
  { age: 3 * DAY, caption: 'Тормоза перед зимой: что проверить за десять минут.', likes: 3, hidden: true, comments: 9 },
  { age: 5 * DAY, caption: 'Новый стенд готов, собрали вместе.', likes: 74, comments: 6, kind: 'album' },
  {
    age: 7 * DAY,
    caption: 'Как снять каретку и не сорвать резьбу.',
    likes: 3,
    hidden: true,
    comments: 21,
    kind: 'reel',
    plays: 2900,
  },
  { age: 9 * DAY, caption: 'Лена впервые перебрала втулку сама.', likes: 3, hidden: true, comments: 17 },
  { age: 11 * DAY, caption: 'Ищем камеру на 24 дюйма для соседа.', likes: 41, comments: 12 },
  { age: 13 * DAY, caption: 'Фонари: закон и здравый смысл.', likes: 3, hidden: true, comments: 8 },
  { age: 15 * DAY, caption: 'Подкаст о ремонте, первый выпуск.', likes: 3, hidden: true, comments: 5 },
  { age: 17 * DAY, caption: 'Покатушка по набережной в воскресенье.', likes: 3, hidden: true, comments: 11 },
  { age: 19 * DAY, caption: 'Инструмент, который мы даём домой.', likes: 58, comments: 4, kind: 'album' },
  {
    age: 21 * DAY,
    caption: 'Колодки: дисковые и ободные, разница.',
    likes: 3,
    hidden: true,
    comments: 7,
    kind: 'reel',
    plays: 2310,
  },
  { age: 23 * DAY, caption: 'Спасибо за старые рамы, уже в деле.', likes: 3, hidden: true, comments: 10 },
  ...older(cooperativeCaptions, 25, 14, 60).map((line, index) =>
    index % 3 === 0 ? line : { ...line, hidden: true, likes: 3 },
  ),
];

const library: Omit<Profile, 'posts'> = {
  pk: '52000000103',
  username: 'harbour.city.library',
  fullName: 'Harbour City Library',
  isVerified: true,
  followers: 23_450,
  following: 87,
  mediaCount: 640,
  business: true,
  category: 'Public Library',
  biography: 'Nine branches, one card. Open until 21:00.',
  link: 'https://harbour-library.example/',
  form: 'guest',
};

const libraryCaptions = [
  'Story hour in the boat room, every Wednesday.',
  'New this week: forty-one arrivals, three of them maps.',
  'A morning in the reading room.',
  'The seed shelf is full again. Take some, bring some.',
  'Repaired, not replaced: our binder at work.',
];

const libraryLines: PostLine[] = [
  { age: 300 * DAY, caption: 'How to get a card in four minutes.', likes: 900, comments: 40, pinned: true },
  {
    age: 150 * DAY,
    caption: 'A walk through all nine branches.',
    likes: 1200,
    comments: 61,
    pinned: true,
    kind: 'reel',
    plays: 21_000,
  },
  ...older(libraryCaptions, 1.5, 22, 160),
];

const trail: Omit<Profile, 'posts'> = {
  pk: '52000000104',
  username: 'fern.trail.club',
  fullName: 'Fern Trail Club',
  followers: 3187,
  following: 240,
  mediaCount: 24,
  business: false,
  category: '',
  biography: 'Slow walks, good maps. New faces welcome.',
  form: 'renamed',
};

const trailCaptions = [
  'Nine kilometres along the old canal.',
  'Map of the week: the quarry loop.',
  'Tea stop under the beeches.',
  'Sunday group, eighteen walkers and two dogs.',
];

const seeds: Omit<Profile, 'posts'> = {
  pk: '52000000105',
  username: 'corner.seedbank',
  fullName: 'Corner Seedbank',
  followers: 164,
  following: 75,
  mediaCount: 4,
  business: false,
  category: '',
  biography: 'Swap a packet, take a packet.',
  form: 'full',
};

const seedLines: PostLine[] = [
  { age: 3 * DAY, caption: 'Beans, sorted by colour.', likes: 18, comments: 2 },
  { age: 11 * DAY, caption: 'Labels that survive rain.', likes: 22, comments: 4 },
  { age: 19 * DAY, caption: 'First swap evening.', likes: 31, comments: 6, kind: 'album' },
  { age: 33 * DAY, caption: 'The box by the bakery.', likes: 27, comments: 3 },
];

/** All profiles with their posts, in grid order: pinned first, then newest first. */
export function makeProfiles(now: Date): Profile[] {
  const tables: Array<[Omit<Profile, 'posts'>, PostLine[]]> = [
    [studio, studioLines],
    [cooperative, cooperativeLines],
    [library, libraryLines],
    [trail, older(trailCaptions, 1.5, 24, 70)],
    [seeds, seedLines],
  ];
  const profiles = tables.map(([profile, lines], index) => {
    const posts = makePosts(lines, profile, now, index + 1);
    // A post that somebody else wrote stands in the grid because the profile signed it too.
    for (const post of posts) if (post.author.pk !== profile.pk) post.coauthors.push(profile);
    return { ...profile, posts };
  });
  return [...profiles, ...makeAudienceProfiles(now)];
}

const GIVEN = ['anna', 'ben', 'clara', 'dmitri', 'elif', 'farid', 'greta', 'hugo', 'ines', 'jonas', 'katya', 'luis'];
const NOUNS = ['paper', 'harbour', 'maple', 'kettle', 'lantern'];

/** People of a followers dialog and of comments: prominent ones first, as the site orders them. */
export function makePeople(count: number): Person[] {
  return Array.from({ length: count }, (_, index): Person => {
    const given = GIVEN[index % GIVEN.length] ?? 'anna';
    const noun = NOUNS[Math.floor(index / GIVEN.length) % NOUNS.length] ?? 'paper';
    return {
      pk: String(53_000_000_000 + index * 7),
      username: `${given}.${noun}${index % 3 === 0 ? '' : index}`,
      fullName: index % 6 === 5 ? '' : `${given.charAt(0).toUpperCase()}${given.slice(1)} ${noun}`,
      isPrivate: index > count / 2,
      isVerified: index < 2,
      anonymous: index % 6 === 5,
      story: index % 4 === 0,
    };
  });
}
