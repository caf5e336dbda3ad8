// Written by `npm run fit:audience` from labelled tables; never edit by hand. Sources and licences: NOTES.md.
import type { AccountFeature } from './account-model';
import type { CommentFeature } from './comment-features';
import type { LinearModel } from './linear-model';
import type { VkProfileFeature } from './vk-profile';

/** A fitted model with the probability from which on it speaks. */
type WithCutoff<F extends string> = LinearModel<F> & { readonly cutoff: number };

export const ACCOUNT_MODEL: WithCutoff<AccountFeature> = {
  cutoff: 0.834304,
  intercept: 0.222206,
  weights: {
    noPicture: 2.592337,
    private: -0.355784,
    digitRatio: 5.777139,
    logPosts: -0.47206,
    zeroPosts: -0.057972,
    logFollowers: -0.490515,
    logFollowing: 0.259114,
    follows1000: 2.050239,
    ratio10: 0.934402,
    emptyManyFollow: 1.124684,
  },
  neutral: {
    noPicture: 0.008183,
    private: 0.209493,
    digitRatio: 0.039109,
    logPosts: 4.100283,
    zeroPosts: 0.052373,
    logFollowers: 6.049262,
    logFollowing: 6.404513,
    follows1000: 0.350245,
    ratio10: 0.065466,
    emptyManyFollow: 0.03928,
  },
};

export const VK_PROFILE_MODEL: WithCutoff<VkProfileFeature> = {
  cutoff: 0.374408,
  intercept: 4.743583,
  weights: {
    status: -2.019973,
    occupation: -0.869648,
    homeTown: -0.722908,
    relatives: -0.435985,
    interests: -0.466405,
    website: -0.602381,
    noWall: 2.503111,
    logSubscribers: -0.927331,
    logPosts: 0.879228,
    logLikes: -0.724754,
    logViews: -0.306044,
    logText: 0.443598,
    textUniqueness: -4.795062,
    repostRatio: 1.482977,
  },
  neutral: {
    status: 0.491374,
    occupation: 0.738019,
    homeTown: 0.665025,
    relatives: 0.339901,
    interests: 0.515599,
    website: 0.308385,
    noWall: 0.539936,
    logSubscribers: 6.857182,
    logPosts: 2.913601,
    logLikes: 2.622172,
    logViews: 5.68696,
    logText: 4.985406,
    textUniqueness: 0.681069,
    repostRatio: 0.300042,
  },
};

export const COMMENT_MODEL: WithCutoff<CommentFeature> = {
  cutoff: 0.5,
  intercept: -3.496281,
  weights: {
    link: 3.943564,
    handleInside: 2.554883,
    hashtag: 2.193925,
    phone: 0.832546,
    money: 0.86479,
    promoWords: 2.867635,
    duplicates: 1.697578,
    styledLetters: 3.374406,
    mixedScript: 1.004822,
    logLength: 0.36126,
    logWords: -0.327136,
    logDigits: 0.333435,
    question: -1.136845,
    emojiOnly: -1.631195,
  },
  neutral: {
    link: 0.003827,
    handleInside: 0.048114,
    hashtag: 0.02515,
    phone: 0.000547,
    money: 0.031711,
    promoWords: 0.152704,
    duplicates: 0.011754,
    styledLetters: 0.000547,
    mixedScript: 0.000547,
    logLength: 3.451832,
    logWords: 1.837122,
    logDigits: 0.145683,
    question: 0.11099,
    emojiOnly: 0.146528,
  },
};
