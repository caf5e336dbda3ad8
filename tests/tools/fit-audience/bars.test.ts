import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreAccount } from '../../../lib/audience/account-model';
import { scoreComments } from '../../../lib/audience/comment-model';
import { logOdds, probability } from '../../../lib/audience/linear-model';
import { scoreVkProfile, vkProfileFeatures } from '../../../lib/audience/vk-profile';
import { inProject } from '../project';
import { accountFacts } from '../score/account-rows';
import { vkFacts } from '../score/vk-rows';
import { complain } from '../terminal';
import { barTable, barText, isMet } from './bars';
import { ACCOUNT_FILES, CORPUS_IS_HERE, corpusRows } from './corpus';
import { scoreExample } from './cross-validate';
import { accountExamples, commentExamples, rawComments } from './examples';
import { ACCOUNT_SETS, COMMENT_SETS, fitAll } from './models';
import { tableFile } from './table-file';

if (!CORPUS_IS_HERE) complain('audience bars skipped: the labelled tables (../shared/corpus/audience) are not here');

describe.skipIf(!CORPUS_IS_HERE)('fit on the train parts', () => {
  const models = CORPUS_IS_HERE ? fitAll() : undefined;

  test('the table that ships is what the fit gives', () => {
    if (!models) return expect.fail('no fit');
    expect(readFileSync(inProject('lib/audience/coefficients.ts'), 'utf8')).toBe(tableFile(models));
  });

  test('account coefficients are those of audience.md within 0.02', () => {
    const published = [
      2.592337, -0.355784, 5.777139, -0.47206, -0.057972, -0.490515, 0.259114, 2.050239, 0.934402, 1.124684,
    ];
    const fitted = Object.values(models?.account.weights ?? {});
    expect(fitted).toHaveLength(published.length);
    for (const [i, value] of published.entries()) {
      expect(Math.abs((fitted[i] ?? Number.NaN) - value)).toBeLessThan(0.02);
    }
    expect(Math.abs((models?.account.intercept ?? Number.NaN) - 0.222206)).toBeLessThan(0.02);
  });

  test('shipped cut-off: at most 5 % of genuine followers from real lists reach it', () => {
    const genuine = corpusRows(ACCOUNT_FILES.srf).filter((row) => row.get('label') === '0');
    const flagged = genuine.filter((row) => (scoreAccount(accountFacts(row))?.p ?? 0) >= 0.834304);
    expect(flagged.length / genuine.length).toBeLessThanOrEqual(0.05);
  });

  test('the scorer equals the fitted account model on every train row', () => {
    for (const set of ACCOUNT_SETS) {
      const rows = corpusRows(ACCOUNT_FILES[set]);
      const fitted = accountExamples(set).map((one) => models && scoreExample(models.account, one).p);
      expect(rows).toHaveLength(fitted.length);
      for (const [i, row] of rows.entries()) expectSame(scoreAccount(accountFacts(row))?.p, fitted[i]);
    }
  });

  test('the scorer equals the fitted VK model, and scores opened profiles only', () => {
    const rows = corpusRows('vk_users_vs_bots_train.csv');
    for (const row of rows) {
      const values = vkProfileFeatures(vkFacts(row));
      const p = scoreVkProfile(vkFacts(row))?.p;
      expect(p === undefined).toBe(row.get('has_mobile') === null);
      if (values && models) expectSame(p, probability(logOdds(models.vkProfile, values)));
    }
  });

  test('the scorer equals the fitted comment model', () => {
    for (const set of COMMENT_SETS) {
      const comments = rawComments(set);
      const fitted = commentExamples(comments, set).map((one) => models && scoreExample(models.comment, one).p);
      const scores = scoreComments(comments.map(({ text }) => text)).filter((score) => score !== null);
      for (const [i, score] of scores.entries()) expectSame(score.p, fitted[i]);
    }
  });
});

describe.skipIf(!CORPUS_IS_HERE)('bars of audience.md 6 by cross-validation', () => {
  const bars = CORPUS_IS_HERE ? barTable() : [];

  test.each(bars.map((bar) => [`${bar.id}: ${bar.what}`, bar] as const))('%s', (_name, bar) => {
    expect(isMet(bar), `${bar.what} reached ${bar.reached.toFixed(4)}, needed ${barText(bar)}`).toBe(true);
  });

  test('every bar that can be measured here is there', () => {
    expect(new Set(bars.map(({ id }) => id))).toEqual(new Set(['1', '2', '3', '4', '5', '6', '7', '8']));
  });
});

/** audience.md 6, bar 9. */
function expectSame(shipped: number | undefined, fitted: number | undefined): void {
  expect(Math.abs((shipped ?? Number.NaN) - (fitted ?? Number.NaN))).toBeLessThan(1e-6);
}
