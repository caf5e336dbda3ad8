import { neighbours, readers } from './data-people';
import { writePod } from './data-pod';
import { type Script, writeComments, writePosts } from './data-posts';
import { type Owner, permalinkOf, reactionsOf, type StandInComment, type StandInPost } from './data-types';

export const teaHouse: Owner = {
  id: '61560000000011',
  kind: 'page',
  name: 'Linden Tea House',
  handle: 'lindenteahouse',
  classicId: '104550000000011',
  membersLabel: '40K followers',
  members: 40_000,
  category: 'Tea room',
  about: 'A neighbourhood tea room on Linden Street. Small farms, slow mornings, open kettle every Thursday.',
  lang: 'en',
  colours: ['#6b8f5e', '#d9c79a'],
};

export const repairClub: Owner = {
  id: '2250000000000012',
  kind: 'group',
  name: 'Harbour Bicycle Repair Co-op',
  handle: 'harbourrepaircoop',
  membersLabel: '12.4K members',
  members: 12_400,
  exactLabel: '12,437 total members',
  category: 'GROUP',
  about: 'We mend bicycles together and share parts, tools and time. Beginners are welcome on Saturdays.',
  lang: 'en',
  colours: ['#3d6f8e', '#b7d1d9'],
};

export const potter: Owner = {
  id: '61560000000013',
  kind: 'person',
  name: 'Марина Озерова',
  handle: 'marina.ozerova.clay',
  membersLabel: '8,2\u00a0тыс. подписчиков',
  members: 8_200,
  category: 'Художник',
  about: 'Керамика, глазури, мастерская у озера.',
  lang: 'ru',
  colours: ['#a8674a', '#e6cdb7'],
};

export const library: Owner = {
  id: '61560000000014',
  kind: 'page',
  name: 'Oak Street City Library',
  handle: 'oakstreetlibrary',
  membersLabel: '',
  members: 0,
  category: 'Public library',
  about: 'Reading rooms, a seed library and quiet desks. Open every day but Monday.',
  lang: 'en',
  colours: ['#55557f', '#c9c9dd'],
};

export const pottery: Owner = {
  id: '61560000000015',
  kind: 'page',
  name: 'Stone Lane Pottery',
  handle: 'stonelanepottery',
  classicId: '104550000000015',
  membersLabel: '5.1K followers',
  members: 5_100,
  category: 'Art studio',
  about: 'Wheel classes, open shelves, two kilns.',
  lang: 'en',
  colours: ['#8a5a44', '#d8b9a0'],
};

const teaScript: Script = {
  owner: teaHouse,
  idBase: 122_180_000_000_905_003n,
  texts: [
    'First flush has arrived from the hillside farm we visited in spring. We are pouring it by the small pot all week.',
    'Our open kettle evening starts at seven on Thursday. Bring a cup you like and a story about it.',
    'How long do you steep green tea? Two minutes at 75 degrees is our starting point; tell us yours.',
    'A short film from the roasting room: how the oolong changes colour in forty minutes.',
    'The reading corner has new chairs. Thank you, Oak Street joiners, for the careful work.',
    'Saturday tasting: three white teas from three heights. Eight seats, please sign up at the counter.',
    'We moved the ceramics shelf to the window. The blue cups are made by a studio two streets away.',
    'Tea for the cold days: ginger, dried orange and a little black tea. The recipe is on the card.',
    'Our kitchen is looking for a second pair of hands for weekday mornings.',
    'Thank you for a full house on Sunday. The next concert is on the last Sunday of the month.',
    'A question we hear often: can leaves be used twice? Oolong likes it, black tea does not.',
    'The small garden behind the house is open again. Dogs get water, people get shade.',
    'We have written down how we store tea at home: dark, dry, away from coffee.',
    'New labels, same tea. They now show the harvest month and the name of the grower.',
  ],
  formats: [
    'image',
    'image',
    'text',
    'video',
    'album',
    'image',
    'image',
    'text',
    'link',
    'image',
    'text',
    'reel',
    'image',
    'album',
  ],
  // Newest first. Reactions + comments + shares; the second is an ad and the sixth a reshare, see below.
  figures: [
    [96, 7, 2],
    [412, 38, 21],
    [208, 61, 4],
    [530, 44, 66],
    [174, 12, 3],
    [640, 29, 80],
    [251, 18, 6],
    [189, 15, 11],
    [120, 33, 27],
    [298, 21, 5],
    [233, 74, 9],
    [377, 26, 31],
    [142, 9, 8],
    [205, 11, 4],
    [161, 13, 6],
  ],
  ages: [9, 30, 51, 76, 99, 123],
  gap: 26,
  count: 30,
  commenters: neighbours,
  remarks: [
    'The orange one is my favourite so far.',
    'Is there a table for five on Thursday?',
    'Two minutes and ten seconds, never more.',
    'We came by bicycle and stayed until closing.',
    'Do you send the spring tea by post?',
    'Lovely evening, thank you all.',
    'Which grower is it this year?',
  ],
};

const repairScript: Script = {
  owner: repairClub,
  idBase: 27_310_000_000_417_211n,
  texts: [
    'Bottom bracket creaks only when I stand. Cleaned and greased it twice. What else should I look at?',
    'Saturday shift is covered: Mei brings the truing stand, I bring coffee. Doors open at ten.',
    'Free to a good home: a 26-inch rear wheel, straight, with a worn but usable cassette.',
    'Finished rebuilding my neighbour’s tandem. Photos of the eccentric hub for anybody who asked.',
    'A reminder to sign tools in and out. The small torque wrench is still missing.',
    'Which tyre levers survive winter? My plastic ones snapped on the first cold day.',
    'We need two more people for the school workshop next Wednesday, ninety minutes, easy repairs.',
    'Short video: how to index a rear derailleur without a stand.',
    'Thank you for the donated parts. The shelf for children’s bikes is full again.',
    'Is it worth saving a frame with a dent in the top tube? Steel, no crack that I can see.',
    'New opening hours from the first of the month: Tuesdays six to nine, Saturdays ten to four.',
    'Found a glove and a small front light after the last session. They are on the counter.',
  ],
  formats: ['text', 'image', 'image', 'album', 'text', 'text', 'text', 'video', 'image', 'image', 'link', 'text'],
  figures: [
    [14, 9, 0],
    [48, 12, 1],
    [31, 22, 2],
    [126, 17, 4],
    [22, 6, 0],
    [19, 41, 1],
    [37, 8, 6],
    [88, 10, 15],
    [64, 5, 1],
    [12, 27, 0],
    [55, 4, 9],
    [17, 3, 0],
    [29, 11, 1],
  ],
  ages: [5, 27, 40],
  gap: 17,
  count: 26,
  authors: neighbours,
  commenters: neighbours,
  remarks: [
    'Check the chainring bolts first.',
    'I can bring a spare on Saturday.',
    'Same here, it was the seat post in the end.',
    'Is it still available?',
    'Count me in for Wednesday.',
    'Please add a photo of the cable routing.',
    'Thanks, that saved my afternoon.',
  ],
};

const potterScript: Script = {
  owner: potter,
  idBase: 10_165_000_000_551_977n,
  texts: [
    'Достала из печи первую партию осенних чашек. Зелёная глазурь наконец легла ровно.',
    'В субботу открываю мастерскую: можно прийти, посмотреть на круг и попробовать самим.',
    'Как вы храните глину зимой? У меня она живёт в ванночке под влажной тканью.',
    'Короткое видео: центровка за минуту, без спешки.',
    'Новая полка для бисквита готова. Спасибо соседу-столяру.',
    'Собрала вопросы о пищевых глазурях и ответила на них по порядку.',
    'Выставка в городской библиотеке продлится до конца месяца.',
    'Чашка с трещиной — не брак, а повод поговорить об обжиге.',
    'Ищу старые журналы о керамике, особенно семидесятых годов.',
    'Рассвет над озером и сорок мисок, которые ждут обжига.',
    'Сегодня училась делать крышки. Из пяти закрылась одна, и я довольна.',
    'Набор в весеннюю группу: шесть мест, по вторникам вечером.',
  ],
  formats: ['image', 'image', 'text', 'video', 'image', 'link', 'image', 'album', 'text', 'image', 'image', 'text'],
  figures: [
    [61, 5, 0],
    [240, 31, 6],
    [118, 54, 2],
    [355, 22, 41],
    [132, 9, 1],
    [207, 38, 29],
    [164, 12, 8],
    [289, 47, 17],
    [73, 16, 4],
    [402, 19, 11],
    [251, 33, 3],
    [98, 27, 12],
    [145, 14, 2],
  ],
  ages: [7, 33, 62],
  gap: 31,
  count: 24,
  commenters: readers,
  remarks: [
    'Какая глубина у зелёного!',
    'А можно прийти с ребёнком?',
    'Храню в вакуумном пакете, служит полгода.',
    'Записалась, жду вторника.',
    'Очень спокойное видео, спасибо.',
    'Сколько градусов был обжиг?',
    'Чашка до сих пор любимая.',
  ],
};

const potteryScript: Script = {
  ...teaScript,
  owner: pottery,
  idBase: 122_170_000_000_311_007n,
  texts: [
    'The big kiln is back. We fire on Fridays again, please bring your pieces by Thursday noon.',
    'Six places are left in the evening wheel class.',
    'A shelf of seconds is out by the door; pay what you think is fair.',
  ],
  count: 9,
};

/** Everything that is published on the stand-in, dated back from `now`. */
export interface World {
  tea: StandInPost[];
  repair: StandInPost[];
  potter: StandInPost[];
  pottery: StandInPost[];
  florist: StandInPost[];
  /** Looks a post up by id, `pfbid…` or the id of its video. */
  find(name: string): StandInPost | undefined;
}

export function createWorld(now: Date): World {
  const tea = writePosts(teaScript, now);
  const [, boosted, , , , reshare] = tea;
  if (boosted) boosted.ad = true;
  if (reshare) {
    reshare.format = 'text';
    reshare.text = 'Our neighbours at the library have a lovely list. Take it with you to the tea room.';
    reshare.original = { id: '122190000000777001', owner: library.name, text: 'Ten quiet books for grey mornings.' };
  }
  // The newest eligible post is the one that the demo opens in a dialog, with a conversation under it.
  const opened = tea[2];
  if (opened) opened.shown = conversation(opened.id);
  const repair = writePosts(repairScript, now);
  const world = {
    tea,
    repair,
    potter: writePosts(potterScript, now),
    pottery: writePosts(potteryScript, now),
    florist: writePod(now),
  };
  const all = Object.values(world).flat();
  return {
    ...world,
    find: (name) => all.find((post) => post.id === name || (name !== '' && permalinkOf(post).includes(name))),
  };
}

/** Eight comments, among them one that complains, and the tea house's own answer to the second. */
function conversation(postId: string): StandInComment[] {
  const comments = writeComments(teaScript, postId, 8);
  const [, asked, , complains] = comments;
  const answer = comments.at(-1);
  if (complains) complains.text = 'The scones were stale and nobody answers the phone. Very disappointed.';
  if (asked && answer) {
    answer.author = { id: teaHouse.id, name: teaHouse.name, handle: teaHouse.handle ?? '' };
    asked.text = 'Is the back room free on Sunday afternoon?';
    answer.text = `${asked.author.name} it is, from two o’clock.`;
    answer.answers = asked.id;
    answer.minutesAgo = asked.minutesAgo - 40;
  }
  return comments;
}

/** Posts that the first screen loads: three in the HTML, then two answers of six. */
export const FIRST_SCREEN = { inHtml: 3, perAnswer: 6, answers: 2 };

/**
 * Median of (reactions + comments + shares) / members over the eligible posts of the first screen: no ad, no reshare,
 * at least a day old. Computed here from the written figures, independently of the extension.
 */
export function expectedEngagement(posts: readonly StandInPost[], owner: Owner, now: Date) {
  const shown = posts.slice(0, FIRST_SCREEN.inHtml + FIRST_SCREEN.perAnswer * FIRST_SCREEN.answers);
  const day = 24 * 3_600_000;
  const young = shown.filter((post) => now.getTime() - post.publishedAt.getTime() < day);
  const eligible = shown.filter((post) => !young.includes(post) && !post.ad && !post.original);
  const sums = eligible.map((post) => reactionsOf(post) + post.comments + post.shares).sort((a, b) => a - b);
  const middle = sums.length / 2;
  const median =
    sums.length % 2 === 1 ? (sums[Math.floor(middle)] ?? 0) : ((sums[middle - 1] ?? 0) + (sums[middle] ?? 0)) / 2;
  const exclusions: Record<string, number> = {};
  if (young.length > 0) exclusions.young = young.length;
  const ads = shown.filter((post) => post.ad).length;
  if (ads > 0) exclusions.ad = ads;
  const reposts = shown.filter((post) => post.original).length;
  if (reposts > 0) exclusions.repost = reposts;
  return { er: median / owner.members, n: eligible.length, exclusions };
}
