import type { AccountFeature } from './account-model';
import type { CommentFeature } from './comment-features';
import type { VkProfileFeature } from './vk-profile';

/** One reason in the interface's words (`aud.why.*`); `count` chooses the plural. */
export interface Why {
  word: WhyWord;
  count?: number;
}

export type WhyWord =
  | 'following'
  | 'followers'
  | 'posts'
  | 'noPosts'
  | 'digits'
  | 'noPicture'
  | 'picture'
  | 'private'
  | 'fields'
  | 'noWall'
  | 'likes'
  | 'ownText'
  | 'reposts'
  | 'link'
  | 'handleInside'
  | 'hashtag'
  | 'phone'
  | 'money'
  | 'promoWords'
  | 'letters'
  | 'question'
  | 'short';

/** What the reasons of one row speak of, see `Example.facts`. */
type Facts = Readonly<Record<string, number | boolean>>;

/**
 * How a model's features are said; one that is not here has no plain words and gives no reason. Features with the very
 * same function are one reason together.
 */
export type ModelWords<F extends string> = Partial<Record<F, (value: number, facts: Facts) => Why[]>>;

const say = (word: WhyWord) => (): Why[] => [{ word }];
const sayIf = (word: WhyWord) => (value: number) => (value ? say(word)() : []);
const posts = (_value: number, facts: Facts): Why[] =>
  facts.posts ? [{ word: 'posts', count: Number(facts.posts) }] : say('noPosts')();

/** "follows 1,450, 12 followers": one figure without the other says little. */
const network = (_value: number, facts: Facts): Why[] => [
  { word: 'following' },
  { word: 'followers', count: Number(facts.followers) },
];
const fields = say('fields');

export const ACCOUNT_WORDS: ModelWords<AccountFeature> = {
  logPosts: posts,
  zeroPosts: posts,
  emptyManyFollow: network,
  logFollowers: network,
  logFollowing: network,
  follows1000: network,
  ratio10: network,
  digitRatio: say('digits'),
  noPicture: (value) => say(value ? 'noPicture' : 'picture')(),
  private: sayIf('private'),
};

export const PROFILE_WORDS: ModelWords<VkProfileFeature> = {
  status: fields,
  occupation: fields,
  homeTown: fields,
  relatives: fields,
  interests: fields,
  website: fields,
  noWall: sayIf('noWall'),
  logSubscribers: (_value, facts) => [{ word: 'followers', count: Number(facts.subscribers) }],
  logLikes: (_value, { averageLikes }) => [{ word: 'likes', count: Math.round(Number(averageLikes)) }],
  // Only what speaks for counting: many own words are no figure that a person would recognise.
  textUniqueness: (value) => sayIf('ownText')(Number(value < 0.5)),
  repostRatio: (value) => (value < 0.5 ? [] : [{ word: 'reposts', count: Math.round(value * 100) }]),
};

const letters = sayIf('letters');
const short = (value: number) => sayIf('short')(Number(value < 3));

export const COMMENT_WORDS: ModelWords<CommentFeature> = {
  link: sayIf('link'),
  handleInside: sayIf('handleInside'),
  hashtag: sayIf('hashtag'),
  phone: sayIf('phone'),
  money: sayIf('money'),
  promoWords: sayIf('promoWords'),
  question: sayIf('question'),
  styledLetters: letters,
  mixedScript: letters,
  logLength: short,
  logWords: short,
};
