import type { Bar } from './bars';
import { ofSet, outOfFold, type Scored, scoreExample } from './cross-validate';
import { ACCOUNT_RECIPE, accountExamples } from './examples';
import { atCut, auc } from './figures';
import { ACCOUNT_CUTOFF, ACCOUNT_SETS } from './models';
import { type Pools, simulateShare } from './share-simulation';
import { train } from './train';

const DRAWS = 1_500;

/** Bars 1 to 5. Bar 1's fourth set and bar 3's counts out of 27 exist only in the held-out part. */
export function accountFigures(): Bar[] {
  const examples = ACCOUNT_SETS.flatMap(accountExamples);
  const scored = outOfFold(examples, ACCOUNT_RECIPE);
  const area = (set: string) => {
    const { p, labels } = ofSet(scored, set);
    return auc(p, labels);
  };
  const at = (set: string, cut: number) => {
    const { p, labels } = ofSet(scored, set);
    return atCut(p, labels, cut);
  };
  const counted = examples.map(({ groups }, i) => (scored[i]?.p ?? 0) >= ACCOUNT_CUTOFF && groups >= 2);
  const pool = (wanted: (set: string, label: number) => boolean) =>
    counted.filter((_, i) => wanted(examples[i]?.set ?? '', examples[i]?.label ?? 0));
  const pools: Pools = {
    genuine: pool((set, label) => set === 'srf' && label === 0),
    bought: (['instafake', 'kaggle'] as const).map((shop) => pool((set, label) => set === shop && label === 1)),
  };
  return [
    { id: '1', what: 'AUC Kaggle', reached: area('kaggle'), atLeast: 0.97, heldOutBar: '≥ 0.98' },
    { id: '1', what: 'AUC InstaFake', reached: area('instafake'), atLeast: 0.985 },
    { id: '1', what: 'AUC SRF followers', reached: area('srf'), atLeast: 0.915 },
    { id: '2', what: 'accuracy Kaggle at 0.5', reached: at('kaggle', 0.5).accuracy, atLeast: 0.91 },
    {
      id: '2',
      what: 'accuracy InstaFake at 0.5',
      reached: at('instafake', 0.5).accuracy,
      atLeast: 0.925,
      heldOutBar: '≥ 0.95',
    },
    {
      id: '2',
      what: 'accuracy InstaFake at 0.5, its share of fakes known',
      reached: atCut(...withPrior(scored, 'instafake'), 0.5).accuracy,
      atLeast: 0.95,
    },
    { id: '3', what: 'false alarms on SRF genuine', reached: at('srf', ACCOUNT_CUTOFF).fpr, atMost: 0.06 },
    { id: '3', what: 'found of SRF fakes', reached: at('srf', ACCOUNT_CUTOFF).recall, atLeast: 13 / 27 },
    { id: '3', what: 'found of Kaggle fakes', reached: at('kaggle', ACCOUNT_CUTOFF).recall, atLeast: 0.6 },
    { id: '3', what: 'found of InstaFake fakes', reached: at('instafake', ACCOUNT_CUTOFF).recall, atLeast: 0.83 },
    { id: '4', what: 'leave out Kaggle: AUC', reached: leftOut('kaggle'), atLeast: 0.96 },
    { id: '4', what: 'leave out InstaFake: AUC', reached: leftOut('instafake'), atLeast: 0.975 },
    { id: '4', what: 'leave out SRF: AUC', reached: leftOut('srf'), atLeast: 0.87 },
    ...shareFigures(pools),
  ];
}

/**
 * The model is fitted to balanced classes, so its p is right where half of the accounts are fake. Where the share of
 * fakes is known, Bayes' rule puts it in: log-odds + log(share / (1 - share)).
 */
function withPrior(scored: readonly Scored[], set: string): [p: number[], labels: number[]] {
  const { p, labels } = ofSet(scored, set);
  const fakes = labels.filter((label) => label === 1).length;
  const prior = fakes / (labels.length - fakes);
  return [p.map((one) => (one * prior) / (one * prior + 1 - one)), labels];
}

function leftOut(set: (typeof ACCOUNT_SETS)[number]): number {
  const others = ACCOUNT_SETS.filter((one) => one !== set).flatMap(accountExamples);
  const model = train(others, ACCOUNT_RECIPE);
  const own = accountExamples(set).map((one) => scoreExample(model, one));
  const { p, labels } = ofSet(own, set);
  return auc(p, labels);
}

function shareFigures(pools: Pools): Bar[] {
  const sizes = [30, 60, 100, 200];
  const shares = [0.05, 0.1, 0.2, 0.3, 0.5];
  const grid = sizes.flatMap((n) => shares.map((truth) => ({ n, truth, ...simulateShare(pools, n, truth, DRAWS, 5) })));
  const worst = Math.min(...grid.map(({ coverage }) => coverage));
  const falseHeavy = Math.max(...grid.filter(({ truth }) => truth <= 0.2).map(({ heavy }) => heavy));
  const half = grid.find(({ n, truth }) => n === 100 && truth === 0.5);
  return [
    { id: '5', what: 'worst coverage, n 30-200, shares .05-.50', reached: worst, atLeast: 0.95 },
    { id: '5', what: 'bot-heavy at shares <= .20, worst', reached: falseHeavy, atMost: 0.01 },
    { id: '5', what: 'bot-heavy at .50, n = 100', reached: half?.heavy ?? 0, atLeast: 0.75 },
    { id: '5', what: 'elevated at .50, n = 100', reached: half?.elevated ?? 0, atLeast: 0.95 },
  ];
}
