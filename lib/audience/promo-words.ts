import type { Lexicon } from './stem-matcher';

/**
 * English words of advertising comments, our own list, by what the writer is after. Chosen for their meaning: no
 * names of people, shops or coins of the day, because those would not travel to another platform or year.
 */
export const PROMO_WORDS = {
  /** Money that grows by itself. */
  income:
    'invest*, profit*, payout*, payment*, withdraw*, deposit*, earn, earning*, earned, earns, return of, returns, ' +
    'roi, capital, passive income, income, financial freedom, financially, millionaire, make money, making money, ' +
    'made money, real money, extra money, paid me, i received, have received, received, receiving, weekly, ' +
    'in days, within days, few days, in a week, from home, work from, sponsor*, loan*, grant, grants, grands, ' +
    'donat*',
  /** Coins and currency trade. */
  trade:
    'crypto*, bitcoin*, btc, eth, usdt, usd, token*, nft*, airdrop*, forex, fx, trade, trades, trading, trader*, ' +
    'broker*, wallet*, mining, blockchain, decentral*, coin, coins, account manager, platform*, transaction*, ' +
    'strategy, binary, signals, defi, staking, swap, ecosystem',
  /** Go somewhere else to talk. */
  contact:
    'dm, dms, inbox, whatsapp, telegram, contact, reach out, reach her, reach him, message me, text me, write me, ' +
    'hit me up, direct message, connect with, link in, bio, click*, join, her page, his page, get in touch, email, ' +
    'gmail, look up, follow her, follow him',
  /** Praise of a helper, as a witness. */
  witness:
    'god bless, bless you, thanks to, all thanks, grateful, appreciat*, testimon*, testify*, recommend*, legit, ' +
    'genuine, honest*, reliab*, transparen*, diligen*, credib*, trustworth*, trusted, promised, changed my life, ' +
    'changed lives, life changing, my life, surprise, victim*, scammed, recover*, miracle, happiness, expert, ' +
    'mentor, professional, mrs, mam, opportunit*, introduced me, believed, convinced, decision, gave it a try, ' +
    'give it a try, a try, success*, excited, good news, good work, dreams, undeniable, debt, hack*',
  /** Look at me: channel, page, shop. */
  self:
    'subscri*, suscri*, subcri*, sub to, sub me, sub back, sub4sub, check out, check it out, check this, check my, ' +
    'chek out, checkout, my channel*, our channel*, new channel, channel*, my video*, my new, our new, my page, ' +
    'our page, my music, my song*, my cover*, my profile, my website, website*, my site, playlist*, follow me, ' +
    'follow us, add me, like my, share this, please share, share, visit, facebook, instagram, twitter, itunes, ' +
    'soundcloud, spotify, giveaway*, free, win, discount*, promo*, shop, order now, buy now, for sale, sale, ' +
    'vote for, please help, help me, help us, support me, support us, thumbs up, watch my, new video, please, pls, ' +
    'plz, download*, app, online, sign up, register*, gofundme, fundrais*, followers',
} as const satisfies Lexicon<string>;

export type PromoTheme = keyof typeof PROMO_WORDS;
