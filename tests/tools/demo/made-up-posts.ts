import {
  ABSENT,
  type Comment,
  type Count,
  exact,
  HIDDEN,
  type Post,
  type SavedCommunity,
  type SaveRequest,
} from '../../../lib/model';
import { madeUpComment, madeUpSave } from '../../support/made-up-saves';
import { madeUpPicture } from './made-up-picture';
import { type Line, VOICES, type Voice } from './made-up-voices';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Days before now on which the posts were looked at; the first and the second reading make a history. */
const READINGS = [6, 3, 0];

/** A swipe file: every post of the made-up communities, seen three times in a week, with comments here and there. */
export function madeUpPosts(now: Date): SaveRequest[][] {
  const posts = VOICES.flatMap((voice, which) => voice.lines.map((line, index) => ({ voice, line, index, which })));
  return READINGS.map((daysAgo) => {
    const seen = now.getTime() - daysAgo * DAY - 2 * HOUR;
    return posts.flatMap(({ voice, line, index, which }, seed) => {
      const published = now.getTime() - (index * 4 + which + 1) * DAY + ((seed * 5) % 11) * HOUR;
      return published < seen ? [requestOf(voice, line, { index, seed, published, seen })] : [];
    });
  });
}

interface Moment {
  index: number;
  seed: number;
  published: number;
  seen: number;
}

function requestOf(voice: Voice, [format, , text]: Line, { index, seed, published, seen }: Moment): SaveRequest {
  const at = new Date(seen).toISOString();
  // Most of the likes come on the first two days.
  const ripe = 1 - Math.exp(-(seen - published) / (1.4 * DAY));
  const loud = index % 6 === 4 ? 2.7 : 0.55 + ((seed * 29) % 17) / 18;
  const likes = Math.round(voice.usual * loud * ripe);
  const comments = Math.round(likes * (0.04 + ((seed * 7) % 9) / 100));
  const shares = Math.round(likes * (0.03 + ((seed * 5) % 7) / 200));
  const hidden = voice.network === 'instagram' && index % 5 === 3;
  const members = 'value' in voice.members ? voice.members.value : 1;
  const shared = voice.network === 'instagram' ? 0 : shares;
  const views = viewsOf(voice, format, likes);
  const post: Partial<Post> = {
    ...{ network: voice.network, communityId: voice.id, authorName: voice.name, format, text },
    id: voice.network === 'vk' ? `${voice.id}_${2000 + index}` : `${voice.id}${2000 + index}`,
    url: `https://${voice.network === 'vk' ? 'vk.com' : `www.${voice.network}.com`}/${voice.handle}/${2000 + index}`,
    publishedAt: new Date(published).toISOString(),
    reactions: hidden ? HIDDEN : exact(likes),
    comments: exact(comments),
    shares: voice.network === 'instagram' ? ABSENT : exact(shares),
    views,
    provenance: {
      source: 'answer',
      where: voice.network === 'vk' ? 'wall.get' : 'graphql',
      at,
      completeness: 'full',
      adapter: `${voice.network} 2026-11-22`,
    },
  };
  const { name, handle } = voice;
  const community: SavedCommunity = { id: voice.id, kind: 'page', name, handle, members: voice.members, at };
  return madeUpSave(post, {
    community,
    ...(!hidden && {
      figures: {
        erF: (likes + comments + shared) / members,
        ...('value' in views && views.value > 0 && { erV: (likes + comments + shared) / views.value }),
        timesUsual: Math.round(loud * 100) / 100,
        usualOf: 20 + index,
        at,
      },
    }),
    pageUrl: `https://${voice.network === 'vk' ? 'vk.com' : `www.${voice.network}.com`}/${voice.handle}`,
    via: seed % 3 === 0 ? 'star' : 'all-seen',
    comments: index % 2 === 0 ? talkUnder(voice, String(seed), published) : [],
    picture: format === 'text' || format === 'poll' ? { none: 'no-picture' } : madeUpPicture(seed),
  });
}

function viewsOf({ network }: Voice, format: Post['format'], likes: number): Count {
  if (network === 'vk') return exact(likes * 23 + 140);
  if (format !== 'reel' && format !== 'video') return ABSENT;
  const views = likes * 31;
  const raw = `${(views / 1000).toFixed(1)}K`;
  return { kind: 'rounded', value: Math.round(views / 100) * 100, lo: views - 50, hi: views + 50, raw };
}

const TALK = {
  ru: [
    ['Вера К.', 'А доставка в Тверь есть? И сколько она стоит?'],
    ['Пётр Луговой', 'Заказывали в прошлом году, пьём и радуемся. Спасибо!'],
    ['Нина Ш.', 'Жаль, что по будням вы закрываетесь в семь.'],
  ],
  en: [
    ['Ada Lin', 'Do you ship these? The blue one is wonderful.'],
    ['Tom Hale', 'Came for the bread, stayed for the photographs.'],
    ['Ines Moor', 'Waited forty minutes on Saturday. Was it worth it? Yes.'],
  ],
};

/** Three people speak; the first is answered by the community itself under every second such post. */
function talkUnder({ network, id, name }: Voice, post: string, published: number): Comment[] {
  const moment = (hours: number) => new Date(published + hours * HOUR).toISOString();
  const people = TALK[network === 'vk' ? 'ru' : 'en'].map(([authorName = '', text = ''], index) =>
    madeUpComment({
      ...{ network, authorName, text },
      id: `${post}${index}`,
      authorId: `${9000 + index}`,
      publishedAt: moment((index + 1) * 2),
    }),
  );
  if (Number(post) % 4 !== 0) return people;
  const answer = { id: `${post}9`, parentId: `${post}0`, authorId: id, authorName: name, publishedAt: moment(5) };
  const text = network === 'vk' ? 'Вера, да, два дня, 350 рублей.' : 'Yes, within two days.';
  return [...people, madeUpComment({ network, text, ...answer })];
}
