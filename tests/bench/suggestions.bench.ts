/**
 * What the words of comments point to, over a table of comments that we made up ourselves: precision and recall by
 * language (the lexicons are by the same hands, so strangers' comments are read worse than this), and the time for one
 * comment.
 */
import { understandComment } from '../../lib/replies/understand-comment';
import { scoreLabels, together } from '../support/labelled-comments';
import { labelledEnglish } from '../support/labelled-comments-en';
import { labelledRussian } from '../support/labelled-comments-ru';
import { complain } from '../tools/terminal';
import { type Figure, figure, percentile } from './support/figure';

const ROUNDS = 50;

export default async function suggestions(): Promise<Figure[]> {
  const languages = [
    ['en', labelledEnglish],
    ['ru', labelledRussian],
  ] as const;
  const figures = languages.flatMap(([language, comments]) => {
    const { scores } = scoreLabels(comments, (text) => understandComment(text).map(({ label }) => label));
    const { precision, recall } = together(scores);
    const shares = scores.map(({ label, wanted, found, right }) => `${label} ${right} of ${wanted}, ${found} said`);
    complain(`${language}, ${comments.length} comments: ${shares.join('; ')}`);
    return [
      figure(`suggestions/${language}/precision`, precision, 'x'),
      figure(`suggestions/${language}/recall`, recall, 'x'),
    ];
  });
  const times = [...labelledEnglish, ...labelledRussian].flatMap(([text]) =>
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      understandComment(text);
      return performance.now() - start;
    }),
  );
  return [...figures, figure('suggestions/comment-p95', percentile(times, 0.95), 'ms')];
}
