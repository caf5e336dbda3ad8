// Written by `npm run fit:audience` from labelled tables; never edit by hand. Sources and licences: NOTES.md.
import type { AccountFeature } from './account-model';
import type { CommentFeature } from './comment-features';
import type { LinearModel } from './linear-model';
import type { VkProfileFeature } from './vk-profile';

/** A fitted model with the probability from which on it speaks. */
type WithCutoff<F extends string> = LinearModel<F> & { readonly cutoff: number };

export const ACCOUNT_MODEL: WithCutoff<AccountFeature> = {
  cutoff: 0.834304,
  intercept: 0.222206182,
  weights: {
    noPicture: 2.592336507,
    private: -0.355784492,
    digitRatio: 5.777138606,
    logPosts: -0.472060413,
    zeroPosts: -0.05797188,
    logFollowers: -0.490514723,
    logFollowing: 0.259114182,
    follows1000: 2.050238986,
    ratio10: 0.934402158,
    emptyManyFollow: 1.12468376,
  },
  neutral: {
    noPicture: 0.008183306,
    private: 0.209492635,
    digitRatio: 0.039108542,
    logPosts: 4.10028338,
    zeroPosts: 0.052373159,
    logFollowers: 6.049262451,
    logFollowing: 6.404513402,
    follows1000: 0.350245499,
    ratio10: 0.065466448,
    emptyManyFollow: 0.039279869,
  },
};

export const VK_PROFILE_MODEL: WithCutoff<VkProfileFeature> = {
  cutoff: 0.374407867,
  intercept: 4.743583021,
  weights: {
    status: -2.019973131,
    occupation: -0.869647883,
    homeTown: -0.722907921,
    relatives: -0.435984604,
    interests: -0.466405344,
    website: -0.602381019,
    noWall: 2.503111138,
    logSubscribers: -0.927330592,
    logPosts: 0.879227578,
    logLikes: -0.724754153,
    logViews: -0.30604435,
    logText: 0.443598466,
    textUniqueness: -4.795062471,
    repostRatio: 1.482976971,
  },
  neutral: {
    status: 0.491373802,
    occupation: 0.738019169,
    homeTown: 0.665024631,
    relatives: 0.339901478,
    interests: 0.515599343,
    website: 0.308385308,
    noWall: 0.539936102,
    logSubscribers: 6.857182173,
    logPosts: 2.913600873,
    logLikes: 2.622172397,
    logViews: 5.68696006,
    logText: 4.985405537,
    textUniqueness: 0.681069444,
    repostRatio: 0.300041667,
  },
};

export const COMMENT_MODEL: WithCutoff<CommentFeature> = {
  cutoff: 0.5,
  intercept: -3.496685391,
  weights: {
    link: 3.943176334,
    handleInside: 2.55493438,
    hashtag: 2.193979937,
    phone: 0.832433629,
    money: 0.864748954,
    promoWords: 2.86756372,
    duplicates: 1.697603112,
    styledLetters: 3.374383869,
    mixedScript: 1.004919888,
    logLength: 0.361550336,
    logWords: -0.327489443,
    logDigits: 0.333515034,
    question: -1.136708297,
    emojiOnly: -1.631330643,
  },
  neutral: {
    link: 0.003827228,
    handleInside: 0.048113723,
    hashtag: 0.025150355,
    phone: 0.000546747,
    money: 0.031711318,
    promoWords: 0.152703912,
    duplicates: 0.011753584,
    styledLetters: 0.000546747,
    mixedScript: 0.000546747,
    logLength: 3.451831958,
    logWords: 1.837122078,
    logDigits: 0.145683244,
    question: 0.110989612,
    emojiOnly: 0.146528157,
  },
};
