import { commentParts } from './comment-words';
import { stemMatcher } from './stem-matcher';

/** Words of giveaways and contests, our own list: an innocent reason for jumps and for equal comments. */
const contestHits = stemMatcher({
  contest:
    'розыгрыш*, разыгрыва*, разыгра*, конкурс*, выигра*, приз, призы, приза, призов, победител*, отметь друга, ' +
    'отметьте друз*, репост*, дарим, подарим, giveaway*, give away, contest*, sweepstake*, raffle*, prize*, ' +
    'winner*, to win, tag a friend, tag your friend*, tag two, tag three, sorteo*, gewinnspiel*, concours',
});

/** Whether a post's text speaks of a contest or giveaway. */
export function speaksOfContest(text: string): boolean {
  return (contestHits(commentParts(text).words)[0] ?? 0) > 0;
}
