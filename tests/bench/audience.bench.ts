/** Scoring of audiences: 10,000 accounts and 10,000 comments, each at most 100 ms (issue 4). Median of several rounds. */
import { audienceReport } from '../../lib/audience';
import { factsOf } from '../../lib/audience/account-facts';
import { scoreAccount } from '../../lib/audience/account-model';
import { scoreComments } from '../../lib/audience/comment-model';
import { BOUGHT, comment, community, follower, LURKER, many, NOW, ORDINARY, talk } from '../support/made-up-audience';
import { type Figure, figure, median } from './support/figure';

const SIZE = 10_000;
const ROUNDS = 15;
const CARDS = [BOUGHT, LURKER, ORDINARY];
const PROMO = [
  'I invested $500 and got a return of $5,000 within a week, all thanks to @mrs_teapot_trader',
  'Заработок без вложений, подробности в телеграм, пишите в личку',
  'Please check out my new channel http://tea-videos.example.com and subscribe, number',
];

export default async function audience(): Promise<Figure[]> {
  const accounts = many(SIZE, (i) => follower(`f${i}`, { ...CARDS[i % CARDS.length], handle: `tea.fan${i}` }));
  const words = talk(80);
  const comments = many(SIZE, (i) => {
    const text = i % 5 === 0 ? PROMO[i % PROMO.length] : `${words[i % 80]?.text} ${words[(i * 7) % 80]?.text}`;
    return comment(`k${i}`, `${text} ${i % 3 === 0 ? '🫖😍' : i}`, { postId: `p${i % 40}` });
  });
  const texts = comments.map(({ text }) => text);
  return [
    figure(
      'audience/accounts-10000',
      measure(() => accounts.map((account) => scoreAccount(factsOf(account)))),
      'ms',
    ),
    figure(
      'audience/comments-10000',
      measure(() => scoreComments(texts)),
      'ms',
    ),
    figure(
      'audience/report-10000-and-10000',
      measure(() => audienceReport({ network: 'instagram', accounts, comments, community: community(), now: NOW })),
      'ms',
    ),
  ];
}

function measure(work: () => unknown): number {
  const times = many(ROUNDS, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times.slice(3));
}
